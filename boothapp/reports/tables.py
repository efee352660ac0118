"""Tables of print, their columns as data, drawn row by row so that length costs no memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from boothapp.reports import ink
from boothapp.reports.layout import Sheets
from boothapp.reports.wording import Wording

if TYPE_CHECKING:
    from reportlab.lib.colors import Color

Row = TypeVar("Row")

_SIZE: Final = 8.0
_LINE: Final = 10.5
_GAP: Final = 9.0


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A column: its head, its share of the width, its text, at most `lines`; `head` in English."""

    head: str
    share: float
    text: Callable[[Row, Wording], str]
    lines: int = 1
    bold: bool = False
    colour: Callable[[Row], Color] = lambda _: ink.TEXT


def draw_table(
    sheets: Sheets,
    columns: Sequence[Column[Row]],
    rows: Iterable[Row],
    *,
    each: Callable[[], None] = lambda: None,
) -> None:
    """Draw rows from the current height on, repeating the head on each page; `each` row calls."""
    total = sum(column.share for column in columns)
    widths = [sheets.measure * column.share / total for column in columns]

    def head() -> None:
        top = sheets.take(20)
        x = sheets.left
        for column, width in zip(columns, widths, strict=True):
            sheets.type.put(x, top - 11, sheets.say(column.head), 7.5, ink=ink.MUTED)
            x += width
        sheets.rule(top - 17)

    sheets.keep(60)
    head()
    for row in rows:
        cells = [
            sheets.type.wrap(
                column.text(row, sheets.say),
                _SIZE,
                width - _GAP,
                lines=column.lines,
                bold=column.bold,
            )
            for column, width in zip(columns, widths, strict=True)
        ]
        height = max(1, *map(len, cells)) * _LINE + 7
        top = sheets.take(height, on_turn=head)
        x = sheets.left
        for column, width, lines in zip(columns, widths, cells, strict=True):
            for index, line in enumerate(lines):
                y = top - 11 - index * _LINE
                sheets.type.put(x, y, line, _SIZE, bold=column.bold, ink=column.colour(row))
            x += width
        sheets.rule(sheets.y)
        each()
