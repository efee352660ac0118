"""Where staff type their PIN, by touch or by keys; checks nothing itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from boothapp.services.staff_pin import MOST_DIGITS
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.spoken import say_aloud
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from ui.theme import Theme

_SECOND_MS: Final = 1_000
_ORDER: Final = ("1", "2", "3", "4", "5", "6", "7", "8", "9")


class PinPad(QWidget):
    """Digits, a line of dots and what is said about them.

    The box itself takes the keys, so that a scanner's are held back by the wedge and no digit is
    kept in the history of a line.

    Signals:
        entered: a PIN (str); the pad waits until `refuse` or `begin`.
    """

    entered = Signal(str)

    def __init__(self, theme: Theme, wait_s: Callable[[], float]) -> None:
        """`wait_s` says how many seconds are left until the next try."""
        super().__init__()
        self._wait_s = wait_s
        self._busy = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("PIN"))
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setReadOnly(True)
        self.line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.line.setAccessibleName(self.tr("PIN"))
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.note = Label("", "text", wrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # Room for two lines, so that nothing moves under a finger.
        self.note.setMinimumHeight(2 * self.note.fontMetrics().lineSpacing())
        self.enter = PrimaryButton(theme, self.tr("Unlock"), hint=self.tr("Enter"))
        self.digits = {str(digit): SecondaryButton(theme, str(digit)) for digit in range(10)}
        self.delete = SecondaryButton(theme, "⌫")
        self.delete.setAccessibleName(self.tr("Delete the last digit"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(self.line)
        column.addLayout(self._grid())
        column.addWidget(self.enter)
        column.addWidget(self.note)
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._count)
        self.enter.clicked.connect(self._enter)
        self.delete.clicked.connect(self._delete)
        for digit, button in self.digits.items():
            button.clicked.connect(partial(self._add, digit))

    def begin(self) -> None:
        """Be empty, and take the keyboard."""
        self._busy = False
        self.line.clear()
        self.note.setText("")
        self.setFocus()
        self._count()

    def rest(self) -> None:
        """Nobody types any more."""
        self._second.stop()
        self.line.clear()

    def refuse(self, reason: str) -> None:
        """Say why the PIN was not taken, and for how long nobody may try."""
        self._busy = False
        self.note.setText(reason)
        say_aloud(self.note)
        self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isascii() and text.isdigit():
            self._add(text)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._delete()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)

    def _add(self, digit: str) -> None:
        if not self._busy and len(self.line.text()) < MOST_DIGITS:
            self.line.setText(self.line.text() + digit)

    def _delete(self) -> None:
        self.line.setText(self.line.text()[:-1])

    def _enter(self) -> None:
        pin = self.line.text()
        if not pin or self._busy or self._wait_s() > 0:
            return
        self._busy = True
        self.line.clear()
        self.enter.setEnabled(False)
        self.entered.emit(pin)

    def _count(self) -> None:
        left = self._wait_s()
        self.enter.setEnabled(left <= 0)
        if left > 0:
            text = self.tr("This PIN is wrong. Try again in {0} s.")
            self.note.setText(text.format(max(1, round(left))))
            if self.isVisible() and not self._second.isActive():
                self._second.start()
        elif self._second.isActive():
            self._second.stop()
            self.note.setText("")

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SPACE.s)
        for place, digit in enumerate(_ORDER):
            grid.addWidget(self.digits[digit], place // 3, place % 3)
        grid.addWidget(self.digits["0"], 3, 1)
        grid.addWidget(self.delete, 3, 2)
        for button in (*self.digits.values(), self.delete):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return grid
