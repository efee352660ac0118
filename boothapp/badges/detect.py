"""One payload to one Badge: finds its format and cleans what was read; imports badges only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from boothapp.badges.badge import Badge, Reading, clean_fields
from boothapp.badges.contact_points import mail_addresses, phone_numbers, web_addresses
from boothapp.badges.delimited import guess_delimited
from boothapp.badges.json_badge import read_json
from boothapp.badges.mecard import is_mecard, read_mecard
from boothapp.badges.opaque import read_opaque
from boothapp.badges.payload import open_payload
from boothapp.badges.refused import read_refused
from boothapp.badges.template import Template, read_taught
from boothapp.badges.url import read_url
from boothapp.badges.vcard import is_vcard, read_vcard

_CONTACT_POINTS = {
    "emails": mail_addresses,
    "phones": phone_numbers,
    "websites": web_addresses,
}
_CONTACTS = frozenset({"vcard", "mecard", "bizcard"})
_TEACHABLE = frozenset({"delimited", "json", "url", "opaque"})
_NAMES = frozenset({"first_name", "last_name", "full_name", "company", "id"})

# Codes on one badge; more lines than this are a text.
_MAX_CODES = 4

_SEVERAL = "The scanner sent several codes at once: only the one that is a badge was read."
_UNLIKE = "This badge is not like the one taught for this show: check the fields, or teach it too."
_NAMELESS = "The contact holds neither a name nor a company: ask for both."


def read_badge(
    payload: str | bytes,
    template: Template | Sequence[Template] | None = None,
    *,
    symbology: str = "",
) -> Badge:
    """What `payload` says, whatever it is; never raises, in time and memory linear in its length.

    `template` is what was taught for the show, one or several of which the first that fits counts.
    Formats that name themselves (vCard, MeCard, Wi-Fi) are read as what they are even when one is
    given. `symbology` is that of a code read from a picture; a scanner's own identifier goes
    before it.
    """
    templates = (template,) if isinstance(template, Template) else tuple(template or ())
    opened = open_payload(payload)
    symbology = opened.symbology or symbology
    reading = _reading(opened.text, templates, symbology)
    warnings = [*opened.warnings, *reading.warnings]
    fields, notices = clean_fields(_checked(reading.values, warnings))
    if reading.format in _CONTACTS and not fields.keys() & _NAMES:
        notices.append(_NAMELESS)
    if opened.text and _unlike(reading, templates):
        notices.append(_UNLIKE)
    once = tuple(dict.fromkeys([*warnings, *notices]))
    return Badge(reading.format, fields, opened.raw, once, symbology, reading.taught)


def _reading(text: str, templates: tuple[Template, ...], symbology: str) -> Reading:
    if is_vcard(text):
        return read_vcard(text)
    if is_mecard(text):
        return read_mecard(text)
    link = read_url(text)
    refused = read_refused(text) or (link if link and link.format == "refused" else None)
    found = (
        refused or read_taught(text, templates) or read_json(text) or link or guess_delimited(text)
    )
    return found or _one_of_several(text, templates) or read_opaque(text, symbology)


def _unlike(reading: Reading, templates: tuple[Template, ...]) -> bool:
    """Whether templates were taught for such badges and none fits."""
    kinds = {template.shape.kind for template in templates}
    expected = kinds & {"url"} if reading.format == "url" else kinds - {"url"}
    return bool(expected) and not reading.taught and reading.format in _TEACHABLE


def _one_of_several(text: str, templates: tuple[Template, ...]) -> Reading | None:
    """The badge among the lines of an imager that sends every code in its view."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not 2 <= len(lines) <= _MAX_CODES:
        return None
    readings = [_reading(line, templates, "") for line in lines]
    best = next((each for each in readings if each.format not in {"opaque", "refused"}), None)
    return replace(best, warnings=(*best.warnings, _SEVERAL)) if best else None


def _checked(values: Mapping[str, Iterable[str]], warnings: list[str]) -> dict[str, Iterable[str]]:
    return {
        name: _CONTACT_POINTS[name](found, warnings) if name in _CONTACT_POINTS else found
        for name, found in values.items()
    }
