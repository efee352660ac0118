"""The first start: three choices by one key each, and a way back from every wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel

from boothapp.domain.errors import UserError
from sync.protocol.join_code import JoinCode
from ui.welcome.choice_card import ChoiceCard
from ui.welcome.page import WelcomePage
from ui.widgets.work_strip import WorkStrip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier
ORG = "0191a2b3-0000-7000-8000-000000000001"
CODE = JoinCode(("https://sync.example",), ORG, "A" * 24).text()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> WelcomePage:
    made = WelcomePage(theme)
    made.resize(1280, 720)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def write(text: str) -> None:
    editor = QApplication.focusWidget()
    assert editor is not None
    for char in text:
        # QTest.keyClicks aborts on a character outside ASCII.
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, char)
        QApplication.sendEvent(editor, press)


def labels(page: WelcomePage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def said(page: WelcomePage) -> str:
    strip = page.findChild(WorkStrip)
    assert strip is not None
    return strip.text


def cards(page: WelcomePage) -> list[ChoiceCard]:
    return [card for card in page.findChildren(ChoiceCard) if card.isVisible()]


def test_one_looks_at_the_sample_show(qtbot: QtBot, page: WelcomePage) -> None:
    with qtbot.waitSignal(page.sample_wanted):
        qtbot.keyClick(page, Qt.Key.Key_1)
    assert said(page) == "Laying out the sample show"


def test_two_sets_up_a_show(qtbot: QtBot, page: WelcomePage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_2)
    write("Lackmesse Köln 2027")
    field = QApplication.focusWidget()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is not field
    write("Jürgen Größe")
    with qtbot.waitSignal(page.setup_wanted) as wanted:
        qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert wanted.args == ["Lackmesse Köln 2027", "Jürgen Größe"]


def test_both_names_are_needed_and_the_first_missing_one_has_the_keyboard(
    qtbot: QtBot, page: WelcomePage
) -> None:
    qtbot.keyClick(page, Qt.Key.Key_2)
    first = QApplication.focusWidget()
    write(" \u200b ")
    with qtbot.assertNotEmitted(page.setup_wanted):
        qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert QApplication.focusWidget() is first
    assert "Any name will do for now." in labels(page)
    assert "So that your leads name you." in labels(page)


def test_three_joins_a_booth_by_a_code_that_was_pasted_in_lines(
    qtbot: QtBot, page: WelcomePage
) -> None:
    qtbot.keyClick(page, Qt.Key.Key_3)
    QApplication.clipboard().setText(f"{CODE[:60]}\n{CODE[60:]}\n")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, CTRL)
    with qtbot.waitSignal(page.join_wanted) as wanted:
        qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert wanted.args == [CODE]
    assert said(page) == "Joining the booth"


def test_a_cut_code_is_refused_with_a_sentence(qtbot: QtBot, page: WelcomePage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_3)
    write(CODE[:-9])
    with qtbot.assertNotEmitted(page.join_wanted):
        qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert "Copy the whole line" in labels(page)


def test_a_failure_is_said_and_what_was_typed_stays(qtbot: QtBot, page: WelcomePage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_3)
    write(CODE)
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    with qtbot.assertNotEmitted(page.join_wanted):  # a second press while it waits does nothing
        qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    page.show_error(UserError("sync.example does not answer.", "", "Check the network."))
    assert said(page) == "sync.example does not answer. Check the network."
    with qtbot.waitSignal(page.join_wanted) as wanted:
        qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert wanted.args == [CODE]


def test_escape_leaves_a_wait_and_then_a_form(qtbot: QtBot, page: WelcomePage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_3)
    write(CODE)
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    with qtbot.waitSignal(page.cancelled):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert said(page) == ""
    assert len(cards(page)) == 3
    qtbot.keyClick(page, Qt.Key.Key_2)
    assert not cards(page)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert len(cards(page)) == 3
    assert QApplication.focusWidget() is cards(page)[0]


def test_a_digit_in_a_name_is_a_digit(qtbot: QtBot, page: WelcomePage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_2)
    field = QApplication.focusWidget()
    with qtbot.assertNotEmitted(page.sample_wanted):
        qtbot.keyClicks(field, "Expo 123")
    assert field is not None
    assert field.property("text") == "Expo 123"


def test_choices_have_names_for_screen_readers_and_take_tab(
    qtbot: QtBot, page: WelcomePage
) -> None:
    names = [card.accessibleName() for card in cards(page)]
    assert names == ["Look at the sample show", "Set up a show", "Join a booth"]
    page.setFocus()
    for card in cards(page):
        assert QApplication.focusWidget() is card
        qtbot.keyClick(card, Qt.Key.Key_Tab)
