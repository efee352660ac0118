"""What a list is and where its columns go, guessed from headings, else from values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from boothapp.badges.country import country_code
from boothapp.matching.columns import Sort, heading_key, sort_of
from boothapp.services.imports.fields import JOINED, ListKind, fields_of, named_field
from boothapp.services.imports.table import Table

_LOOKED_AT: Final = 100
_MOST_OF: Final = 0.6
_OF_PERSONS: Final = frozenset({"first_name", "last_name", "job_title", "mobile", "badge_id"})
_OF_LEADS: Final = frozenset({"old_outcome", "old_reason"})
_OF_CONTACTS: Final = re.compile("(do not modify )?contact|record id")
"""Headings of exports of contacts, which may say a lead's status as well."""
_TWO_WORDS: Final = re.compile(r"[^\W\d_][\w.'’-]*( [^\W\d_][\w.'’-]*){1,3}")
_BY_SORT: Final = {
    Sort.EMAIL: ("email", "domain"),
    Sort.DOMAIN: ("website", "domain"),
    Sort.PERSON: ("full_name", ""),
    Sort.GIVEN: ("first_name", ""),
    Sort.FAMILY: ("last_name", ""),
    Sort.COMPANY: ("company", "name"),
    Sort.PHONE: ("phone", ""),
}
"""The field of a list of persons, and of one of accounts."""


@dataclass(frozen=True, slots=True)
class Guess:
    """Where a column goes: a field, or '' for nowhere; `sure` where its heading says so."""

    field: str
    sure: bool


def guess_kind(table: Table) -> ListKind:
    """Return what the rows most likely are."""
    found = {
        field
        for heading in table.headings
        if (field := named_field(ListKind.REGISTRATIONS, heading)[0])
    }
    if not found & _OF_PERSONS and not ("full_name" in found and _names_persons(table)):
        by_value = {guess.field for guess in guess_columns(table, ListKind.CONTACTS)}
        people = "email" in by_value and "domain" not in found
        if found or not people:
            return ListKind.ACCOUNTS
    if "badge_id" in found:
        return ListKind.REGISTRATIONS
    of_contacts = any(_OF_CONTACTS.match(heading_key(heading)) for heading in table.headings)
    old = {named_field(ListKind.LEADS, heading)[0] for heading in table.headings}
    return ListKind.LEADS if old & _OF_LEADS and not of_contacts else ListKind.CONTACTS


def guess_columns(table: Table, kind: ListKind) -> tuple[Guess, ...]:
    """Return a guess for each column; no field is given twice but those that columns may share."""
    chosen: dict[int, Guess] = {}
    taken: set[str] = set()
    ranked = []
    for place, heading in enumerate(table.headings):
        field, rank = named_field(kind, heading) if table.named else ("", 0)
        if field:
            ranked.append((not any(_values(table, place)), rank, place, field))
    for _, _, place, field in sorted(ranked):
        if field not in taken or field in JOINED:
            chosen[place] = Guess(field, sure=True)
            taken.add(field)
    if {"first_name", "last_name"} <= taken:
        chosen = {at: guess for at, guess in chosen.items() if guess.field != "full_name"}
        taken.add("full_name")
    for place, heading in enumerate(table.headings):
        values = _values(table, place)
        if place in chosen or not values or any(place == at for _, _, at, _ in ranked):
            continue
        field = _by_values(kind, heading if table.named else "", values)
        if field and field not in taken:
            chosen[place] = Guess(field, sure=False)
            taken.add(field)
    return tuple(chosen.get(place, Guess("", sure=True)) for place in range(len(table.headings)))


def _values(table: Table, place: int) -> list[str]:
    rows = table.sample[:_LOOKED_AT]
    cells = (row.cells[place] for row in rows if place < len(row.cells))
    return [cell.strip() for cell in cells if cell.strip()]


def _names_persons(table: Table) -> bool:
    """Whether the column of whole names is of persons: 'Name' alone may be of companies too."""
    places = {named_field(ListKind.CONTACTS, name)[0]: at for at, name in enumerate(table.headings)}
    place = places["full_name"]
    if not named_field(ListKind.ACCOUNTS, table.headings[place])[0]:
        return True
    by_value = sort_of("name", _values(table, place))
    return bool({"email", "company"} & places.keys()) and by_value is not Sort.COMPANY


def _by_values(kind: ListKind, heading: str, values: Sequence[str]) -> str:
    sort = sort_of(heading, values)
    of_persons, of_accounts = _BY_SORT.get(sort, ("", ""))
    field = of_accounts if kind is ListKind.ACCOUNTS else of_persons
    if field and field in fields_of(kind):
        return field
    if kind is not ListKind.ACCOUNTS and _most(map(_like_phone, values), len(values)):
        return "phone"
    if _most((len(value) < 60 and bool(country_code(value)) for value in values), len(values)):
        return "country"
    if sort is Sort.TEXT and sort_of("name", values) is Sort.COMPANY:
        return "name" if kind is ListKind.ACCOUNTS else "company"
    whole_names = sort is Sort.TEXT and kind is not ListKind.ACCOUNTS
    if whole_names and _most((bool(_TWO_WORDS.fullmatch(value)) for value in values), len(values)):
        return "full_name"
    return ""


def _most(flags: Iterable[bool], count: int) -> bool:
    return sum(flags) >= _MOST_OF * count


def _like_phone(value: str) -> bool:
    digits = sum(map(str.isdigit, value))
    plain = all(char.isdigit() or char in "+ ()/-." for char in value)
    return plain and 7 <= digits <= 16 and (value[0] in "+0(" or " " in value or "-" in value)
