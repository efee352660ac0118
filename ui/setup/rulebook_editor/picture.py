"""All leads as ranges of fit and intent, and the two lines that decide; imports Qt and theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from boothapp.qualify.route import Route
from boothapp.services.what_if import Spot
from ui.theme import Theme
from ui.tokens import SIZE, SPACE

_LEFT: Final = 44
_BOTTOM: Final = 34
_TOP: Final = 24
_RIGHT: Final = 20
_GRIP: Final = 12
_FAR: Final = 5
_FEW: Final = 30
_FRAME: Final = 0.4
_GROUND: Final = 0.1
_COLOURS: Final[Mapping[Route, str]] = {
    Route.SALES_NOW: "hot",
    Route.SALES: "good",
    Route.NURTURE: "wait",
    Route.COURTESY: "muted",
    Route.DECLINED: "muted",
}
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}

Bounds = tuple[tuple[int, int], tuple[int, int]]


class Picture(QWidget):
    """Fit to the right, intent upwards; a lead of which something is unknown is a box as large as
    what its answers could still add. Arrows move the lines, with Shift by five; so does the mouse.

    Signals:
        lines_moved: fit and intent needed, in points.
    """

    lines_moved = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._spots: Sequence[Spot] = ()
        self._bounds: Bounds = ((0, 10), (0, 10))
        self._lines = (0, 0)
        self._regions: tuple[str, str, str] = ("", "", "")
        self._drawn: QPixmap | None = None
        self._held = (False, False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Fit and intent of all leads"))
        theme.changed.connect(self._forget)

    @property
    def lines(self) -> tuple[int, int]:
        """Fit and intent needed."""
        return self._lines

    def show_leads(
        self, spots: Sequence[Spot], bounds: Bounds, regions: tuple[str, str, str]
    ) -> None:
        """`bounds`: least and most points of fit and of intent; `regions`: what to write into the
        corner for sales, the one left to nurture and the one that cannot fit."""
        self._spots, self._regions = spots, regions
        self._bounds = (_wide(bounds[0]), _wide(bounds[1]))
        self._forget()

    def show_lines(self, fit: int, intent: int) -> None:
        """Put the lines where so many points are needed."""
        self._lines = (fit, intent)
        text = self.tr("Sales needs {0} points of fit and {1} of intent.")
        self.setAccessibleDescription(text.format(fit, intent))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(460, 400)

    def place_of(self, fit: float, intent: float) -> QPointF:
        """Where so many points are painted."""
        (least, most), (low, high) = self._bounds
        room = self._room()
        across = (fit - least) / (most - least)
        up = (intent - low) / (high - low)
        return QPointF(room.left() + across * room.width(), room.bottom() - up * room.height())

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)

    def _forget(self) -> None:
        self._drawn = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ARROWS:
            super().keyPressEvent(event)
            return
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        across, up = _ARROWS[Qt.Key(event.key())]
        far = _FAR if shift else 1
        self._move(self._lines[0] + across * far, self._lines[1] + up * far)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = self._near(event.position())
            self.setFocus()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held == (False, False):
            self._point(self._near(event.position()))
            return
        fit, intent = self._points_at(event.position())
        self._move(
            fit if self._held[0] else self._lines[0], intent if self._held[1] else self._lines[1]
        )

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = (False, False)

    def _near(self, place: QPointF) -> tuple[bool, bool]:
        """Which of the lines lie under a finger."""
        at = self.place_of(*self._lines)
        return abs(place.x() - at.x()) <= _GRIP, abs(place.y() - at.y()) <= _GRIP

    def _point(self, near: tuple[bool, bool]) -> None:
        shapes = {
            (True, True): Qt.CursorShape.SizeAllCursor,
            (True, False): Qt.CursorShape.SplitHCursor,
            (False, True): Qt.CursorShape.SplitVCursor,
        }
        self.setCursor(shapes.get(near, Qt.CursorShape.ArrowCursor))

    def _points_at(self, place: QPointF) -> tuple[int, int]:
        (least, most), (low, high) = self._bounds
        room = self._room()
        across = (place.x() - room.left()) / room.width()
        up = (room.bottom() - place.y()) / room.height()
        return round(least + across * (most - least)), round(low + up * (high - low))

    def _move(self, fit: int, intent: int) -> None:
        (least, most), (low, high) = self._bounds
        lines = (min(max(fit, least), most), min(max(intent, low), high))
        if lines != self._lines:
            self.show_lines(*lines)
            self.lines_moved.emit(*lines)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._drawn is None or self._drawn.deviceIndependentSize().toSize() != self.size():
            self._drawn = self._leads()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        self._paint_regions(painter)
        self._paint_lines(painter)

    def _leads(self) -> QPixmap:
        """Axes and leads; drawn once for any number of moved lines."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        # The most common ones last, so that they lie on top.
        drawn = self._spots
        strength = min(1.0, _FEW / max(1, len(drawn)))
        for spot in reversed(drawn):
            self._paint_box(painter, spot, strength)
        for spot in reversed(drawn):
            self._paint_dot(painter, spot)
        painter.end()
        return pixmap

    def _paint_axes(self, painter: QPainter) -> None:
        room = self._room()
        painter.setFont(self._theme.font(SIZE.small))
        (least, most), (low, high) = self._bounds
        for points in _ticks(least, most):
            x = self.place_of(points, low).x()
            painter.setPen(self._theme.colour("line"))
            painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
            painter.setPen(self._theme.colour("muted"))
            place = QRectF(x - 20, room.bottom() + 2, 40, 16)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, str(points))
        for points in _ticks(low, high):
            y = self.place_of(least, points).y()
            painter.setPen(self._theme.colour("line"))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(self._theme.colour("muted"))
            place = QRectF(0, y - 8, _LEFT - SPACE.xs, 16)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(points))
        below = QRectF(room.left(), room.bottom() + 16, room.width(), 18)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self.tr("fit →"))
        painter.drawText(QRectF(0, 2, 120, 18), Qt.AlignmentFlag.AlignLeft, self.tr("intent ↑"))

    def _paint_box(self, painter: QPainter, spot: Spot, strength: float) -> None:
        """What is still open; the fainter, the more boxes there are, so that they add up to a haze
        that is darkest where most leads may end."""
        low = self.place_of(spot.fit[0], spot.intent[0])
        high = self.place_of(spot.fit[1], spot.intent[1])
        box = QRectF(QPointF(low.x(), high.y()), QPointF(high.x(), low.y()))
        if box.width() <= 1 and box.height() <= 1:
            return
        colour, ground = (QColor(self._theme.colour(_COLOURS[spot.route])) for _ in range(2))
        colour.setAlphaF(_FRAME * strength)
        ground.setAlphaF(_GROUND * strength)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 3, 3)

    def _paint_dot(self, painter: QPainter, spot: Spot) -> None:
        size = min(9.0, 3.0 + spot.leads**0.5)
        painter.setPen(QPen(self._theme.colour("surface"), 1))
        painter.setBrush(self._theme.colour(_COLOURS[spot.route]))
        painter.drawEllipse(self.place_of(spot.fit[0], spot.intent[0]), size, size)

    def _paint_regions(self, painter: QPainter) -> None:
        """What each side of the lines means."""
        at, room = self.place_of(*self._lines), self._room()
        painter.setFont(self._theme.font(SIZE.text, strong=True))
        flag = Qt.AlignmentFlag
        right, left = room.right() - at.x() - SPACE.s, at.x() - room.left() - SPACE.s
        height = 20.0
        places = (
            (QRectF(at.x() + SPACE.s, room.top() + 2, right, height), "good", flag.AlignRight),
            (QRectF(at.x() + SPACE.s, room.bottom() - height, right, height), "wait",
             flag.AlignRight),
            (QRectF(room.left() + SPACE.xs, room.top() + 2, left, height), "muted",
             flag.AlignLeft),
        )  # fmt: skip
        metrics = painter.fontMetrics()
        for (place, colour, flags), text in zip(places, self._regions, strict=True):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
            painter.setPen(self._theme.colour(colour))
            painter.drawText(place, flags, shown)

    def _paint_lines(self, painter: QPainter) -> None:
        at, room = self.place_of(*self._lines), self._room()
        pen = QPen(self._theme.colour("primary"), 3.0 if self.hasFocus() else 2.0)
        painter.setPen(pen)
        painter.drawLine(QPointF(at.x(), room.top() - 4), QPointF(at.x(), room.bottom()))
        painter.drawLine(QPointF(room.left(), at.y()), QPointF(room.right() + 4, at.y()))
        painter.setFont(self._theme.font(SIZE.small, strong=True))
        x = min(max(at.x() - 40, _LEFT), self.width() - 84.0)
        self._paint_tag(painter, QRectF(x, 0, 80, 20), self.tr("fit {0}").format(self._lines[0]))
        y = min(max(at.y() - 24, room.top()), room.bottom() - 20)
        place = QRectF(room.left() + 4, y, 84, 20)
        self._paint_tag(painter, place, self.tr("intent {0}").format(self._lines[1]))

    def _paint_tag(self, painter: QPainter, place: QRectF, text: str) -> None:
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("primary"))
        painter.drawRoundedRect(place, 6, 6)
        painter.setPen(self._theme.colour("on_primary"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()


def _wide(bounds: tuple[int, int]) -> tuple[int, int]:
    """Bounds that are never one point only."""
    low, high = bounds
    return (low, high) if high > low else (low, low + 1)


def _ticks(low: int, high: int) -> range:
    """Round numbers from low to high, some eight of them."""
    step = next(each for each in (1, 2, 5, 10, 20, 50, 100, 200, 500, 10**6) if
                (high - low) / each <= 8)  # fmt: skip
    return range(-(-low // step) * step, high + 1, step)
