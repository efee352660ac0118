"""A scan in any state of the window: nothing is half typed, chosen, pressed or moved."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QDialog,
    QLineEdit,
    QListView,
    QListWidget,
    QPlainTextEdit,
    QSpinBox,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from tests.ui.wedge.scanner_hands import UNEVEN, Bench

PAYLOAD = "0004711-A\tDoe\n3 Acme"
COUNTRIES = ["Austria", "Denmark", "Hungary", "Norway"]


def scan(bench: Bench) -> None:
    bench.keyboard.ms += 500
    bench.keyboard.type(PAYLOAD + "\n", UNEVEN)
    bench.pause()
    assert bench.scans == [PAYLOAD]


def test_in_a_field_of_a_dialog_above_the_window(bench: Bench) -> None:
    dialog = QDialog(bench.window)
    field = QLineEdit("as typed", dialog)
    QVBoxLayout(dialog).addWidget(field)
    dialog.open()
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    field.setFocus()
    scan(bench)
    assert field.text() == "as typed"
    assert bench.line.text() == ""
    assert dialog.isVisible()  # Enter has pressed nothing
    dialog.close()


def test_in_a_choice(bench: Bench) -> None:
    combo = QComboBox()
    combo.addItems(COUNTRIES)
    bench.add(combo)
    scan(bench)
    assert combo.currentText() == "Austria"
    assert combo.hasFocus()


def test_in_the_open_list_of_a_choice(bench: Bench) -> None:
    combo = QComboBox()
    combo.addItems(COUNTRIES)
    bench.add(combo)
    combo.setCurrentText("Denmark")
    combo.showPopup()
    QTest.qWait(0)
    assert QApplication.activePopupWidget() is not None
    scan(bench)
    assert combo.currentText() == "Denmark"
    combo.hidePopup()


def test_a_person_still_chooses_from_an_open_list(bench: Bench) -> None:
    combo = QComboBox()
    combo.addItems(COUNTRIES)
    bench.add(combo)
    combo.showPopup()
    QTest.qWait(0)
    bench.keyboard.type("n", 200)
    bench.pause()
    bench.keyboard.type("\n", 200)
    bench.pause()
    assert combo.currentText() == "Norway"


@pytest.mark.parametrize("typed", ["", "A"])
def test_in_a_field_that_suggests(bench: Bench, typed: str) -> None:
    completer = QCompleter(COUNTRIES, bench.line)
    bench.line.setCompleter(completer)
    if typed:
        bench.keyboard.type(typed, 200)
        assert completer.popup().isVisible()
    scan(bench)
    assert bench.line.text() == typed


def test_in_a_choice_that_can_be_typed(bench: Bench) -> None:
    combo = QComboBox()
    combo.setEditable(True)
    combo.addItems(COUNTRIES)
    bench.add(combo)
    combo.setEditText("Hun")
    scan(bench)
    assert combo.currentText() == "Hun"
    assert combo.count() == len(COUNTRIES)


def spin() -> QSpinBox:
    made = QSpinBox()
    made.setRange(0, 10_000_000)
    made.setValue(12)
    return made


def names() -> QListWidget:
    made = QListWidget()
    made.addItems(["Anna", "Doe", "0004711"])
    made.setCurrentRow(0)
    return made


def table() -> QTableWidget:
    return QTableWidget(3, 3)


def written() -> QPlainTextEdit:
    made = QPlainTextEdit("as it was")
    made.setReadOnly(True)
    return made


STATES: dict[Callable[[], QWidget], Callable[[QWidget], object]] = {
    spin: lambda each: each.value(),  # type: ignore[attr-defined]
    names: lambda each: each.currentRow(),  # type: ignore[attr-defined]
    table: lambda each: (each.currentRow(), each.state()),  # type: ignore[attr-defined]
    written: lambda each: each.toPlainText(),  # type: ignore[attr-defined]
    QListView: lambda each: each.hasFocus(),
}


@pytest.mark.parametrize("made", STATES)
def test_in_what_a_key_would_change_at_once(bench: Bench, made: Callable[[], QWidget]) -> None:
    widget = bench.add(made())
    before = STATES[made](widget)
    scan(bench)
    assert STATES[made](widget) == before
    assert widget.hasFocus()


def test_a_field_of_passwords_gets_what_is_typed_however_fast(bench: Bench) -> None:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    bench.add(field)
    bench.keyboard.type("geheim-0815", 10)
    bench.pause()
    assert field.text() == "geheim-0815"
    assert bench.scans == []


@pytest.mark.parametrize("control", ["\x1d", "\x1e", "\n"])
def test_control_characters_pressed_with_ctrl_are_kept(bench: Bench, control: str) -> None:
    bench.keyboard.type("]C1010471100", 10)
    for key, text, modifier in (
        (Qt.Key.Key_Control, "", Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_J, control, Qt.KeyboardModifier.ControlModifier),
    ):
        bench.keyboard.ms += 10
        bench.keyboard.press(key, text, modifier)
    bench.keyboard.type("AB\n", 10)
    bench.pause()
    assert bench.scans == [f"]C1010471100{control}AB"]
