"""What every badge reader returns; imports clean and the standard library only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from boothapp.badges.clean import clean_text

FIELD_NAMES = (
    "first_name",
    "last_name",
    "full_name",
    "company",
    "department",
    "job_title",
    "emails",
    "phones",
    "websites",
    "address",
    "country",
    "note",
    "id",
)
CARD = "card"
"""The format of a business card that was read from a photo; what was printed on it is its raw."""

LIST_FIELDS = frozenset({"emails", "phones", "websites"})
MULTILINE_FIELDS = frozenset({"note"})

# Characters. An id that is cut is another id, so a longer one is left out instead (see opaque.py).
FIELD_LIMITS = {
    "note": 2000,
    "websites": 2000,
    "address": 500,
    "id": 512,
    "emails": 254,
    "phones": 64,
}
DEFAULT_LIMIT = 200
MAX_VALUES = 10

FieldValue = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Badge:
    """One payload as read.

    `format` is one of vcard, mecard, bizcard, delimited, json, url, opaque, refused and CARD.
    `fields` holds only keys of FIELD_NAMES and only values that are not empty: tuples for emails,
    phones and websites, one string for the rest. `raw` is the payload without NUL, Wi-Fi passwords
    and login secrets, at most payload.RAW_LIMIT characters. `warnings` are sentences for a person.
    `symbology` comes from the picture that a code was read in or from a scanner's AIM identifier,
    such as "qr" for ]Q1, else "". `taught` says that a template of the show read it.
    """

    format: str
    fields: Mapping[str, FieldValue]
    raw: str
    warnings: tuple[str, ...]
    symbology: str = ""
    taught: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What one format's reader found, before cleaning; detect.py makes a Badge of it."""

    format: str
    values: Mapping[str, Iterable[str]] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    taught: bool = False


def clean_fields(values: Mapping[str, Iterable[str]]) -> tuple[dict[str, FieldValue], list[str]]:
    """The fields of a badge from what a reader found, in the order of FIELD_NAMES, and warnings."""
    fields: dict[str, FieldValue] = {}
    warnings: list[str] = []
    for name in FIELD_NAMES:
        found = _several(name, values.get(name, ()), warnings)
        if found:
            fields[name] = tuple(found) if name in LIST_FIELDS else found[0]
    return fields, warnings


def _several(name: str, values: Iterable[str], warnings: list[str]) -> list[str]:
    wanted = MAX_VALUES if name in LIST_FIELDS else 1
    limit = FIELD_LIMITS.get(name, DEFAULT_LIMIT)
    seen: set[str] = set()
    found: list[str] = []
    for value in map(_one_line, values) if name == "address" else values:
        text = clean_text(value, limit=limit + 1, multiline=name in MULTILINE_FIELDS)
        if not text or text.casefold() in seen:
            continue
        if len(found) == wanted:
            if name in LIST_FIELDS:
                warnings.append(f"More than {MAX_VALUES} {name}: only the first are used.")
            break
        seen.add(text.casefold())
        if len(text) > limit:
            warnings.append(f"The {name.replace('_', ' ')} was longer than {limit} characters.")
            if name in LIST_FIELDS or name == "id":
                continue
            text = clean_text(text, limit=limit, multiline=name in MULTILINE_FIELDS)
        found.append(text)
    return found


def _one_line(address: str) -> str:
    lines = address[: FIELD_LIMITS["address"] * 8].splitlines()
    return ", ".join(line.strip(" ,") for line in lines if line.strip(" ,"))
