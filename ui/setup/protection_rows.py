"""How this laptop's data and screen are guarded; part of the setup of this laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from boothapp.services.screen_lock import CHOICES_MIN
from ui.lock.screen_lock import LOCK_KEY
from ui.tokens import SPACE
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import SectionHeader
from ui.widgets.field import Field, choice_field
from ui.widgets.keys import key_text
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.lock.port import GuardState
    from ui.lock.protection import Protection
    from ui.theme import Theme


class ProtectionRows(QWidget):
    """Says what holds the key, and offers another one; says when the screen locks."""

    def __init__(self, theme: Theme, protection: Protection) -> None:
        super().__init__()
        self._protection = protection
        self.told = Label("", "body", wrap=True)
        self.encrypt = SecondaryButton(theme, self.tr("Encrypt the data"), key="Alt+P")
        self.lock_now = SecondaryButton(theme, self.tr("Lock now"), hint=key_text(LOCK_KEY))
        self.minutes = self._lock_field()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(SectionHeader(self.tr("Protection")))
        column.addWidget(self.told)
        column.addWidget(self.minutes)
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        row.addWidget(self.encrypt)
        row.addWidget(self.lock_now)
        row.addStretch(1)
        column.addLayout(row)
        self.minutes.editor.activated.connect(self._choose)
        self.encrypt.clicked.connect(protection.encrypt)
        self.lock_now.clicked.connect(protection.lock_wanted)
        protection.changed.connect(self._look)
        self._look()

    def _lock_field(self) -> Field[QComboBox]:
        field = choice_field(self.tr("Lock the screen when nobody has touched it for"), key="Alt+M")
        for minutes in CHOICES_MIN:
            text = self.tr("%n minute(s)", "", minutes) if minutes else self.tr("Never lock it")
            field.editor.addItem(text, minutes)
        return field

    def _choose(self, row: int) -> None:
        self._protection.keep_lock_after(CHOICES_MIN[row])

    def _look(self) -> None:
        self._protection.with_state(self._show)

    def _show(self, state: GuardState) -> None:
        said = {
            "nothing": self.tr("The data is not encrypted: who takes the laptop can read it."),
            "pin": self.tr("The data is encrypted; the PIN holds the key."),
            "keyring": self.tr("The data is encrypted; the system's keyring holds the key."),
        }[state.held]
        without = self.tr("The screen locks once staff have a PIN; set it below.")
        self.told.setText(said if state.has_pin else f"{said} {without}")
        encrypted = state.held != "nothing"
        self.encrypt.set_label(
            self.tr("Change the key") if encrypted else self.tr("Encrypt the data")
        )
        self.lock_now.setEnabled(state.has_pin)
        self.minutes.editor.setEnabled(state.has_pin)
        self.minutes.editor.setCurrentIndex(CHOICES_MIN.index(state.lock_min))
