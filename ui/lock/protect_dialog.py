"""Encrypts the laptop's data: who holds the key, the recovery code, and then the work itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from ui.lock.new_pin import NewPin
from ui.lock.sheet import print_code
from ui.tokens import SPACE
from ui.widgets.buttons import ChoiceButton, PrimaryButton, SecondaryButton
from ui.widgets.text import Label
from ui.widgets.work_strip import WorkStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from boothapp.vault.key_file import Holder
    from ui.jobs import JobRunner
    from ui.lock.port import GuardPort
    from ui.theme import Theme

_WIDTH = 560


class ProtectDialog(QDialog):
    """Three steps: the holder of the key, the code, the work.

    Signals:
        protected: the data is encrypted under the new key.
    """

    protected = Signal()

    def __init__(
        self,
        theme: Theme,
        runner: JobRunner,
        guard: GuardPort,
        keyring: str,
        parent: QWidget | None = None,
        *,
        print_it: Callable[[QWidget, str], bool] = print_code,
    ) -> None:
        """`keyring`: what the system's is called, '' for none; `print_it` prints the code."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Encrypt the data"))
        self._runner = runner
        self._guard = guard
        self._has_keyring = bool(keyring)
        self._print_it = print_it
        self._pin = ""
        self._working = False
        self.keyring = ChoiceButton(theme, self.tr("The system's keyring"), key="Alt+K")
        self.by_pin = ChoiceButton(theme, self.tr("Our PIN"), key="Alt+N")
        self.explained = Label("", "muted", wrap=True)
        self.new_pin = NewPin()
        self.next = PrimaryButton(theme, self.tr("Next"), key="Ctrl+Return")
        self.code = QLineEdit()
        self.code.setReadOnly(True)
        self.code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.print = SecondaryButton(theme, self.tr("Print"), key="Ctrl+P")
        self.go = PrimaryButton(theme, self.tr("I have it: encrypt now"), key="Ctrl+Return")
        self.later = SecondaryButton(theme, self.tr("Later"), hint=self.tr("Esc"))
        self.strip = WorkStrip(theme)
        self._steps = QStackedWidget()
        self._steps.addWidget(self._holder_step())
        self._steps.addWidget(self._code_step())
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        column.setSpacing(SPACE.m)
        column.addWidget(self._steps)
        column.addWidget(self.strip)
        self.setFixedWidth(_WIDTH)
        self._connect()
        (self.keyring if keyring else self.by_pin).setChecked(True)
        self._show_holder()

    def reject(self) -> None:
        """Esc leaves everything as it is, but not in the middle of the work."""
        if not self._working:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._working:
            event.ignore()
        else:
            super().closeEvent(event)

    @property
    def holder(self) -> Holder:
        """What is to hold the key."""
        return "keyring" if self.keyring.isChecked() else "pin"

    def _connect(self) -> None:
        for button in (self.keyring, self.by_pin):
            button.setAutoExclusive(True)
            button.toggled.connect(self._show_holder)
        self.next.clicked.connect(self._go_on)
        self.new_pin.finished.connect(self._go_on)
        self.print.clicked.connect(self._print)
        self.go.clicked.connect(self._work)
        self.later.clicked.connect(self.reject)

    def _show_holder(self) -> None:
        if self.holder == "keyring":
            text = self.tr(
                "Whoever is signed in to this account opens boothapp. A PIN can lock the screen."
            )
        else:
            text = self.tr(
                "The PIN is asked for at every start. Each digit makes it ten times as hard to"
                " guess for whoever has the disk: take eight or more."
            )
        self.explained.setText(text)
        self.new_pin.setVisible(self.holder == "pin")
        if self.holder == "pin":
            self.new_pin.first.take_focus()
        else:
            self.next.setFocus()

    def _go_on(self) -> None:
        self._pin = self.new_pin.take() if self.holder == "pin" else ""
        if self.holder == "pin" and not self._pin:
            return
        self.code.setText(self._guard.new_code())
        self._steps.setCurrentIndex(1)
        self.next.setEnabled(False)
        self.code.setFocus()
        self.code.selectAll()

    def _print(self) -> None:
        self._print_it(self, self.code.text())

    def _work(self) -> None:
        if self._working:
            return
        self._working = True
        self.go.setEnabled(False)
        self.later.setEnabled(False)
        self.strip.say("info", self.tr("Encrypting; captures wait a moment"))
        work = partial(self._guard.protect, self.code.text(), self.holder, self._pin)
        self._runner.run("db", work, owner=self, done=self._done, failed=self._failed)

    def _done(self, _nothing: None) -> None:
        self._working = False
        self.accept()
        self.protected.emit()

    def _failed(self, error: Exception) -> None:
        self._working = False
        self.later.setEnabled(True)
        if isinstance(error, UserError):
            self.strip.say_error(error)

    def _holder_step(self) -> QWidget:
        step, column = _step()
        why = self.tr("Then nobody reads your visitors' data off a stolen laptop.")
        asked = self.tr("What shall hold the key?")
        if not self._has_keyring:
            asked = self.tr("Choose a PIN that holds the key")
        column.addWidget(Label(asked, "section"))
        column.addWidget(Label(why, "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        for button in (self.keyring, self.by_pin):
            row.addWidget(button, 1)
        column.addLayout(row)
        self.keyring.setVisible(self._has_keyring)
        self.by_pin.setVisible(self._has_keyring)
        column.addWidget(self.explained)
        column.addWidget(self.new_pin)
        column.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return step

    def _code_step(self) -> QWidget:
        step, column = _step()
        text = self.tr(
            "It opens the data where the PIN is forgotten or the keyring lost, and is shown only"
            " now. Print it or write it down, and keep it where the laptop is not."
        )
        column.addWidget(Label(self.tr("The recovery code"), "section"))
        column.addWidget(Label(text, "muted", wrap=True))
        column.addWidget(self.code)
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        row.addWidget(self.go)
        row.addWidget(self.print)
        row.addWidget(self.later)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return step


def _step() -> tuple[QWidget, QVBoxLayout]:
    step = QWidget()
    column = QVBoxLayout(step)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE.m)
    return step, column
