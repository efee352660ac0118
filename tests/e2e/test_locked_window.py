"""The whole window on encrypted data: nothing before the PIN, nothing while it is locked."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from boothapp.commands.laptop import LaptopNode
from boothapp.commands.node import new_ids, wall_clock
from tests.e2e.window_hands import OpenWindow, until
from ui.lock.page import LockPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = [
    # What the platform without a screen, or a machine without sound, has to say.
    pytest.mark.qt_log_ignore(
        "propagateSizeHints", "PulseAudioService", "Couldn't (load|resolve)", extend=True
    ),
]

SHOW, PIN = "Quetzal Fair", "480265"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A laptop whose data a PIN has encrypted."""
    node = LaptopNode(tmp_path, wall_clock, new_ids().new)
    node.open()
    node.found(SHOW, "Szidónia")
    assert node.guard is not None
    node.guard.protect(node.guard.new_code(), "pin", PIN)
    node.close()
    return tmp_path


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, folder: Path) -> Iterator[OpenWindow]:
    made = OpenWindow(qapp, folder)
    yield made
    made.close()


def seen(window: OpenWindow) -> str:
    labels = [each for each in window.window.findChildren(QLabel) if each.isVisible()]
    return "\n".join(each.text() for each in labels)


def unlock(page: LockPage) -> None:
    until(page.pad.isVisible)
    page.pad.setFocus()
    for digit in PIN:
        page.pad.digits[digit].click()
    page.pad.enter.click()


def lock_page(window: OpenWindow) -> LockPage:
    until(lambda: window.window.findChild(LockPage), "the lock page did not come")
    page = window.window.findChild(LockPage)
    assert page is not None
    return page


def test_the_window_opens_by_the_pin_and_locks_again(window: OpenWindow) -> None:
    page = lock_page(window)
    until(page.isVisible, "it was not shown")
    assert SHOW not in seen(window)
    unlock(page)
    until(lambda: SHOW in seen(window), "the show did not come")
    QTest.keyClick(window.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    until(page.isVisible, "it did not lock")
    assert SHOW not in seen(window)
    scan(page.pad, "CX26-000123")
    until(lambda: "scanned and not read" in seen(window), "the scan was not refused")
    unlock(page)
    until(lambda: SHOW in seen(window))


def scan(target: QWidget, payload: str) -> None:
    """Keys as fast as a scanner's, with Enter behind them."""
    target.setFocus()
    stamp = 90_000_000
    for char in [*payload, "\r"]:
        stamp += 5
        key = Qt.Key.Key_Return if char == "\r" else Qt.Key.Key_A
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char)
            event.setTimestamp(stamp)
            QCoreApplication.sendEvent(target, event)
