"""Phone and e-mail left by a person at the keyboard: what is remarked, offered, let alone."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.capture.hands import Booth, Shown, ShowPage, click, focus
from ui.jobs import JobRunner
from ui.widgets.field import Field
from ui.widgets.offer import Offer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def put_and_leave(shown: Shown, field_name: str, text: str) -> None:
    shown.put(field_name, text)
    shown.key(Qt.Key.Key_Tab)


def remarks(shown: Shown, field_name: str) -> list[str]:
    """What a person reads below a field."""
    field: Field[QWidget] = getattr(shown.page._view.form, field_name)
    said = [each.text() for each in field.findChildren(QLabel) if each.isVisible()]
    said += [each.written() for each in field.findChildren(Offer) if each.isVisible()]
    return [each for each in said if each.startswith("⚠")]


def test_a_slip_in_an_address_is_asked_about_and_one_key_mends_it(show_page: ShowPage) -> None:
    shown = show_page()
    put_and_leave(shown, "email", "anna@gmial.com")
    assert remarks(shown, "email") == ["⚠ Did you mean\nanna@gmail.com?  F7"]
    assert shown.text("email") == "anna@gmial.com"
    left_for = focus()
    shown.key(Qt.Key.Key_F7)
    assert shown.text("email") == "anna@gmail.com"
    assert remarks(shown, "email") == []
    assert focus() is left_for
    shown.key(Qt.Key.Key_F7)
    assert shown.text("email") == "anna@gmail.com"


def test_a_click_mends_it_too_and_undo_brings_it_back(show_page: ShowPage) -> None:
    shown = show_page()
    put_and_leave(shown, "email", "anna@outlok.de")
    (offer,) = shown.page._view.form.email.findChildren(Offer)
    assert offer.height() >= 44
    click(offer)
    assert shown.text("email") == "anna@outlook.de"
    shown.page._view.form.email.editor.setFocus()
    shown.ctrl(Qt.Key.Key_Z)
    assert shown.text("email") == "anna@outlok.de"


def test_what_was_typed_is_saved_where_the_question_is_passed_over(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = show_page()
    shown.put("last_name", "Kovács")
    put_and_leave(shown, "email", "anna@gmial.com")
    shown.ctrl(Qt.Key.Key_Return)
    assert [lead.text("email") for lead in booth.leads()] == ["anna@gmial.com"]
    assert remarks(shown, "email") == []
    shown.key(Qt.Key.Key_F7)
    assert shown.text("email") == ""


def test_a_warning_goes_when_the_address_is_typed_again(show_page: ShowPage) -> None:
    shown = show_page()
    put_and_leave(shown, "email", "anna")
    assert remarks(shown, "email") == ["⚠ There is no @ in this address."]
    shown.put("email", "a")
    assert remarks(shown, "email") == []


@pytest.mark.parametrize("leave", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_a_number_is_international_once_it_is_left(show_page: ShowPage, leave: Qt.Key) -> None:
    shown = show_page()
    put_and_leave(shown, "country", "Hungary")
    shown.put("phone", "06 30 1234567")
    assert shown.text("phone") == "06 30 1234567"
    shown.key(leave)
    assert shown.text("phone") == "+36 30 123 4567"
    assert remarks(shown, "phone") == []


def test_esc_brings_back_what_was_typed_for_good_and_clears_nothing(show_page: ShowPage) -> None:
    shown = show_page()
    shown.put("last_name", "Kovács")
    put_and_leave(shown, "country", "Hungary")
    put_and_leave(shown, "phone", "06 30 1234567")
    shown.page._view.form.phone.editor.setFocus()
    shown.key(Qt.Key.Key_Escape)
    assert shown.text("phone") == "06 30 1234567"
    shown.key(Qt.Key.Key_Tab)
    assert shown.text("phone") == "06 30 1234567"
    assert shown.text("last_name") == "Kovács"


def test_the_country_given_later_settles_the_number(show_page: ShowPage) -> None:
    shown = show_page()
    put_and_leave(shown, "phone", "06 30 1234567")
    assert remarks(shown, "phone") == ["⚠ Which country? Choose it, or begin with +."]
    put_and_leave(shown, "country", "Hungary")
    assert shown.text("phone") == "+36 30 123 4567"
    assert remarks(shown, "phone") == []


def test_two_numbers_stay_two(show_page: ShowPage) -> None:
    shown = show_page()
    put_and_leave(shown, "phone", "+36 30 1234567, +36 1 391 1400")
    assert shown.text("phone") == "+36 30 1234567, +36 1 391 1400"
    assert remarks(shown, "phone") == ["⚠ These are several numbers."]


def test_what_a_badge_says_is_not_rewritten(show_page: ShowPage) -> None:
    shown = show_page()
    shown.page.read_payload(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Kov;Anna\r\nTEL:+36301234567\r\nEND:VCARD\r\n"
    )
    shown.page._view.form.phone.take_focus()
    shown.key(Qt.Key.Key_Tab)
    assert shown.text("phone") == "+36301234567"


def test_an_answer_for_what_stands_no_more_is_dropped(
    runner: JobRunner, show_page: ShowPage, qtbot: QtBot
) -> None:
    shown = show_page(runner=runner)
    shown.put("phone", "+36 30 1234567")
    shown.key(Qt.Key.Key_Tab)
    shown.put("phone", "+36 30 7654321")
    shown.put("email", "anna@gmial.com")
    shown.key(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: bool(remarks(shown, "email")))
    QCoreApplication.processEvents()
    assert shown.text("phone") in {"+36 30 7654321", "+36 30 765 4321"}


def test_no_reader_of_fields_is_imported_with_the_page() -> None:
    code = (
        "import sys, ui.capture.page\n"
        "late = {'phonenumbers', 'email_validator', 'boothapp.badges.phone'} & set(sys.modules)\n"
        "assert not late, late"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
