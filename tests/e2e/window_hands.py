"""The whole window in the process of a test, and the hands that work at it."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from boothapp.commands.laptop import LaptopNode
from boothapp.commands.node import new_ids, wall_clock
from ui.capture.page import CapturePage
from ui.desktop import Desktop
from ui.filling import Filling
from ui.main_window import MainWindow, first_tokens

NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
PATIENCE_S = 20.0
_strokes = itertools.count(1_000_000, 150)
"""Timestamps in milliseconds of a person who types; keys without a rhythm pass for a scanner's."""


class OpenWindow:
    """The window on a folder's data, as `ui.application.run_window` puts it together."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.node = LaptopNode(folder, wall_clock, new_ids().new)
        self.node.keep_language("en")  # whatever the machine speaks
        self.window = MainWindow(first_tokens(app, self.node.mode))
        self.saved = 0
        """How many visitors the page has confirmed."""
        self._filling: Filling | None = None

        def fill() -> None:
            self._filling = Filling(app, self.window, self.node)
            self.page.lead_saved.connect(self._count)

        self.window.painted.connect(fill)
        self.window.show()
        self.window.activateWindow()

    @property
    def page(self) -> CapturePage:
        found = self.window.findChild(CapturePage)
        assert found is not None
        return found

    @property
    def filled(self) -> bool:
        return self._filling is not None

    @property
    def current(self) -> str | None:
        """The page that is shown."""
        return self.desktop.shell.current if self.desktop else None

    @property
    def banner(self) -> tuple[str, ...]:
        """The alerts that the top of the window calls."""
        return self.desktop.shell.top_bar.alerts.names if self.desktop else ()

    @property
    def waiting_alerts(self) -> int:
        """The number beside Alerts on the rail."""
        return self.desktop.shell.rail._button("alerts")._count if self.desktop else 0

    def table_texts(self, page: str) -> set[str]:
        """All texts in the table of a page, if it is shown."""
        if self.current != page:
            return set()
        texts = set()
        for table in self.window.findChildren(QTableView):
            model = table.model()
            if table.isVisible() and model is not None:
                texts |= {
                    str(model.index(row, column).data())
                    for row in range(model.rowCount())
                    for column in range(model.columnCount())
                }
        return texts

    @property
    def ready(self) -> bool:
        """Whether a visitor can be saved."""
        return self.desktop is not None and self.desktop.session.desk is not None

    @property
    def empty(self) -> bool:
        """Whether the form is empty and the cursor in its first field."""
        form = self.page._view.form
        return not any(form.values().values()) and form.first_name.editor.hasFocus()

    @property
    def idle(self) -> bool:
        """Whether no job is running or waiting."""
        return self._filling is not None and not any(self._filling._runner._jobs.values())

    @property
    def desktop(self) -> Desktop | None:
        return self._filling._desktop if self._filling else None

    def _count(self, _saved: object) -> None:
        self.saved += 1

    def written(self) -> str:
        """All plain text in sight, as a person reads it."""
        return "\n".join(
            text
            for each in self.window.findChildren(QWidget)
            if each.isVisible() and (text := _written(each))
        )

    def close(self) -> None:
        """Close as a person does: what was pressed is saved. A second time does nothing."""
        if shiboken6.isValid(self.window):
            self.window.close()
            self.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until(holds: Callable[[], object], what: str = "", *, patience_s: float = PATIENCE_S) -> None:
    """Let the event loop run until it holds."""
    deadline = time.monotonic() + patience_s
    while not holds():
        assert time.monotonic() < deadline, what or "waited in vain"
        QTest.qWait(5)


def focus() -> QWidget:
    """Whatever the next key goes to."""
    found = QApplication.focusWidget() or QApplication.activeWindow()
    assert found is not None, "nothing has the keyboard"
    return found


def type_text(text: str) -> None:
    """Type where the cursor is; QTest would abort on characters beyond ASCII."""
    for char in text:
        press(char)


def press(char: str) -> None:
    """One key with its text."""
    code, at_ms = ord(char.upper()) if char.isascii() else 0, next(_strokes)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, code, NO_KEY, char)
        event.setTimestamp(at_ms)
        QCoreApplication.sendEvent(focus(), event)


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
    """One key, shortcuts included."""
    QTest.keyClick(focus(), code, modifiers)


def alt(letter: str) -> None:
    QTest.keyClick(focus(), letter, ALT)


def _written(widget: QWidget) -> str:
    for name in ("text", "toPlainText"):
        read = getattr(widget, name, None)
        if callable(read):
            try:
                text = str(read())
            except TypeError:
                continue
            if text:
                return text
    return widget.accessibleName()
