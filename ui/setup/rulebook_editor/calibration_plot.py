"""Chances stated against what happened; imports Qt and the theme only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.tokens import SIZE, SPACE

_LEFT = 44
_BOTTOM = 36
_TOP = 22


@dataclass(frozen=True, slots=True)
class PlotPoint:
    """Leads with a similar stated chance; all shares from 0 to 1, `ends` is the 95 % interval."""

    stated: float
    share: float
    ends: tuple[float, float]
    leads: int


class CalibrationPlot(QWidget):
    """On the line what was stated came true; above it more was sold, below it less."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._points: tuple[PlotPoint, ...] = ()
        self._end = 1.0
        self.setMinimumHeight(180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Stated chances and what happened"))

    def show_points(self, points: Sequence[PlotPoint]) -> None:
        """Show these, the lowest stated first."""
        self._points = tuple(points)
        most = max((max(each.stated, each.ends[1]) for each in self._points), default=1.0)
        self._end = next(end for end in (0.1, 0.2, 0.3, 0.5, 0.75, 1.0) if most <= end or end == 1)
        text = self.tr("stated {0} %, happened {1} % of {2}")
        said = (
            text.format(round(100 * each.stated), round(100 * each.share), each.leads)
            for each in self._points
        )
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 240)

    def _place(self, stated: float, happened: float) -> QPointF:
        room = QRectF(self.rect()).adjusted(_LEFT, _TOP, -SPACE.m, -_BOTTOM)
        across = min(1.0, stated / self._end) * room.width()
        return QPointF(room.left() + across, room.bottom() - min(1.0, happened / self._end)
                       * room.height())  # fmt: skip

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(SIZE.small))
        self._paint_axes(painter)
        painter.setPen(QPen(self._theme.colour("muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(self._place(0, 0), self._place(self._end, self._end))
        for point in self._points:
            painter.setPen(QPen(self._theme.colour("primary"), 2))
            low, high = point.ends
            painter.drawLine(self._place(point.stated, low), self._place(point.stated, high))
            painter.setBrush(self._theme.colour("primary"))
            painter.drawEllipse(self._place(point.stated, point.share), 4, 4)

    def _paint_axes(self, painter: QPainter) -> None:
        for step in range(6):
            share = self._end * step / 5
            across, up = self._place(share, 0), self._place(0, share)
            painter.setPen(self._theme.colour("line"))
            painter.drawLine(across, self._place(share, self._end))
            painter.drawLine(up, self._place(self._end, share))
            painter.setPen(self._theme.colour("muted"))
            text = self.tr("{0} %").format(f"{100 * share:g}")
            below = QRectF(across.x() - 24, across.y() + 2, 48, 16)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, text)
            beside = QRectF(0, up.y() - 8, _LEFT - SPACE.xs, 16)
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight, text)
        painter.drawText(QRectF(0, 0, 200, 18), Qt.AlignmentFlag.AlignLeft, self.tr("sold ↑"))
        foot = QRectF(_LEFT, self.height() - 18, self.width() - _LEFT, 18)
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, self.tr("chance stated →"))
