"""Asks staff for their PIN, by touch or by keys; a wrong one makes everybody wait."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit

from boothapp.services.staff_pin import MOST_DIGITS, PinTries, is_pin
from ui.kiosk.overlay import Overlay
from ui.kiosk.targets import BigButton, BigText, PlainButton
from ui.tokens import SPACE

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.jobs import JobRunner
    from ui.session import Session
    from ui.theme import Theme

_OPEN_MS: Final = 20_000
_SECOND_MS: Final = 1_000


class PinPad(Overlay):
    """Digits, large.

    Signals:
        proved: the PIN was right.
    """

    proved = Signal()

    def __init__(
        self,
        theme: Theme,
        session: Session,
        runner: JobRunner,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`clock` counts the seconds of waiting."""
        super().__init__(theme)
        self._session = session
        self._runner = runner
        self._tries = PinTries(clock)
        self._title = BigText("large", self.tr("Staff only: the PIN ends the kiosk"))
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(MOST_DIGITS)
        self.line.setReadOnly(True)
        self.line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.line.setAccessibleName(self.tr("PIN"))
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        # The box itself takes the keys, so that none is kept in a line's history.
        self.line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.note = BigText("quiet")
        self.leave = BigButton(theme, self.tr("Leave the kiosk"))
        self.cancel = PlainButton(theme, self.tr("Back"))
        self.digits = {str(digit): PlainButton(theme, str(digit)) for digit in range(10)}
        self.delete = PlainButton(theme, "⌫")
        self.delete.setAccessibleName(self.tr("Delete the last digit"))
        self.body.addWidget(self._title)
        self.body.addWidget(self.line)
        self.body.addLayout(self._pad())
        self.body.addWidget(self.note)
        self.add_buttons(self.cancel, self.leave)
        self._shut_by_itself = QTimer(self)
        self._shut_by_itself.setSingleShot(True)
        self._shut_by_itself.setInterval(_OPEN_MS)
        self._shut_by_itself.timeout.connect(self.give_up)
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._count)
        self.leave.clicked.connect(self._try)
        self.cancel.clicked.connect(self.give_up)
        self.delete.clicked.connect(self._delete)
        for digit, button in self.digits.items():
            button.clicked.connect(partial(self._add, digit))

    def ask(self) -> None:
        """Come up."""
        self.line.clear()
        self.note.setText("")
        self.open(self)
        self._shut_by_itself.start()
        self._count()

    def give_up(self) -> None:
        """Go away without having let anybody out."""
        self._shut_by_itself.stop()
        self._second.stop()
        self.line.clear()
        self.shut()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isascii() and text.isdigit():
            self._add(text)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._delete()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._try()
        event.accept()

    def _add(self, digit: str) -> None:
        self._shut_by_itself.start()
        if len(self.line.text()) < MOST_DIGITS:
            self.line.setText(self.line.text() + digit)

    def _delete(self) -> None:
        self._shut_by_itself.start()
        self.line.setText(self.line.text()[:-1])

    def _try(self) -> None:
        pin = self.line.text()
        if not pin or not self.leave.isEnabled():
            return
        self.leave.setEnabled(False)
        store = self._session.store

        def check() -> bool:
            with store.read() as reader:
                return is_pin(reader, pin)

        self.line.clear()
        self._shut_by_itself.start()
        self._runner.run("db", check, owner=self, done=self._answer, failed=self._not_checked)

    def _answer(self, right: bool) -> None:  # noqa: FBT001 - what the job found
        if right:
            self._tries.was_right()
            self.give_up()
            self.leave.setEnabled(True)
            self.proved.emit()
            return
        self._tries.was_wrong()
        self.note.setText(self.tr("This PIN is wrong."))
        self._count()

    def _not_checked(self, _error: Exception) -> None:
        self.leave.setEnabled(True)
        self.note.setText(self.tr("The PIN could not be checked; try again."))

    def _count(self) -> None:
        left = self._tries.wait_s
        self.leave.setEnabled(left <= 0)
        if left <= 0:
            if self._second.isActive():
                self._second.stop()
                self.note.setText("")
            return
        # Whoever waits is there.
        self._shut_by_itself.start()
        self.note.setText(
            self.tr("This PIN is wrong. Try again in {0} s.").format(max(1, round(left)))
        )
        if self.isVisible() and not self._second.isActive():
            self._second.start()

    def _pad(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SPACE.s)
        order = ("1", "2", "3", "4", "5", "6", "7", "8", "9")
        for place, digit in enumerate(order):
            grid.addWidget(self.digits[digit], place // 3, place % 3)
        grid.addWidget(self.digits["0"], 3, 1)
        grid.addWidget(self.delete, 3, 2)
        for button in (*self.digits.values(), self.delete):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return grid
