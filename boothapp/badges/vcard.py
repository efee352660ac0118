"""vCard 2.1, 3.0 and 4.0 to fields, tolerant of what badges hold; imports badges only."""

from __future__ import annotations

import re
from collections import defaultdict

from boothapp.badges.badge import Reading
from boothapp.badges.escapes import split_unescaped, unescape
from boothapp.badges.names import full_name
from boothapp.badges.vcard_lines import Property, card_lines, read_property

_SIGN = re.compile(r"(?:BEGIN|END)\s?:\s?VCARD", re.IGNORECASE)
_NOT_SPOKEN = frozenset({"FAX", "PAGER", "MODEM", "BBS", "TELEX"})
# In vCard 2.1 a backslash escapes only the semicolon of structured values; line breaks and commas
# escaped the 3.0 way are met all the same, other backslashes are text (C:\temp, ドメイン\name).
_ESCAPES_2_1 = ",nN"
_ESCAPES = "\\,;:nN"

_SEVERAL = "The code holds {count} contacts: the first was read."
_HEADLESS = "The beginning of the contact is missing: check every field."
_UNENDED = "The contact is cut off: check every field."


def is_vcard(text: str) -> bool:
    """Whether a vCard, whole or with one end lost, is in `text`."""
    return _SIGN.search(text) is not None


def read_vcard(text: str) -> Reading:
    """The first card of `text`; a tolerant reading of RFC 2426, RFC 6350 and vCard 2.1."""
    warnings: list[str] = []
    signs = [found[0][0].upper() for found in _SIGN.finditer(text)]
    if signs[0] == "E":
        warnings.append(_HEADLESS)
        text = "BEGIN:VCARD\n" + text
    elif "E" not in signs:
        warnings.append(_UNENDED)
    cards = card_lines(text[_start(text) :])
    if len(cards) > 1:
        warnings.append(_SEVERAL.format(count=len(cards)))
    found = [read_property(line) for line in cards[0]] if cards else []
    values = _fields(_Card([prop for prop in found if prop is not None]))
    return Reading("vcard", values, tuple(warnings))


def _start(text: str) -> int:
    found = _SIGN.search(text)
    return found.start() if found else 0


class _Card:
    """The properties of one card by name, each list with the preferred ones first."""

    def __init__(self, properties: list[Property]) -> None:
        self._named: defaultdict[str, list[Property]] = defaultdict(list)
        for prop in properties:
            self._named[prop.name].append(prop)
        for same in self._named.values():
            same.sort(key=lambda prop: prop.preference)
        self._old = any(prop.value.strip() == "2.1" for prop in self.named("VERSION"))

    def named(self, name: str) -> list[Property]:
        return self._named.get(name, [])

    def texts(self, name: str) -> list[str]:
        escapes = _ESCAPES_2_1 if self._old else _ESCAPES
        return [unescape(prop.value, escapes) for prop in self.named(name)]

    def parts(self, prop: Property) -> list[str]:
        return [unescape(piece).strip() for piece in split_unescaped(prop.value, ";")]


def _fields(card: _Card) -> dict[str, list[str]]:
    values = _name(card)
    organisations = [card.parts(prop) for prop in card.named("ORG")]
    organisation = next((parts for parts in organisations if any(parts)), [])
    if organisation:
        values["company"] = organisation[:1]
        values["department"] = [", ".join(unit for unit in organisation[1:] if unit)]
    values["job_title"] = card.texts("TITLE") + card.texts("ROLE")
    values["emails"] = card.texts("EMAIL")
    values["phones"] = _phones(card)
    values["websites"] = (
        card.texts("URL") + card.texts("X-SOCIALPROFILE") + card.texts("SOCIALPROFILE")
    )
    values |= _address(card)
    values["note"] = ["\n".join(card.texts("NOTE"))]
    values["id"] = card.texts("UID")
    return values


def _name(card: _Card) -> dict[str, list[str]]:
    shown = card.texts("FN")
    parts: list[str] = []
    for prop in card.named("N"):
        parts = card.parts(prop)
        if any(parts):
            break
    if len(parts) == 1 and " " in parts[0]:  # N:Jane Doe, written by those who never read the RFC
        return {"full_name": [*shown, parts[0]]}
    family, given, middle, prefix, suffix = (*parts, "", "", "", "", "")[:5]
    composed = full_name(prefix, given, middle, family, suffix)
    return {
        "first_name": [given],
        "last_name": [family],
        "full_name": [*shown, composed, *card.texts("NICKNAME")],
    }


def _phones(card: _Card) -> list[str]:
    spoken = [prop for prop in card.named("TEL") if not prop.types & _NOT_SPOKEN]
    others = [prop for prop in card.named("TEL") if prop.types & _NOT_SPOKEN]
    return [unescape(prop.value) for prop in spoken + others]


def _address(card: _Card) -> dict[str, list[str]]:
    places = sorted(card.named("ADR"), key=lambda prop: (prop.preference, "WORK" not in prop.types))
    for prop in places:
        parts = card.parts(prop)
        if any(parts):
            return {
                "address": [", ".join(part for part in parts[:6] if part)],
                "country": parts[6:7],
            }
    return {"address": card.texts("LABEL")}
