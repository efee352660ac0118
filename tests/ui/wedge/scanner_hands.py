"""A scanner and a person at one keyboard, with a clock of their own and the system's way in."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import cycle
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from boothapp.badges.scanner import Scanner
from ui.wedge import Wedge

if TYPE_CHECKING:
    from ui.wedge_burst import WedgeTiming

NO_KEY = Qt.KeyboardModifier.NoModifier
ENDS = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}
UNEVEN = (5, 63, 8, 40, 12, 63, 20)
"""Milliseconds between the keys of a scanner that waits at Shift and at a change of level."""


class Keyboard:
    """A keyboard whose keys come when they are told to, by a clock of its own.

    A key goes to the window that is active, as the system delivers it; Qt hands it to a list of
    choices, a field or a button from there.
    """

    def __init__(self) -> None:
        self.ms = 1_000

    def clock(self) -> int:
        return self.ms

    def type(self, text: str, gap_ms: int | Iterable[int]) -> None:
        gaps = cycle((gap_ms,) if isinstance(gap_ms, int) else gap_ms)
        for char in text:
            self.ms += next(gaps)
            plain = ENDS.get(char, Qt.Key(ord(char.upper())) if char.isascii() else 0)
            self.press(plain, char)

    def press(
        self, key: int | Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = NO_KEY
    ) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QTest.qWait(0)
            event = QKeyEvent(kind, int(key), modifiers, text)
            event.setTimestamp(self.ms)
            window = QApplication.activeWindow()
            assert window is not None
            QCoreApplication.sendEvent(window.windowHandle(), event)


class Bench:
    """A window with a field, a note and a button, watched by a wedge."""

    def __init__(
        self,
        app: QApplication,
        timing: WedgeTiming | None = None,
        *,
        scanner: Scanner | None = None,
    ) -> None:
        self.keyboard = Keyboard()
        self.window = QWidget()
        self.line, self.note, self.button = QLineEdit(), QPlainTextEdit(), QPushButton("x")
        self.column = QVBoxLayout(self.window)
        for part in (self.line, self.note, self.button):
            self.column.addWidget(part)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.line.setFocus()
        self.wedge = Wedge(app, clock_ms=self.keyboard.clock, timing=timing)
        if scanner is not None:
            self.wedge.use(scanner)
        self.scans: list[str] = []
        self.wedge.scanned.connect(self.scans.append)

    def add(self, widget: QWidget) -> QWidget:
        """Put a widget into the window and the keyboard into it."""
        self.column.addWidget(widget)
        widget.show()
        widget.setFocus()
        QTest.qWait(0)
        return widget

    def pause(self) -> None:
        """Nobody touches a key for a second; the timer is what would notice."""
        self.keyboard.ms += 1_000
        self.wedge.settle()

    def close(self) -> None:
        self.wedge.stop()
        self.window.close()
        self.window.deleteLater()
        self.wedge.deleteLater()
