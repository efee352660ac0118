"""Leads as contacts for an address book: vCard 3.0 (RFC 2426), which Outlook reads as well."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC
from pathlib import Path

from boothapp.domain.show import Show
from boothapp.exports.audience import Audience, may_show_phone
from boothapp.exports.content_lines import escaped, folded
from boothapp.exports.crm_description import description
from boothapp.exports.left_out import MISSING, PHONE, LeftOut, chosen
from boothapp.services.country_names import country_name
from boothapp.services.figures import local
from boothapp.services.files import written_whole
from boothapp.services.views import JudgedLead


def write_vcards(
    rows: Iterable[JudgedLead],
    path: Path,
    show: Show,
    *,
    audience: Audience = Audience.EVERYONE,
    names: Mapping[str, str] | None = None,
    left_out: LeftOut | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write a card for each lead that has a name, a company or an address; return how many.

    The identifier of a card stays the same, so that an address book replaces and does not double.
    Raises UserError where the file cannot be written and concurrent.futures.CancelledError once
    `cancelled()` is true; either way nothing is left.
    """
    out = left_out if left_out is not None else LeftOut()
    written = 0
    with written_whole(path) as file:
        for row in chosen(rows, audience, out, cancelled):
            lead = row.lead
            shown = lead.name or lead.text("company") or lead.text("email")
            if not shown:
                out.add(f"{MISSING}a name", row)
                continue
            phone = lead.text("phone")
            if phone and not may_show_phone(lead, audience):
                out.add_part(PHONE)
                phone = ""
            note = description(row, show, names or {})
            file.writelines(folded(_card(row, shown, phone, note, show)))
            written += 1
    return written


def _card(
    row: JudgedLead, shown: str, phone: str, note: str, show: Show
) -> Iterator[tuple[str, str]]:
    text = row.lead.text
    yield "BEGIN", "VCARD"
    yield "VERSION", "3.0"
    yield "PRODID", "-//boothapp//EN"
    yield "UID", escaped(row.lead.id)
    yield "N", f"{escaped(text('last_name'))};{escaped(text('first_name'))};;;"
    yield "FN", escaped(shown)
    yield "ORG", ";".join(filter(None, map(escaped, (text("company"), text("department")))))
    yield "TITLE", escaped(text("job_title"))
    yield "EMAIL;TYPE=INTERNET,WORK", escaped(text("email"))
    yield "TEL;TYPE=WORK,VOICE", escaped(phone)
    yield "URL", escaped(text("website"))
    street, country = escaped(text("address")), escaped(country_name(text("country")))
    yield "ADR;TYPE=WORK", f";;{street};;;;{country}" if street or country else ""
    yield "CATEGORIES", escaped(show.name)
    yield "NOTE", escaped(note)
    yield "REV", f"{local(row.lead.changed_at, UTC):%Y-%m-%dT%H:%M:%SZ}"
    yield "END", "VCARD"
