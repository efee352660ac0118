"""A new PIN, typed twice; imports Qt and the PIN's rules."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from boothapp.services.staff_pin import LEAST_FOR_KEY, MOST_DIGITS, poor_pin
from ui.tokens import SPACE
from ui.widgets.field import text_field


class NewPin(QWidget):
    """Two fields that show nothing of what is typed.

    Signals:
        finished: Enter was pressed in the second field.
    """

    finished = Signal()

    def __init__(self, *, least: int = LEAST_FOR_KEY) -> None:
        """`least` is how many digits the PIN must have."""
        super().__init__()
        self._least = least
        self.first = text_field(self.tr("New PIN, {0} digits or more").format(least), key="Alt+P")
        self.again = text_field(self.tr("The same once more"), key="Alt+A")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        for field in (self.first, self.again):
            field.editor.setEchoMode(QLineEdit.EchoMode.Password)
            field.editor.setMaxLength(MOST_DIGITS)
            field.editor.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            column.addWidget(field)
        self.first.editor.returnPressed.connect(self.again.take_focus)
        self.again.editor.returnPressed.connect(self.finished)
        self.setFocusProxy(self.first.editor)

    def take(self) -> str:
        """Return the PIN, '' where the fields say what is wrong with it."""
        pin = self.first.editor.text()
        poor = poor_pin(pin, least=self._least)
        different = self.again.editor.text() != pin
        self.first.set_warning(poor)
        self.again.set_warning(self.tr("The two differ.") if different and not poor else "")
        if poor or different:
            (self.first if poor else self.again).take_focus()
            return ""
        return pin

    def clear(self) -> None:
        """Forget what was typed."""
        for field in (self.first, self.again):
            field.editor.clear()
            field.set_warning("")
