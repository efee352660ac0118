"""Where things stand in the camera's window; no behaviour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ui.camera.preview import Preview
from ui.tokens import SPACE
from ui.widgets.buttons import ChoiceButton, SecondaryButton
from ui.widgets.states import ErrorState
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.theme import Theme

MOST_CHOICES = 4


class CameraView(QWidget):
    """The picture, or what is wrong; what to do; which camera."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.preview = Preview(theme)
        self.trouble = ErrorState(theme)
        self.advice = Label("", "section", wrap=True)
        self.note = Label("", "muted", wrap=True)
        self.eyes = QComboBox()
        self.eyes.setAccessibleName(self.tr("Camera"))
        self.eyes.setMinimumHeight(SPACE.control)
        self.eyes.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.choices = tuple(
            ChoiceButton(theme, "", key=str(number)) for number in range(1, MOST_CHOICES + 1)
        )
        self.again = SecondaryButton(theme, self.tr("Look again"), key="R")
        self.paste = SecondaryButton(theme, self.tr("Paste what the badge says"), key="Ctrl+B")
        self.close_button = SecondaryButton(theme, self.tr("Close"), hint="Esc")
        self._stack = QStackedLayout()
        self._stack.addWidget(self.preview)
        self._stack.addWidget(self.trouble)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addLayout(self._head())
        column.addLayout(self._stack, 1)
        column.addWidget(self.note)
        for button in self.choices:
            column.addWidget(button)
        column.addLayout(self._foot())
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.offer(())

    def show_picture(self) -> None:
        self._stack.setCurrentWidget(self.preview)

    def show_trouble(self) -> None:
        self._stack.setCurrentWidget(self.trouble)

    @property
    def in_trouble(self) -> bool:
        """Whether it says what is wrong instead of showing the picture."""
        return self._stack.currentWidget() is self.trouble

    def say(self, advice: str, note: str = "") -> None:
        self.advice.setText(advice)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def offer(self, texts: tuple[str, ...]) -> None:
        """Show a button for each text, none for ()."""
        for place, button in enumerate(self.choices):
            button.setVisible(place < len(texts))
            button.set_label(texts[place] if place < len(texts) else "")
        self.again.setVisible(bool(texts))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self.advice, 3)
        row.addWidget(self.eyes, 2, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self.close_button)
        row.addWidget(self.again)
        row.addStretch(1)
        row.addWidget(self.paste)
        return row
