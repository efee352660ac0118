"""One figure, large, with what it counts; imports Qt and the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from ui.tokens import SIZE, SPACE

if TYPE_CHECKING:
    from ui.theme import Theme
    from ui.tokens import Tone

_HEIGHT = 84
_FIGURE = 28
_COLOURS: dict[Tone, str] = {"hot": "hot", "good": "good"}


class BigNumber(QFrame):
    """A figure over its name, in a small card."""

    def __init__(self, theme: Theme, name: str, *, tone: Tone = "plain") -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._tone: Tone = tone
        self._figure = "–"
        self.setProperty("card", "true")
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_figure("–")

    @property
    def figure(self) -> str:
        return self._figure

    def show_figure(self, figure: str) -> None:
        """Show another figure; a screen reader hears it with its name."""
        self._figure = figure
        self.setAccessibleName(f"{self._name}: {figure}")
        self.setToolTip(self._name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(84, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        inner = QRectF(self.rect()).adjusted(SPACE.m + 2, SPACE.m, -SPACE.s, -SPACE.m)
        painter.setFont(self._theme.font(_FIGURE, strong=True))
        painter.setPen(self._theme.colour(_COLOURS.get(self._tone, "text")))
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(inner.adjusted(0, -2, 0, 0), top, self._figure)
        painter.setFont(self._theme.font(SIZE.small))
        painter.setPen(self._theme.colour("muted"))
        name = painter.fontMetrics().elidedText(
            self._name, Qt.TextElideMode.ElideRight, int(inner.width())
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, name)
