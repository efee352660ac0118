"""Coloured pills inside a table; imports Qt, the theme and the table's roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.tables import TONE_ROLE
from ui.tokens import SIZE
from ui.widgets.chip import SMALL_CHIP, chip_width, paint_chip

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter

    from ui.theme import Theme

_CELL_PADDING = 13


class ChipDelegate(QStyledItemDelegate):
    """Draws the cells of a column that has a tone as pills; the others as usual."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tone = index.data(TONE_ROLE)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if tone is None or not text:
            super().paint(painter, option, index)
            return
        # Only the ground and the line below, the way the style draws the neighbours.
        option.text = ""
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem,
            option,
            painter,
            option.widget,
        )
        painter.save()
        font = self._theme.font(SIZE.tiny, strong=True)
        painter.setFont(font)
        cell = QRectF(option.rect)
        width = min(float(chip_width(font, text)), cell.width() - 2 * _CELL_PADDING)
        left = cell.left() + _CELL_PADDING
        place = QRectF(left, cell.center().y() - SMALL_CHIP / 2, width, SMALL_CHIP)
        paint_chip(painter, place, text, self._theme, tone)
        painter.restore()
