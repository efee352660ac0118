"""One sheet of a workbook, written row after row; knows XlsxWriter and nothing of leads."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from xlsxwriter import Workbook

Cell = str | int | datetime | None

_CELL_MAX: Final = 32_000
"""Excel refuses a workbook with a cell of more than 32,767 characters."""
_ROWS_MAX: Final = 1_048_576
_NARROW: Final = 12
_WIDE: Final = 22
_UNSAFE: Final = frozenset(("Cc", "Cs"))
_BIDI: Final = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


class Sheet:
    """Rows under headings that stay in sight, with filters; a next sheet once one is full.

    `types` are 'text', 'number' or 'moment' of each column, all text where none are given.
    """

    def __init__(
        self, book: Workbook, name: str, heads: Sequence[str], types: Sequence[str] = ()
    ) -> None:
        self._book = book
        self._name = name
        self._heads = tuple(heads)
        self._types = tuple(types) or ("text",) * len(self._heads)
        self._bold = book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
        self._moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        self._number = 0
        self._open()

    def add(self, cells: Sequence[Cell]) -> None:
        """Write a row; None leaves a cell empty."""
        if self._next == _ROWS_MAX:
            self.end()
            self._open()
        at, sheet, filled = self._next, self._sheet, self._filled
        text, number = sheet.write_string, sheet.write_number
        for place, cell in enumerate(cells):
            if cell is None or cell == "":
                continue
            filled.add(place)
            if isinstance(cell, str):
                text(
                    at,
                    place,
                    cell if cell.isprintable() and len(cell) < _CELL_MAX else _plain(cell),
                )
            elif isinstance(cell, int):
                number(at, place, cell)
            else:
                sheet.write_datetime(at, place, cell, self._moment)
        self._next += 1

    def end(self) -> None:
        """Set filters and widths, and put columns that nothing stands in out of sight."""
        self._sheet.autofilter(0, 0, max(1, self._next - 1), len(self._heads) - 1)
        for place, kind in enumerate(self._types):
            hidden = self._next > 1 and place not in self._filled
            width = _WIDE if kind == "text" else _NARROW + 4 * (kind == "moment")
            self._sheet.set_column(place, place, width, None, {"hidden": hidden})

    def _open(self) -> None:
        self._number += 1
        name = self._name if self._number == 1 else f"{self._name} {self._number}"
        self._sheet = self._book.add_worksheet(name)
        self._sheet.freeze_panes(1, 0)
        self._filled: set[int] = set()
        for place, head in enumerate(self._heads):
            self._sheet.write_string(0, place, head, self._bold)
        self._next = 1


def abandon(book: Workbook) -> None:
    """Let go of a workbook that is not to be: it must not write itself when it is collected."""
    book.fileclosed = True
    for sheet in book.worksheets():
        # It keeps its rows in a file of its own, which Windows does not remove while it is open.
        with suppress(AttributeError, OSError):
            sheet.row_data_fh.close()


def _plain(text: str) -> str:
    """Text without what controls or turns round what a person reads; line ends stay."""
    return "".join(
        char
        for char in text[:_CELL_MAX]
        if char == "\n" or (char not in _BIDI and unicodedata.category(char) not in _UNSAFE)
    )
