"""A person known before the show, folded from facts; imports domain only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from boothapp.domain.facts import Json
from boothapp.domain.fields import as_text
from boothapp.domain.ids import named_id
from boothapp.domain.names import full_name

STILL_THERE = ("", "there", "left", "replaced_by")
"""Whether the person still holds the job: not known, asked and confirmed, gone, or gone and
followed by the one that `replaced_by` names."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A person of a known account, an old lead, or somebody on an organiser's list.

    Every field but `id` is text, '' where unknown. `account` is the identifier of the known
    account; `company` its name as the list had it; `external_id` that of the system it came from;
    `country` ISO 3166 alpha-2 where known, else as read; `badge_id` the organiser's opaque code,
    which means something only at the show `badge_show` (identifier); `still_there` one of
    STILL_THERE; `replaced_by` a contact's identifier or a name; `old_*` what an earlier lead came
    to, `old_date` an ISO date; `last_seen_show` the name of a show; `owner` who in sales cares.
    """

    id: str
    account: str = ""
    company: str = ""
    external_id: str = ""
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    phone: str = ""
    mobile: str = ""
    job_title: str = ""
    department: str = ""
    address: str = ""
    country: str = ""
    website: str = ""
    badge_id: str = ""
    badge_show: str = ""
    still_there: str = ""
    replaced_by: str = ""
    old_interest: str = ""
    old_outcome: str = ""
    old_reason: str = ""
    old_date: str = ""
    last_seen_show: str = ""
    owner: str = ""

    @property
    def name(self) -> str:
        """First and last name as one line, '' where neither is known."""
        return full_name(self.first_name, self.last_name)


CONTACT_FIELDS = tuple(field.name for field in fields(Contact) if field.name != "id")
"""What a contact's facts may set."""


def contact_from_fields(contact: str, known: Mapping[str, Json]) -> Contact:
    """Read a contact from its fields, bearing whatever a peer put there."""
    texts = {name: as_text(known[name]) for name in CONTACT_FIELDS if name in known}
    return Contact(contact, **texts)


def contact_id(org: str, texts: Mapping[str, str], account_key: str) -> str:
    """Return the identifier that every import of the same person comes to, '' where nothing tells
    one: by the identifier of the system it came from, else the e-mail address, else the name and
    the account (`account_key`: what tells the company, '' where none is known)."""
    if external := texts.get("external_id", ""):
        return named_id(org, "contact", "external_id", external)
    if email := texts.get("email", "").casefold():
        return named_id(org, "contact", "email", email)
    name = full_name(texts.get("first_name", ""), texts.get("last_name", "")).casefold()
    if name:
        return named_id(org, "contact", "name", name, account_key)
    if badge := texts.get("badge_id", ""):
        return named_id(org, "contact", "badge", texts.get("badge_show", ""), badge)
    return ""
