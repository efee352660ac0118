"""Keeps keys that lead out of the kiosk, or into the program behind it, from doing anything.

What the desktop itself takes before any program sees it (Alt+Tab, the system's key) is the
desktop's to switch off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_KEYS: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease}
)
_REFUSED: Final = frozenset(
    {
        Qt.Key.Key_Escape,
        Qt.Key.Key_Menu,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_Print,
        Qt.Key.Key_Help,
        Qt.Key.Key_Close,
        Qt.Key.Key_Exit,
        Qt.Key.Key_Back,
    }
)
_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
# AltGr on Windows, with which people write @ and €.
_ALT_GR: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class KioskGuard(QObject):
    """Watches every key of the application while the kiosk runs."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        app.installEventFilter(self)

    def end(self) -> None:
        """Let every key through again."""
        self._app.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KEYS or not isinstance(event, QKeyEvent) or not refused(event):
            return False
        # Accepted as an override, it becomes no shortcut; as a press it goes nowhere.
        event.accept()
        return True


def refused(event: QKeyEvent) -> bool:
    """Whether a key is a command instead of text or moving about in it."""
    key = event.key()
    if key in _REFUSED or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return True
    held = event.modifiers() & _COMMANDS
    if not held:
        return False
    writes = held == _ALT_GR and event.text().isprintable() and bool(event.text())
    return not writes and key not in (Qt.Key.Key_AltGr, Qt.Key.Key_Shift)
