"""A tinted box that says one thing; imports Qt, the theme's tones and sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.tokens import SIZE, SPACE

if TYPE_CHECKING:
    from ui.theme import Theme
    from ui.tokens import Tone

_EDGE = 10
_LEADING = 1.2
_FEW = 4
_NEW_LINE = "\u2028"
"""Unicode's line separator: breaks the line within one paragraph."""


class Callout(QWidget):
    """A title and a sentence on a tone's ground: a verdict, a known account, a warning.

    `inline` sets the title as the first words of the text, otherwise it stands large above it.
    Painted by itself: it changes at any key, and a style sheet that is asked again, or a label with
    markup that is measured again, would cost more than all else on a page.
    """

    def __init__(
        self, theme: Theme, *, inline: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._inline = inline
        self._said: tuple[Tone, str, str] = ("plain", "", "")
        self._measured: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, tone: Tone, title: str, text: str = "") -> None:
        """Show a title and a text; line ends in the text are kept, markup is shown as it is."""
        if (tone, title, text) == self._said:
            return
        lines = (self._said[1], self._said[2])
        self._said = (tone, title, text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.update()
        if lines == (title, text):
            return
        known, self._measured = self._measured, {}
        # Most sentences are as high as the one before: nothing need be laid out anew.
        if len(known) > _FEW or any(self.heightForWidth(w) != h for w, h in known.items()):
            self.updateGeometry()

    def text(self) -> str:
        """All that it says."""
        _, title, text = self._said
        return self._between().join(part for part in (title, text) if part)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 240)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._measured:
            self._measured[width] = int(self._laid_out(width)[1]) + 1 + 2 * _EDGE
        return self._measured[width]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tone(self._said[0])[1])
        painter.drawRoundedRect(QRectF(self.rect()), SPACE.radius, SPACE.radius)
        painter.setPen(self._theme.colour("text"))
        self._laid_out(self.width())[0].draw(painter, QPointF(SPACE.m, _EDGE))

    def _between(self) -> str:
        return " · " if self._inline else "\n"

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        """The text in lines for a width of the box, and how high they are together."""
        tone, title, _ = self._said
        text = self.text().replace("\n", _NEW_LINE)
        layout = QTextLayout(text, self._theme.font(SIZE.text))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        head = QTextLayout.FormatRange()
        # Qt counts in UTF-16.
        head.start, head.length = 0, len(title.encode("utf-16-le", "surrogatepass")) // 2
        form = QTextCharFormat()
        size = SIZE.text if self._inline else SIZE.verdict
        form.setFont(self._theme.font(size, strong=True))
        form.setForeground(self._theme.tone(tone)[0])
        head.format = form
        layout.setFormats([head])
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width - 2 * SPACE.m))
            line.setPosition(QPointF(0, top))
            top += line.height() * _LEADING
        layout.endLayout()
        return layout, top
