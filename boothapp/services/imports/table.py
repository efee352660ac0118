"""A file of rows and columns, opened: its headings, first rows and how to read all; no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final

from boothapp.domain.errors import UserError
from boothapp.services.imports import delimited, spreadsheet
from boothapp.services.imports.encoding import survey
from boothapp.services.imports.heading_row import find_headings
from boothapp.services.imports.rows import Row

SAMPLE: Final = 300
_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0"
_PDF: Final = b"%PDF"


@dataclass(frozen=True, slots=True)
class Table:
    """A file whose columns are known.

    `sheet` of a workbook, '' for CSV with its `encoding` and `delimiter`; `sheets` are those there
    are; `headings` one for each column, made up where the file has none; `first` the line of the
    first row of data; `sample` the first rows of data; `about` how many rows there may be.
    """

    path: Path
    encoding: str
    delimiter: str
    sheet: str
    sheets: tuple[str, ...]
    headings: tuple[str, ...]
    named: bool
    first: int
    sample: tuple[Row, ...]
    about: int

    def rows(self) -> Iterator[Row]:
        """All rows of data, empty ones left out, in bounded memory.

        Raises UserError where the file cannot be read any more.
        """
        with _telling(self.path):
            rows = _raw(self.path, self.encoding, self.delimiter, self.sheet)
            for row in rows:
                if row.line >= self.first and not row.empty:
                    yield row


def open_table(path: Path, sheet: str = "") -> Table:
    """Open a CSV file or a workbook's sheet, by default the first with rows.

    Raises UserError, with what to do, where it cannot be read, is no table or has no rows.
    """
    with _telling(path):
        with path.open("rb") as file:
            start = file.read(8)
        if start.startswith((_OLE, _PDF)):
            raise _wrong_kind(path)
        table = _opened_workbook(path, sheet) if start.startswith(_ZIP) else _opened_csv(path)
    if not table.sample:
        raise UserError(
            f"{path.name} has no rows.", "Nothing was imported.", "Choose the file with the list."
        )
    return table


def _opened_csv(path: Path) -> Table:
    try:
        found = survey(path)
    except ValueError as error:
        raise _wrong_kind(path) from error
    head = found.head.decode(found.encoding, "replace")
    # The last line of the head may be half a line.
    delimiter = delimited.find_delimiter(head if found.lines < 2 else head.rpartition("\n")[0])
    return _described(path, found.encoding, delimiter, "", (), found.lines)


def _opened_workbook(path: Path, sheet: str) -> Table:
    sheets = spreadsheet.sheet_names(path)
    if sheet and sheet not in sheets:
        raise UserError(
            f"{path.name} has no sheet {sheet}.", "", f"Its sheets are: {', '.join(sheets)}."
        )
    tables = (
        _described(path, "", "", name, sheets, spreadsheet.sheet_size(path, name))
        for name in ([sheet] if sheet else sheets)
    )
    found = next((table for table in tables if table.sample), None)
    return found or Table(path, "", "", "", sheets, (), named=False, first=1, sample=(), about=0)


def _described(
    path: Path, encoding: str, delimiter: str, sheet: str, sheets: tuple[str, ...], about: int
) -> Table:
    raw = _raw(path, encoding, delimiter, sheet)
    top = [row for row in islice(raw, SAMPLE) if not row.empty]
    headings, named, first = find_headings(top)
    sample = tuple(row for row in top if row.line >= first)
    table = Table(path, encoding, delimiter, sheet, sheets, headings, named, first, sample, 0)
    return replace(table, about=max(about - first + 1, len(sample)))


def _raw(path: Path, encoding: str, delimiter: str, sheet: str) -> Iterator[Row]:
    if sheet:
        return spreadsheet.sheet_rows(path, sheet)
    return delimited.csv_rows(path, encoding, delimiter)


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    """Turn the errors of reading inside the block into UserError."""
    try:
        yield
    except OSError as error:
        raise UserError(
            f"{path} cannot be read.",
            f"{error.strerror or error}.",
            "Check the name and try again.",
        ) from error


def _wrong_kind(path: Path) -> UserError:
    return UserError(
        f"{path.name} is not a list that can be read.",
        "CSV files and Excel workbooks (.xlsx) can be; nothing was imported.",
        "Open it in a spreadsheet, save it as .xlsx or as CSV (UTF-8) and try again.",
    )
