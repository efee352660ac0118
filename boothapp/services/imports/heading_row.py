"""Which of a file's first rows holds the headings; imports fields and rows only."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from boothapp.services.imports.fields import is_known
from boothapp.services.imports.rows import Row

_LOOKED_AT: Final = 25
_DATA: Final = re.compile(r"\S+@\S+\.\S+|https?://\S+|\+?[\d\s()/.,:-]{5,}|\d+")


def find_headings(top: Sequence[Row]) -> tuple[tuple[str, ...], bool, int]:
    """Return the headings, whether the file names them, and the line of the first row of data.

    Titles, notes, empty lines and merged cells above the headings are passed over: the row that
    holds the most headings we know wins, else the first whose cells are texts, one in each column.
    Where none is, the columns are called A, B, C and every row is data.
    """
    rows = [row for row in top if not row.fault]
    if not rows:
        return (), False, 1
    width = max(len(row.cells) for row in rows)
    looked = rows[:_LOOKED_AT]
    best = max(looked, key=lambda row: (_known(row), -row.line))
    if not _known(best) or (_known(best) == 1 and best is not looked[0] and _filled(best) > 1):
        wide = max(map(_filled, looked))
        texts = (row for row in looked if _filled(row) * 2 > wide and not _has_data(row))
        found = next(texts, None)
        if found is None or found is rows[-1]:
            return _letters(width), False, rows[0].line
        best = found
    return _distinct(best, width), True, best.line + 1


def _known(row: Row) -> int:
    return sum(is_known(cell) for cell in row.cells if cell.strip() and len(cell) < 80)


def _filled(row: Row) -> int:
    return sum(bool(cell.strip()) for cell in row.cells)


def _has_data(row: Row) -> bool:
    return any(_DATA.fullmatch(cell.strip()) for cell in row.cells if cell.strip())


def _distinct(row: Row, width: int) -> tuple[str, ...]:
    """The headings, one for each column: the nameless by letter, the doubled with a number."""
    seen: dict[str, int] = {}
    named = []
    letters = _letters(width)
    for place in range(width):
        cell = row.cells[place] if place < len(row.cells) else ""
        name = " ".join(cell.split())[:80] or letters[place]
        seen[name] = seen.get(name, 0) + 1
        named.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(named)


def _letters(width: int) -> tuple[str, ...]:
    return tuple(_letter(place) for place in range(width))


def _letter(place: int) -> str:
    high, low = divmod(place, 26)
    return (_letter(high - 1) if high else "") + chr(ord("A") + low)
