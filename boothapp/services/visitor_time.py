"""When to call: the visitor's time zone, what staff types for a time, and the quick choices.

Times are local to the visitor, as ISO dates ('2026-11-23') or dates and minutes
('2026-11-23T10:00'); the zone stands beside them.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

_MAIN: Final = {
    "AR": "America/Argentina/Buenos_Aires", "AU": "Australia/Sydney", "BR": "America/Sao_Paulo",
    "CA": "America/Toronto", "CD": "Africa/Kinshasa", "CL": "America/Santiago",
    "CN": "Asia/Shanghai", "CY": "Asia/Nicosia", "DE": "Europe/Berlin", "EC": "America/Guayaquil",
    "ES": "Europe/Madrid", "ID": "Asia/Jakarta", "KZ": "Asia/Almaty", "MN": "Asia/Ulaanbaatar",
    "MX": "America/Mexico_City", "MY": "Asia/Kuala_Lumpur", "NZ": "Pacific/Auckland",
    "PT": "Europe/Lisbon", "RU": "Europe/Moscow", "UA": "Europe/Kyiv", "US": "America/New_York",
    "UZ": "Asia/Tashkent",
}  # fmt: skip
"""Of a country with several zones the one where most people live (tz database, zone.tab)."""

_TODAY: Final = frozenset({"today", "heute"})
_TOMORROW: Final = frozenset({"tomorrow", "tom", "morgen"})
_WEEKDAYS: Final = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
)  # fmt: skip
_WOCHENTAGE: Final = ("mo", "di", "mi", "do", "fr", "sa", "so")
_CLOCK = re.compile(r"(?:^|[\sT])(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|h|uhr)?$", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})?")
_FIRST_HOUR: Final = 10
_SATURDAY: Final = 5


@lru_cache(maxsize=256)
def zone_of(country: str) -> str:
    """The IANA zone of a country (ISO code), '' where it is not known."""
    # Babel's table of all territories is read once, some milliseconds: not with the program.
    from babel.core import get_global  # noqa: PLC0415

    zones = get_global("territory_zones").get(country) or ()
    return _MAIN.get(country) or next(iter(zones), "")


def local_now(now_ms: int, zone: str) -> datetime:
    """The wall clock in a zone; an unknown one reads as UTC."""
    return datetime.fromtimestamp(now_ms / 1000, _tz(zone)).replace(tzinfo=None)


def quick_times(now: datetime, show_ends: str) -> tuple[tuple[str, str], ...]:
    """The usual answers to "when?": pairs of code and ISO time.

    `now` is the visitor's local time. Codes: tomorrow (at ten), monday (the next one, at ten),
    after_show (the first day from Monday to Friday after it ends).
    """
    monday = now.date() + timedelta(days=7 - now.weekday())
    tomorrow = now.date() + timedelta(days=1)
    found = [("tomorrow", _iso(tomorrow, time(_FIRST_HOUR)))]
    if monday != tomorrow:
        found.append(("monday", _iso(monday, time(_FIRST_HOUR))))
    if (ends := _date(show_ends)) is not None and ends >= now.date():
        found.append(("after_show", _iso(_working_day(ends + timedelta(days=1)), None)))
    return tuple(found)


def read_when(text: str, now: datetime) -> str:
    """What staff typed, as an ISO date, or date and minutes; '' where it is no time.

    Reads '10:30', 'tomorrow 10', 'Mon 9:30', '24.11. 10', '2026-11-24 10:00', German days too. A
    time alone is the next such time; a day without a year is the next such day.
    """
    words = " ".join(text.split()).casefold()
    day, rest = _day(words, now.date())
    clock = _clock(rest)
    if clock is None and rest:
        return ""
    if day is None:
        return _next(clock, now) if clock is not None else ""
    return _iso(day, clock)


def spoken_when(iso: str, zone: str) -> str:
    """A time with its place: '2026-11-23 10:00 Europe/Budapest'; any other text as it is."""
    if not _ISO.match(iso):
        return iso
    return " ".join(part for part in (iso.replace("T", " "), zone) if part)


def _next(clock: time, now: datetime) -> str:
    day = now.date() if clock > now.time() else now.date() + timedelta(days=1)
    return _iso(day, clock)


def _day(words: str, today: date) -> tuple[date | None, str]:
    """The day that the words begin with, and what stands behind it."""
    first, _, rest = words.partition(" ")
    if first in _TODAY:
        return today, rest
    if first in _TOMORROW:
        return today + timedelta(days=1), rest
    if (weekday := _weekday(first.rstrip(".,"))) is not None:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1), rest
    if found := _ISO.match(words):
        year, month, day = map(int, found.groups())
        return _made(year, month, day), words[found.end() :].strip(" t,")
    if found := _DOTTED.match(words):
        day, month = int(found[1]), int(found[2])
        made = _made(int(found[3] or today.year), month, day)
        if made and made < today and not found[3]:
            made = _made(today.year + 1, month, day)
        return made, words[found.end() :].strip(" ,")
    return None, words


def _weekday(word: str) -> int | None:
    if word in _WOCHENTAGE:
        return _WOCHENTAGE.index(word)
    found = (place for place, name in enumerate(_WEEKDAYS) if name.startswith(word))
    return next(found, None) if len(word) > len("mo") else None


def _clock(words: str) -> time | None:
    found = _CLOCK.match(words)
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3] in ("am", "pm") and hour <= 12:
        hour = hour % 12 + (12 if found[3] == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _date(text: str) -> date | None:
    found = _ISO.match(text)
    return _made(*map(int, found.groups())) if found else None


def _working_day(day: date) -> date:
    while day.weekday() >= _SATURDAY:
        day += timedelta(days=1)
    return day


def _iso(day: date, clock: time | None) -> str:
    return day.isoformat() if clock is None else f"{day.isoformat()}T{clock:%H:%M}"


def _tz(zone: str) -> tzinfo:
    try:
        return ZoneInfo(zone)
    except (OSError, ValueError, LookupError):  # LookupError: ZoneInfoNotFoundError
        return UTC
