"""Coloured pills, alone or to press; imports Qt and the theme."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.tokens import SIZE, SPACE
from ui.widgets.buttons import HintButton, Look

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from ui.theme import Theme
    from ui.tokens import Tone

ROUTE_TONES: Final[Mapping[str, Tone]] = MappingProxyType(
    {"sales_now": "hot", "sales": "good", "nurture": "info", "courtesy": "plain", "declined": "bad"}
)

_HEIGHT = 24
SMALL_CHIP = 20


def paint_chip(painter: QPainter, place: QRectF, text: str, theme: Theme, tone: Tone) -> None:
    """Draw a pill with its text, elided, over the whole of `place`, in the painter's font."""
    colour, ground = theme.tone(tone)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.setPen(colour)
    room = place.adjusted(SPACE.s, 0, -SPACE.s, 0)
    elided = painter.fontMetrics().elidedText(
        text, Qt.TextElideMode.ElideRight, int(room.width()) + 1
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, elided)


class Chip(QWidget):
    """A pill that says something: a route, a state."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        tone: Tone = "info",
        *,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = text
        self._tone: Tone = tone
        self._font = theme.font(SIZE.tiny if small else SIZE.small, strong=True)
        self._height = SMALL_CHIP if small else _HEIGHT
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        return self._text

    def say(self, text: str, tone: Tone) -> None:
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._font, self._text), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 48), self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        paint_chip(painter, QRectF(self.rect()), self._text, self._theme, self._tone)


class ChipButton(HintButton):
    """A pill to press, such as an answer that may be given again; pill-shaped."""

    strong = True
    text_size = SIZE.small
    padding = 12
    # With the gap of a FlowLayout the pills lie 44 px apart, so that a finger hits one.
    height_hint = SPACE.touch - SPACE.s

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        tone: Tone = "info",
        key: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._tone: Tone = tone
        super().__init__(theme, text, key=key, hint=hint, parent=parent)

    def set_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def look(self) -> Look:
        colour, ground = self.theme.tone(self._tone)
        border = colour if self.hovered else None
        return Look(ground, border, colour, colour)

    def paint_frame(self, painter: QPainter, look: Look) -> None:
        centre = QRectF(self.rect()).center()
        pill = QRectF(1, centre.y() - 13, self.width() - 2, 26)
        border = self.theme.colour("primary") if self.hasFocus() else look.border
        painter.setPen(border if border is not None else Qt.PenStyle.NoPen)
        painter.setBrush(look.fill if look.fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill, 13, 13)


def chip_width(font: QFont, text: str) -> int:
    """How wide a pill is that holds the text whole."""
    return QFontMetrics(font).horizontalAdvance(text) + 2 * SPACE.m
