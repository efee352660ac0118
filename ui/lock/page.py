"""What stands in the window while it is locked: the PIN, or the recovery code; nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.lock.new_pin import NewPin
from ui.lock.pad import PinPad
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.field import text_field
from ui.widgets.icon import Icon
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from boothapp.domain.errors import UserError
    from ui.theme import Theme

_WIDTH = 420


class LockPage(QWidget):
    """Asks, and tells whoever composed the window.

    Signals:
        tried: a PIN (str); `refuse` follows, or the page is left.
        recovered: a recovery code and a new PIN (str, str); `refuse_code` follows, or it is left.
    """

    tried = Signal(str)
    recovered = Signal(str, str)

    def __init__(self, theme: Theme, wait_s: Callable[[], float]) -> None:
        super().__init__()
        self._recoverable = False
        self._title = Label(self.tr("Locked"), "title")
        self._text = Label("", "muted", wrap=True)
        self._said = Label("", "text", wrap=True)
        self.pad = PinPad(theme, wait_s)
        self.forgotten = QuietButton(theme, self.tr("The PIN is forgotten"), key="Alt+F")
        self.code = text_field(
            self.tr("Recovery code"), key="Alt+C", hint="XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX"
        )
        self.new_pin = NewPin()
        self.open = PrimaryButton(theme, self.tr("Open with the code"), key="Ctrl+Return")
        self.back = SecondaryButton(theme, self.tr("Back"), key="Esc")
        self._steps = QStackedWidget()
        self._steps.addWidget(self._pin_step())
        self._steps.addWidget(self._code_step())
        card = Card(padding=SPACE.xl, spacing=SPACE.m)
        card.setFixedWidth(_WIDTH)
        head = QHBoxLayout()
        head.addWidget(Icon(theme, "lock", side=24, colour="text"))
        head.addWidget(self._title, 1)
        card.body.addLayout(head)
        card.body.addWidget(self._text)
        card.body.addWidget(self._steps)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)
        self.pad.entered.connect(self.tried)
        self.forgotten.clicked.connect(self._ask_code)
        self.back.clicked.connect(self.ask_pin)
        self.open.clicked.connect(self._recover)
        self.new_pin.finished.connect(self._recover)

    def lock(self, *, recoverable: bool) -> None:
        """Ask for the PIN; `recoverable`: the data is encrypted, so the code helps too."""
        self._recoverable = recoverable
        self.forgotten.setVisible(recoverable)
        self.ask_pin()

    def ask_pin(self) -> None:
        """Show the digits."""
        self._forget()
        self._text.setText(self.tr("Staff go on with their PIN. Sync and alerts go on meanwhile."))
        self._steps.setCurrentIndex(0)
        self.back.setVisible(True)
        self.pad.begin()

    def ask_code_only(self, error: UserError) -> None:
        """The PIN does not help any more: say why, and ask for the code."""
        self._recoverable = True
        self._ask_code()
        self._text.setText(f"{error.title} {error.detail}")
        self.back.setVisible(False)

    def refuse(self) -> None:
        """The PIN was wrong."""
        self.pad.refuse(self.tr("This PIN is wrong."))

    def refuse_scan(self) -> None:
        """A badge was scanned, which nobody reads here."""
        text = self.tr("A badge was scanned and not read. Unlock, then scan it again.")
        if self._steps.currentIndex() == 0:
            self.pad.note.setText(text)
        else:
            self._said.setText(text)

    def refuse_code(self, error: UserError) -> None:
        """The recovery code did not open it."""
        self.open.setEnabled(True)
        self.code.set_warning(f"{error.title} {error.remedy}".strip())
        self.code.take_focus()

    def leave(self) -> None:
        """Nothing of what was typed stays."""
        self._forget()
        self.pad.rest()

    def _ask_code(self) -> None:
        if not self._recoverable:
            return
        self._forget()
        self._text.setText(
            self.tr("It was printed when the data was encrypted. A new PIN goes with it.")
        )
        self._steps.setCurrentIndex(1)
        self.pad.rest()
        self.code.take_focus()

    def _recover(self) -> None:
        code = self.code.editor.text()
        self.code.set_warning("" if code.strip() else self.tr("Type the code."))
        if not code.strip():
            self.code.take_focus()
            return
        if self.open.isEnabled() and (pin := self.new_pin.take()):
            self.open.setEnabled(False)
            self.recovered.emit(code, pin)

    def _forget(self) -> None:
        self.code.editor.clear()
        self.code.set_warning("")
        self.new_pin.clear()
        self._said.setText("")
        self.open.setEnabled(True)

    def _pin_step(self) -> QWidget:
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pad)
        column.addWidget(self.forgotten, 0, Qt.AlignmentFlag.AlignHCenter)
        return step

    def _code_step(self) -> QWidget:
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        for widget in (self.code, self.new_pin, self._said):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.open, 1)
        row.addWidget(self.back)
        column.addLayout(row)
        column.addStretch(1)
        return step
