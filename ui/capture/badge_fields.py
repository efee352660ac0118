"""From what a badge says to the fields of a lead; imports badges and country names only."""

from __future__ import annotations

from collections.abc import Mapping

from boothapp.badges.badge import Badge
from ui.capture.countries import country_code

_SINGLE = {
    "first_name": "first_name",
    "last_name": "last_name",
    "company": "company",
    "department": "department",
    "job_title": "job_title",
    "address": "address",
    "id": "badge_id",
}
_FIRST_OF = {"emails": "email", "phones": "phone", "websites": "website"}
_IDENTITY = ("first_name", "last_name", "email", "badge_id")


def lead_fields(badge: Badge) -> dict[str, str]:
    """Return the badge's values by the names of `LEAD_FIELDS`; only what it says."""
    fields: dict[str, str] = {}
    for source, name in _SINGLE.items():
        value = badge.fields.get(source)
        if isinstance(value, str):
            fields[name] = value
    for source, name in _FIRST_OF.items():
        values = badge.fields.get(source)
        if isinstance(values, tuple) and values:
            fields[name] = values[0]
    country = badge.fields.get("country")
    if isinstance(country, str):
        fields["country"] = country_code(country) or country
    full = badge.fields.get("full_name")
    if isinstance(full, str) and not fields.keys() & {"first_name", "last_name"}:
        fields.update(_split_name(full))
    return fields


def contradicts(known: Mapping[str, str], read: Mapping[str, str]) -> bool:
    """Tell whether the badge names somebody other than the visitor on the page.

    Equal e-mail or badge number settles that it is the same person; otherwise any of them that is
    known on both sides and differs, or two names that differ, speak against it.
    """
    both = [
        (name, _key(known[name]), _key(read[name]))
        for name in _IDENTITY
        if _key(known.get(name, "")) and _key(read.get(name, ""))
    ]
    if any(left == right for name, left, right in both if name in ("email", "badge_id")):
        return False
    return any(left != right for _, left, right in both)


def _split_name(full: str) -> dict[str, str]:
    """Western order by guess: everything before the last blank is the first name."""
    first, _, last = full.rpartition(" ")
    return {"first_name": first, "last_name": last} if first else {"last_name": full}


def _key(text: str) -> str:
    return " ".join(text.casefold().split())
