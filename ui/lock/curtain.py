"""Hides every other window of the program for a while, and brings them back; imports Qt."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow


class Curtain(QObject):
    """Dialogs name people, in their titles too, so none may be seen while the screen is locked,
    and what opens meanwhile waits behind it."""

    def __init__(self, app: QApplication, window: QMainWindow) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._hidden: list[tuple[QWidget, Qt.WindowModality]] = []
        self._drawn = False

    def draw(self) -> None:
        """Hide all but the window."""
        self._drawn = True
        while popup := QApplication.activePopupWidget():
            popup.close()
        for widget in QApplication.topLevelWidgets():
            self._hide(widget)
        self._app.installEventFilter(self)

    def open(self) -> None:
        """Bring back what was hidden, in its order."""
        self._drawn = False
        self._app.removeEventFilter(self)
        hidden, self._hidden = self._hidden, []
        for widget, modality in hidden:
            if shiboken6.isValid(widget):
                # Qt forgets that a dialog was opened over its window when it is hidden.
                widget.setWindowModality(modality)
                widget.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Show or not isinstance(watched, QWidget):
            return False
        if watched.isWindow() and watched is not self._window:
            # Qt maps the window after this event, so it is hidden behind it.
            QTimer.singleShot(0, self, partial(self._hide, watched))
        return False

    def _hide(self, widget: QWidget) -> None:
        if not self._drawn or not shiboken6.isValid(widget) or widget is self._window:
            return
        if widget.isVisible():
            self._hidden.append((widget, widget.windowModality()))
            widget.hide()
            # Otherwise the keyboard is nowhere, and the PIN cannot be typed.
            self._window.activateWindow()
