"""A large choice with its key, its name and what it means; imports Qt and the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt

from ui.tokens import SIZE, SPACE
from ui.widgets.buttons import HintButton, Look

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from ui.theme import Theme

_HEIGHT = 204
_ICON = 32


class ChoiceCard(HintButton):
    """A card to press as a whole."""

    def __init__(self, theme: Theme, title: str, *, text: str, key: str, icon: str) -> None:
        self._icon = icon
        self._about = text
        super().__init__(theme, title, key=key)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(f"{text} {key}")

    def sizeHint(self) -> QSize:
        return QSize(300, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, _HEIGHT)

    def paint_content(self, painter: QPainter, look: Look) -> None:
        theme = self.theme
        inner = QRectF(self.rect()).adjusted(SPACE.xl, SPACE.xl, -SPACE.xl, -SPACE.xl)
        icon = theme.pixmap(self._icon, theme.colour("primary"), _ICON, self.devicePixelRatioF())
        painter.drawPixmap(inner.topLeft(), icon)
        key = QRectF(inner.right() - 28, inner.top(), 28, 28)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("background"))
        painter.drawRoundedRect(key, SPACE.s, SPACE.s)
        painter.setFont(theme.font(SIZE.text, strong=True))
        painter.setPen(look.hint)
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self.hint)
        painter.setFont(theme.font(SIZE.title, strong=True))
        painter.setPen(look.text)
        title = inner.adjusted(0, _ICON + SPACE.xl, 0, 0)
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        needed = painter.boundingRect(title, int(wrap), self.label)
        painter.drawText(title, int(wrap), self.label)
        painter.setFont(theme.font(SIZE.body))
        painter.setPen(look.hint)
        about = title.adjusted(0, needed.height() + SPACE.s, 0, 0)
        painter.drawText(about, int(wrap), self._about)
