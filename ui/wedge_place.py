"""The field that keys went to before they turned out to be a scan; puts it back as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCursor

RAW_KEYS = "raw_keys"
"""A widget with this property set gets every key as it comes; so does a field of passwords."""


class Place:
    """The field that had the keyboard when the keys began, and how to put it back."""

    def __init__(self, widget: QWidget | None) -> None:
        self._line = line_of(widget)
        self._note = widget if isinstance(widget, QPlainTextEdit) else None
        self._text = self._line.text() if self._line else ""
        self._selected = (0, 0)
        if self._line is not None:
            start = self._line.selectionStart()
            self._selected = (
                start if start >= 0 else self._line.cursorPosition(),
                len(self._line.selectedText()),
            )
        if self._note is not None:
            cursor = self._note.textCursor()
            self._selected = (cursor.selectionStart(), 0)
            self._text = cursor.selection().toPlainText()

    def put_back(self, passed: int) -> None:
        """Take out what `passed` keys have written."""
        if not passed:
            return
        line, note, (start, length) = self._line, self._note, self._selected
        if line is not None and shiboken6.isValid(line):
            line.setText(self._text)
            line.setCursorPosition(start)
            if length:
                line.setSelection(start, length)
        elif note is not None and shiboken6.isValid(note):
            cursor: QTextCursor = note.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(start + passed, cursor.MoveMode.KeepAnchor)
            cursor.insertText(self._text)


def line_of(widget: QWidget | None) -> QLineEdit | None:
    """The line that a widget writes into, such as that of an editable choice."""
    if isinstance(widget, QComboBox):
        return widget.lineEdit()
    return widget if isinstance(widget, QLineEdit) else None


def can_be_put_back() -> bool:
    """Whether the keyboard is in a field whose text can be restored.

    Anywhere else a key chooses, presses or scrolls at once, which nothing takes back.
    """
    focus = QApplication.focusWidget()
    if focus is None or QApplication.activePopupWidget() not in (None, _suggestions(focus)):
        return False
    line = line_of(focus)
    if line is not None:
        return not line.isReadOnly()
    return isinstance(focus, QPlainTextEdit) and not focus.isReadOnly()


def wants_raw_keys() -> bool:
    """Whether what has the keyboard must get every key as it comes."""
    focus = QApplication.focusWidget()
    if focus is None:
        return False
    line = line_of(focus)
    secret = line is not None and line.echoMode() != QLineEdit.EchoMode.Normal
    return secret or bool(focus.property(RAW_KEYS))


def key_target() -> QWidget | None:
    """What the next key goes to, as the system would have it."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return popup.focusWidget() or popup
    return QApplication.focusWidget() or QApplication.activeWindow()


def _suggestions(focus: QWidget) -> QWidget | None:
    """The list of suggestions below a field, which hands on what is typed."""
    line = line_of(focus)
    completer = line.completer() if line is not None else None
    return completer.popup() if completer is not None else None
