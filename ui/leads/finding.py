"""The keys that lead from the search to the table and back; imports Qt alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QTableView, QWidget

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchKeys(QObject):
    """In the search, arrows move through the table and Enter goes to it; in the table, letters go
    to the search; Esc shows all again from either."""

    def __init__(
        self,
        search: QLineEdit,
        table: QTableView,
        others: Sequence[QWidget],
        clear: Callable[[], None],
    ) -> None:
        """`others` are where Esc works too; `clear` shows all again."""
        super().__init__(table)
        self._search = search
        self._table = table
        self._clear = clear
        search.installEventFilter(self)
        table.installEventFilter(self)
        for other in others:
            other.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._clear()
                return True
            if watched is self._search and self._in_search(event):
                return True
            if watched is self._table and self._in_table(event):
                return True
        return super().eventFilter(watched, event)

    def _in_search(self, event: QKeyEvent) -> bool:
        if event.key() in _MOVES:
            QCoreApplication.sendEvent(self._table, event)
            return True
        if event.key() in _ENTERS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _in_table(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if held or not event.text().strip() or not event.text().isprintable():
            return False
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._search.end(False)  # noqa: FBT003 - Qt's: without marking
        QCoreApplication.sendEvent(self._search, event)
        return True
