"""How a lead ended is said by keyboard, stands on its page, and nonsense stays in the dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt

from boothapp.domain.outcome import NO, NO_ANSWER, WON
from tests.ui.leads.conftest import ShowLeads
from tests.ui.leads.hands import Booth, alt, ctrl, live_keys, type_text, unnamed
from tests.ui.leads.seen import LeadsSeen
from ui.leads.outcome_dialog import OutcomeDialog


def ask(seen: LeadsSeen) -> OutcomeDialog:
    alt(Qt.Key.Key_C)
    alt(Qt.Key.Key_U)
    return next(each for each in seen.page.findChildren(OutcomeDialog) if each.isVisible())


def test_a_sale_is_said_with_its_value(booth: Booth, show_leads: ShowLeads) -> None:
    saved = booth.visitor(first_name="Anna", last_name="Kovács")
    seen = show_leads()
    dialog = ask(seen)
    assert not dialog.save.isEnabled()
    alt(Qt.Key.Key_1)
    alt(Qt.Key.Key_V)
    type_text("a lot")
    ctrl(Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert booth.lead(saved.lead).outcome is None
    ctrl(Qt.Key.Key_A)
    type_text("42,000")
    ctrl(Qt.Key.Key_Return)
    outcome = booth.lead(saved.lead).outcome
    assert outcome is not None
    assert (outcome.outcome, outcome.value, outcome.currency) == (WON, 42_000, "EUR")
    assert booth.lead(saved.lead).passed_back == ()
    assert seen.detail.outcome.said.startswith("Won, ")


def test_who_did_not_answer_goes_back_with_date_and_heir(
    booth: Booth, show_leads: ShowLeads
) -> None:
    saved = booth.visitor(first_name="Anna", last_name="Kovács")
    seen = show_leads()
    dialog = ask(seen)
    alt(Qt.Key.Key_4)
    assert dialog.back.isChecked()
    alt(Qt.Key.Key_A)
    type_text("2027-03-15")
    dialog.there.editor.setCurrentIndex(dialog.there.editor.findData(NO))
    alt(Qt.Key.Key_R)
    type_text("Bence Tóth")
    keys = live_keys(dialog)
    assert len(keys) == len(set(keys))
    assert unnamed(dialog) == []
    ctrl(Qt.Key.Key_Return)
    lead = booth.lead(saved.lead)
    (back,) = lead.passed_back
    assert lead.outcome is not None
    assert lead.outcome.outcome == back.reason == NO_ANSWER
    assert (back.again_on, back.still_there, back.replaced_by) == ("2027-03-15", NO, "Bence Tóth")
    assert "Passed back to marketing: No answer" in seen.detail.outcome.said
