"""Sets the staff's PIN, typed twice; imports Qt and the PIN's rules."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.services.staff_pin import MOST_DIGITS, poor_pin, set_pin
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.field import text_field
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.jobs import JobRunner
    from ui.lock.port import GuardPort
    from ui.session import Session
    from ui.theme import Theme


class PinDialog(QDialog):
    """Asks for a new PIN.

    Signals:
        kept: the PIN is on disk; the dialog has closed.
    """

    kept = Signal()

    def __init__(
        self,
        theme: Theme,
        session: Session,
        runner: JobRunner,
        parent: QWidget | None = None,
        *,
        guard: GuardPort | None = None,
    ) -> None:
        """`guard`: the laptop's key, which the PIN may hold."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The PIN of this laptop"))
        self._session = session
        self._guard = guard
        self._runner = runner
        self.first = text_field(self.tr("PIN, at least four digits"), key="Alt+P")
        self.again = text_field(self.tr("The same once more"), key="Alt+A")
        self.keep = PrimaryButton(theme, self.tr("Keep the PIN"), key="Ctrl+Return")
        cancel = SecondaryButton(theme, self.tr("Cancel"), hint="Esc")
        for field in (self.first, self.again):
            field.editor.setEchoMode(QLineEdit.EchoMode.Password)
            field.editor.setMaxLength(MOST_DIGITS)
            field.editor.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.first.editor.returnPressed.connect(self.again.take_focus)
        self.again.editor.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        cancel.clicked.connect(self.reject)
        text = self.tr("Only who knows it leaves the kiosk and opens the locked screen.")
        row = QHBoxLayout()
        row.addWidget(self.keep)
        row.addWidget(cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        column.setSpacing(SPACE.m)
        column.addWidget(Label(self.tr("Choose a PIN for staff"), "section"))
        column.addWidget(Label(text, "muted", wrap=True))
        column.addWidget(self.first)
        column.addWidget(self.again)
        column.addLayout(row)
        self.setMinimumWidth(420)
        self.first.take_focus()

    def _keep(self) -> None:
        pin = self.first.editor.text()
        self.first.set_warning(poor_pin(pin))
        different = self.again.editor.text() != pin
        self.again.set_warning(self.tr("The two differ.") if different else "")
        if poor_pin(pin):
            self.first.take_focus()
        elif different:
            self.again.take_focus()
        else:
            self.keep.setEnabled(False)
            keep = self._guard.set_pin if self._guard else partial(set_pin, self._session.store)
            work = partial(keep, pin)
            self._runner.run("db", work, owner=self, done=self._done, failed=self._failed)

    def _done(self, _nothing: None) -> None:
        self.accept()
        self.kept.emit()

    def _failed(self, error: Exception) -> None:
        self.keep.setEnabled(True)
        if isinstance(error, UserError):
            self.first.set_warning(f"{error.title} {error.detail}".strip())
