"""Rows of an Excel workbook, one at a time; imports openpyxl where it is used.

Calamine reads twelve times as fast but holds the whole sheet (1 GB for a million rows of ten
cells) and ends the process on a sheet of two cells at opposite corners (0.9.1, 2026-11).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

from boothapp.domain.errors import UserError
from boothapp.services.imports.rows import CELL_MAX, MOST_COLUMNS, Row

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

_UNPACKED_MAX: Final = 4 << 30
_TEXTS_MAX: Final = 256 << 20
"""Of the table of texts, which is held whole: 256 MB are five million different ones."""
_PACKED_FROM: Final = 32 << 20
_PACKED_MAX: Final = 250
"""Times that a list packs: a million rows of ten cells pack 12 times, a megabyte of one letter
a thousand times."""
_EMPTY_ROWS_MAX: Final = 10_000
_BROKEN: Final = (
    BadZipFile, zlib.error, ParseError, EOFError, KeyError, ValueError, TypeError, IndexError,
    AttributeError, NotImplementedError, RuntimeError,
)  # fmt: skip
"""What openpyxl lets out of a damaged or odd workbook: whatever its parsing ran into."""


def sheet_names(path: Path) -> tuple[str, ...]:
    """Return the names of the sheets with cells. Raises UserError and OSError."""
    with _workbook(path) as book:
        return tuple(str(sheet.title) for sheet in book.worksheets if _is_shown(sheet))


def sheet_size(path: Path, sheet: str) -> int:
    """Return how many rows the sheet says it has, 0 where it does not say."""
    with _workbook(path) as book:
        return min(int(book[sheet].max_row or 0), 1 << 20)


def sheet_rows(path: Path, sheet: str) -> Iterator[Row]:
    """Yield the rows of a sheet, in bounded memory but for its table of texts.

    Formulas give the value that was last computed. Raises UserError, and OSError.
    """
    with _workbook(path) as book:
        found = book[sheet]
        # What the sheet says of its size may be wrong, and each row would be filled up to it.
        found.reset_dimensions()
        empty = 0
        for line, cells in enumerate(found.iter_rows(values_only=True), 1):
            row = Row(line, [cell_text(cell) for cell in islice(cells, MOST_COLUMNS)])
            empty = empty + 1 if row.empty else 0
            if empty > _EMPTY_ROWS_MAX:
                return
            yield row


def cell_text(value: object) -> str:
    """Return what a person reads in a cell: 12 not 12.0, dates as ISO, errors as nothing."""
    if value is None:
        return ""
    if isinstance(value, str):
        return "" if value.startswith("#") and value in _ERRORS else value[:CELL_MAX]
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    return value.isoformat() if isinstance(value, date | time) else str(value)[:CELL_MAX]


_ERRORS: Final = frozenset(
    ("#N/A", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA", "#SPILL!")
)


def _is_shown(sheet: ReadOnlyWorksheet) -> bool:
    return bool(sheet.sheet_state == "visible")


@contextmanager
def _workbook(path: Path) -> Iterator[Any]:
    import openpyxl  # noqa: PLC0415 - 150 ms that no CSV file costs

    try:
        _refuse_bombs(path)
        # Our own handle: openpyxl keeps its own one open where it fails.
        with path.open("rb") as file:
            book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
            yield book
    except _BROKEN as error:
        raise UserError(
            f"{path.name} cannot be read as an Excel workbook.",
            "It is damaged, locked with a password or written in an unusual way.",
            "Open it in a spreadsheet, save it as CSV (UTF-8) and try again.",
        ) from error


def _refuse_bombs(path: Path) -> None:
    """Refuse what unpacks to more than any list has. zipfile reads no more than the size it is
    told, so a file that lies about it ends early."""
    with ZipFile(path) as archive:
        members = archive.infolist()
    unpacked = sum(member.file_size for member in members)
    small = (member for member in members if "/worksheets/" not in member.filename)
    packed = any(
        member.file_size > _PACKED_FROM and member.file_size > _PACKED_MAX * member.compress_size
        for member in members
    )
    if packed or unpacked > _UNPACKED_MAX or any(each.file_size > _TEXTS_MAX for each in small):
        raise UserError(
            f"{path.name} is too big to be read as a workbook.",
            f"It unpacks to {unpacked >> 20:,} MB.",
            "Save the list as CSV (UTF-8): that can be of any size.",
        )
