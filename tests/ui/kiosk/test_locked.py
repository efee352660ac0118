"""Nobody leaves the kiosk without the PIN, and nothing of the last visitor is left in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from boothapp.domain.errors import UserError
from boothapp.services.capture import DRAFT_SETTING
from boothapp.services.staff_pin import PIN_SETTING, PinTries, is_pin, poor_pin, set_pin
from tests.ui.capture.hands import Booth
from tests.ui.kiosk.conftest import PIN, OpenKiosk
from tests.ui.kiosk.test_registration import who
from ui.kiosk.visitor import START, WHO
from ui.kiosk.window import KioskWindow

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_F4, ALT),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Q, CTRL),
        (Qt.Key.Key_W, CTRL),
        (Qt.Key.Key_V, CTRL),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Delete, CTRL | ALT),
    ],
)
def test_keys_that_lead_out_do_nothing(open_kiosk: OpenKiosk, key: Qt.Key, modifiers) -> None:
    kiosk = open_kiosk()
    QGuiApplication.clipboard().setText("of somebody else")
    kiosk.touch(kiosk.visitor.start.tiles["en"])
    kiosk.key(key, modifiers)
    assert kiosk.window.isVisible()
    assert kiosk.visitor.page == WHO
    assert kiosk.visitor.who.fields() == {}


def test_closing_from_outside_is_refused(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    assert kiosk.window.close() is False
    assert kiosk.window.isVisible()


def test_signs_that_need_alt_gr_can_be_typed(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.touch(kiosk.visitor.start.tiles["de"])
    line = kiosk.visitor.who.entries["email"].line
    line.setFocus()
    QTest.keyEvent(QTest.KeyAction.Click, line, "@", CTRL | ALT)
    assert line.text() == "@"


def test_the_pin_leaves(open_kiosk: OpenKiosk, qtbot) -> None:
    kiosk = open_kiosk(pin=PIN)
    left = []
    kiosk.window.left.connect(lambda: left.append(True))
    kiosk.touch(kiosk.window.staff)
    kiosk.enter_pin(PIN)
    assert left == [True]
    assert not [each for each in QApplication.topLevelWidgets()
                if isinstance(each, KioskWindow) and each.isVisible()]  # fmt: skip


def test_the_pin_can_be_typed(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(pin=PIN)
    left = []
    kiosk.window.left.connect(lambda: left.append(True))
    kiosk.touch(kiosk.window.staff)
    for digit in PIN:
        QTest.keyClick(kiosk.window.pad, digit)
    kiosk.key(Qt.Key.Key_Return)
    assert left == [True]


def test_wrong_pins_keep_everybody_waiting(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(pin=PIN)
    kiosk.touch(kiosk.window.staff)
    kiosk.enter_pin("99999")
    assert "wrong" in kiosk.window.pad.note.text()
    kiosk.enter_pin("99998")
    assert not kiosk.window.pad.leave.isEnabled()
    for digit in PIN:
        kiosk.touch(kiosk.window.pad.digits[digit])
    kiosk.key(Qt.Key.Key_Return)
    assert kiosk.window.isVisible(), "the right one has to wait as well"
    assert "Try again in" in kiosk.window.pad.note.text()
    kiosk.window.pad.give_up()
    kiosk.touch(kiosk.window.staff)
    assert not kiosk.window.pad.leave.isEnabled(), "closing the pad is no way round"
    kiosk.window.pad.give_up()


def test_each_wrong_pin_costs_twice_the_time() -> None:
    now = 0.0
    tries = PinTries(lambda: now)
    waits = []
    for _ in range(10):
        tries.was_wrong()
        waits.append(tries.wait_s)
        now += tries.wait_s
    assert waits == [0, 2, 4, 8, 16, 32, 60, 60, 60, 60]
    tries.was_right()
    tries.was_wrong()
    assert tries.wait_s == 0


def test_the_pin_is_kept_as_its_hash_only(booth: Booth) -> None:
    set_pin(booth.store, PIN)
    with booth.store.read() as reader:
        kept = reader.setting(PIN_SETTING)
        assert isinstance(kept, str)
        assert kept.startswith("$argon2id$")
        assert is_pin(reader, PIN)
        assert not is_pin(reader, PIN + "0")
        assert not is_pin(reader, "")
    files = b"".join(each.read_bytes() for each in Path(booth.folder).iterdir() if each.is_file())
    assert PIN.encode() not in files


def test_a_kiosk_without_a_pin_lets_nobody_out(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.touch(kiosk.window.staff)
    kiosk.enter_pin("0000")
    assert kiosk.window.isVisible()


@pytest.mark.parametrize("pin", ["", "123", "1234", "0000", "12a4", "1" * 13, "１２３５"])
def test_a_poor_pin_is_refused(booth: Booth, pin: str) -> None:
    assert poor_pin(pin)
    with pytest.raises(UserError):
        set_pin(booth.store, pin)


def test_nothing_of_the_last_visitor_is_left(open_kiosk: OpenKiosk, booth: Booth, qtbot) -> None:
    kiosk = open_kiosk(quiet_s=0.05, last_s=1)
    asked = []
    kiosk.window._idle.quiet.connect(lambda: asked.append(kiosk.window.question.text))
    who(kiosk)
    kiosk.write("email", "x") if kiosk.visitor.page == WHO else None
    lines = [entry.line for entry in kiosk.visitor.who.entries.values()]
    QGuiApplication.clipboard().setText("joerg@rheinwerk-lacke.example")
    qtbot.waitUntil(lambda: kiosk.visitor.page == START, timeout=15_000)
    assert asked, "it asks before it clears"
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    written = kiosk.everything_written()
    for secret in ("Jörg", "Müßigbrodt", "Rheinwerk", "joerg@"):
        assert secret not in written
    assert QGuiApplication.clipboard().text() == ""
    with pytest.raises(RuntimeError):
        lines[0].text()  # the very fields are gone, and with them what undo would bring back
    with booth.store.read() as reader:
        assert reader.setting(DRAFT_SETTING) is None
    disk = b"".join(each.read_bytes() for each in Path(booth.folder).iterdir() if each.is_file())
    assert "Müßigbrodt".encode() not in disk
    assert booth.leads() == []


def test_fields_teach_the_screens_keyboard_nothing(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    for line in kiosk.visitor.findChildren(QLineEdit):
        hints = line.inputMethodHints()
        assert hints & Qt.InputMethodHint.ImhSensitiveData
        assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_a_touch_answers_that_one_is_still_there(open_kiosk: OpenKiosk, qtbot) -> None:
    kiosk = open_kiosk(quiet_s=0.3, last_s=600)
    kiosk.touch(kiosk.visitor.start.tiles["en"])
    kiosk.write("last_name", "Smith")
    qtbot.waitUntil(kiosk.window.question.isVisible, timeout=10_000)
    assert "600 s" in kiosk.window.question.text
    kiosk.touch(kiosk.window.question.stay)
    assert not kiosk.window.question.isVisible()
    assert kiosk.visitor.who.entries["last_name"].text == "Smith"
    kiosk.window._idle.stop()


def test_an_empty_kiosk_asks_nobody(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(quiet_s=0.01)
    QTest.qWait(60)
    assert not kiosk.window.question.isVisible()
