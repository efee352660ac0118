"""Reads the table that `boothapp calibrate` learns from, gzipped or not; imports services only."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from boothapp.domain.errors import UserError
from boothapp.services.imports.delimited import csv_rows, find_delimiter
from boothapp.services.imports.encoding import survey
from boothapp.services.imports.rows import Row
from boothapp.services.imports.table import open_table

_GZIP = b"\x1f\x8b"
_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
_PIECE = 1 << 20
_UNPACKED_MAX = 2 << 30


def read_columns(path: Path) -> dict[str, list[str]]:
    """The columns by heading, each with a cell for every row; the first row holds the headings.

    CSV in any encoding and with any separator that an import takes, gzipped or not, or an Excel
    workbook. Raises UserError for what is no table, or has no rows.
    """
    try:
        with _unpacked(path) as file:
            rows = _rows(file, path)
            headings = next(rows, None)
            body = list(rows)
    except OSError as error:
        raise UserError(
            f"{path} cannot be read: {error.strerror or error}.", "", "Check the name."
        ) from error
    if headings is None or not body:
        raise UserError(f"{path} has no leads.", "", "Choose a file with headings and rows.")
    names = _distinct(headings)
    width = len(names)
    padded = ((row + [""] * width)[:width] for row in body)
    return dict(zip(names, (list(column) for column in zip(*padded, strict=True)), strict=True))


def _rows(file: Path, path: Path) -> Iterator[list[str]]:
    with file.open("rb") as opened:
        start = opened.read(8)
    if start.startswith(_SPREADSHEETS):
        table = open_table(file)
        yield list(table.headings)
        yield from (list(row.cells) for row in table.rows())
        return
    try:
        found = survey(file)
    except ValueError as error:
        raise UserError(
            f"{path} is not a CSV file.", "It is no text.", "Save it as CSV."
        ) from error
    head = found.head.decode(found.encoding, "replace")
    delimiter = find_delimiter(head if found.lines < 2 else head.rpartition("\n")[0])
    for row in csv_rows(file, found.encoding, delimiter):
        if row.fault:
            raise UserError(
                f"{path} cannot be read to its end.", _fault(row), "Mend it or save it anew."
            )
        if not row.empty:
            yield list(row.cells)


def _fault(row: Row) -> str:
    return f"Line {row.line}: {row.fault}."


def _distinct(headings: list[str]) -> list[str]:
    """The headings; a nameless column by its place, a doubled one with a number."""
    seen: dict[str, int] = {}
    found = []
    for place, heading in enumerate(headings, 1):
        name = " ".join(heading.split())[:80] or f"column {place}"
        seen[name] = seen.get(name, 0) + 1
        found.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return found


@contextmanager
def _unpacked(path: Path) -> Iterator[Path]:
    """The file itself, or what its gzip holds, for as long as the block lasts."""
    with path.open("rb") as file:
        packed = file.read(2) == _GZIP
    if not packed:
        yield path
        return
    with TemporaryDirectory() as folder:
        target = Path(folder) / "leads"
        try:
            with gzip.open(path) as source, target.open("wb") as sink:
                while piece := source.read(_PIECE):
                    sink.write(piece)
                    if sink.tell() > _UNPACKED_MAX:
                        raise UserError(f"{path} unpacks to more than 2 GB.", "", "Take a part.")
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise UserError(
                f"{path} is a damaged gzip file.", f"{error}.", "Fetch it again."
            ) from error
        yield target
