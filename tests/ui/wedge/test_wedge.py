"""Scanners that play keyboard and people who type: told apart, nothing half typed or late."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from boothapp.badges.scanner import Scanner
from tests.ui.wedge.conftest import NewBench
from tests.ui.wedge.scanner_hands import NO_KEY, UNEVEN, Bench
from ui.wedge_burst import Burst, WedgeTiming

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

VCARD = "BEGIN:VCARD\nVERSION:3.0\nN:Kovács;Anna;;;\nORG:Duna\tCoatings\nEND:VCARD"


@pytest.mark.parametrize("gap_ms", [1, 5, 20, 45])
def test_a_scan_into_a_field_leaves_nothing_in_it(bench: Bench, gap_ms: int) -> None:
    bench.line.setText("Kovács")
    bench.line.setCursorPosition(3)
    bench.keyboard.type("0004711-A\n", gap_ms)
    bench.pause()
    assert bench.scans == ["0004711-A"]
    assert (bench.line.text(), bench.line.cursorPosition()) == ("Kovács", 3)
    assert bench.line.hasFocus()


def test_a_scan_over_a_chosen_text_gives_the_choice_back(bench: Bench) -> None:
    bench.line.setText("Kovács")
    bench.line.selectAll()
    bench.keyboard.type("0004711-A\t", 20)
    bench.pause()
    assert (bench.line.text(), bench.line.selectedText()) == ("Kovács", "Kovács")


def test_a_scan_into_a_note_leaves_the_note(bench: Bench) -> None:
    bench.note.setPlainText("before after")
    cursor = bench.note.textCursor()
    cursor.setPosition(7)
    bench.note.setTextCursor(cursor)
    bench.note.setFocus()
    bench.keyboard.type("0004711-A\n", 20)
    bench.pause()
    assert bench.scans == ["0004711-A"]
    assert bench.note.toPlainText() == "before after"


def test_line_ends_and_tabs_within_a_payload_are_kept(bench: Bench) -> None:
    bench.keyboard.type(VCARD + "\n", 12)
    bench.pause()
    assert bench.scans == [VCARD]
    assert bench.line.text() == ""
    assert bench.line.hasFocus()


def test_a_slow_scanner_with_a_long_payload_is_heard(bench: Bench) -> None:
    bench.keyboard.type(VCARD + "\n", 63)
    bench.pause()
    assert bench.scans == [VCARD]
    assert bench.line.text() == ""


@pytest.mark.parametrize("payload", ["0004711-A", "4711\tJane\nDoe", VCARD])
def test_uneven_gaps_of_up_to_63_ms_split_no_scan(bench: Bench, payload: str) -> None:
    bench.keyboard.type(payload + "\n", UNEVEN)
    bench.pause()
    assert bench.scans == [payload]
    assert bench.line.text() == ""


def test_line_feeds_that_arrive_as_arrows_are_left_out(bench: Bench) -> None:
    for line in VCARD.split("\n"):
        bench.keyboard.type(line + "\n", 10)
        bench.keyboard.ms += 10
        bench.keyboard.press(Qt.Key.Key_Down)
    bench.pause()
    assert bench.scans == [VCARD]


@pytest.mark.parametrize("gap_ms", [85, 120, 300])
def test_typing_appears_at_once(bench: Bench, gap_ms: int) -> None:
    for count, char in enumerate("Anna Kovács", start=1):
        bench.keyboard.type(char, gap_ms)
        assert bench.line.text() == "Anna Kovács"[:count]
        assert not bench.wedge.holding
    entered: list[bool] = []
    bench.line.returnPressed.connect(lambda: entered.append(True))
    bench.keyboard.type("\n", gap_ms)
    assert entered == [True]
    assert bench.scans == []


def test_a_roll_of_fast_keys_is_typing_all_the_same(bench: Bench) -> None:
    bench.keyboard.type("schl", 30)  # four fingers coming down together
    bench.pause()
    bench.keyboard.type("oss", 120)
    assert bench.line.text() == "schloss"
    assert bench.scans == []


def test_a_short_word_and_enter_in_haste_is_no_scan(bench: Bench) -> None:
    entered: list[str] = []
    bench.line.returnPressed.connect(lambda: entered.append(bench.line.text()))
    bench.keyboard.type("Duna\n", 30)
    bench.pause()
    assert entered == ["Duna"]
    assert bench.scans == []


def test_a_held_key_repeats_without_delay(bench: Bench) -> None:
    for _ in range(20):
        bench.keyboard.ms += 30
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, NO_KEY, "x", True)
        QCoreApplication.sendEvent(bench.line, event)
    assert bench.line.text() == "x" * 20


def test_keys_of_a_scan_press_no_button_and_move_no_focus(bench: Bench) -> None:
    pressed: list[bool] = []
    bench.button.clicked.connect(lambda: pressed.append(True))
    bench.button.setFocus()
    bench.keyboard.type("AB 12\t34 CD\n", 20)
    bench.pause()
    assert bench.scans == ["AB 12\t34 CD"]
    assert pressed == []
    assert bench.button.hasFocus()


def test_a_space_pressed_on_a_button_still_presses_it(bench: Bench) -> None:
    pressed: list[bool] = []
    bench.button.clicked.connect(lambda: pressed.append(True))
    bench.button.setFocus()
    bench.keyboard.type(" ", 200)
    bench.pause()
    assert pressed == [True]


def test_the_timer_ends_a_scan_by_itself(bench: Bench, qtbot: QtBot) -> None:
    bench.keyboard.type("0004711-A\n", 10)
    with qtbot.waitSignal(bench.wedge.scanned, timeout=1_000):
        pass
    assert bench.scans == ["0004711-A"]


def test_two_scans_one_after_the_other_are_two(bench: Bench) -> None:
    bench.keyboard.type("0004711-A\n", 10)
    bench.keyboard.ms += 200
    bench.keyboard.type("0004711-B\n", 10)
    bench.pause()
    assert bench.scans == ["0004711-A", "0004711-B"]


def test_a_programmed_prefix_makes_any_length_and_speed_a_scan(new_bench: NewBench) -> None:
    bench = new_bench(Scanner(prefix="~"))
    bench.keyboard.type("~A1", 75)
    bench.pause()
    assert bench.scans == ["A1"]
    assert bench.line.text() == ""


def test_a_card_pasted_into_a_line_is_a_scan_and_into_a_note_is_text(bench: Bench) -> None:
    QGuiApplication.clipboard().setText(VCARD)
    control = Qt.KeyboardModifier.ControlModifier
    bench.keyboard.press(Qt.Key.Key_V, "\x16", control)
    assert bench.scans == [VCARD]
    assert bench.line.text() == ""
    bench.note.setFocus()
    bench.keyboard.press(Qt.Key.Key_V, "\x16", control)
    assert bench.note.toPlainText() == VCARD
    QGuiApplication.clipboard().setText("Duna")
    bench.line.setFocus()
    bench.keyboard.press(Qt.Key.Key_V, "\x16", control)
    assert bench.line.text() == "Duna"


def test_a_real_window_key_is_seen_once(bench: Bench) -> None:
    """As the system delivers it: to the window, which hands it to the field and its parents."""
    bench.line.clear()
    handle = bench.window.windowHandle()
    for char in "ab":
        QTest.keyClick(handle, char)
        QTest.qWait(100)  # these keys bear the system's own time
    assert bench.line.text() == "ab"
    for char in "00047110815":
        QTest.keyClick(handle, char)
    QTest.keyClick(handle, Qt.Key.Key_Return)
    bench.wedge.settle()
    assert bench.scans == ["00047110815"]
    assert bench.line.text() == "ab"


def test_mean_speed_decides_for_short_codes() -> None:
    for gap_ms, scanned in ((45, True), (60, False)):
        burst = Burst(WedgeTiming())
        for number, char in enumerate("AB12345"):
            burst.add(char, number * gap_ms)
        burst.add("\n", 7 * gap_ms)
        assert bool(burst.payload) is scanned
