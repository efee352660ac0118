"""The columns of the general export, as data; imports domain, services' views and figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import Final

from boothapp.domain.clock import wall_ms
from boothapp.domain.lead import SampleRequest
from boothapp.services.figures import ROUTE_NAMES, local, route_of
from boothapp.services.views import JudgedLead

PURPOSES: Final = ("reply", "call", "news")

_SAID: Final[dict[bool | None, str]] = {True: "yes", False: "no", None: ""}
"""Unknown stays empty: a CRM must never read it as a no."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head and the cell of a lead, '' where nothing is known. A `number` is written
    by us and never neutralised, all other text may come from a badge."""

    name: str
    text: Callable[[JudgedLead], str]
    number: bool = False


def columns(purposes: Sequence[str] = PURPOSES) -> tuple[Column, ...]:
    """All columns, the stable external key first, with a column of consent for each purpose."""
    return (*_BEFORE, *(_consent(purpose) for purpose in purposes), *_AFTER)


def _consent(purpose: str) -> Column:
    def text(row: JudgedLead) -> str:
        consent = row.lead.consents.get(purpose)
        return _SAID[consent.given if consent else None]

    return Column(f"consent_{purpose}", text)


def _field(name: str) -> Column:
    return Column(name, lambda row: row.lead.text(name))


def _points(axis: str, end: int) -> Callable[[JudgedLead], str]:
    def text(row: JudgedLead) -> str:
        if row.verdict is None:
            return ""
        return str((row.verdict.fit if axis == "fit" else row.verdict.intent)[end])

    return text


def _moment(reading: int) -> str:
    return f"{local(reading, UTC):%Y-%m-%dT%H:%M:%SZ}" if wall_ms(reading) else ""


def _route(row: JudgedLead) -> str:
    return ROUTE_NAMES[route_of(row)] if row.verdict else ""


def _route_open(row: JudgedLead) -> str:
    return _SAID[row.verdict.open if row.verdict else None]


def _reasons(row: JudgedLead) -> str:
    lines = row.verdict.reasons if row.verdict else ()
    return "; ".join(f"{line.label} ({line.low:+d})" for line in lines if line.known)


def _open_criteria(row: JudgedLead) -> str:
    lines = row.verdict.reasons if row.verdict else ()
    return "; ".join(f"{line.label} ({line.low}..{line.high})" for line in lines if not line.known)


def _samples(part: Callable[[SampleRequest], str]) -> Callable[[JudgedLead], str]:
    """The same part of each sample; empty ones keep their place where another one has a value."""

    def text(row: JudgedLead) -> str:
        parts = [part(sample) for sample in row.lead.samples]
        return "; ".join(parts) if any(parts) else ""

    return text


def _promise(part: str) -> Callable[[JudgedLead], str]:
    return lambda row: str(getattr(row.lead.promises[-1], part)) if row.lead.promises else ""


def _accepted_by(row: JudgedLead) -> str:
    alerts = reversed(row.lead.alerts)
    return next((alert.accepted_by for alert in alerts if alert.accepted_at), "")


def _answers(row: JudgedLead) -> str:
    return "; ".join(f"{a.criterion}: {a.answer}" for a in row.lead.answers.values())


_BEFORE: Final = (
    Column("lead_id", lambda row: row.lead.id),
    *map(_field, ("first_name", "last_name", "company", "department", "job_title")),
    *map(_field, ("email", "phone", "website", "address", "country", "badge_id")),
    Column("account_name", lambda row: row.account.name if row.account else ""),
    Column("account_id", lambda row: row.account.external_id if row.account else ""),
    Column("route", _route),
    Column("route_open", _route_open),
    Column("fit_low", _points("fit", 0), number=True),
    Column("fit_high", _points("fit", 1), number=True),
    Column("intent_low", _points("intent", 0), number=True),
    Column("intent_high", _points("intent", 1), number=True),
    Column("reasons", _reasons),
    Column("not_known", _open_criteria),
    Column(
        "rulebook_version",
        lambda row: str(row.verdict.rulebook_version) if row.verdict else "",
        number=True,
    ),
    Column("actions", lambda row: "; ".join(action.action for action in row.lead.actions)),
    Column("answers", _answers),
)
_AFTER: Final = (
    Column("samples", _samples(lambda sample: sample.product)),
    Column("sample_grades", _samples(lambda sample: sample.grade)),
    Column("sample_quantities", _samples(lambda sample: sample.quantity)),
    Column("sample_applications", _samples(lambda sample: sample.application)),
    Column("sample_ship_to", _samples(lambda sample: sample.ship_to)),
    Column("promise_who", _promise("who")),
    Column("promise_what", _promise("what")),
    Column("promise_due", _promise("due")),
    Column("accepted_by", _accepted_by),
    Column("contacted_at", lambda row: _moment(row.lead.contacted_at)),
    Column("notes", lambda row: " | ".join(note.text for note in row.lead.notes)),
    Column("captured_at", lambda row: _moment(row.lead.captured_at)),
    Column("captured_by", lambda row: row.lead.captured_by),
)
