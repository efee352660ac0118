"""Corrections and notes are facts beside the old ones, and nothing typed is lost on the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from boothapp.domain.facts import Kind
from boothapp.services.lead_edits import add_note, correct, erase
from tests.ui.leads.conftest import ShowLeads
from tests.ui.leads.hands import Booth, alt, ctrl, press, type_text
from tests.ui.leads.seen import LeadsSeen
from ui.leads.unsaved import Typed, Unsaved

CONTACT, NOTES, HISTORY = "C", "N", "H"


def part(seen: LeadsSeen, letter: str) -> None:
    alt(getattr(Qt.Key, f"Key_{letter}"))


def retype(text: str) -> None:
    ctrl(Qt.Key.Key_A)
    type_text(text)


def test_a_correction_is_a_new_fact_and_the_old_value_stays_in_sight(
    booth: Booth, show_leads: ShowLeads
) -> None:
    saved = booth.visitor(first_name="Anna", last_name="Kovacs", company="Duna")
    seen = show_leads()
    part(seen, CONTACT)
    assert not seen.detail.contact.save.isEnabled()
    press(Qt.Key.Key_Tab)
    retype("Kovács")
    ctrl(Qt.Key.Key_Return)
    lead = booth.lead(saved.lead)
    assert [each.value for each in lead.fields["last_name"]] == ["Kovács", "Kovacs"]
    assert lead.fields["last_name"][0].by == booth.nina
    assert seen.names() == ["Anna Kovács"]
    assert seen.detail.name.text() == "Anna Kovács"
    earlier = seen.detail.contact._earlier["last_name"]
    assert earlier.isVisible()
    assert earlier.text().startswith("before: Kovacs (Nina Vogel, ")
    assert not seen.detail.contact.save.isEnabled()
    part(seen, HISTORY)
    block = seen.detail.history.blocks[0]
    assert block.who == "Nina Vogel"
    assert "Corrected: Last name Kovacs → Kovács" in block.text
    with booth.store.read() as reader:
        kinds = [fact.kind for fact in reader.facts_of(saved.lead)]
    assert kinds.count(Kind.LEAD_CORRECTED) == 1


def test_only_what_differs_is_said_and_a_country_in_words_is_none(
    booth: Booth, show_leads: ShowLeads
) -> None:
    saved = booth.visitor(first_name="Anna", country="HU")
    seen = show_leads()
    part(seen, CONTACT)
    assert seen.detail.contact.corrections() == {}
    seen.detail.contact.fields["country"].editor.setEditText("Hungary")
    assert seen.detail.contact.corrections() == {}
    seen.detail.contact.fields["country"].editor.setEditText("Austria")
    ctrl(Qt.Key.Key_Return)
    assert booth.lead(saved.lead).text("country") == "AT"
    assert "before: Hungary" in seen.detail.contact._earlier["country"].text()


def test_notes_of_several_people_stand_side_by_side(booth: Booth, show_leads: ShowLeads) -> None:
    saved = booth.visitor(first_name="Anna")
    booth.wall.ms += 60_000
    add_note(booth.store, saved.lead, "First line\nsecond line", by=booth.person("marta"))
    seen = show_leads()
    part(seen, NOTES)
    assert seen.detail.notes.field.editor.hasFocus()
    type_text("Mine")
    booth.wall.ms += 60_000
    ctrl(Qt.Key.Key_Return)
    blocks = seen.detail.notes.list.blocks
    assert [(block.who, block.text) for block in blocks] == [
        ("Nina Vogel", "Mine"),
        ("Marta Kiss", "First line\nsecond line"),
    ]
    assert blocks[0].when > blocks[1].when
    assert seen.detail.notes.text() == ""
    assert [note.text for note in booth.lead(saved.lead).notes] == [
        "First line\nsecond line",
        "Mine",
    ]


def test_what_was_typed_waits_while_another_lead_is_looked_at(
    booth: Booth, show_leads: ShowLeads
) -> None:
    anna = booth.visitor(first_name="Anna", company="Duna")
    bela = booth.visitor(first_name="Bela", company="Tisza")
    seen = show_leads()
    seen.choose(anna.lead)
    part(seen, NOTES)
    type_text("half a thou")
    part(seen, CONTACT)
    retype("Annamaria")
    assert seen.count() == "1 with something not saved · 2"
    seen.choose(bela.lead)
    assert seen.detail.notes.text() == ""
    assert seen.detail.contact.corrections() == {}
    part(seen, NOTES)
    type_text("for Bela")
    seen.choose(anna.lead)
    assert seen.detail.notes.text() == "half a thou"
    assert seen.detail.contact.corrections() == {"first_name": "Annamaria"}
    part(seen, NOTES)
    seen.detail.notes.field.editor.moveCursor(
        seen.detail.notes.field.editor.textCursor().MoveOperation.End
    )
    type_text("ght")
    ctrl(Qt.Key.Key_Return)
    assert [note.text for note in booth.lead(anna.lead).notes] == ["half a thought"]
    assert booth.lead(anna.lead).text("first_name") == "Anna"
    assert seen.detail.contact.corrections() == {"first_name": "Annamaria"}
    seen.choose(bela.lead)
    assert seen.detail.notes.text() == "for Bela"
    assert booth.lead(bela.lead).notes == ()


def test_a_filter_that_hides_the_lead_does_not_eat_its_note(
    booth: Booth, show_leads: ShowLeads
) -> None:
    anna = booth.visitor(first_name="Anna")
    seen = show_leads()
    part(seen, NOTES)
    type_text("keep me")
    seen.search("nobody")
    seen.rest()
    seen.search("")
    seen.rest()
    assert seen.table.chosen().id == anna.lead
    assert seen.detail.notes.text() == "keep me"


def test_news_of_the_lead_leave_the_half_typed_alone(booth: Booth, show_leads: ShowLeads) -> None:
    anna = booth.visitor(first_name="Anna", company="Duna", phone="1")
    seen = show_leads()
    part(seen, CONTACT)
    retype("Annamaria")
    booth.wall.ms += 60_000
    correct(booth.store, anna.lead, {"phone": "2", "company": "Tisza"}, by=booth.person("marta"))
    seen.announce(anna.lead)
    fields = seen.detail.contact.fields
    assert fields["phone"].editor.text() == "2"
    assert fields["company"].editor.text() == "Tisza"
    assert fields["first_name"].editor.text() == "Annamaria"
    assert fields["first_name"].editor.hasFocus()
    assert seen.detail.contact.corrections() == {"first_name": "Annamaria"}


texts = st.text(max_size=8)


@given(st.dictionaries(texts, texts, max_size=4), st.dictionaries(texts, texts, max_size=4), texts)
def test_settling_a_save_forgets_that_and_nothing_else(
    typed: dict[str, str], saved: dict[str, str], note: str
) -> None:
    unsaved = Unsaved()
    unsaved.keep("a", Typed(typed, note))
    unsaved.keep("b", Typed({"x": "y"}))
    unsaved.settle_fields("a", saved)
    left = {name: text for name, text in typed.items() if saved.get(name) != text}
    assert unsaved.of("a").fields == left
    assert unsaved.of("b").fields == {"x": "y"}
    unsaved.settle_note("a", note + "more")
    assert unsaved.of("a").note.strip() == note.strip()
    unsaved.settle_note("a", unsaved.of("a").note)
    assert unsaved.count == (2 if left else 1)


@pytest.mark.parametrize("lead", ["", "unknown"])
def test_of_a_lead_nobody_typed_for_nothing_is_kept(lead: str) -> None:
    assert Unsaved().of(lead).empty


def test_what_is_half_typed_outlives_the_window_and_goes_with_the_person(
    booth: Booth, show_leads: ShowLeads
) -> None:
    anna = booth.visitor(first_name="Anna")
    bela = booth.visitor(first_name="Bela")
    seen = show_leads()
    for lead in (anna.lead, bela.lead):
        seen.choose(lead)
        part(seen, NOTES)
        type_text("half a thought")
    seen.page.close()
    erase(booth.store, bela.lead, by=booth.nina)
    again = show_leads()
    again.choose(anna.lead)
    assert again.detail.notes.text() == "half a thought"
    assert again.count() == "1 with something not saved · 1"
    with booth.store.read() as reader:
        assert bela.lead not in str(reader.setting("leads_unsaved"))
    part(again, NOTES)
    ctrl(Qt.Key.Key_Return)
    again.page.close()
    with booth.store.read() as reader:
        assert reader.setting("leads_unsaved") is None
    assert [note.text for note in booth.lead(anna.lead).notes] == ["half a thought"]
