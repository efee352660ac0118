"""A shipped icon as a widget; imports Qt and the theme alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme


class Icon(QWidget):
    """A shipped icon, drawn in the theme's colour of the moment."""

    def __init__(self, theme: Theme, name: str, *, side: int = 20, colour: str = "muted") -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._side = side
        self._colour = colour
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = self._theme.colour(self._colour)
        pixmap = self._theme.pixmap(self._name, colour, self._side, self.devicePixelRatioF())
        QPainter(self).drawPixmap(QRectF(self.rect()).topLeft(), pixmap)
