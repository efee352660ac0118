"""What a column of a list may hold, and the headings it goes by; imports matching and resources."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Final

from boothapp.matching.columns import heading_key
from resources.loader import read_text


class ListKind(StrEnum):
    """What the rows of a list are."""

    ACCOUNTS = "accounts"
    CONTACTS = "contacts"
    LEADS = "leads"
    REGISTRATIONS = "registrations"


ACCOUNT_FIELDS: Final = (
    "name", "external_id", "domain", "country", "city", "naics", "nace", "sic", "people",
    "revenue", "parent", "relation", "customer_since", "contacts_known", "departments", "owner",
    "old_interest", "old_outcome", "old_reason",
)  # fmt: skip
_PERSON: Final = (
    "first_name", "last_name", "full_name", "email", "phone", "mobile", "job_title", "department",
    "company", "country", "address", "website",
)  # fmt: skip
_COMPANY: Final = ("company_id", "people", "revenue", "naics", "sic", "parent")
_OLD: Final = (
    "old_interest", "old_outcome", "old_reason", "old_date", "last_seen_show", "still_there",
    "replaced_by",
)  # fmt: skip

OF_COMPANY: Final[Mapping[str, str]] = {
    "company": "name",
    "company_id": "external_id",
    "website": "domain",
    "people": "people",
    "revenue": "revenue",
    "naics": "naics",
    "sic": "sic",
    "parent": "parent",
}
"""Of the fields of a person's row, those that speak of the company, by the account's names."""

JOINED: Final[Mapping[str, str]] = {"address": ", ", "old_interest": "; "}
"""Fields that several columns may fill, and what then stands between them."""


def fields_of(kind: ListKind) -> tuple[str, ...]:
    """Return the fields that a list of this kind may have, in the order to offer them."""
    if kind is ListKind.ACCOUNTS:
        return ACCOUNT_FIELDS
    if kind is ListKind.REGISTRATIONS:
        return ("badge_id", *_PERSON, *_COMPANY)
    if kind is ListKind.LEADS:
        return (*_PERSON, "owner", *_OLD, *_COMPANY)
    # The identifiers of another list would mistake one person for another.
    return (*_PERSON, "external_id", "owner", *_COMPANY, *_OLD)


def named_field(kind: ListKind, heading: str) -> tuple[str, int]:
    """Return the field that a heading names and how usual the heading is for it, from 0; ('', 0)
    where the heading is not known."""
    family = "account" if kind is ListKind.ACCOUNTS else "contact"
    for field, rank in _headings().get(family + "." + heading_key(heading), ()):
        if field in fields_of(kind):
            return field, rank
    return "", 0


def is_known(heading: str) -> bool:
    """Whether some list has a column of this heading."""
    key = heading_key(heading)
    return f"account.{key}" in _headings() or f"contact.{key}" in _headings()


@lru_cache(maxsize=1)
def _headings() -> Mapping[str, tuple[tuple[str, int], ...]]:
    """'contact.e mail' to its fields, the first the likeliest, with the heading's place."""
    known: dict[str, tuple[tuple[str, int], ...]] = {}
    for line in read_text("reference", "import_headings.tsv").splitlines():
        place, _, names = line.partition("\t")
        family, _, field = place.partition(".")
        for rank, name in enumerate([field, *names.split("|")]):
            key = f"{family}.{heading_key(name)}"
            if all(field != other for other, _ in known.get(key, ())):
                known[key] = (*known.get(key, ()), (field, rank))
    return known
