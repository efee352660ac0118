"""The known account below the company: two calm lines and the key to all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from ui.markup import plain_tooltip
from ui.tokens import SIZE, SPACE
from ui.widgets.buttons import HintButton

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont

    from ui.theme import Theme
    from ui.tokens import Tone


class AccountStrip(HintButton):
    """As high as a finger needs, whatever is known: what does not fit stands in the details."""

    height_hint = SPACE.touch + 4

    def __init__(self, theme: Theme, *, key: str) -> None:
        self._tone: Tone = "good"
        self._lines = ("", "")
        super().__init__(theme, "", key=key)

    def say(self, tone: Tone, first: str, second: str) -> None:
        """Show these lines; both are plain text."""
        if (tone, (first, second)) == (self._tone, self._lines):
            return
        self._tone, self._lines = tone, (first, second)
        self.setAccessibleName(self.tr("Known account: {text}").format(text=first))
        self.setAccessibleDescription(f"{second} ({self.hint})")
        self.setToolTip(plain_tooltip("\n".join(self._lines)))
        self.update()

    def text(self) -> str:
        """All that it says."""
        return "\n".join(line for line in self._lines if line)

    def sizeHint(self) -> QSize:
        return QSize(240, self.height_hint)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.height_hint)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, ground = theme.tone(self._tone)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("primary"), 2.0))
        elif self.hovered:
            painter.setPen(colour)
        painter.setBrush(ground)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, SPACE.radius - 1, SPACE.radius - 1)
        hint = theme.text_width(theme.font(SIZE.small), self.hint)
        room = box.adjusted(SPACE.m - 1, 5, -SPACE.m - hint - SPACE.s, -5)
        half = room.height() / 2
        first, second = self._lines
        strong = theme.font(SIZE.text, strong=True)
        upper = QRectF(room.left(), room.top(), room.width(), half if second else room.height())
        self._line(painter, upper, first, strong, colour)
        lower = QRectF(room.left(), room.top() + half, room.width(), half)
        self._line(painter, lower, second, theme.font(SIZE.small), theme.colour("text"))
        painter.setFont(theme.font(SIZE.small))
        painter.setPen(theme.colour("muted"))
        painter.drawText(
            box.adjusted(0, 0, -SPACE.m, 0),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            self.hint,
        )

    def _line(
        self, painter: QPainter, place: QRectF, text: str, font: QFont, colour: QColor
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        shown = painter.fontMetrics().elidedText(
            " ".join(text.split()), Qt.TextElideMode.ElideRight, int(place.width())
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
