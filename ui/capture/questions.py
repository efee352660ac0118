"""The questions the page asks before it does something that cannot wait; imports Qt alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs import give_room
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.theme import Theme


def choose(
    parent: QWidget,
    *,
    title: str,
    text: str,
    choices: Sequence[tuple[str, Callable[[], None] | None]],
) -> QMessageBox:
    """Ask without waiting; the first choice is Enter, the last one Esc. Text is plain text."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("boothapp")
    box.setText(title)
    box.setInformativeText(text)
    buttons = []
    for label, run in choices:
        button = box.addButton(label, QMessageBox.ButtonRole.ActionRole)
        if run is not None:
            button.clicked.connect(run)
        buttons.append(button)
    box.setDefaultButton(buttons[0])
    box.setEscapeButton(buttons[-1])
    give_room(*buttons)
    box.open()
    return box


class BadgeDialog(QDialog):
    """A place to paste or type what a badge says.

    Signals:
        entered: the text.
    """

    entered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Read a badge"))
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("What the badge says"))
        read = PrimaryButton(theme, self.tr("Read"), key="Ctrl+Return")
        cancel = SecondaryButton(theme, self.tr("Cancel"), hint="Esc")
        read.clicked.connect(self._read)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(read)
        row.addWidget(cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        column.setSpacing(SPACE.m)
        column.addWidget(Label(self.tr("Paste or type what the badge says"), "section"))
        column.addWidget(self._text, 1)
        column.addLayout(row)
        self.resize(520, 320)
        self._text.setFocus()

    def take_scan(self, payload: str) -> None:
        """A badge was scanned instead of pasted."""
        self.accept()
        self.entered.emit(payload)

    def _read(self) -> None:
        text = self._text.toPlainText()
        self.accept()
        if text.strip():
            self.entered.emit(text)
