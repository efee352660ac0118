"""Consent by key: in the visitor's language, with the words shown, and taken back at any time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from boothapp.domain.consent import permits
from boothapp.domain.facts import Fact, Kind
from boothapp.services.consents import withdraw, wording_shown
from tests.ui.capture.hands import Booth, Shown, ShowPage
from ui.jobs import JobRunner

SHIFT = Qt.KeyboardModifier.ShiftModifier


def consents_said(booth: Booth, lead: str) -> list[Fact]:
    with booth.store.read() as reader:
        return [fact for fact in reader.facts_of(lead) if fact.kind == Kind.CONSENTED]


def come_from(shown: Shown, country: str) -> None:
    shown.page._view.form.country.take_focus()
    shown.keys(country)
    shown.key(Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("country", "language"), [("France", "fr"), ("China", "zh"), ("Austria", "de"), ("Peru", "es")]
)
def test_a_visitor_is_asked_in_the_language_of_the_country_and_the_words_are_noted(
    show_page: ShowPage, booth: Booth, country: str, language: str
) -> None:
    shown = show_page()
    shown.put("last_name", "Novak")
    come_from(shown, country)
    shown.alt("m")
    shown.key(Qt.Key.Key_Y)
    shown.ctrl(Qt.Key.Key_Return)
    (lead,) = booth.leads()
    (fact,) = consents_said(booth, lead.id)
    assert (fact.body["language"], fact.body["how"]) == (language, "spoken")
    with booth.store.read() as reader:
        shown_text = wording_shown(
            reader, booth.desk.show.id, "reply", str(fact.body["wording"]), language
        )
    assert shown_text is not None
    assert shown_text.language == language


def test_a_key_changes_the_language_and_what_was_said_before_stays_said_in_the_other(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = show_page()
    shown.put("last_name", "Novak")
    shown.alt("m")
    shown.key(Qt.Key.Key_Y)
    shown.key(Qt.Key.Key_F8)
    shown.key(Qt.Key.Key_Tab)
    shown.key(Qt.Key.Key_N)
    come_from(shown, "France")  # chosen by hand, it no longer follows
    shown.ctrl(Qt.Key.Key_Return)
    (lead,) = booth.leads()
    said = {f.body["purpose"]: f.body["language"] for f in consents_said(booth, lead.id)}
    assert said == {"reply": "en", "call": "de"}
    assert (permits(lead, "reply"), permits(lead, "call"), permits(lead, "news")) == (
        True,
        False,
        None,
    )


def test_signed_on_the_screen_is_noted_for_all_of_the_visit(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = show_page()
    shown.put("last_name", "Novak")
    shown.alt("m")
    shown.key(Qt.Key.Key_Y)
    shown.key(Qt.Key.Key_F8, SHIFT)
    shown.ctrl(Qt.Key.Key_Return)
    assert booth.leads()[0].consents["reply"].how == "signed"
    shown.put("last_name", "Next")
    shown.alt("m")
    shown.key(Qt.Key.Key_Y)
    shown.ctrl(Qt.Key.Key_Return)
    assert booth.leads()[0].consents["reply"].how == "spoken"


def test_a_permission_on_record_is_withdrawn_but_not_made_unsaid(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = show_page()
    shown.put("last_name", "Novak")
    shown.alt("m")
    shown.key(Qt.Key.Key_Y)
    shown.ctrl(Qt.Key.Key_Return)
    lead = booth.leads()[0].id
    shown.page.open_lead(lead)
    shown.alt("m")
    shown.key(Qt.Key.Key_Delete)
    assert not shown.page._visiting.unsaved
    shown.key(Qt.Key.Key_N)
    shown.ctrl(Qt.Key.Key_Return)
    consent = booth.leads()[0].consents["reply"]
    assert (consent.given, consent.withdrawn) == (False, True)
    assert [fact.body["given"] for fact in consents_said(booth, lead)] == [True, False]


@pytest.mark.parametrize("heard", [True, False])
def test_what_is_withdrawn_elsewhere_is_not_given_again_by_an_open_page(
    show_page: ShowPage, booth: Booth, inline_runner: JobRunner, heard: bool
) -> None:
    shown = show_page()
    shown.put("last_name", "Novak")
    shown.alt("m")
    shown.key(Qt.Key.Key_Y)
    shown.key(Qt.Key.Key_Tab)
    shown.key(Qt.Key.Key_Y)
    shown.ctrl(Qt.Key.Key_Return)
    lead = booth.leads()[0].id
    shown.page.open_lead(lead)
    shown.alt("m")
    shown.key(Qt.Key.Key_N)  # the reply, not saved yet
    booth.wall.ms += 60_000
    changes = withdraw(booth.store, lead, "call", by=booth.person("tom"))
    if heard:
        inline_runner.announce(changes)
        assert shown.page._view.consents.values() == {"reply": False, "call": False}
    shown.put("first_name", "Jan")
    booth.wall.ms += 60_000
    shown.ctrl(Qt.Key.Key_Return)
    after = booth.leads()[0]
    assert after.text("first_name") == "Jan"
    assert (after.consents["call"].given, after.consents["call"].withdrawn) == (False, True)
    assert not after.consents["reply"].given


def test_the_texts_are_shown_in_the_visitors_language_by_key(show_page: ShowPage) -> None:
    shown = show_page()
    come_from(shown, "Italy")
    shown.key(Qt.Key.Key_F5)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None

    def texts() -> str:
        return "\n".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())

    assert "Possiamo" in texts()
    assert "revocare" in texts()
    shown.key(Qt.Key.Key_F8)
    assert "我们可以" in texts()
    shown.key(Qt.Key.Key_Escape)
    assert shown.page._view.consents.language == "zh"
