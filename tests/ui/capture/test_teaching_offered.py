"""A badge that cannot be read by itself: teaching is offered, and what was read wrong gives way."""

from __future__ import annotations

from PySide6.QtCore import Qt

from boothapp.badges.teach import likely_shapes, propose
from boothapp.services.badge_templates import keep_template
from boothapp.services.desk import load_desk
from tests.ui.capture.hands import Booth, Shown, ShowPage, dialog_button
from ui.capture.camera_door import describe
from ui.capture.questions import BadgeDialog
from ui.scan_taker import open_taker

BADGE = "4711^Doe^Jane^Acme Coatings GmbH^jane.doe@acme.example"
NEXT = "4712^Muster^Max^Duna Kft.^max@duna.example"
CARD = "BEGIN:VCARD\nVERSION:3.0\nN:Kovács;Anna;;;\nEND:VCARD"


def teach(shown: Shown, booth: Booth) -> None:
    template = propose(BADGE, likely_shapes(BADGE)[0], name="Visitor")
    keep_template(booth.store, booth.desk.show.id, template, by="")
    with booth.store.read() as reader:
        shown.session.set_desk(load_desk(reader, booth.desk.show.id))


def test_teaching_is_offered_only_where_it_helps(show_page: ShowPage) -> None:
    shown = show_page()
    wanted: list[str] = []
    shown.page.teach_wanted.connect(wanted.append)
    offer = shown.page._view.teach
    shown.page.read_payload("0047110815")
    assert not offer.isVisible()
    shown.ctrl(Qt.Key.Key_Return)
    shown.page.read_payload(BADGE)
    assert offer.isVisible()
    shown.key(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert wanted == [BADGE]
    shown.ctrl(Qt.Key.Key_Return)
    assert not offer.isVisible()
    shown.page.read_payload(CARD)
    assert not offer.isVisible()


def test_a_badge_taught_meanwhile_is_read_anew_and_nothing_typed_is_lost(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = show_page()
    shown.page.read_payload(BADGE)
    assert shown.text("badge_id") == BADGE
    shown.put("phone", "+49 211 1")
    shown.put("company", "As typed")
    teach(shown, booth)
    shown.page.read_payload(BADGE)
    assert shown.text("badge_id") == "4711"
    assert shown.text("last_name") == "Doe"
    assert shown.text("email") == "jane.doe@acme.example"
    assert (shown.text("phone"), shown.text("company")) == ("+49 211 1", "As typed")
    assert not shown.page._view.teach.isVisible()
    shown.ctrl(Qt.Key.Key_Return)
    (lead,) = booth.leads()
    assert [badge.raw for badge in lead.badges] == [BADGE]


def test_every_way_of_reading_uses_what_was_taught(show_page: ShowPage, booth: Booth) -> None:
    shown = show_page()
    teach(shown, booth)
    shown.page.read_code(NEXT, "qr")
    assert (shown.text("first_name"), shown.text("badge_id")) == ("Max", "4712")
    assert describe(shown.page._templates(), NEXT, "qr").text == "Max Muster, Duna Kft."


def test_a_badge_that_is_unlike_the_taught_ones_is_kept_and_said(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = show_page()
    teach(shown, booth)
    shown.page.read_payload("PRESS|Daily News|Roe|Rik")
    assert "not like the one taught" in shown.page._view.scan_note.text()
    assert shown.page._view.teach.isVisible()
    shown.put("last_name", "Roe")
    shown.ctrl(Qt.Key.Key_Return)
    assert [badge.raw for badge in booth.leads()[0].badges] == ["PRESS|Daily News|Roe|Rik"]


def test_a_scan_while_the_paste_box_is_open_is_read(show_page: ShowPage) -> None:
    shown = show_page()
    shown.ctrl(Qt.Key.Key_B)
    assert dialog_button("Read")
    taker = open_taker()
    assert isinstance(taker, BadgeDialog)
    taker.take_scan(CARD)
    assert shown.text("last_name") == "Kovács"
    assert open_taker() is None
