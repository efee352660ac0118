"""The dashed strip that says a badge can be scanned now; reads no badge itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from ui.tokens import SIZE, SPACE
from ui.widgets.buttons import HintButton, Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme
    from ui.tokens import Tone

_ICON = 18


class ScanStrip(HintButton):
    """An invitation to scan, and what came of the last scan; a press asks for the camera."""

    strong = True
    height_hint = 50

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        key: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._tone: Tone = "info"
        self._icon = "scan-line"
        super().__init__(theme, text, key=key, hint=hint, parent=parent)

    def say(self, text: str, tone: Tone = "info", *, icon: str = "scan-line") -> None:
        """Show what happened, for example `good` with the icon `circle-check`."""
        self._tone = tone
        self._icon = icon
        self.set_label(text)
        self.update()

    def look(self) -> Look:
        colour, ground = self.theme.tone(self._tone)
        return Look(ground, colour, colour, colour)

    def sizeHint(self) -> QSize:
        return QSize(260, self.height_hint)

    def paint_frame(self, painter: QPainter, look: Look) -> None:
        assert look.border is not None  # noqa: S101 - `look` above always frames
        pen = QPen(look.border, 2.0 if self.hasFocus() else 1.0)
        pen.setDashPattern([3.0, 2.0])
        painter.setPen(pen)
        painter.setBrush(look.fill or Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(1, 1, -1, -1), SPACE.radius - 2, SPACE.radius - 2
        )

    def paint_content(self, painter: QPainter, look: Look) -> None:
        inner = QRectF(self.rect()).adjusted(14, 0, -14, 0)
        pixmap = self.theme.pixmap(self._icon, look.text, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(int(inner.left()), int(inner.center().y() - _ICON / 2) + 1, pixmap)
        hint_font = self.theme.font(SIZE.small)
        hint_width = QFontMetrics(hint_font).horizontalAdvance(self.hint)
        room = inner.adjusted(_ICON + SPACE.s + 2, 0, 0, 0)
        strong = self.theme.font(SIZE.body, strong=True)
        beside = room.adjusted(0, 0, -hint_width - SPACE.m, 0)
        painter.setPen(look.text)
        # Who was read says more than the keys, which stay what they are.
        if QFontMetrics(strong).horizontalAdvance(self.label) <= beside.width():
            room = beside
            painter.setFont(hint_font)
            painter.drawText(
                inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.hint
            )
        painter.setFont(strong)
        elided = painter.fontMetrics().elidedText(
            self.label, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
