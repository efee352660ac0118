"""What a badge does to the page: fills, keeps, asks, and never overwrites."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.capture.hands import Booth, ShowPage, dialog_button
from ui.capture.questions import BadgeDialog

ANNA = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Kovács;Anna;;;\r\nORG:Duna Coatings Kft.\r\n"
    "TITLE:Lab manager\r\nEMAIL:anna@duna.example\r\nTEL;TYPE=cell:+36 30 1234567\r\n"
    "URL:https://duna.example\r\nADR:;;Fő utca 1;Szeged;;6720;Hungary\r\nEND:VCARD\r\n"
)
MARC = "BEGIN:VCARD\nVERSION:3.0\nN:Lefèvre;Marc;;;\nORG:Ateliers Loire\nEND:VCARD"
HOSTILE = '<img src=x onerror="alert(1)"><b>Bold</b> &amp; Co'


def test_a_badge_fills_the_fields_and_its_payload_is_kept(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = show_page()
    shown.page.read_payload(ANNA)
    assert shown.page._view.strip.label == "Read: Anna Kovács, Duna Coatings Kft."
    assert shown.page._view.form.country.editor.currentText() == "Hungary"
    shown.ctrl(Qt.Key.Key_Return)
    (lead,) = booth.leads()
    assert (lead.name, lead.text("country"), lead.text("phone")) == (
        "Anna Kovács",
        "HU",
        "+36 30 1234567",
    )
    assert lead.text("website") == "https://duna.example"
    (badge,) = lead.badges
    assert (badge.format, badge.raw) == ("vcard", ANNA)


def test_what_a_person_typed_is_never_overwritten(show_page: ShowPage) -> None:
    shown = show_page()
    shown.put("last_name", "Kovács")
    shown.put("email", "a.kovacs@duna.example")
    shown.put("job_title", "Head of lab")
    shown.page.read_payload(ANNA.replace("EMAIL:anna@duna.example\r\n", ""))
    view = shown.page._view
    assert shown.text("job_title") == "Head of lab"
    assert shown.text("first_name") == "Anna"
    assert "the badge says Lab manager" in shown.everything_written()
    assert "stays where the badge says otherwise" in view.scan_note.text()


def test_another_visitors_badge_saves_the_one_in_hand_first(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = show_page()
    shown.page.read_payload(ANNA)
    shown.page.read_payload(MARC)
    default = dialog_button("Save and next, then read this badge")
    assert default.isDefault()  # type: ignore[attr-defined]
    shown.choose("Save and next, then read this badge")
    assert [lead.name for lead in booth.leads()] == ["Anna Kovács"]
    assert shown.text("last_name") == "Lefèvre"
    shown.ctrl(Qt.Key.Key_Return)
    assert [len(lead.badges) for lead in booth.leads()] == [1, 1]


def test_a_second_badge_of_the_same_person_is_kept_beside_the_first(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = show_page()
    shown.page.read_payload(ANNA)
    shown.page.read_payload(MARC)
    shown.choose("Same person")
    shown.ctrl(Qt.Key.Key_Return)
    (lead,) = booth.leads()
    assert lead.name == "Anna Kovács"
    assert [badge.raw for badge in lead.badges] == [ANNA, MARC]


def test_the_same_badge_twice_is_one_badge(show_page: ShowPage, booth: Booth) -> None:
    shown = show_page()
    shown.page.read_payload(ANNA)
    shown.page.read_payload(ANNA)
    shown.ctrl(Qt.Key.Key_Return)
    assert len(booth.leads()[0].badges) == 1


def test_an_id_without_a_name_says_what_to_ask(show_page: ShowPage, booth: Booth) -> None:
    shown = show_page()
    shown.page.read_payload("0004711000815")
    assert shown.page._view.strip.label == "Badge number 0004711000815"
    assert "ask for name and e-mail" in shown.page._view.scan_note.text()
    shown.ctrl(Qt.Key.Key_Return)
    assert booth.leads()[0].text("badge_id") == "0004711000815"


def test_a_code_that_is_no_badge_is_named_and_changes_nothing(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = show_page()
    shown.page.read_payload("WIFI:T:WPA;S:Hall7;P:geheim;;")
    assert "Wi-Fi" in shown.page._view.scan_note.text()
    assert shown.page._visiting.free
    shown.ctrl(Qt.Key.Key_Return)
    assert booth.leads() == []


def test_markup_in_a_badge_is_plain_text_everywhere(show_page: ShowPage, booth: Booth) -> None:
    shown = show_page()
    shown.page.read_payload(f"BEGIN:VCARD\nVERSION:3.0\nN:{HOSTILE};;;;\nORG:{HOSTILE}\nEND:VCARD")
    name = shown.text("last_name")
    assert name.startswith("<img")
    assert name in shown.page._view.strip.label
    shown.ctrl(Qt.Key.Key_Return)
    assert booth.leads()[0].text("last_name") == name
    assert name in shown.page._view.strip.label
    for label in shown.page.findChildren(type(shown.page._view.status)):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_badge_can_be_pasted_into_a_box(show_page: ShowPage) -> None:
    shown = show_page()
    shown.ctrl(Qt.Key.Key_B)
    dialog = shown.page.findChild(BadgeDialog)
    assert isinstance(dialog, BadgeDialog)
    dialog._text.setPlainText(ANNA)
    shown.choose("Read")
    assert shown.text("last_name") == "Kovács"


@pytest.mark.parametrize("card", [ANNA, MARC])
def test_a_card_pasted_by_the_mouse_into_a_name_is_a_scan(show_page: ShowPage, card: str) -> None:
    shown = show_page()
    shown.put("company", "as typed")
    QGuiApplication.clipboard().setText(card)
    shown.page._view.form.company.editor.paste()
    assert shown.text("company") == "as typed"
    assert shown.text("last_name") in card
    assert len(shown.text("last_name")) == len("Kovács") + (card is MARC)
