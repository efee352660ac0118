"""Columns that fill a table's width and leave it by rank where it is narrow; imports Qt alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTableView


@dataclass(frozen=True, slots=True)
class Fit:
    """How a column gives way: `least` in logical pixels, `share` of what is left over, `rank` 0
    for one that always stays, the highest leaving first."""

    least: int
    share: int = 0
    rank: int = 0


class FittedColumns(QObject):
    """Keeps a table without a horizontal scroll bar at every width."""

    def __init__(self, table: QTableView, fits: Sequence[Fit]) -> None:
        super().__init__(table)
        self._table = table
        self._fits = tuple(fits)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.viewport().installEventFilter(self)
        self.fit(table.viewport().width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit(self._table.viewport().width())
        return super().eventFilter(watched, event)

    def fit(self, room: int) -> None:
        """Share `room` logical pixels among the columns that find place in it."""
        widths = fitted_widths(self._fits, room)
        header = self._table.horizontalHeader()
        for column, width in enumerate(widths):
            header.setSectionHidden(column, width == 0)
            if width:
                header.resizeSection(column, width)


def fitted_widths(fits: Sequence[Fit], room: int) -> list[int]:
    """Return each column's width, 0 for one that finds no place; together they fill `room`."""
    kept = set(range(len(fits)))
    for column in sorted(kept, key=lambda each: (-fits[each].rank, -each)):
        if sum(fits[each].least for each in kept) <= room or fits[column].rank == 0:
            break
        kept.discard(column)
    over = max(0, room - sum(fits[each].least for each in kept))
    shares = sum(fits[each].share for each in kept) or 1
    widths = [
        fit.least + over * fit.share // shares if column in kept else 0
        for column, fit in enumerate(fits)
    ]
    left = over - sum(over * fits[each].share // shares for each in kept)
    first = next((each for each in sorted(kept) if fits[each].share), None)
    if first is not None:
        widths[first] += left
    return widths
