"""Contacts known before the show, folded and found; imports domain and its neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import msgspec

from boothapp.domain.contact import Contact, contact_from_fields
from boothapp.domain.facts import Fact, Json, Kind
from boothapp.domain.fields import as_text
from boothapp.domain.show import record_fields
from boothapp.storage.bodies import quick_body_text
from boothapp.storage.schema import CONTACT
from boothapp.storage.sql import Row, Sql, indexed, wanted

_PAGE: Final = 2_000
_TOLD: Final = (Kind.CONTACT_SET, Kind.RECORD_REMOVED)
_read_fields: Final = msgspec.json.Decoder(dict[str, Any]).decode
_WANTED: Final = "SELECT id, fields FROM {wanted} CROSS JOIN contact WHERE org = ?"
_FIND: Final = {
    "id": _WANTED + " AND id = wanted.value",
    # The second half lets either engine use the index, which leaves the unknown out.
    "email": _WANTED + " AND email = wanted.value AND email <> ''",
    "badge_id": _WANTED + " AND badge_id = wanted.value AND badge_id <> ''",
}


def project_contacts(sql: Sql, org: str, by_subject: Mapping[str, Sequence[Fact]]) -> None:
    """Fold the contacts that these subjects are, from all of their facts."""
    rows: list[Row] = []
    gone: list[tuple[str, str]] = []
    for subject, facts in by_subject.items():
        if not any(fact.kind == Kind.CONTACT_SET for fact in facts):
            continue
        fields = _fields(facts)
        if fields is None:
            gone.append((org, subject))
        else:
            rows.append(_row(org, subject, fields))
    if gone:
        sql.each("DELETE FROM contact WHERE org = ? AND id = ?", gone)
    if rows:
        sql.put(CONTACT, rows)


def find_contacts(sql: Sql, org: str, column: str, values: Iterable[str]) -> list[Contact]:
    """Return the contacts whose `column` (id, email or badge_id) is one of the values."""
    spell = email_key if column == "email" else indexed
    keys = [key for value in values if (key := spell(value))]
    if not keys:
        return []
    return [_contact(row) for row in sql.rows(_FIND[column], wanted(keys), org)]


def contacts_of(sql: Sql, org: str, account: str, limit: int) -> tuple[Contact, ...]:
    """Return contacts of an account by name, at most `limit`."""
    rows = sql.rows(
        "SELECT id, fields FROM contact WHERE org = ? AND account = ? AND account <> '' LIMIT ?",
        *(org, account, limit),
    )
    found = (_contact(row) for row in rows)
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))


def all_contacts(sql: Sql, org: str) -> Iterator[Contact]:
    """Yield all contacts by identifier, a page at a time."""
    last = ""
    while rows := sql.rows(
        "SELECT id, fields FROM contact WHERE org = ? AND id > ? ORDER BY id LIMIT ?",
        *(org, last, _PAGE),
    ):
        yield from map(_contact, rows)
        last = rows[-1][0]


def email_key(email: str) -> str:
    """Return the spelling by which an e-mail address is looked up."""
    return indexed(email.strip().casefold())


def _contact(row: Row) -> Contact:
    return contact_from_fields(row[0], _read_fields(row[1]))


def _fields(facts: Sequence[Fact]) -> dict[str, Json] | None:
    """The fields in force; None once the contact was removed or erased."""
    if len(facts) == 1 and isinstance(said := facts[0].body.get("fields"), dict):
        return said
    if any(fact.kind == Kind.ERASED for fact in facts):
        return None
    return record_fields(fact for fact in facts if fact.kind in _TOLD)


def _row(org: str, contact: str, fields: Mapping[str, Json]) -> Row:
    def text(name: str) -> str:
        return as_text(fields.get(name))

    return (
        org,
        contact,
        indexed(text("account")),
        email_key(text("email")),
        indexed(text("badge_id")),
        quick_body_text(fields),
    )
