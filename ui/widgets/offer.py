"""Words below an input that a click takes up; paints itself, knows no page."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.tokens import SPACE
from ui.widgets.keys import key_text

_FLAGS = int(
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWrapAnywhere
)


class Offer(QAbstractButton):
    """A question as a link of as many lines as it needs, with the key that says yes.

    A click leaves the keyboard where it is, and Tab passes by: the key reaches it from anywhere.
    """

    def __init__(self, key: str) -> None:
        super().__init__()
        self._words = ""
        self._key = key_text(key)
        self._shortcut = QShortcut(QKeySequence(key), self)
        self._shortcut.activated.connect(self.click)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def ask(self, words: str) -> None:
        """Show a question, whatever is in it: it is never read as a mnemonic or as markup."""
        self._words = words
        self.setAccessibleName(" ".join(words.split()))
        self.setAccessibleDescription(self._key)
        self.updateGeometry()
        self.update()

    def written(self) -> str:
        return f"{self._words}  {self._key}"

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.written())
        return QSize(width, SPACE.touch)

    def minimumSizeHint(self) -> QSize:
        return QSize(SPACE.touch, SPACE.touch)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(width, 1), 10_000)
        return max(
            SPACE.touch, self.fontMetrics().boundingRect(room, _FLAGS, self.written()).height()
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().link().color())
        font = painter.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.drawText(self.rect(), _FLAGS, self.written())
