"""The choice of the window's language; imports Qt and widgets."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ui.setup.actions import SetupActions
from ui.theme import Theme
from ui.tokens import SPACE
from ui.translation import LANGUAGES
from ui.widgets.buttons import ChoiceButton
from ui.widgets.spoken import say_aloud
from ui.widgets.text import Label

_KEYS = ("Alt+A", "Alt+E", "Alt+U", "Alt+Z")


class LanguageRow(QWidget):
    """The system's language or one of those there are, each named in itself.

    The pages that are open hold words of the old one, so another is spoken from the next start on.
    """

    def __init__(self, theme: Theme, actions: SetupActions) -> None:
        super().__init__()
        self._actions = actions
        self._codes = ("", *LANGUAGES)
        self.choices = QButtonGroup(self)
        self.note = Label("", "muted", wrap=True)
        self.note.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        names = (self.tr("System"), *LANGUAGES.values())
        for number, (name, key) in enumerate(zip(names, _KEYS, strict=True)):
            button = ChoiceButton(theme, name, key=key)
            button.setChecked(self._codes[number] == actions.language)
            self.choices.addButton(button, number)
            row.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addLayout(row)
        column.addWidget(self.note)
        self.choices.idClicked.connect(self._choose)

    @Slot(int)
    def _choose(self, number: int) -> None:
        self._actions.keep_language(self._codes[number])
        self.note.setText(
            self.tr("The window speaks it once boothapp is closed and started again.")
        )
        self.note.show()
        say_aloud(self.note)
