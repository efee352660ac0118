"""The lines that explain a score; texts in, pixels out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.tokens import SIZE, SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Theme
    from ui.tokens import Tone

_LEAST_COLUMN = 36
_FEW = 4
_REMEMBERED = 500


@dataclass(frozen=True, slots=True)
class ReasonLine:
    """Points as they are written (`+12`, `0…20`), why, and whether that is settled (`good`)."""

    points: str
    text: str
    tone: Tone = "good"


class ReasonList(QWidget):
    """Points in a column of their own, the reason beside them; cheap enough for each keystroke."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[ReasonLine, ...] = ()
        # Laying a page out asks ten times over, and measuring wrapped text is slow.
        self._measured: dict[int, list[int]] = {}
        self._known: dict[tuple[str, int], int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_lines(self, lines: Sequence[ReasonLine]) -> None:
        lines = tuple(lines)
        if lines == self._lines:
            return
        self._lines = lines
        self.setAccessibleName("; ".join(f"{line.points} {line.text}" for line in lines))
        self.update()
        known, self._measured = self._measured, {}
        if len(known) > _FEW or any(
            sum(heights) != sum(self._heights(width)) for width, heights in known.items()
        ):
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 240)))

    def heightForWidth(self, width: int) -> int:
        return sum(self._heights(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        column = self._column()
        top = 0
        right = Qt.AlignmentFlag.AlignRight
        for line, height in zip(self._lines, self._heights(self.width()), strict=True):
            painter.setFont(self._theme.font(SIZE.text, strong=True))
            painter.setPen(self._theme.tone(line.tone)[0])
            painter.drawText(QRectF(0, top, column, height), right, line.points)
            painter.setFont(self._theme.font(SIZE.text))
            name = "muted" if line.tone == "plain" else "text"
            painter.setPen(self._theme.colour(name))
            left = column + 10
            place = QRectF(left, top, self.width() - left, height)
            painter.drawText(place, Qt.TextFlag.TextWordWrap, line.text)
            top += height

    def _column(self) -> int:
        font = self._theme.font(SIZE.text, strong=True)
        widths = (self._theme.text_width(font, line.points) for line in self._lines)
        return max(_LEAST_COLUMN, *widths) if self._lines else _LEAST_COLUMN

    def _heights(self, width: int) -> list[int]:
        if width not in self._measured:
            room = max(40, width - self._column() - 10)
            self._measured[width] = [self._height(line.text, room) for line in self._lines]
        return self._measured[width]

    def _height(self, text: str, room: int) -> int:
        height = self._known.get((text, room))
        if height is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            metrics = QFontMetrics(self._theme.font(SIZE.text))
            wrap = Qt.TextFlag.TextWordWrap
            bounds = metrics.boundingRect(0, 0, room, 10_000, wrap, text)
            height = self._known[text, room] = bounds.height() + SPACE.xs
        return height
