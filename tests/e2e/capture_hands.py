"""The real window in a process of its own, with hands that capture until it is killed.

`python -m tests.e2e.capture_hands FOLDER` waits for the number of a round on each line of its
input, forks a window on the folder, and says on its output: `pid N`, then a line of JSON for each
visitor that the page has confirmed on screen, then `ended`. Everything heavy is imported before the
fork, so that a restart costs what the window costs and not its imports.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from boothapp.__main__ import main
from boothapp.commands import window
from boothapp.services.capture import Saved
from sync.alerts import channels
from tests.e2e.window_hands import ALT, CTRL, key, press
from ui import filling
from ui.capture.page import CapturePage

PRELOADED = (window, channels, filling)
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Hands(QObject):
    """Captures visitor after visitor; one key each time the event loop comes round."""

    def __init__(self, round_: int) -> None:
        super().__init__()
        self._page: CapturePage | None = None
        self._steps = self._work(round_)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._timer.start(0)

    def _step(self) -> None:
        if self._page is None:
            self._page = _find_page()
            if self._page is not None:
                self._page.lead_saved.connect(self._confirm)
        elif QApplication.focusWidget() is not None:
            next(self._steps)()

    def _work(self, round_: int) -> Iterator[Callable[[], None]]:
        # What the killed window left on the page, or beside it, is saved first.
        yield from self._wait_until_open()
        yield partial(key, Qt.Key.Key_Return, CTRL)
        yield partial(key, Qt.Key.Key_S, CTRL | SHIFT)
        number = 0
        while True:
            yield from _typed(f"R{round_:03}")
            yield partial(key, Qt.Key.Key_Tab)
            yield from _typed(f"n{number:03}")
            yield partial(key, Qt.Key.Key_Tab)
            yield from _typed("Duna" if number % 2 else "Nordwind")
            happened = Qt.Key.Key_D if number % 3 else Qt.Key.Key_S
            yield partial(key, happened, ALT)
            if number % 5 == 0:
                yield partial(key, Qt.Key.Key_1, ALT)
            yield partial(key, Qt.Key.Key_Return, CTRL)
            number += 1

    def _wait_until_open(self) -> Iterator[Callable[[], None]]:
        while self._page is None or not self._page._session.is_open:
            yield _nothing
        # What was kept is read behind the opening, in the same lane.
        deadline = time.monotonic() + 0.2
        while time.monotonic() < deadline:
            yield _nothing

    def _confirm(self, saved: Saved) -> None:
        assert self._page is not None
        shown = self._page._view.strip.accessibleName()
        say(json.dumps([saved.lead, saved.alert, shown]))


def serve(folder: str) -> None:
    """Fork a window for each line of the input, one after the other."""
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            capture(folder, int(line))
        say(f"pid {pid}")
        os.waitpid(pid, 0)
        say("ended")


def capture(folder: str, round_: int) -> None:
    """Open the window through the program's front door and capture for ever."""
    app = QApplication(sys.argv[:1])
    hands = Hands(round_)
    code = main(["--data", folder])
    hands.deleteLater()
    app.quit()
    os._exit(code)


def say(text: str) -> None:
    # One write, which a pipe takes whole or not at all: a killed writer leaves no half line.
    os.write(1, f"{text}\n".encode())


def _find_page() -> CapturePage | None:
    for top in QApplication.topLevelWidgets():
        found = top.findChild(CapturePage)
        if found is not None and found.isVisible():
            return found
    return None


def _typed(text: str) -> Iterator[Callable[[], None]]:
    for char in text:
        yield partial(press, char)


def _nothing() -> None:
    return None


if __name__ == "__main__":
    serve(sys.argv[1])
