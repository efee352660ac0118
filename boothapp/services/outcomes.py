"""How a lead ended, and giving it back to marketing; each is a new fact; no SQL, no Qt."""

from __future__ import annotations

from datetime import date

from boothapp.badges.clean import clean_text
from boothapp.domain.errors import UserError
from boothapp.domain.facts import Json, Kind, Statement
from boothapp.domain.outcome import NO, OUTCOMES, STILL_THERE, UNKNOWN
from boothapp.services.changes import Changes
from boothapp.services.draft_statements import FIELD_LIMIT
from boothapp.services.known_person import contacts_of_person
from boothapp.services.lead_edits import standing_lead
from boothapp.services.ports import Store

VALUE_MOST = 10**12
"""More than anybody sells; a slip of the finger is refused."""


def record_outcome(
    store: Store,
    lead: str,
    outcome: str,
    *,
    by: str,
    value: int | None = None,
    currency: str = "",
    reason: str = "",
    on: str = "",
) -> Changes:
    """Say how a lead ended: one of OUTCOMES; `value` in whole units of `currency` (ISO 4217).

    Raises UserError where the value or the date cannot be one or the lead is not known here,
    ValueError for another outcome.
    """
    if outcome not in OUTCOMES:
        raise ValueError(f"no lead ends {outcome!r}")
    body: dict[str, Json] = {"outcome": outcome}
    if value is not None:
        body |= _sold(value, currency)
    if said := clean_text(reason, limit=FIELD_LIMIT):
        body["reason"] = said
    if on:
        body["on"] = _day(on)
    with store.write() as uow:
        standing = standing_lead(uow, lead)
        uow.say([Statement(standing.id, Kind.OUTCOME, body)], by=by, show=standing.show)
    return Changes(leads=frozenset({standing.id}), sync=True)


def pass_back(
    store: Store,
    lead: str,
    reason: str,
    *,
    by: str,
    again_on: str = "",
    still_there: str = UNKNOWN,
    replaced_by: str = "",
) -> Changes:
    """Give a lead back to marketing: why (one of OUTCOMES, or own words), when to try again (ISO
    date), and whether the person is still in position or who replaced them.

    What lists say of somebody who left is noted with them too, so that the next show knows it.
    Raises UserError without a reason, for a date that is none, and for an unknown lead; ValueError
    for another `still_there`.
    """
    if still_there not in STILL_THERE:
        raise ValueError(f"{still_there!r} says nothing of a person")
    why = clean_text(reason, limit=FIELD_LIMIT)
    if not why:
        raise UserError(
            "A lead is passed back with a reason.",
            "Marketing has to know what to do with it.",
            "Choose or write why.",
        )
    body: dict[str, Json] = {"reason": why, "still_there": still_there}
    if again_on:
        body["again_on"] = _day(again_on)
    heir = clean_text(replaced_by, limit=FIELD_LIMIT)
    if heir:
        body["replaced_by"] = heir
    with store.write() as uow:
        standing = standing_lead(uow, lead)
        said = [Statement(standing.id, Kind.PASSED_BACK, body)]
        gone = contacts_of_person(uow, standing) if still_there == NO else ()
        state: dict[str, Json] = {
            "still_there": "replaced_by" if heir else "left",
            "replaced_by": heir,
        }
        said += [Statement(contact.id, Kind.CONTACT_SET, {"fields": state}) for contact in gone]
        uow.say(said, by=by, show=standing.show)
    return Changes(leads=frozenset({standing.id}), accounts=bool(gone), sync=True)


def _sold(value: int, currency: str) -> dict[str, Json]:
    code = currency.strip().upper()
    if not 0 <= value <= VALUE_MOST:
        raise UserError(
            "That value cannot be right.",
            f"It is {value:,}.",
            "Write what was sold in whole units of the currency.",
        )
    if code and not (len(code) == 3 and code.isascii() and code.isalpha()):
        raise UserError(
            "That is no currency.",
            clean_text(code, limit=20),
            "Write its three letters, such as EUR.",
        )
    return {"value": value, "currency": code} if code else {"value": value}


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        raise UserError(
            "That is no date.", clean_text(text, limit=40), "Write it like 2027-03-15."
        ) from None
