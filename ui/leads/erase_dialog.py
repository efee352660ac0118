"""Asks for a typed word before a person is erased, and says what happens where; imports Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.callout import Callout
from ui.widgets.field import text_field
from ui.widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme

_WIDTH = 560


class EraseDialog(QDialog):
    """Nothing happens before the word stands there as it is asked for.

    Signals:
        agreed: the person shall be erased. The dialog is closed by then.
    """

    agreed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, name: str, visits: int) -> None:
        """`visits` counts the visits that go: the lead and what is merged into it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Erase a person"))
        self._word = self.tr("ERASE")
        warning = Callout(theme, inline=True)
        warning.say("bad", self.tr("This cannot be undone."), self._what_happens(visits))
        asked = self.tr("Type {0} to go on").format(self._word)
        self.field = text_field(asked)
        self._erase = PrimaryButton(theme, self.tr("Erase for good"), key="Ctrl+Return")
        self._erase.setEnabled(False)
        keep = SecondaryButton(theme, self.tr("Keep"), hint="Esc")
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self._erase)
        row.addWidget(keep)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        column.setSpacing(SPACE.m)
        title = self.tr("Erase {0}?").format(name or self.tr("a visitor without a name"))
        column.addWidget(Label(title, "title", wrap=True))
        column.addWidget(warning)
        column.addWidget(self.field)
        column.addLayout(row)
        self.setFixedWidth(_WIDTH)
        self.field.editor.textChanged.connect(self._check)
        self._erase.clicked.connect(self._agree)
        keep.clicked.connect(self.reject)
        self.field.take_focus()

    def _what_happens(self, visits: int) -> str:
        lines = [
            self.tr("All that was ever said of this person is emptied on this laptop at once."),
            self.tr("Other laptops, the hub and head office empty it too when they next sync."),
            self.tr("What stays is that somebody was erased, by whom and when."),
            self.tr(
                "Files written before (PDF, CSV, mails) are not reached: delete those by hand."
            ),
        ]
        if visits > 1:
            lines.insert(1, self.tr("%n visits are merged here; all of them go.", "", visits))
        return "\n".join(lines)

    def _check(self, text: str) -> None:
        self._erase.setEnabled(text.strip() == self._word)

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()
