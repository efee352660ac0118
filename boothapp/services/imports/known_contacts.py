"""The contacts that a batch of rows speaks of: found at once, made where they are new; no SQL."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from boothapp.domain.contact import CONTACT_FIELDS, Contact, contact_id
from boothapp.domain.facts import Json, Kind, Statement
from boothapp.domain.names import full_name
from boothapp.services.imports.known_accounts import CHANGED, NEW, SAME
from boothapp.services.ports import Reader

ERASED: Final = "erased"
_OLD: Final = ("old_interest", "old_outcome", "old_reason", "old_date")


class KnownContacts:
    """Looked up once for a batch; what its rows say is collected until `statements`.

    `people` are the rows' fields with their account set, all of the batch.
    """

    def __init__(self, reader: Reader, org: str, people: Sequence[Mapping[str, str]]) -> None:
        self._fields: dict[str, dict[str, str]] = {}
        self._by: dict[tuple[str, str], list[str]] = {}
        self._said: dict[str, dict[str, Json]] = {}
        self._ids = {id(person): _ids(org, person) for person in people}
        ids = {made for each in self._ids.values() for made in each}
        found = reader.contacts_found(
            ids=ids,
            emails={person.get("email", "") for person in people},
            badges={person.get("badge_id", "") for person in people},
        )
        self._erased = reader.erased_among(ids - {contact.id for contact in found})
        for contact in sorted(found, key=lambda contact: contact.id):
            self._learn(contact.id, _fields_of(contact))

    def update(self, person: Mapping[str, str]) -> str:
        """Take a row; return NEW, CHANGED, SAME, ERASED for a person whose data was erased, or ''
        where nothing tells the person. What is blank replaces nothing."""
        contact = self._find(person)
        if not contact:
            return ""
        if contact in self._erased:
            return ERASED
        if contact not in self._fields:
            said: dict[str, Json] = dict(person)
            self._said[contact] = said
            self._learn(contact, dict(person))
            return NEW
        known = self._fields[contact]
        fields = _newer(person, known)
        changed: dict[str, Json] = {
            name: value for name, value in fields.items() if value and known.get(name) != value
        }
        if not changed:
            return SAME
        self._said.setdefault(contact, {}).update(changed)
        self._learn(contact, {**known, **fields})
        return CHANGED

    def statements(self) -> list[Statement]:
        """What is to be said of the contacts of the batch."""
        return [
            Statement(contact, Kind.CONTACT_SET, {"fields": fields})
            for contact, fields in self._said.items()
        ]

    def _find(self, person: Mapping[str, str]) -> str:
        """The contact of a row: by the list's number, the badge, or the address unless it is
        shared by people of several names; else the identifier to give a new one."""
        first, *others = self._ids[id(person)] or ("",)
        if first in self._fields and (
            person.get("external_id") or _may_be(person, self._at(first))
        ):
            return first
        badge = person.get("badge_id", "")
        for contact in self._by.get(("badge_id", badge), ()):
            if badge and self._at(contact).get("badge_show") == person.get("badge_show"):
                return contact
        for contact in self._by.get(("email", person.get("email", "").casefold()), ()):
            if _may_be(person, self._at(contact)) and self._bears(contact, person):
                return contact
        taken = first in self._fields and not person.get("external_id")
        return next(iter(others), first) if taken else first

    def _bears(self, contact: str, person: Mapping[str, str]) -> bool:
        """Whether a contact could bear the row's number: one of the two has none, or equal ones."""
        number = person.get("external_id", "")
        return not number or self._at(contact).get("external_id", number) == number

    def _at(self, contact: str) -> Mapping[str, str]:
        return self._fields[contact]

    def _learn(self, contact: str, fields: dict[str, str]) -> None:
        self._fields[contact] = fields
        for sort in ("email", "badge_id"):
            if key := fields.get(sort, "").casefold():
                _add(self._by.setdefault((sort, key), []), contact)
                if sort == "badge_id":
                    _add(self._by.setdefault((sort, fields[sort]), []), contact)


def _ids(org: str, person: Mapping[str, str]) -> list[str]:
    """The identifiers that a new contact could get, the surest first: of several people with one
    address each is known by the name."""
    account = person.get("account", "")
    made = [contact_id(org, person, account)]
    if not person.get("external_id") and person.get("email") and full_name(*_names(person)):
        named = {name: text for name, text in person.items() if name != "email"}
        made.append(contact_id(org, named, account))
    return [one for one in made if one]


def _add(known: list[str], contact: str) -> None:
    if contact not in known:
        known.append(contact)


def _may_be(person: Mapping[str, str], known: Mapping[str, str]) -> bool:
    """Whether two could be one person: their last names are one, or one has none."""
    one, other = _names(person)[1], known.get("last_name", "")
    return not one or not other or one.casefold() == other.casefold()


def _names(person: Mapping[str, str]) -> tuple[str, str]:
    return person.get("first_name", ""), person.get("last_name", "")


def _newer(person: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    """A row without what it says of an older lead than the one that is known."""
    fields = dict(person)
    if known.get("old_date", "") > person.get("old_date", "") and person.get("old_date"):
        for name in _OLD:
            fields.pop(name, None)
    return fields


def _fields_of(contact: Contact) -> dict[str, str]:
    return {name: value for name in CONTACT_FIELDS if (value := getattr(contact, name))}
