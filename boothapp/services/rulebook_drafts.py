"""The draft of a rulebook that is being worked on, kept on this laptop; no SQL, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from boothapp.qualify.draft_data import Data
from boothapp.qualify.draft_reading import read_draft
from boothapp.qualify.draft_steps import next_version
from boothapp.qualify.faults import RulebookError
from boothapp.qualify.rulebook import Rulebook
from boothapp.qualify.writer import rulebook_text
from boothapp.services.agreement import Proposed, agreement_of, propose
from boothapp.services.ports import Store
from boothapp.services.verdicts import parsed_rulebook

_KEY = "rulebook_draft/{}"


@dataclass(frozen=True, slots=True)
class Desktop:
    """What one can go on with: the kept draft and the latest version that was put forward (texts,
    '' for none), the rulebook that leads are judged by now (None: by none yet), and the number
    that the next version gets."""

    kept: str
    latest: str
    rulebook: Rulebook | None
    next_number: int


def load_desktop(store: Store, show: str) -> Desktop:
    """What there is to work on for a show."""
    with store.read() as reader:
        agreement = agreement_of(reader, show)
        kept = reader.setting(_KEY.format(show))
    standing = agreement.in_force or agreement.preview
    latest = agreement.waiting or standing
    return Desktop(
        kept=_sound(kept.get("toml")) if isinstance(kept, Mapping) else "",
        latest=latest.toml if latest else "",
        rulebook=parsed_rulebook(standing.toml) if standing else None,
        next_number=agreement.next_number,
    )


def keep_draft(store: Store, show: str, toml: str) -> None:
    """Keep a draft, broken or not, until it is put forward; '' forgets it."""
    with store.write() as uow:
        uow.put_setting(_KEY.format(show), {"toml": toml} if toml else None)


def propose_draft(store: Store, show: str, data: Data, source: str, *, by: str) -> Proposed:
    """Put the draft forward under the next free number, and forget it here.

    Raises RulebookError where something is wrong with it, UserError as `propose` does.
    """
    with store.read() as reader:
        number = agreement_of(reader, show).next_number
    text = rulebook_text(next_version(data, number), source)
    found = propose(store, show, text, by=by)
    keep_draft(store, show, "")
    return found


def _sound(text: object) -> str:
    try:
        read_draft(str(text))
    except RulebookError:
        return ""
    return str(text)
