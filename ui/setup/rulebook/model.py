"""Rows and sentences of the versions' page, made off the UI thread; no widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDate

from boothapp.domain.clock import wall_ms
from boothapp.qualify.agreement import MARKETING, SALES, Agreement, Version
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.agreement import agreement_of, opened
from boothapp.services.ports import Reader, Store
from boothapp.services.rulebook_diff import Difference, rulebook_diff
from boothapp.services.verdicts import parsed_rulebook
from ui.tables import Column
from ui.tokens import Tone
from ui.wording import date_text

IN_FORCE, WAITING, PREVIEW, REPLACED, PASSED_OVER = (
    "in_force", "waiting", "preview", "replaced", "passed_over",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version with its state and what it says differently: of what is in force, and of the one in
    force itself against the version before it."""

    version: Version
    state: str
    rulebook: Rulebook
    against: int
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Versions:
    """All versions of a show, the newest first; `names` are people's by identifier."""

    agreement: Agreement
    rows: tuple[VersionRow, ...]
    names: Mapping[str, str]
    frozen: bool
    scored_again: int


def read_versions(store: Store, show: str, now_ms: int, language: str) -> Versions:
    """Read everything that the page shows."""
    with store.read() as reader:
        agreement = agreement_of(reader, show)
        found = reader.show(show)
        rows = [_row(agreement, version, language) for version in reversed(agreement.versions)]
        return Versions(
            agreement,
            tuple(rows),
            _names(reader),
            found is not None and opened(found, now_ms),
            len(agreement.rescored),
        )


def _names(reader: Reader) -> dict[str, str]:
    return {person.id: person.name for person in reader.people()}


def _row(agreement: Agreement, version: Version, language: str) -> VersionRow:
    rulebook = parsed_rulebook(version.toml)
    base = _base(agreement, version)
    differences: tuple[Difference, ...] = ()
    if base is not None:
        differences = rulebook_diff(parsed_rulebook(base.toml), rulebook, language)
    number = base.number if base else 0
    return VersionRow(version, _state(agreement, version), rulebook, number, differences)


def _base(agreement: Agreement, version: Version) -> Version | None:
    """What a version is compared with: the one it followed or would follow."""
    if not version.in_force_from:
        return agreement.in_force
    earlier = [turn.version for turn in agreement.original if turn.version.hash != version.hash]
    earlier = [each for each in earlier if each.in_force_from < version.in_force_from]
    return earlier[-1] if earlier else None


def _state(agreement: Agreement, version: Version) -> str:
    standing = agreement.in_force
    if standing is not None and standing.hash == version.hash:
        return IN_FORCE
    if version.in_force_from:
        return REPLACED
    if standing is not None and version.number <= standing.number:
        return PASSED_OVER
    waiting = agreement.waiting
    if waiting is not None and waiting.hash == version.hash:
        return WAITING
    return PREVIEW if standing is None and version.stated else PASSED_OVER


def state_text(state: str) -> tuple[str, Tone]:
    """A version's state as people call it, and its tone."""
    word = QCoreApplication.translate
    known: dict[str, tuple[str, Tone]] = {
        IN_FORCE: (word("rulebook", "In force"), "good"),
        WAITING: (word("rulebook", "Waits for signatures"), "wait"),
        PREVIEW: (word("rulebook", "Preview"), "wait"),
        REPLACED: (word("rulebook", "Was in force"), "plain"),
        PASSED_OVER: (word("rulebook", "Passed over"), "plain"),
    }
    return known[state]


def signed_text(row: VersionRow, role: str, names: Mapping[str, str]) -> str:
    """Who signed for a side and when, "–" where nobody has."""
    if row.version.stated:
        agreed = row.rulebook.agreed
        if agreed is None:
            return "–"
        day = QDate(agreed.on.year, agreed.on.month, agreed.on.day)
        return f"{agreed.sales if role == SALES else agreed.marketing}, {_day(day)}"
    signature = row.version.signature(role)
    if signature is None:
        return "–"
    return f"{names.get(signature.by, '') or signature.by}, {reading_day(signature.at)}"


def reading_day(reading: int) -> str:
    """The day of a clock reading, on this laptop."""
    moment = datetime.fromtimestamp(wall_ms(reading) / 1000, UTC).astimezone()
    return _day(QDate(moment.year, moment.month, moment.day))


def _day(day: QDate) -> str:
    return date_text(day, year=True)


def version_columns(names: Mapping[str, str]) -> tuple[Column[VersionRow], ...]:
    """The table of versions; `names` may be filled later."""
    word = QCoreApplication.translate
    return (
        Column(
            title=word("rulebook", "Version"),
            value=lambda row: str(row.version.number),
            sort_key=lambda row: row.version.number,
            tooltip=lambda row: row.version.hash,
        ),
        Column(
            title=word("rulebook", "State"),
            value=lambda row: state_text(row.state)[0],
            tone=lambda row: state_text(row.state)[1],
        ),
        Column(
            title=word("rulebook", "For sales"), value=lambda row: signed_text(row, SALES, names)
        ),
        Column(
            title=word("rulebook", "For marketing"),
            value=lambda row: signed_text(row, MARKETING, names),
        ),
    )
