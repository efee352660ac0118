"""A visitor captured with ten fingers: what is typed, pressed and saved, and what is on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from boothapp.domain.alert import AlertState
from boothapp.services.capture import DRAFT_SETTING
from tests.ui.capture.hands import Booth, Shown, ShowPage, focus

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def capture_anna(shown: Shown) -> None:
    """From the first key on: Enter moves on, Alt and a letter is what happened."""
    shown.keys("Anna")
    shown.key(Qt.Key.Key_Return)
    shown.keys("Kovács")
    shown.key(Qt.Key.Key_Return)
    shown.keys("Duna Coatings Kft.")
    shown.key(Qt.Key.Key_Return)
    shown.keys("Lab manager")
    shown.key(Qt.Key.Key_Return)
    shown.keys("Hungary")
    shown.key(Qt.Key.Key_Return)
    shown.keys("anna@duna.example")
    shown.key(Qt.Key.Key_Return)
    shown.keys("+36 30 1234567")
    shown.key(Qt.Key.Key_Return)
    shown.keys("Trial line in March.")


def test_a_visitor_from_first_key_to_disk_without_a_mouse(
    show_page: ShowPage, booth: Booth, qtbot: QtBot
) -> None:
    shown = show_page()
    capture_anna(shown)
    shown.alt("m")  # to the consents
    shown.key(Qt.Key.Key_Y)
    shown.alt("d")
    qtbot.waitUntil(lambda: shown.page._visiting.visit.account is not None)
    shown.alt("1")  # with the account known fit is sure; of intent the time weighs most
    shown.ctrl(Qt.Key.Key_Return)
    (lead,) = booth.leads()
    assert lead.name == "Anna Kovács"
    said = {name: lead.text(name) for name in ("company", "job_title", "country", "email", "phone")}
    assert said == {
        "company": "Duna Coatings Kft.",
        "job_title": "Lab manager",
        "country": "HU",
        "email": "anna@duna.example",
        "phone": "+36 30 123 4567",
    }
    assert [note.text for note in lead.notes] == ["Trial line in March."]
    assert lead.action_codes == {"demo"}
    assert {c: a.answer for c, a in lead.answers.items()} == {"timing": "3_months"}
    assert lead.consents["reply"].given
    assert (lead.consents["reply"].wording, lead.consents["reply"].language) == ("v2", "en")
    assert lead.captured_by == booth.nina
    assert "call" not in lead.consents


def test_the_page_is_ready_for_the_next_visitor_after_a_save(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = show_page()
    capture_anna(shown)
    shown.alt("d")
    shown.ctrl(Qt.Key.Key_Return)
    assert not any(shown.page._view.form.values().values())
    assert focus() is shown.page._view.form.first_name.editor
    assert "Saved: Anna Kovács" in shown.page._view.strip.label
    shown.keys("Marc")
    shown.ctrl(Qt.Key.Key_Return)
    assert [lead.name for lead in booth.leads()] == ["Marc", "Anna Kovács"]
    assert booth.leads()[0].action_codes == frozenset()


def test_a_sample_request_alerts_sales_in_the_save_that_keeps_the_visitor(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = show_page()
    capture_anna(shown)
    shown.alt("s")
    view = shown.page._view
    assert "Marta Kiss (Hungary)" in view.verdict.spoken()
    shown.alt("b")  # the sample's product
    shown.keys("CAT-670")
    shown.ctrl(Qt.Key.Key_Return)
    (lead,) = booth.leads()
    assert [sample.product for sample in lead.samples] == ["CAT-670"]
    (alert,) = lead.alerts
    assert alert.state is AlertState.OPEN
    assert alert.to[0] == booth.person("marta")
    assert shown.saved[0].alert == alert.id
    assert view.strip.label == "Saved: Anna Kovács, Sales now, Marta Kiss is alerted"


def test_the_account_recognised_is_saved_even_when_nobody_waits_for_it(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = show_page()
    shown.put("company", "Duna Coatings Kft.")
    shown.ctrl(Qt.Key.Key_Return)  # at once: the look-up rests 120 ms before it asks
    (lead,) = booth.leads()
    with booth.store.read() as reader:
        account = reader.account(lead.text("account"))
    assert account is not None
    assert account.external_id == "C-1001"


def test_enter_takes_the_country_that_is_suggested(show_page: ShowPage) -> None:
    shown = show_page()
    shown.page._view.form.country.take_focus()
    shown.keys("hungar")
    shown.key(Qt.Key.Key_Return)
    shown.keys("a@b.example")
    assert (shown.text("country"), shown.text("email")) == ("HU", "a@b.example")


def test_a_country_nobody_knows_stays_as_it_was_typed(show_page: ShowPage, booth: Booth) -> None:
    shown = show_page()
    shown.put("last_name", "Novak")
    shown.page._view.form.country.take_focus()
    shown.keys("Ruritania")
    shown.ctrl(Qt.Key.Key_Return)
    assert booth.leads()[0].text("country") == "Ruritania"


def test_nothing_is_saved_of_an_empty_page(show_page: ShowPage, booth: Booth) -> None:
    shown = show_page()
    shown.ctrl(Qt.Key.Key_Return)
    assert booth.leads() == []
    assert "nothing to save" in shown.page._view.strip.label


def test_escape_asks_before_it_clears(show_page: ShowPage, booth: Booth) -> None:
    shown = show_page()
    shown.put("last_name", "Novak")
    shown.key(Qt.Key.Key_Escape)
    shown.choose("Keep typing")
    assert shown.text("last_name") == "Novak"
    shown.key(Qt.Key.Key_Escape)
    undo: list[object] = []
    shown.page.message.connect(lambda _text, back: undo.append(back))
    shown.choose("Clear")
    assert shown.text("last_name") == ""
    assert booth.leads() == []
    (back,) = undo
    assert callable(back)
    back()
    assert shown.text("last_name") == "Novak"


def test_escape_on_an_empty_page_asks_nothing(show_page: ShowPage) -> None:
    shown = show_page()
    shown.key(Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_save_and_stay_says_only_what_is_new_the_second_time(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = show_page()
    shown.put("last_name", "Novak")
    shown.page._view.form.note.take_focus()
    shown.keys("First note")
    shown.ctrl(Qt.Key.Key_S)
    shown.alt("q")
    shown.ctrl(Qt.Key.Key_S)
    shown.ctrl(Qt.Key.Key_S)
    (lead,) = booth.leads()
    assert [note.text for note in lead.notes] == ["First note"]
    assert [action.action for action in lead.actions] == ["quote"]
    with booth.store.read() as reader:
        kinds = [fact.kind for fact in reader.facts_of(lead.id)]
    assert kinds.count("lead_captured") == 1
    assert kinds.count("action_taken") == 1
    assert kinds.count("alert_raised") == 1


def test_plain_digits_answer_only_where_nobody_types(show_page: ShowPage) -> None:
    shown = show_page()
    shown.put("company", "3M")
    assert shown.text("company") == "3M"
    assert shown.page._visiting.visit.answers == {}
    shown.page.setFocus(Qt.FocusReason.MouseFocusReason)
    shown.key(Qt.Key.Key_1)
    shown.key(Qt.Key.Key_0)
    assert shown.page._visiting.visit.answers == {"visitor": "trade", "relation": "?"}


def test_a_question_says_what_its_answers_would_change(show_page: ShowPage) -> None:
    shown = show_page()
    ask = shown.page._view.ask
    told = [label.text() for label in ask.findChildren(QLabel)]
    # On the keys 2 to 4 stand student, job seeker and supplier, none of whom is for sales.
    assert "2, 3, 4: Declined" in told
    shown.alt("1")
    assert any(label.text().startswith("Helps to tell: ") for label in ask.findChildren(QLabel))


def test_an_answer_can_be_taken_back_with_a_key(show_page: ShowPage) -> None:
    shown = show_page()
    shown.alt("2")
    chip = shown.page._view.answered.findChildren(type(shown.page._view.strip).__base__)[0]
    assert chip.label == "Kind of visitor: student"
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    shown.key(Qt.Key.Key_Delete)
    assert shown.page._visiting.visit.answers == {}
    assert shown.page._view.ask.criterion == "visitor"


def test_f6_goes_from_column_to_column(show_page: ShowPage) -> None:
    shown = show_page()
    columns = shown.page._view.columns
    shown.key(Qt.Key.Key_F6)
    assert columns[1].isAncestorOf(focus())
    shown.key(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert columns[0].isAncestorOf(focus())


def test_the_verdict_follows_every_key(show_page: ShowPage) -> None:
    shown = show_page()
    said = shown.page._view.verdict.spoken
    assert said().startswith("New visitor")
    shown.keys("A")
    assert said().startswith("Nurture")
    shown.alt("s")
    assert said().startswith("Sales now")
    shown.alt("s")
    assert said().startswith("Nurture")
    shown.alt("m")
    shown.key(Qt.Key.Key_N)
    assert said() == "Declined: Asked not to be contacted. Nobody calls or writes."


def test_the_draft_setting_is_empty_once_the_visitor_is_saved(
    show_page: ShowPage, booth: Booth
) -> None:
    shown = show_page()
    shown.put("last_name", "Novak")
    shown.page._clerk.keep_now()
    with booth.store.read() as reader:
        assert reader.setting(DRAFT_SETTING) is not None
    shown.ctrl(Qt.Key.Key_Return)
    with booth.store.read() as reader:
        assert reader.setting(DRAFT_SETTING) is None
