"""Dates as lists write them, as ISO 8601 says them; the standard library only."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

_ISO: Final = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})")
_PARTS: Final = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\b")
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")


def iso_date(text: str) -> str:
    """Return a date as ISO 8601, '' where there is none.

    '3/4/2024' may be of March or of April, so only '2024' is said of it; with dots it is the day
    that comes first everywhere.
    """
    if found := _ISO.match(text):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _PARTS.match(text):
        one, sign, other, year = int(found[1]), found[2], int(found[3]), int(found[4])
        year += 2000 if year < 100 else 0
        if sign == "." or one > 12 or one == other:
            return _date(year, other, one)
        return _date(year, one, other) if other > 12 else str(year)
    found = _YEAR.search(text)
    return found[0] if found else ""


def year_of(text: str) -> int:
    """Return the year that a text names, 0 where it names none."""
    found = _YEAR.search(text)
    return int(found[0]) if found else 0


def _date(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
