"""The list that leads to the parts of the setup page; imports Qt and the theme."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.tokens import SIZE, SPACE

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from ui.theme import Theme

_WIDTH = 156


class SideList(QListWidget):
    """Names below each other; arrows move, and the page's Alt+Up and Alt+Down from anywhere."""

    def __init__(self, theme: Theme, names: Sequence[str]) -> None:
        super().__init__()
        self.setItemDelegate(_SideItem(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.addItems(list(names))

    def step(self, by: int) -> None:
        """Go `by` entries down (up where negative), staying inside."""
        self.setCurrentRow(min(max(self.currentRow() + by, 0), self.count() - 1))


class _SideItem(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: SideList) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(_WIDTH, SPACE.touch)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = self._theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        place = QRectF(option.rect).adjusted(1, 2, -1, -2)
        if chosen:
            line = theme.colour("primary" if focused else "line")
            painter.setRenderHint(painter.RenderHint.Antialiasing)
            painter.setPen(QPen(line, 2 if focused else 1))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(place, SPACE.radius - 1, SPACE.radius - 1)
        painter.setFont(theme.font(SIZE.body, strong=chosen))
        painter.setPen(theme.colour("primary" if chosen else "text"))
        painter.drawText(
            place.adjusted(SPACE.m, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, index.data()
        )
        painter.restore()
