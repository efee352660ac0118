"""Corrections and notes on a lead that was captured before; each is a new fact; no SQL, no Qt."""

from __future__ import annotations

from collections.abc import Mapping

from boothapp.badges.clean import clean_text
from boothapp.domain.errors import UserError
from boothapp.domain.facts import Json, Kind, Statement
from boothapp.domain.lead import LEAD_FIELDS, Lead
from boothapp.services.changes import Changes
from boothapp.services.draft_statements import FIELD_LIMIT, NOTE_LIMIT
from boothapp.services.known_person import contacts_of_person
from boothapp.services.ports import Reader, Store

CONTACTS = ("call", "mail", "visit")
"""How somebody is reached: the ways that CONTACTED knows."""


def correct(store: Store, lead: str, fields: Mapping[str, str], *, by: str) -> Changes:
    """Say what fields of a lead really are; earlier values stay in its history.

    Raises UserError when the lead is not known here (any more), ValueError for a field that no
    lead has.
    """
    if unknown := set(fields) - set(LEAD_FIELDS):
        raise ValueError(f"no lead has the fields {sorted(unknown)}")
    with store.write() as uow:
        standing = standing_lead(uow, lead)
        changed: dict[str, Json] = {
            name: text
            for name, value in fields.items()
            if (text := clean_text(value, limit=FIELD_LIMIT)) != standing.text(name)
        }
        if not changed:
            return Changes()
        uow.say(
            [Statement(lead, Kind.LEAD_CORRECTED, {"fields": changed})], by=by, show=standing.show
        )
    return Changes(leads=frozenset({lead}), sync=True)


def add_note(store: Store, lead: str, text: str, *, by: str) -> Changes:
    """Add a note beside what others wrote. Raises UserError for an empty note or unknown lead."""
    note = clean_text(text, limit=NOTE_LIMIT, multiline=True)
    if not note:
        raise UserError("The note is empty.", "", "Type something first.")
    return _say(store, lead, Statement(lead, Kind.NOTED, {"text": note}), by=by)


def record_contact(store: Store, lead: str, how: str, *, by: str) -> Changes:
    """Say that somebody called, mailed or visited the lead (`how`: call, mail or visit).

    Raises ValueError for another `how`.
    """
    if how not in CONTACTS:
        raise ValueError(f"nobody is contacted by {how!r}")
    return _say(store, lead, Statement(lead, Kind.CONTACTED, {"how": how}), by=by)


def promise(store: Store, lead: str, *, who: str, what: str, due: str, by: str) -> Changes:
    """Say that `who` (a person's identifier) will do `what` until `due` (ISO date, '' for open).

    Raises UserError where nobody or nothing is named.
    """
    said = clean_text(what, limit=FIELD_LIMIT)
    if not said or not who:
        raise UserError("The promise is not complete.", "", "Say who promises what.")
    body = {"who": who, "what": said, "due": due}
    return _say(store, lead, Statement(lead, Kind.PROMISED, body), by=by)


def erase(store: Store, lead: str, *, by: str) -> Changes:
    """Erase all that was ever said of a person, here and on every node this reaches, for good.

    The visits merged into the lead are the same person's, so they are erased with it, and so is
    what lists that were imported say of them.
    """
    with store.write() as uow:
        standing = standing_lead(uow, lead)
        visits = (standing.id, *standing.merged)
        known = [contact.id for contact in contacts_of_person(uow, standing)]
        said = [Statement(subject, Kind.ERASED, {}) for subject in (*visits, *known)]
        uow.say(said, by=by, show=standing.show)
    return Changes(leads=frozenset(visits), alerts=True, accounts=bool(known), sync=True)


def _say(store: Store, lead: str, statement: Statement, *, by: str) -> Changes:
    with store.write() as uow:
        standing = standing_lead(uow, lead)
        uow.say([statement], by=by, show=standing.show)
    return Changes(leads=frozenset({lead}), alerts=True, sync=True)


def standing_lead(reader: Reader, lead: str) -> Lead:
    """Return a lead as it stands. Raises UserError where it is not known here or was erased."""
    standing = reader.lead(lead)
    if standing is not None and standing.erased:
        raise UserError(
            "This person was erased.",
            "Somebody erased all that was known of them, here or on another laptop.",
            "There is nothing to be done any more.",
        )
    if standing is None:
        raise UserError(
            "That lead is not on this laptop.",
            "It may have been captured on another laptop that has not synced yet.",
            "Sync, then look again.",
        )
    return standing
