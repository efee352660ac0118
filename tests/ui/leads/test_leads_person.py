"""Reaching a person, promising them something, handing over their data, and erasing them."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from boothapp.services.merging import merge
from boothapp.services.show_report import build_show_report
from tests.ui.leads.conftest import ShowLeads
from tests.ui.leads.hands import Booth, alt, ctrl, press, type_text
from ui.leads.erase_dialog import EraseDialog


def test_a_call_is_recorded_by_key_and_nobody_has_to_call_any_more(
    booth: Booth, show_leads: ShowLeads
) -> None:
    anna = booth.visitor(first_name="Anna")
    seen = show_leads()
    alt(Qt.Key.Key_C)
    assert seen.detail.reached.state == "Nobody has called yet."
    seen.session.set_person(booth.person("marta"))
    alt(Qt.Key.Key_1)
    assert booth.lead(anna.lead).contacted_at
    assert seen.detail.reached.state.startswith("First reached ")
    block = seen.detail.history.blocks[0]
    assert (block.who, block.text) == ("Marta Kiss", "Contacted: called")
    alt(Qt.Key.Key_3)
    assert "Contacted: visited" in seen.detail.history.blocks[0].text


def test_a_promise_names_who_what_and_until_when(booth: Booth, show_leads: ShowLeads) -> None:
    anna = booth.visitor(first_name="Anna")
    bela = booth.visitor(first_name="Bela")
    seen = show_leads()
    seen.choose(anna.lead)
    alt(Qt.Key.Key_C)
    assert not seen.detail.promise.save.isEnabled()
    seen.detail.promise.what.take_focus()
    type_text("Calls about the trial")
    seen.detail.promise.due.take_focus()
    type_text("tomorrow")
    alt(Qt.Key.Key_P)
    assert booth.lead(anna.lead).promises == ()
    # What is half promised waits for its lead.
    seen.choose(bela.lead)
    assert seen.detail.promise.typed() == ("", "")
    seen.choose(anna.lead)
    assert seen.detail.promise.typed() == ("Calls about the trial", "tomorrow")
    seen.detail.promise.due.take_focus()
    ctrl(Qt.Key.Key_A)
    type_text("2026-11-23")
    alt(Qt.Key.Key_P)
    (said,) = booth.lead(anna.lead).promises
    assert (said.who, said.what, said.due) == (booth.nina, "Calls about the trial", "2026-11-23")
    assert seen.detail.promise.typed() == ("", "")
    assert seen.count() == "2"


def test_a_person_goes_only_by_a_typed_word_and_with_all_visits(
    booth: Booth, show_leads: ShowLeads
) -> None:
    anna = booth.visitor(first_name="Anna", last_name="Kovács")
    again = booth.visitor(first_name="Anna", last_name="Kovacs")
    booth.visitor(first_name="Bela")
    merge(booth.store, anna.lead, again.lead, by=booth.nina)
    seen = show_leads()
    seen.choose(anna.lead)
    told: list[str] = []
    seen.page.message.connect(lambda text, _undo: told.append(text))
    alt(Qt.Key.Key_M)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_E)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EraseDialog)
    QTest.qWaitForWindowActive(dialog)
    editor = dialog.field.editor
    QTest.keyClicks(editor, "erase")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert booth.lead(anna.lead).name == "Anna Kovacs"
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, "ERASE")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QCoreApplication.processEvents()
    assert seen.names() == ["Bela"]
    assert booth.lead(anna.lead).erased
    assert booth.lead(again.lead).erased
    assert told


def test_what_is_kept_of_a_person_is_written_to_a_file(
    booth: Booth, show_leads: ShowLeads, tmp_path: Path
) -> None:
    anna = booth.visitor(first_name="Anna", last_name="Kovács")
    seen = show_leads()
    seen.page._person.write(anna.lead, str(tmp_path / "anna.json"))
    data = json.loads((tmp_path / "anna.json").read_text(encoding="utf-8"))
    assert data["fields"] == {"first_name": "Anna", "last_name": "Kovács"}
    seen.page._person.write(anna.lead, str(tmp_path / "nowhere" / "anna.json"))
    box = QApplication.activeModalWidget()
    assert box is not None
    assert "could not be written" in box.property("text")
    QTest.keyClick(box, Qt.Key.Key_Escape)


def test_phone_and_mail_are_checked_once_they_are_left(booth: Booth, show_leads: ShowLeads) -> None:
    booth.visitor(first_name="Anna", country="HU")
    seen = show_leads()
    alt(Qt.Key.Key_C)
    seen.detail.contact.email.take_focus()
    type_text("anna@gmial.com")
    press(Qt.Key.Key_Tab)
    assert seen.detail.contact.email._offer is not None
    assert seen.detail.contact.email._offer.isVisible()
    press(Qt.Key.Key_F7)
    assert seen.detail.contact.corrections()["email"] == "anna@gmail.com"
    seen.detail.contact.phone.take_focus()
    type_text("06 30 555 0123")
    press(Qt.Key.Key_Tab)
    assert seen.detail.contact.corrections()["phone"] == "+36 30 555 0123"


def test_merged_visits_count_once_in_the_report(booth: Booth, show_leads: ShowLeads) -> None:
    anna = booth.visitor(first_name="Anna")
    again = booth.visitor(first_name="Anna")
    merge(booth.store, anna.lead, again.lead, by=booth.nina)
    with booth.store.read() as reader:
        report = build_show_report(reader, booth.desk.show.id, now_ms=booth.wall.ms)
    assert report.figures.captured == 1
    seen = show_leads()
    assert seen.count() == "1"
