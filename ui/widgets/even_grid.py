"""Rows of equal buttons, of which the first so many are shown; imports Qt and the sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.tokens import SPACE

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class EvenGrid(QWidget):
    """Places its widgets by itself, all alike.

    In a layout each widget that is shown or hidden has everything up to the window laid out anew
    at once; here the page hears of it once, and only when the number of rows is another.
    """

    def __init__(
        self, *, columns: int, row_height: int = SPACE.touch, spacing: int = SPACE.s
    ) -> None:
        super().__init__()
        self._gap = spacing
        self._columns = columns
        self._row_height = row_height
        self._widgets: list[QWidget] = []
        self._shown = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add(self, widget: QWidget) -> None:
        """Put a widget behind the others; it is not shown yet."""
        widget.setParent(self)
        self._widgets.append(widget)

    def show_first(self, count: int) -> None:
        """Show the first `count` widgets."""
        rows = self._rows()
        self._shown = min(count, len(self._widgets))
        self._place()
        for place, widget in enumerate(self._widgets):
            widget.setVisible(place < self._shown)
        if self._rows() != rows:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        widths = [each.sizeHint().width() for each in self._widgets[: self._shown]]
        return QSize(self._columns * max(widths, default=0), self._height())

    def minimumSizeHint(self) -> QSize:
        widths = [each.minimumSizeHint().width() for each in self._widgets[: self._shown]]
        gaps = (self._columns - 1) * self._gap
        return QSize(self._columns * max(widths, default=0) + gaps, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _rows(self) -> int:
        return -(-self._shown // self._columns)

    def _height(self) -> int:
        return max(0, self._rows() * (self._row_height + self._gap) - self._gap)

    def _place(self) -> None:
        step = (self.width() + self._gap) / self._columns
        for place, widget in enumerate(self._widgets[: self._shown]):
            row, column = divmod(place, self._columns)
            left, right = round(column * step), round((column + 1) * step) - self._gap
            top = row * (self._row_height + self._gap)
            cell = QRect(left, top, right - left, self._row_height)
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), cell))
