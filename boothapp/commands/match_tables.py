"""Reads the tables that `boothapp match` compares, whatever wrote them; imports matching only."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from boothapp.domain.errors import UserError
from boothapp.matching.columns import Table

_DELIMITERS = ",;\t|"
_BIGGEST_CELL = 1 << 26
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


def read_table(path: Path) -> Table:
    """Return a CSV file's headings and rows, each row as long as the headings.

    UTF-8, UTF-16 with a mark or Windows-1252; comma, semicolon, tab or bar. Raises UserError for a
    file that cannot be read, is no text, or has no headings.
    """
    lines = _text(path).splitlines(keepends=True)
    if not lines or not lines[0].strip():
        raise UserError(f"{path} has no headings.", "Its first line is empty.", "Add them.")
    # A cell of a megabyte is odd but no reason to refuse a file.
    csv.field_size_limit(_BIGGEST_CELL)
    delimiter = max(_DELIMITERS, key=lambda sign: (lines[0].count(sign), -_DELIMITERS.index(sign)))
    try:
        rows = list(_rows(lines, delimiter))
    except csv.Error as error:
        raise UserError(
            f"{path} is not a CSV file.", f"{str(error).capitalize()}.", "Save it as CSV anew."
        ) from error
    headings = tuple(rows[0])
    width = len(headings)
    # An empty line is no row to csv, but it holds a place when rows are counted by hand.
    return Table(headings, [(row + [""] * width)[:width] for row in rows[1:] if row])


def _rows(lines: list[str], delimiter: str) -> Iterator[list[str]]:
    for row in csv.reader(lines, delimiter=delimiter, skipinitialspace=True):
        yield [cell.strip() for cell in row]


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(
            f"{path} cannot be read: {error.strerror}.", "", "Check the name."
        ) from error
    if data.startswith((_ZIP, _OLE)):
        raise UserError(
            f"{path} is a spreadsheet, not a CSV file.", "", "Save it as CSV in the spreadsheet."
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if b"\0" in data:
        raise UserError(f"{path} is not text.", "It holds null bytes.", "Choose a CSV file.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
