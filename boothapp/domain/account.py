"""A known account, folded from facts; imports domain only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from boothapp.domain.facts import Json
from boothapp.domain.fields import as_text

ACCOUNT_NUMBERS = ("people", "revenue", "contacts_known", "departments", "customer_since")


@dataclass(frozen=True, slots=True)
class Account:
    """A company known before the show. `data` holds what qualification may use: texts such as
    country (ISO alpha-2), naics, relation, parent, and whole numbers such as people; a key that is
    unknown is absent."""

    id: str
    name: str
    domain: str
    external_id: str
    data: Mapping[str, str | int]


def account_from_fields(account: str, fields: Mapping[str, Json]) -> Account:
    """Read an account from its fields; blanks are unknown and left out."""
    data: dict[str, str | int] = {}
    for key, value in fields.items():
        if key in ("name", "domain", "external_id"):
            continue
        if key in ACCOUNT_NUMBERS:
            if isinstance(value, int) and not isinstance(value, bool):
                data[key] = value
        elif text := as_text(value):
            data[key] = text
    return Account(
        id=account,
        name=as_text(fields.get("name")),
        domain=as_text(fields.get("domain")),
        external_id=as_text(fields.get("external_id")),
        data=data,
    )
