"""A tinted box that says one thing; imports Qt, the theme's tones and sizes."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import SIZE, SPACE
from ui.widgets.text import set_property

if TYPE_CHECKING:
    from ui.theme import Theme
    from ui.tokens import Tone


class Callout(QFrame):
    """A title and a sentence on a tone's ground: a verdict, a known account, a warning.

    `inline` sets the title as the first words of the text, otherwise it stands large above it.
    """

    def __init__(
        self, theme: Theme, *, inline: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._inline = inline
        self._said: tuple[Tone, str, str] = ("plain", "", "")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.m, 10, SPACE.m, 10)
        column.addWidget(self._text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, tone: Tone, title: str, text: str = "") -> None:
        """Show a title and a text; line ends in the text are kept, markup is shown as it is."""
        if (tone, title, text) == self._said:
            return
        self._said = (tone, title, text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        set_property(self, "tone", tone)
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._write()
        super().changeEvent(event)

    def _write(self) -> None:
        tone, title, text = self._said
        colour = self._theme.tone(tone)[0].name()
        body = escape(text).replace("\n", "<br>")
        size = SIZE.text if self._inline else SIZE.verdict
        head = f'<b style="color:{colour};font-size:{size}px;font-weight:600">{escape(title)}</b>'
        between = (" · " if self._inline else "<br>") if title and text else ""
        text = f'<span style="font-size:{SIZE.text}px">{between}{body}</span>'
        self._text.setText(f'<p style="line-height:120%">{head}{text}</p>')
