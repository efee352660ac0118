"""Small bar charts painted by ourselves; plain pairs in, pixels out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.tokens import SIZE, SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Theme

_ROW = 28
_COLUMN_AREA = 150
_TITLE = 30
_AXIS = 22


class BarChart(QWidget):
    """Labelled values as bars: rows when the labels are names, columns when they are hours."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        *,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._lying = orientation == Qt.Orientation.Horizontal
        self._bars: tuple[tuple[str, float], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_bars(())

    def set_bars(self, bars: Sequence[tuple[str, float]]) -> None:
        """Show pairs of label and value, in their order; values below zero count as zero."""
        self._bars = tuple(bars)
        spoken = ", ".join(f"{label} {_number(value)}" for label, value in self._bars)
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(spoken or self.tr("nothing yet"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = _ROW * max(1, len(self._bars)) if self._lying else _COLUMN_AREA + _AXIS
        return QSize(320, _TITLE + height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(SIZE.section, strong=True))
        painter.setPen(self._theme.colour("text"))
        top = QRectF(0, 0, self.width(), _TITLE - SPACE.s)
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self._title)
        painter.setFont(self._theme.font(SIZE.small))
        place = QRectF(self.rect()).adjusted(0, _TITLE, 0, 0)
        most = max((value for _, value in self._bars), default=0.0)
        if most <= 0:
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, self.tr("Nothing yet."))
        elif self._lying:
            self._paint_rows(painter, place, most)
        else:
            self._paint_columns(painter, place, most)

    def _paint_rows(self, painter: QPainter, place: QRectF, most: float) -> None:
        metrics = QFontMetrics(painter.font())
        widest = max(metrics.horizontalAdvance(label) for label, _ in self._bars)
        names = min(float(widest), place.width() * 0.4) + SPACE.s
        figures = max(metrics.horizontalAdvance(_number(value)) for _, value in self._bars)
        room = place.width() - names - figures - SPACE.s
        middle = Qt.AlignmentFlag.AlignVCenter
        for number, (label, value) in enumerate(self._bars):
            top = place.top() + number * _ROW
            length = max(0.0, room * value / most)
            text = metrics.elidedText(label, Qt.TextElideMode.ElideRight, int(names - SPACE.s) + 1)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(QRectF(0, top, names, _ROW), middle, text)
            self._bar(painter, QRectF(names, top + 6, length, _ROW - 12))
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(
                QRectF(names + length + SPACE.s, top, figures + 2, _ROW), middle, _number(value)
            )

    def _paint_columns(self, painter: QPainter, place: QRectF, most: float) -> None:
        metrics = QFontMetrics(painter.font())
        step = place.width() / len(self._bars)
        area = place.height() - _AXIS - 16
        widest = max(metrics.horizontalAdvance(label) for label, _ in self._bars)
        every = max(1, -int(-(widest + SPACE.s) // step))
        floor = place.bottom() - _AXIS
        centre = Qt.AlignmentFlag.AlignHCenter
        for number, (label, value) in enumerate(self._bars):
            left = place.left() + number * step
            height = max(0.0, area * value / most)
            width = min(step - 4, 44.0)
            self._bar(painter, QRectF(left + (step - width) / 2, floor - height, width, height))
            painter.setPen(self._theme.colour("muted"))
            if value > 0 and metrics.horizontalAdvance(_number(value)) <= step:
                above = QRectF(left, floor - height - 16, step, 15)
                painter.drawText(above, centre, _number(value))
            if number % every == 0:
                # The first and the last label stay inside where they are wider than their bar.
                start = min(left + step / 2 - widest / 2, place.right() - widest)
                below = QRectF(max(start, place.left()), floor + 4, widest + 1, _AXIS - 4)
                painter.drawText(below, centre, label)
        painter.fillRect(QRectF(place.left(), floor, place.width(), 1), self._theme.colour("line"))

    def _bar(self, painter: QPainter, place: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("primary"))
        radius = min(4.0, place.width() / 2, place.height() / 2)
        painter.drawRoundedRect(place, radius, radius)


def _number(value: float) -> str:
    return f"{value:g}" if value < 1e6 else f"{value:,.0f}"
