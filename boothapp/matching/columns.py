"""Which columns of two tables say the same thing, guessed from headings and values; no files."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum

from boothapp.domain.errors import UserError
from boothapp.matching.company import read_company
from boothapp.matching.headings import topic_of
from boothapp.matching.normalise import MOST_CHARACTERS, words
from boothapp.matching.shared_values import pairs_by_value, telling_values


class Sort(StrEnum):
    """What a column holds, which decides how two values of it are compared."""

    GIVEN = "given"
    FAMILY = "family"
    PERSON = "person"
    COMPANY = "company"
    PARENT = "parent"
    EMAIL = "email"
    DOMAIN = "domain"
    PHONE = "phone"
    DATE = "date"
    CODE = "code"
    TEXT = "text"
    KEY = "key"


_HEADINGS: Mapping[Sort, str] = {
    Sort.GIVEN: "first name|firstname|given name|givenname|given|forename|vorname|prenom|nombre"
    "|nome|fname|first|contact first name",
    Sort.FAMILY: "last name|lastname|surname|family name|familyname|family|nachname|familienname"
    "|nom|nom de famille|apellido|apellidos|cognome|lname|last|sn|contact last name",
    Sort.PERSON: "full name|fullname|contact|contact name|person|visitor|teilnehmer|kontakt"
    "|ansprechpartner|display name",
    Sort.COMPANY: "company|company name|account|account name|organisation|organization|org|firma"
    "|unternehmen|societe|entreprise|empresa|azienda|ragione sociale|business|business name"
    "|companyname|exhibitor|employer|kunde|customer|customer name|legal name",
    Sort.PARENT: "parent|parent company|parent account|muttergesellschaft|konzern|ultimate parent",
    Sort.EMAIL: "email|e mail|mail|email address|e mail address|emailadresse|courriel|correo",
    Sort.DOMAIN: "domain|website|web|url|homepage|website url|web site|email domain|webseite",
    Sort.PHONE: "phone|telephone|tel|mobile|phone number|telefon|mobil|handy|telefono|fax|cell"
    "|mobile phone|business phone|phone 1",
    Sort.DATE: "date of birth|dob|birth date|birthdate|birthday|geburtsdatum|date",
    Sort.CODE: "postcode|zip|zip code|postal code|plz|street number|house number|soc sec id|ssn"
    "|vat|vat id|vat number|tax id|duns|duns number|external id|customer number|kundennummer",
    Sort.KEY: "id|rec id|record id|row id|unique id|uuid|guid|cluster|cluster id|entity id|row"
    "|index|match|is match|label|source dataset|created|created at|updated at|modified"
    "|last modified",
}
_SORTS = {heading: sort for sort, names in _HEADINGS.items() for heading in names.split("|")}
_DATE = re.compile(r"\d{4}[-/.]?\d{1,2}[-/.]?\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}")
_DOMAIN = re.compile(r"(https?://)?([\w-]+\.)+[a-z]{2,}(/.*)?", re.IGNORECASE)
_LOOKED_AT = 500
_MOST_OF = 0.7


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that both tables say: its sort, and the columns it stands in, by place from 0."""

    name: str
    sort: Sort
    known: tuple[int, ...]
    incoming: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and rows of text; every row has as many cells as there are headings."""

    headings: tuple[str, ...]
    rows: Sequence[Sequence[str]]


def heading_key(heading: str) -> str:
    """Return a heading as plain words: 'E-Mail_Address' is 'e mail address'."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", heading)
    return " ".join(words(apart.replace("_", " ")))


def sort_of(heading: str, values: Sequence[str]) -> Sort:
    """Guess what a column holds from its heading, else from its values."""
    key = heading_key(heading)
    if found := _SORTS.get(key):
        return found
    if key == "name":
        return Sort.COMPANY if _mostly_companies(values) else Sort.PERSON
    shown = [value.strip() for value in values[:_LOOKED_AT] if value.strip()]
    if not shown:
        return Sort.KEY
    likely = Counter(_sort_of_value(value[:MOST_CHARACTERS]) for value in shown)
    sort, count = likely.most_common(1)[0]
    return sort if count >= _MOST_OF * len(shown) else Sort.TEXT


def _sort_of_value(value: str) -> Sort:
    if "@" in value:
        return Sort.EMAIL
    if _DATE.fullmatch(value):
        return Sort.DATE
    if _DOMAIN.fullmatch(value):
        return Sort.DOMAIN
    return Sort.CODE if sum(map(str.isdigit, value)) * 2 > len(value) else Sort.TEXT


def guess_fields(known: Table, incoming: Table) -> tuple[Field, ...]:
    """Return what can be compared, from headings and values. Raises UserError where nothing can."""
    left, right = _sorts(known), _sorts(incoming)
    fields: list[Field] = []
    fields += _names(left, right)
    for sort in (
        Sort.COMPANY,
        Sort.EMAIL,
        Sort.PHONE,
        Sort.DOMAIN,
        Sort.DATE,
        Sort.CODE,
        Sort.TEXT,
    ):
        fields += _same(sort, left, right, known, incoming)
    fields += _by_value(fields, left, right, known, incoming)
    if not fields:
        raise UserError(
            "No column of the two files says the same thing.",
            f"Known: {', '.join(known.headings)}. Incoming: {', '.join(incoming.headings)}.",
            "Name them with --columns, such as --columns vorname=first_name,firma=company.",
        )
    return tuple(fields)


def named_fields(known: Table, incoming: Table, wanted: str) -> tuple[Field, ...]:
    """Return the fields that `wanted` names: 'known_heading[=incoming_heading]', by comma.

    Raises UserError for a heading that its table does not have.
    """
    fields = []
    for item in filter(None, (part.strip() for part in wanted.split(","))):
        one, _, other = item.partition("=")
        left, right = _place(known, one), _place(incoming, other or one)
        sort = sort_of(known.headings[left], [row[left] for row in known.rows[:_LOOKED_AT]])
        fields.append(
            Field(one.strip(), Sort.TEXT if sort is Sort.KEY else sort, (left,), (right,))
        )
    if not fields:
        raise UserError("--columns names no column.", "", "For example --columns name,city.")
    return tuple(fields)


def _place(table: Table, heading: str) -> int:
    keys = [heading_key(name) for name in table.headings]
    if heading.strip() in table.headings:
        return table.headings.index(heading.strip())
    if heading_key(heading) in keys:
        return keys.index(heading_key(heading))
    raise UserError(
        f"There is no column {heading.strip()!r}.", "", f"Columns are: {', '.join(table.headings)}."
    )


def _sorts(table: Table) -> dict[Sort, list[int]]:
    found: dict[Sort, list[int]] = {}
    head = table.rows[:_LOOKED_AT]
    for place, heading in enumerate(table.headings):
        found.setdefault(sort_of(heading, [row[place] for row in head]), []).append(place)
    if Sort.GIVEN in found and Sort.FAMILY not in found:
        _call_family(found, table)
    return found


def _call_family(found: dict[Sort, list[int]], table: Table) -> None:
    """Beside a given name, a column called no more than 'Name' is the family name."""
    for place in found.get(Sort.PERSON, ()):
        if heading_key(table.headings[place]) == "name":
            found[Sort.PERSON].remove(place)
            found[Sort.FAMILY] = [place]
            return


def _names(left: dict[Sort, list[int]], right: dict[Sort, list[int]]) -> list[Field]:
    """Given and family names apart where both tables have both, else one whole name."""
    both = (Sort.GIVEN, Sort.FAMILY)
    if all(sort in side for side in (left, right) for sort in both):
        return [Field(sort, sort, tuple(left[sort][:1]), tuple(right[sort][:1])) for sort in both]
    one, other = _whole_name(left), _whole_name(right)
    return [Field(Sort.PERSON, Sort.PERSON, one, other)] if one and other else []


def _whole_name(side: dict[Sort, list[int]]) -> tuple[int, ...]:
    if side.get(Sort.PERSON):
        return tuple(side[Sort.PERSON][:1])
    return tuple(place for sort in (Sort.GIVEN, Sort.FAMILY) for place in side.get(sort, [])[:1])


def _same(
    sort: Sort,
    left: dict[Sort, list[int]],
    right: dict[Sort, list[int]],
    known: Table,
    incoming: Table,
) -> list[Field]:
    """Columns of one sort pair by heading; a single one of its sort needs no heading."""
    lefts, rights = list(left.get(sort, [])), list(right.get(sort, []))
    if sort is Sort.DOMAIN and bool(lefts) != bool(rights):
        lefts, rights = (
            lefts or left.get(Sort.EMAIL, [])[:1],
            rights or right.get(Sort.EMAIL, [])[:1],
        )
    fields: list[Field] = []
    for place in lefts:
        key = heading_key(known.headings[place])
        match = [there for there in rights if heading_key(incoming.headings[there]) == key]
        if not match:
            topics = {there: topic_of(heading_key(incoming.headings[there])) for there in rights}
            match = [there for there in rights if topics[there] == topic_of(key)]
        if not match and sort not in (Sort.CODE, Sort.TEXT, Sort.DATE) and rights:
            match = rights[:1]
        if not match:
            continue
        rights.remove(match[0])
        one: tuple[int, ...] = (place,)
        other: tuple[int, ...] = (match[0],)
        if sort is Sort.COMPANY and not fields:
            one += tuple(left.get(Sort.PARENT, [])[:1])
            other += tuple(right.get(Sort.PARENT, [])[:1])
        fields.append(Field(key, sort, one, other))
    return fields


def _by_value(
    fields: Sequence[Field],
    left: dict[Sort, list[int]],
    right: dict[Sort, list[int]],
    known: Table,
    incoming: Table,
) -> list[Field]:
    """Columns that no heading pairs, by the values that both hold."""
    if known is incoming:
        return []
    mine = _unpaired(left, {place for field in fields for place in field.known})
    theirs = _unpaired(right, {place for field in fields for place in field.incoming})
    pairs = pairs_by_value(
        {place: telling_values([row[place] for row in known.rows]) for place in mine},
        {place: telling_values([row[place] for row in incoming.rows]) for place in theirs},
    )
    found = []
    for one, other in pairs:
        sorts = {mine[one], theirs[other]} - {Sort.TEXT}
        if len(sorts) <= 1:
            sort = next(iter(sorts), Sort.TEXT)
            found.append(Field(heading_key(known.headings[one]), sort, (one,), (other,)))
    return found


def _unpaired(side: dict[Sort, list[int]], taken: Set[int]) -> dict[int, Sort]:
    return {
        place: sort
        for sort, places in side.items()
        if sort not in (Sort.KEY, Sort.PARENT)
        for place in places
        if place not in taken
    }


def _mostly_companies(values: Sequence[str]) -> bool:
    """Whether a column called 'name' is of companies: many have a legal form or are one word."""
    shown = [value for value in values[:_LOOKED_AT] if value.strip()]
    return sum(bool(read_company(value).form) for value in shown) * 5 > len(shown)
