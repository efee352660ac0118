"""Who is known at an account, and who has left or was replaced; imports domain and ports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from boothapp.domain.contact import STILL_THERE
from boothapp.domain.errors import UserError
from boothapp.domain.facts import Kind, Statement
from boothapp.services.changes import Changes
from boothapp.services.ports import Reader, Store


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A contact of the account, or a visitor captured before. `interest`, `outcome`, `reason` and
    `date` (ISO) are of an earlier lead; `route` of a captured one, `captured_ms` its time or 0;
    `still_there` is one of `contact.STILL_THERE`."""

    kind: Literal["contact", "lead"]
    id: str
    name: str
    job_title: str = ""
    email: str = ""
    phone: str = ""
    interest: str = ""
    outcome: str = ""
    reason: str = ""
    date: str = ""
    route: str = ""
    captured_ms: int = 0
    still_there: str = ""
    replaced_by: str = ""


def people_of(reader: Reader, account: str) -> tuple[KnownPerson, ...]:
    """Return contacts by name, then the visitors captured, the latest first."""
    contacts = [
        KnownPerson(
            kind="contact",
            id=one.id,
            name=one.name or one.email,
            job_title=one.job_title,
            email=one.email,
            phone=one.mobile or one.phone,
            interest=one.old_interest,
            outcome=one.old_outcome,
            reason=one.old_reason,
            date=one.old_date,
            still_there=one.still_there,
            replaced_by=_name_of(reader, one.replaced_by),
        )
        for one in reader.contacts_of(account)
    ]
    leads = [
        KnownPerson(
            kind="lead",
            id=row.id,
            name=row.name or row.email,
            job_title=row.job_title,
            email=row.email,
            phone=row.phone,
            route=row.route,
            captured_ms=row.captured_ms,
        )
        for row in reader.lead_rows_of(account)
    ]
    return (*contacts, *leads)


def note_whether_there(
    store: Store, contact: str, still_there: str, *, replaced_by: str = "", by: str, show: str
) -> Changes:
    """Note that a contact has the job still, has left, or was replaced; `replaced_by` is a name.

    Raises UserError where the contact is not known any more.
    """
    if still_there not in STILL_THERE:
        msg = f"{still_there!r} says nothing of a contact"
        raise ValueError(msg)
    with store.write() as work:
        if work.contact(contact) is None:
            raise UserError(
                "This contact is not known any more.",
                "It was removed or erased meanwhile.",
                "Nothing else was changed.",
            )
        fields = {"still_there": still_there, "replaced_by": replaced_by}
        work.say([Statement(contact, Kind.CONTACT_SET, {"fields": {**fields}})], by=by, show=show)
    return Changes(accounts=True, sync=True)


def _name_of(reader: Reader, who: str) -> str:
    """Whoever replaced somebody may be named, or be a contact."""
    other = reader.contact(who) if who else None
    return other.name if other is not None else who
