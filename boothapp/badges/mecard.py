"""MeCard, BizCard and DoCoMo's MEMORY card to fields; imports badges only."""

from __future__ import annotations

import re
from collections import defaultdict

from boothapp.badges.badge import Reading
from boothapp.badges.escapes import split_unescaped, unescape
from boothapp.badges.names import full_name

_SIGN = re.compile(r"(MECARD|BIZCARD|MEMORY)\s?:", re.IGNORECASE)
_NAMELESS = "The card holds an ID without a name: ask for name and e-mail, or match it later."
_UNREADABLE = "The card is ciphered or unreadable: it was kept as it is, to match later."

Pairs = defaultdict[str, list[str]]


def is_mecard(text: str) -> bool:
    """Whether `text` starts as a MeCard, a BizCard or a MEMORY card."""
    return _SIGN.match(text) is not None


def read_mecard(text: str) -> Reading:
    """A card of `text`, for which is_mecard is true; one without readable fields is opaque."""
    found = _SIGN.match(text)
    kind = found[1].upper() if found else ""
    body = text[found.end() :] if found else text
    if kind == "BIZCARD":
        values, name = _bizcard(_pairs(split_unescaped(body, ";"))), "bizcard"
    elif kind == "MEMORY":
        values, name = _memory(_pairs(("MEMORY:" + body).splitlines())), "mecard"
    else:
        values, name = _mecard(_pairs(split_unescaped(body, ";"))), "mecard"
    if not any(text.strip() for found_values in values.values() for text in found_values):
        return Reading("opaque", {}, (_UNREADABLE,))
    named = any(any(values.get(key, ())) for key in ("full_name", "last_name", "first_name"))
    return Reading(name, values, () if named or not values["id"] else (_NAMELESS,))


def _pairs(pieces: list[str]) -> Pairs:
    pairs: Pairs = defaultdict(list)
    for piece in pieces:
        key, colon, value = piece.partition(":")
        if colon and value.strip():
            pairs[key.strip().upper()].append(value.strip())
    return pairs


def _plain(values: list[str]) -> list[str]:
    # A telephone of 2003 had no escape for a line break, so \n is two letters: C:\new.
    return [unescape(value, '\\,;:"') for value in values]


def _mecard(pairs: Pairs) -> dict[str, list[str]]:
    address, country = _address(pairs["ADR"][:1])
    return {
        **_name(pairs["N"][:1] or pairs["NICKNAME"][:1]),
        "company": _plain(pairs["ORG"] or pairs["COMPANY"]),
        "department": _plain(pairs["DEPT"] or pairs["DEPARTMENT"]),
        "job_title": _plain(pairs["TITLE"] + pairs["ROLE"] + pairs["TIL"]),
        "emails": _plain(pairs["EMAIL"]),
        "phones": _plain(pairs["TEL"] + pairs["CELL"] + pairs["TEL-AV"]),
        "websites": _plain(pairs["URL"]),
        "address": address,
        "country": _plain(pairs["COUNTRY"]) + country,
        "note": ["\n".join(_plain(pairs["NOTE"] + pairs["MEMO"]))],
        "id": _plain(pairs["UID"] + pairs["ID"]),
    }


def _name(values: list[str]) -> dict[str, list[str]]:
    if not values:
        return {}
    # DoCoMo: a comma divides the family name from the given name.
    family, *given = (unescape(part, '\\,;:"').strip() for part in split_unescaped(values[0], ","))
    if not given:
        return {"full_name": [family]}
    first = " ".join(part for part in given if part)
    return {
        "first_name": [first],
        "last_name": [family],
        "full_name": [full_name("", first, "", family, "")],
    }


def _address(values: list[str]) -> tuple[list[str], list[str]]:
    if not values:
        return [], []
    parts = [unescape(part, '\\,;:"').strip() for part in split_unescaped(values[0], ",")]
    # DoCoMo's full form: PO box, room, house, city, prefecture, postcode, country.
    if len(parts) == 7:
        return [", ".join(part for part in parts[:6] if part)], parts[6:]
    return [", ".join(part for part in parts if part)], []


def _bizcard(pairs: Pairs) -> dict[str, list[str]]:
    first, last = _plain(pairs["N"][:1]), _plain(pairs["X"][:1])
    return {
        "first_name": first,
        "last_name": last,
        "full_name": [" ".join(first + last)],
        "company": _plain(pairs["C"]),
        "job_title": _plain(pairs["T"]),
        "emails": _plain(pairs["E"]),
        "phones": _plain(pairs["B"] + pairs["M"] + pairs["F"]),
        "websites": _plain(pairs["U"]),
        "address": _plain(pairs["A"]),
        "id": [],
    }


def _memory(pairs: Pairs) -> dict[str, list[str]]:
    return {
        "full_name": pairs["NAME1"],
        "emails": [mail for number in "123" for mail in pairs[f"MAIL{number}"]],
        "phones": [phone for number in "123" for phone in pairs[f"TEL{number}"]],
        "address": pairs["ADD"],
        "note": pairs["MEMORY"],
        "id": [],
    }
