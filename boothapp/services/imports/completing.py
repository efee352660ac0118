"""Visitors known by a badge code alone, completed from the organiser's list; no SQL, no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Final

from boothapp.domain.contact import Contact
from boothapp.domain.facts import Json, Kind, Statement
from boothapp.domain.fields import LISTED
from boothapp.domain.lead import Lead
from boothapp.services.ports import Reader, Store

_BATCH: Final = 200
_FILLED: Final = (
    "first_name", "last_name", "company", "department", "job_title", "email", "phone", "website",
    "address", "country", "account",
)  # fmt: skip


def complete_leads(
    store: Store, show: str, *, by: str, cancelled: Callable[[], bool] = lambda: False
) -> tuple[str, ...]:
    """Fill what is empty of the show's visitors from the list their badge codes are on.

    Returns the leads that say more now. Nothing that was typed is replaced, here or by a colleague
    whose laptop has not synced yet: see `field_histories`.
    """
    completed: list[str] = []
    with store.read() as reader:
        badged = (
            judged.lead.id for judged in reader.judged_leads(show) if judged.lead.text("badge_id")
        )
        for batch in _batches(badged):
            if cancelled():
                break
            with store.write() as uow:
                statements = _statements(uow, show, batch)
                uow.say(statements, by=by, show=show)
            completed += [statement.subject for statement in statements]
    return tuple(completed)


def listed_contact(reader: Reader, badge_id: str, *, show: str) -> Contact | None:
    """Whom the list of a show gives a badge code to. A spreadsheet may have taken the zeros off a
    code's front, so a code is also looked for without them."""
    codes = dict.fromkeys((badge_id, badge_id.lstrip("0")))
    found = (reader.contact_by_badge(code, show=show) for code in codes if code)
    return next((contact for contact in found if contact), None)


def missing_fields(lead: Lead, contact: Contact) -> dict[str, Json]:
    """What the list knows and the lead does not. Where it names somebody else than was typed,
    the badge was another's, and nothing is taken."""
    for name in ("last_name", "email"):
        typed, listed = lead.text(name).casefold(), str(getattr(contact, name)).casefold()
        if typed and listed and typed != listed:
            return {}
    known = {name: str(getattr(contact, name)) for name in _FILLED}
    known["phone"] = contact.phone or contact.mobile
    if lead.text("company") and lead.text("company").casefold() != contact.company.casefold():
        known["account"] = ""
    return {name: value for name, value in known.items() if value and not lead.text(name)}


def _statements(reader: Reader, show: str, leads: Sequence[str]) -> list[Statement]:
    statements = []
    for each in leads:
        lead = reader.lead(each)
        contact = lead and listed_contact(reader, lead.text("badge_id"), show=show)
        if lead and contact and (fields := missing_fields(lead, contact)):
            body: dict[str, Json] = {"fields": fields, "from": LISTED}
            statements.append(Statement(lead.id, Kind.LEAD_CORRECTED, body))
    return statements


def _batches(leads: Iterator[str]) -> Iterator[list[str]]:
    while batch := list(islice(leads, _BATCH)):
        yield batch
