"""A calm list below a field of what may be meant; texts in, a choice out; imports Qt, the theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.tokens import SIZE, SPACE
from ui.widgets.keys import key_text
from ui.widgets.spoken import say_aloud

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from ui.theme import Theme

_ROW = SPACE.touch
_FOOT = 26
_EDGE = 6
_WIDEST = 400


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    """Who, and what is known of them; both are plain text, whatever stands in them."""

    title: str
    detail: str


class SuggestionList(QWidget):
    """Lies over the page below a field and never takes the keyboard from it.

    Nothing is chosen until somebody presses Down or points at it, so that Enter goes on as ever.

    Signals:
        taken: the number of the row.
    """

    taken = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page = parent
        self._rows: tuple[SuggestionRow, ...] = ()
        self._chosen = -1
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    @property
    def rows(self) -> tuple[SuggestionRow, ...]:
        """What is offered, nothing while it is hidden."""
        return self._rows if self.isVisible() else ()

    @property
    def chosen(self) -> int:
        """The row that Enter takes, -1 for none."""
        return self._chosen

    def offer(self, rows: Sequence[SuggestionRow], field: QWidget) -> None:
        """Show these rows below a field of the same window; none hides the list."""
        rows = tuple(rows)
        if not rows:
            self.hide()
            return
        if rows != self._rows or not self.isVisible():
            self._rows, self._chosen = rows, -1
            said = "; ".join(f"{row.title}, {row.detail}" for row in rows)
            self.setAccessibleName(self.tr("%n suggestions", "", len(rows)))
            self.setAccessibleDescription(said)
        self._place(field)
        self.show()
        self.raise_()
        self.update()

    def step(self, by: int) -> None:
        """Choose the next row, or the one before; beyond the first none is chosen."""
        self._choose(max(-1, min(len(self._rows) - 1, self._chosen + by)))
        if self._chosen >= 0:
            row = self._rows[self._chosen]
            self.setAccessibleName(f"{row.title}, {row.detail}")
            say_aloud(self)

    def sizeHint(self) -> QSize:
        return QSize(_WIDEST, len(self._rows) * _ROW + _FOOT + 2 * _EDGE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(self._row_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self._choose(-1)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (row := self._row_at(event.position().toPoint())) >= 0:
            self.taken.emit(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("muted"), 1))
        painter.setBrush(theme.colour("surface"))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, SPACE.radius, SPACE.radius)
        for place, row in enumerate(self._rows):
            self._paint_row(painter, place, row)
        painter.setFont(theme.font(SIZE.tiny))
        painter.setPen(theme.colour("muted"))
        foot = QRect(0, self.height() - _FOOT - _EDGE // 2, self.width(), _FOOT)
        foot = foot.adjusted(SPACE.m + 2, 0, -SPACE.m, 0)
        painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, self._keys())

    def _paint_row(self, painter: QPainter, place: int, row: SuggestionRow) -> None:
        theme, box = self._theme, self._box(place)
        if place == self._chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primary_soft"))
            painter.drawRoundedRect(QRectF(box), 6, 6)
        room = box.adjusted(SPACE.s, 4, -SPACE.s, -4)
        half = room.height() // 2
        upper = QRect(room.left(), room.top(), room.width(), half)
        lower = QRect(room.left(), room.top() + half, room.width(), half)
        lines = (
            (upper, row.title, theme.font(SIZE.body, strong=True), "text"),
            (lower, row.detail, theme.font(SIZE.small), "muted"),
        )
        for line, text, font, colour in lines if row.detail else ((room, *lines[0][1:]),):
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            shown = painter.fontMetrics().elidedText(
                " ".join(text.split()), Qt.TextElideMode.ElideRight, line.width()
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)

    def _keys(self) -> str:
        text = self.tr("{down} {up} choose   {enter} takes   {esc} closes")
        names = {"down": "↓", "up": "↑", "enter": key_text("Return"), "esc": key_text("Esc")}
        return text.format(**names)

    def _place(self, field: QWidget) -> None:
        page = self._page
        size = self.sizeHint()
        top_left = field.mapTo(page, QPoint(0, 0))
        width = min(max(field.width(), min(size.width(), _WIDEST)), page.width() - 2 * SPACE.s)
        left = max(SPACE.s, min(top_left.x(), page.width() - width - SPACE.s))
        below, above = top_left.y() + field.height() + 2, top_left.y() - size.height() - 2
        fits = below + size.height() <= page.height() or above < 0
        self.setGeometry(left, below if fits else above, width, size.height())

    def _box(self, place: int) -> QRect:
        return QRect(_EDGE, _EDGE + place * _ROW, self.width() - 2 * _EDGE, _ROW)

    def _row_at(self, point: QPoint) -> int:
        row = (point.y() - _EDGE) // _ROW
        return row if 0 <= row < len(self._rows) else -1

    def _choose(self, row: int) -> None:
        if row != self._chosen:
            self._chosen = row
            self.update()
