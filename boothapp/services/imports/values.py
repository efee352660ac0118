"""From the cells of a row to a person and a company, each value in our spelling; no SQL, no Qt."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from boothapp.badges.clean import clean_text
from boothapp.badges.country import country_code
from boothapp.domain.account import ACCOUNT_NUMBERS
from boothapp.domain.contact import CONTACT_FIELDS
from boothapp.domain.facts import Json
from boothapp.services.imports.dates import iso_date, year_of
from boothapp.services.imports.fields import JOINED, OF_COMPANY, ListKind
from boothapp.services.imports.person_names import split_name
from boothapp.services.recognise import own_domain

TEXT_MAX: Final = 500
_NOTHING: Final = frozenset(
    ("-", "--", "---", "–", "—", ".", "n/a", "#n/a", "n.a.", "k.a.", "null", "(null)", "nan",
     "(blank)", "[null]", "undefined", "not provided", "keine angabe", "non renseigné", "无")
)  # fmt: skip
_NO_COMPANY: Final = frozenset(
    ("facebook.com", "linkedin.com", "instagram.com", "twitter.com", "x.com", "youtube.com",
     "xing.com", "google.com", "alibaba.com", "made-in-china.com")
)  # fmt: skip
"""Hosts on which many companies have a page: a page there says nothing about the domain."""
_ADDRESS: Final = re.compile(r"[^\s@<>,;:()\[\]\"]+@[^\s@<>,;:()\[\]\"]+\.[^\s@<>,;:()\[\]\".]{2,}")
_HOST: Final = re.compile(r"([\w-]+\.)+[^\W\d_][\w-]+")
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?")
_NUMBER: Final = re.compile(r"(\d{1,15})(?:[.,]\d{1,2})?")
_UNIT: Final = re.compile(r"^(?:[A-Z]{3}|[€$£¥])\s*|\s*(?:[A-Z]{3}|[€$£¥])$")
_STILL: Final[Mapping[str, str]] = {
    **dict.fromkeys(("yes", "y", "true", "1", "active", "there", "ja", "oui", "sí", "si"), "there"),
    **dict.fromkeys(("no", "n", "false", "0", "inactive", "left", "nein", "non", "gone"), "left"),
}


@dataclass(slots=True)
class Taken:
    """What a row says. `person` by the contact's field names, `company` by the account's; blank
    values are left out. `remarks`: values that were not taken, each with why."""

    person: dict[str, str] = field(default_factory=dict)
    company: dict[str, Json] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)

    @property
    def own_domain(self) -> str:
        """The domain of the company, by its website or its people's e-mail, '' where unknown."""
        return str(self.company.get("domain", "")) or own_domain(self.person.get("email", ""))


def take(kind: ListKind, fields: Sequence[str], cells: Sequence[str]) -> Taken:
    """Read a row whose cells go to `fields`, '' for nowhere."""
    taken = Taken()
    texts = _texts(fields, cells)
    accounts = kind is ListKind.ACCOUNTS
    for name, text in texts.items():
        value, why = _read(name, text)
        if why:
            taken.remarks.append(f"{name} was left out: {why}: {text[:80]}")
        elif accounts:
            taken.company[name] = value
        else:
            if company_field := OF_COMPANY.get(name):
                taken.company[company_field] = value
            if isinstance(value, str) and name in CONTACT_FIELDS:
                taken.person[name] = text if name == "website" else value
    if not accounts:
        _finish_person(taken.person, texts.get("full_name", ""))
    return taken


def _texts(fields: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """The cells by field; of several for one field the first, or all where they are joined."""
    texts: dict[str, str] = {}
    for name, cell in zip(fields, cells, strict=False):
        if not name or not (text := plain(cell)):
            continue
        joined = JOINED.get(name)
        if name not in texts:
            texts[name] = text
        elif joined and text not in texts[name]:
            texts[name] = (texts[name] + joined + text)[:TEXT_MAX]
    return texts


def plain(cell: str) -> str:
    """Return a cell as a line of clean text, '' where it says that it says nothing."""
    if len(cell) <= TEXT_MAX and cell.isascii() and cell.isprintable() and "  " not in cell:
        text = cell.strip()
    else:
        text = clean_text(cell, limit=TEXT_MAX)
    return "" if len(text) < 16 and text.casefold() in _NOTHING else text


def _finish_person(person: dict[str, str], full_name: str) -> None:
    if full_name and not person.keys() & {"first_name", "last_name"}:
        person.update(split_name(full_name))
    if person.get("replaced_by"):
        person["still_there"] = "replaced_by"


def _read(name: str, text: str) -> tuple[Json, str]:
    """The value of a field, or why it has none."""
    reader = _READERS.get(name)
    if reader is None:
        return text, ""
    value, fault = reader(text)
    return value, "" if value != "" else fault


def _email(text: str) -> tuple[Json, str]:
    found = _ADDRESS.search(text)
    return found[0].rstrip(".") if found else "", "it is no e-mail address"


def _domain(text: str) -> tuple[Json, str]:
    """The host of a website, or what follows the at sign of an address of the company's own."""
    lowered = text.casefold()
    if "@" in lowered:
        return own_domain(lowered), "the address tells no company"
    host = lowered.split("//")[-1].split("/")[0].split("?")[0].split(":")[0].removeprefix("www.")
    known = host and _HOST.fullmatch(host) and host not in _NO_COMPANY
    return host if known else "", "it is no address of a website of their own"


def _number(text: str) -> tuple[Json, str]:
    bare = _UNIT.sub("", text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'"))
    if grouped := _THOUSANDS.fullmatch(bare):
        sign = grouped[1]
        whole = re.split(r"[.,]\d{1,2}$", bare)[0] if bare[-3:-2] or bare[-2:-1] else bare
        digits = whole.replace(sign, "")
        return (int(digits), "") if digits.isdecimal() else ("", "it is no whole number")
    single = _NUMBER.fullmatch(bare)
    return int(single[1]) if single else "", "it is no whole number"


@lru_cache(maxsize=4_096)
def _country(text: str) -> tuple[Json, str]:
    return country_code(text) or text, ""


def _still(text: str) -> tuple[Json, str]:
    return _STILL.get(text.casefold(), ""), "it says neither yes nor no"


_READERS: Final[Mapping[str, Callable[[str], tuple[Json, str]]]] = {
    **dict.fromkeys(ACCOUNT_NUMBERS, _number),
    "customer_since": lambda text: (year_of(text) or "", "it is no year"),
    "email": _email,
    "domain": _domain,
    "website": _domain,
    "country": _country,
    "old_date": lambda text: (iso_date(text), "it is no date"),
    "still_there": _still,
}
