"""Cells of a table, some of them as coloured pills; imports Qt, the theme and the table's roles.

Painted without the style sheet: asking it for each cell costs more than a search through ten
thousand rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.tables import TONE_ROLE
from ui.tokens import SIZE
from ui.widgets.chip import SMALL_CHIP, chip_width, paint_chip

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter

    from ui.theme import Theme
    from ui.tokens import Tone

_CELL_PADDING = 13


class ChipDelegate(QStyledItemDelegate):
    """Draws text elided to its cell, as a pill where the column has a tone."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = theme.font(SIZE.body)
        self._chip_font = theme.font(SIZE.tiny, strong=True)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell: QRect = option.rect
        self._paint_ground(
            painter, cell, chosen=bool(option.state & QStyle.StateFlag.State_Selected)
        )
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if not text:
            return
        tone = index.data(TONE_ROLE)
        if tone is not None:
            self._paint_chip(painter, cell, text, tone)
            return
        room = cell.adjusted(_CELL_PADDING, 0, -_CELL_PADDING, -1)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("text"))
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, index.data(Qt.ItemDataRole.TextAlignmentRole), elided)

    def _paint_ground(self, painter: QPainter, cell: QRect, *, chosen: bool) -> None:
        if chosen:
            painter.fillRect(cell, self._theme.colour("primary_soft"))
        painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, self._theme.colour("line"))

    def _paint_chip(self, painter: QPainter, cell: QRect, text: str, tone: Tone) -> None:
        painter.save()
        painter.setFont(self._chip_font)
        width = min(chip_width(self._chip_font, text), cell.width() - 2 * _CELL_PADDING)
        top = cell.top() + (cell.height() - SMALL_CHIP) / 2
        place = QRectF(cell.left() + _CELL_PADDING, top, width, SMALL_CHIP)
        paint_chip(painter, place, text, self._theme, tone)
        painter.restore()
