"""What was promised to visitors and the calls they asked for, as iCalendar (RFC 5545)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Final

from boothapp.domain.fields import as_text
from boothapp.domain.show import Show
from boothapp.exports.audience import Audience, may_show_phone
from boothapp.exports.content_lines import escaped, folded
from boothapp.exports.crm_description import description
from boothapp.exports.left_out import NO_DAY, PHONE, LeftOut, chosen
from boothapp.services.figures import local, zone
from boothapp.services.files import written_whole
from boothapp.services.views import JudgedLead

_HALF_AN_HOUR: Final = timedelta(minutes=30)
_CALLS: Final = frozenset({"callback", "salesperson"})


@dataclass(frozen=True, slots=True)
class _Date:
    """Something due: `when` as ISO date, or date and minutes in the time zone `zone`; `at`: clock
    reading of the fact that says so."""

    what: str
    who: str
    when: str
    zone: str
    at: int


def write_calendar(
    rows: Iterable[JudgedLead],
    path: Path,
    show: Show,
    *,
    audience: Audience = Audience.EVERYONE,
    names: Mapping[str, str] | None = None,
    left_out: LeftOut | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write an entry for each promise and each call with a day; return how many.

    A day alone is an entry of the whole day. An entry's identifier stays the same, so that opening
    the file again changes it and does not double it. Raises UserError where the file cannot be
    written and concurrent.futures.CancelledError once `cancelled()` is true; either way nothing is
    left.
    """
    out = left_out if left_out is not None else LeftOut()
    known = names or {}
    written = 0
    with written_whole(path) as file:
        head = (
            ("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//boothapp//EN"),
            ("X-WR-CALNAME", escaped(show.name)),
        )  # fmt: skip
        file.writelines(folded(head))
        for row in chosen(rows, audience, out, cancelled):
            for due in _dates(row, show, known, audience, out):
                times = _times(due)
                if times is None:
                    out.add_part(NO_DAY)
                    continue
                file.writelines(folded(_entry(row, due, times, show, known)))
                written += 1
        file.write(b"END:VCALENDAR\r\n")
    return written


def _dates(
    row: JudgedLead, show: Show, names: Mapping[str, str], audience: Audience, out: LeftOut
) -> Iterator[_Date]:
    lead = row.lead
    for promise in lead.promises:
        who = names.get(promise.who, promise.who)
        yield _Date(promise.what, who, promise.due, show.timezone, promise.at)
    for action in lead.actions:
        form, when = as_text(action.detail.get("form")), as_text(action.detail.get("when"))
        if form not in _CALLS or not when:
            continue
        if not may_show_phone(lead, audience):
            out.add_part(PHONE)
            continue
        person = as_text(action.detail.get("person"))
        timezone = as_text(action.detail.get("zone")) or show.timezone
        number = as_text(action.detail.get("phone")) or lead.text("phone")
        what = f"call {number}".strip()
        yield _Date(what, names.get(person, person), when, timezone, action.at)


def _times(due: _Date) -> tuple[tuple[str, str], tuple[str, str]] | None:
    """Start and end as content lines, None where it is no day."""
    try:
        if len(due.when) <= len("2026-11-24"):
            day = date.fromisoformat(due.when)
            start, end = (f"{each:%Y%m%d}" for each in (day, day + timedelta(days=1)))
            return ("DTSTART;VALUE=DATE", start), ("DTEND;VALUE=DATE", end)
        at = datetime.fromisoformat(due.when)
        begins = (at if at.tzinfo else at.replace(tzinfo=zone(due.zone))).astimezone(UTC)
        ends = begins + _HALF_AN_HOUR
    except (ValueError, OverflowError):
        return None
    return ("DTSTART", f"{begins:%Y%m%dT%H%M%SZ}"), ("DTEND", f"{ends:%Y%m%dT%H%M%SZ}")


def _entry(
    row: JudgedLead,
    due: _Date,
    times: tuple[tuple[str, str], ...],
    show: Show,
    names: Mapping[str, str],
) -> Iterator[tuple[str, str]]:
    lead = row.lead
    visitor = ", ".join(part for part in (lead.name, lead.text("company")) if part)
    text = " ".join(part for part in (due.who, due.what) if part) or show.name
    mark = sha256(f"{lead.id}\n{due.at}".encode()).hexdigest()[:32]
    stamp = f"{local(lead.changed_at, UTC):%Y%m%dT%H%M%SZ}"
    yield "BEGIN", "VEVENT"
    yield "UID", f"{mark}@boothapp"
    yield "DTSTAMP", stamp
    yield "LAST-MODIFIED", stamp
    yield from times
    yield "SUMMARY", escaped(": ".join(part for part in (visitor, text) if part))
    yield "DESCRIPTION", escaped(description(row, show, names))
    yield "TRANSP", "TRANSPARENT" if "VALUE=DATE" in times[0][0] else "OPAQUE"
    yield "END", "VEVENT"
