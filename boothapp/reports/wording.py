"""How the report says days, times, points and lengths of time; the standard library only."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)


def spoken_day(day: str) -> str:
    """The day of an ISO date or date and time as 'Tue 6 Oct'; any other text as it is."""
    try:
        known = date.fromisoformat(day[:10])
    except ValueError:
        return day
    # Not strftime: its names follow the locale of the process, the document's language does not.
    return f"{_DAYS[known.weekday()]} {known.day} {_MONTHS[known.month - 1]}"


def spoken_time(moment: str) -> str:
    """An ISO date, or date and time, as 'Tue 6 Oct, 10:42'; any other text as it is."""
    try:
        known = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    day = spoken_day(moment)
    return day if len(moment) <= 10 else f"{day}, {known:%H:%M}"


def spoken_date(day: str) -> str:
    """An ISO date with its year, '6 Oct 2026'; any other text as it is."""
    try:
        known = date.fromisoformat(day[:10])
    except ValueError:
        return day
    return f"{known.day} {_MONTHS[known.month - 1]} {known.year}"


def spoken_days(starts: str, ends: str) -> str:
    """The days of a show, '6 – 9 Oct 2026' or '30 Sep 2026 – 2 Oct 2026'."""
    if not starts or not ends or starts == ends:
        return spoken_date(starts or ends)
    if starts[:7] == ends[:7] and spoken_date(starts) != starts and spoken_date(ends) != ends:
        return f"{date.fromisoformat(starts[:10]).day} – {spoken_date(ends)}"
    return f"{spoken_date(starts)} – {spoken_date(ends)}"


def spoken_minutes(minutes: float | None) -> str:
    """A length of time, '40 s', '3 min' or '2.5 h'; '–' for none."""
    if minutes is None:
        return "–"
    if minutes < 1:
        return f"{minutes * 60:.0f} s"
    return f"{minutes:.0f} min" if minutes < 90 else f"{minutes / 60:.1f} h"


def spoken_points(low: int, high: int) -> str:
    """Points a line adds, '+12', or could add, '0…20'."""
    return f"{low:+d}" if low == high else f"{low}…{high}".replace("-", "−")


def spoken_range(found: tuple[int, int], most: int) -> str:
    """A range on its scale, '28–34 of 40', or '28 of 40' where nothing is open."""
    low, high = (str(end).replace("-", "−") for end in found)
    span = low if low == high else f"{low}–{high}"
    return f"{span} of {most}" if most else span


def counted(count: int, one: str, many: str) -> str:
    """'1 lead' or '1,204 leads'."""
    return f"{count:,} {one if count == 1 else many}"
