"""Into the kiosk and out: the PIN first, one window for the other, scans to whom they are for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from boothapp.services.staff_pin import is_pin
from tests.ui.capture.hands import Booth
from tests.ui.kiosk.conftest import PIN
from ui.jobs import JobRunner
from ui.kiosk.door import KioskDoor
from ui.kiosk.pin_dialog import PinDialog
from ui.kiosk.visitor import WHO
from ui.theme import Theme
from ui.wedge import Wedge


@pytest.fixture
def main(qapp: QApplication) -> Iterator[QMainWindow]:
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    window.resize(1280, 720)
    window.show()
    QTest.qWaitForWindowActive(window)
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def door(
    main: QMainWindow, theme: Theme, booth: Booth, inline_runner: JobRunner
) -> Iterator[KioskDoor]:
    session = booth.session()
    session.open(booth.store, booth.desk, booth.nina)
    made = KioskDoor(main.centralWidget(), theme, session, inline_runner)
    yield made
    made.stop()


def choose_pin(dialog: PinDialog, first: str, again: str) -> None:
    dialog.first.editor.setFocus()
    dialog.first.editor.selectAll()
    QTest.keyClicks(dialog.first.editor, first)
    QTest.keyClick(dialog.first.editor, Qt.Key.Key_Return)
    dialog.again.editor.selectAll()
    QTest.keyClicks(dialog.again.editor, again)
    QTest.keyClick(dialog.again.editor, Qt.Key.Key_Return)


def test_the_first_start_asks_for_a_pin_and_the_pin_ends_it(
    door: KioskDoor, main: QMainWindow, booth: Booth, qtbot
) -> None:
    door.start()
    dialog = main.findChild(PinDialog)
    assert isinstance(dialog, PinDialog)
    assert door.window is None, "no kiosk that nobody could leave"
    choose_pin(dialog, "1234", "1234")
    assert "first that anybody tries" in dialog.first._warning.text()
    choose_pin(dialog, PIN, "40722")
    assert "differ" in dialog.again._warning.text()
    choose_pin(dialog, PIN, PIN)
    assert door.window is not None
    assert door.window.isFullScreen()
    assert not main.isVisible()
    with booth.store.read() as reader:
        assert is_pin(reader, PIN)
    door.window.pad.ask()
    QTest.keyClicks(door.window.pad, PIN)
    QTest.keyClick(door.window.pad, Qt.Key.Key_Return)
    assert main.isVisible()
    assert door.window is None


def test_a_scanner_reads_into_the_kiosk(
    door: KioskDoor, qapp: QApplication, booth: Booth, qtbot
) -> None:
    door.set_pin().close()
    door._open()
    assert door.window is not None
    now = [0]

    def tick() -> int:
        now[0] += 5
        return now[0]

    wedge = Wedge(qapp, clock_ms=tick)
    scans: list[str] = []
    wedge.scanned.connect(scans.append)
    wedge.scanned.connect(door.read_payload)
    QTest.qWaitForWindowActive(door.window)
    target = QApplication.focusWidget() or door.window
    QTest.keyClicks(target, "MECARD:N:Rossi,Luca;ORG:Vernici;;")
    QTest.keyClick(target, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(scans))
    wedge.stop()
    visitor = door.window.visitor
    assert visitor.page == WHO
    assert visitor.who.fields()["last_name"] == "Rossi"


def test_without_a_kiosk_a_scan_is_the_windows(door: KioskDoor) -> None:
    assert door.read_payload("0004711") is False
