"""A score as a range on a bar; knows numbers and the theme, nothing of rulebooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.tokens import SIZE

if TYPE_CHECKING:
    from ui.theme import Theme

_BAR = 12
_HEAD = 22
_STRIPE = 9
_NOTHING = (0, 0, 0, 0)


class RangeBar(QWidget):
    """What is certain drawn solid, what answers could still add hatched, the threshold a tick."""

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._values: tuple[int, int, int, int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_range(0, 0, maximum=0, threshold=0)

    def set_range(self, low: int, high: int, *, maximum: int, threshold: int) -> None:
        """Points: `low` to `high` of `maximum`, `threshold` being what passes."""
        if self._values == (low, high, maximum, threshold):
            return
        self._values = (low, high, maximum, threshold)
        self.setAccessibleName(f"{self._name}: {self.spoken()}")
        self.update()

    def spoken(self) -> str:
        """The range as a screen reader says it."""
        low, high, maximum, threshold = self._values or _NOTHING
        if low == high:
            text = self.tr("{low} of {maximum} points, {threshold} needed")
        else:
            text = self.tr("{low} to {high} of {maximum} points, {threshold} needed")
        return text.format(low=low, high=high, maximum=maximum, threshold=threshold)

    def written(self) -> str:
        low, high, maximum, _ = self._values or _NOTHING
        if low == high:
            return self.tr("{low} of {maximum}").format(low=low, maximum=maximum)
        text = self.tr("{low} – {high} of {maximum}")
        return text.format(low=low, high=high, maximum=maximum)

    def sizeHint(self) -> QSize:
        return QSize(200, _HEAD + _BAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head = QRectF(0, 0, self.width(), _HEAD - 3)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(SIZE.section, strong=True))
        painter.setPen(theme.colour("text"))
        painter.drawText(head, middle | Qt.AlignmentFlag.AlignLeft, self._name)
        painter.setFont(theme.font(SIZE.text))
        painter.setPen(theme.colour("muted"))
        painter.drawText(head, middle | Qt.AlignmentFlag.AlignRight, self.written())
        self._paint_bar(painter, QRectF(0, _HEAD, self.width(), _BAR))

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        low, high, maximum, threshold = self._values or _NOTHING
        colour = self._theme.colour("primary")
        shape = QPainterPath()
        shape.addRoundedRect(bar, _BAR / 2, _BAR / 2)
        painter.setClipPath(shape)
        painter.fillRect(bar, self._theme.colour("rail"))
        if maximum <= 0:
            return
        left, right = (bar.width() * _share(value, maximum) for value in (low, high))
        painter.fillRect(QRectF(0, bar.top(), left, bar.height()), colour)
        self._hatch(painter, QRectF(left, bar.top(), right - left, bar.height()), colour)
        if 0 < threshold <= maximum:
            tick = round(bar.width() * threshold / maximum)
            painter.fillRect(
                QRectF(tick - 1, bar.top(), 2, bar.height()), self._theme.colour("text")
            )

    def _hatch(self, painter: QPainter, place: QRectF, colour: QColor) -> None:
        painter.save()
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        painter.fillRect(place, self._theme.colour("primary_soft"))
        line = QColor(colour)
        line.setAlphaF(0.6)
        painter.setPen(QPen(line, 3.5))
        start = int(place.left()) - int(place.left()) % _STRIPE - 2 * _STRIPE
        for left in range(start, int(place.right()) + _STRIPE, _STRIPE):
            painter.drawLine(left, int(place.top()) - 1, left + _BAR + 2, int(place.bottom()) + 1)
        painter.restore()


def _share(value: int, maximum: int) -> float:
    return min(1.0, max(0.0, value / maximum))
