"""Rows of a CSV file, whatever separates its cells; the standard library and rows only."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from boothapp.services.imports.rows import CELL_MAX, MOST_COLUMNS, Row

DELIMITERS: Final = (",", ";", "\t", "|")
_LOOKED_AT: Final = 60
_SAID: Final = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
"""The first line by which a file tells Excel its separator."""


def find_delimiter(head: str) -> str:
    """Return the separator that parts the first lines into the most columns, evenly."""
    if said := _SAID.match(head):
        return said[1]
    return max(DELIMITERS, key=lambda sign: (_evenness(head, sign), -DELIMITERS.index(sign)))


def csv_rows(path: Path, encoding: str, delimiter: str) -> Iterator[Row]:
    """Yield the rows with their first line, in bounded memory. Raises OSError.

    A row that csv cannot take, such as one in which a quotation mark never ends, is told as a
    fault, and reading goes on after it.
    """
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        reader = csv.reader(file, delimiter=delimiter)
        while True:
            start = reader.line_num + 1
            try:
                cells = next(reader, None)
            except csv.Error:
                yield Row(start, (), _fault(start, reader.line_num))
                continue
            if cells is None:
                return
            if start == 1 and _SAID.match(delimiter.join(cells) + "\n"):
                continue
            yield Row(start, _bounded(cells))


def _bounded(cells: list[str]) -> list[str]:
    """The cells, of a size that a page can show."""
    if len(cells) > MOST_COLUMNS:
        cells = cells[:MOST_COLUMNS]
    if any(len(cell) > CELL_MAX for cell in cells):
        cells = [cell[:CELL_MAX] for cell in cells]
    return cells


def _fault(start: int, end: int) -> str:
    if end > start:
        return f"a quotation mark is not closed: lines {start} to {end} run into each other"
    return "a cell has too many characters"


def _evenness(head: str, sign: str) -> float:
    """How many columns most lines have, less where lines differ."""
    lines = head.splitlines(keepends=True)[: 2 * _LOOKED_AT]
    widths: list[int] = []
    reader = csv.reader(lines, delimiter=sign)
    while len(widths) < _LOOKED_AT:
        try:
            cells = next(reader, None)
        except csv.Error:
            continue
        if cells is None:
            break
        if any(cells):
            widths.append(len(cells))
    if not widths:
        return 0
    width, count = Counter(widths).most_common(1)[0]
    return (width - 1) * count / len(widths)
