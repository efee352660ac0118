"""What a business card says, from the lines that were read of it; pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from boothapp.badges.badge import CARD, LIST_FIELDS, MAX_VALUES, Badge, clean_fields
from boothapp.badges.card_company import read_company
from boothapp.badges.card_contacts import read_contacts
from boothapp.badges.card_people import read_name, read_title
from boothapp.badges.card_place import guessed_country, read_place
from boothapp.badges.card_sheet import CardField, Sheet
from boothapp.badges.clean import clean_text
from boothapp.badges.text_lines import TextLine

LOW = 0.7
"""Below this a field is to be looked at by a person."""

_RAW_LIMIT = 4_000
_NOTHING = "No text could be read on the card."
_NAMELESS = "No name was found on the card: type it."
_LOW_TEXT = "Some of the card was hard to read: compare it with the picture."


@dataclass(frozen=True, slots=True)
class Card:
    """A card as read. `fields` in the order of `badge.FIELD_NAMES`, those of LIST_FIELDS as often
    as they stand there; `raw` all lines from top to bottom, then what its codes say; `warnings` are
    for a person."""

    fields: tuple[CardField, ...]
    raw: str
    warnings: tuple[str, ...]
    symbology: str = ""

    def badge(self) -> Badge:
        """The card as any other badge, without its confidences."""
        values: dict[str, list[str]] = {}
        for each in self.fields:
            values.setdefault(each.name, []).append(each.value)
        fields, notices = clean_fields(values)
        return Badge(CARD, fields, self.raw, (*self.warnings, *notices), self.symbology)

    def confidence(self, name: str) -> float:
        """How sure the first value of a field is, 0 to 1; 0 where it was not read."""
        return next((each.confidence for each in self.fields if each.name == name), 0.0)


def read_card(lines: Sequence[TextLine], codes: Iterable[Badge] = ()) -> Card:
    """Sort the lines of a card into fields; `codes` are what the codes printed on it say.

    What a contact code says is certain and goes before what was read as text. Never raises; every
    field is a suggestion for a person to look over.
    """
    ordered = sorted(lines, key=lambda line: (line.top, line.left))
    coded = [field for badge in codes for field in _coded(badge)]
    sheet = Sheet(ordered)
    read = [*read_contacts(sheet), *read_place(sheet)]
    read += read_title(sheet)
    read += read_company(sheet, read)
    read += read_name(sheet, read)
    fields = _merged(coded, _with_country([*coded, *read]))
    said = [*(line.text for line in ordered), *(badge.raw for badge in codes)]
    raw = clean_text("\n".join(said), limit=_RAW_LIMIT, multiline=True)
    symbology = next((badge.symbology for badge in codes if badge.symbology), "")
    return Card(fields, raw, _warnings(fields, ordered), symbology)


def _with_country(read: list[CardField]) -> list[CardField]:
    if any(field.name == "country" for field in read):
        return read
    phones = [field.value for field in read if field.name == "phones"]
    mails = [field.value for field in read if field.name == "emails"]
    guessed = guessed_country(phones, mails)
    return [*read, guessed] if guessed else read


def _coded(badge: Badge) -> list[CardField]:
    """The fields of a code: a contact's are certain, a mere address or number is a hint."""
    if badge.format in {"refused", "opaque"}:
        return []
    return [
        CardField(name, value, 1.0)
        for name, values in badge.fields.items()
        if name not in {"id", "note"}
        for value in (values if isinstance(values, tuple) else (values,))
    ]


def _merged(coded: list[CardField], read: list[CardField]) -> tuple[CardField, ...]:
    known = {field.name for field in coded}
    if known & {"first_name", "last_name", "full_name"}:
        known |= {"first_name", "last_name", "full_name"}
    fields = [*coded, *(field for field in read if field.name not in known)]
    names = [*Sheet.ORDER]
    counts: dict[str, int] = {}
    kept = []
    for field in sorted(fields, key=lambda each: names.index(each.name)):
        counts[field.name] = counts.get(field.name, 0) + 1
        if counts[field.name] <= (MAX_VALUES if field.name in LIST_FIELDS else 1):
            kept.append(field)
    return tuple(kept)


def _warnings(fields: tuple[CardField, ...], lines: Sequence[TextLine]) -> tuple[str, ...]:
    if not fields and not lines:
        return (_NOTHING,)
    found = []
    if not {field.name for field in fields} & {"first_name", "last_name", "full_name"}:
        found.append(_NAMELESS)
    if any(field.confidence < LOW for field in fields):
        found.append(_LOW_TEXT)
    return tuple(found)
