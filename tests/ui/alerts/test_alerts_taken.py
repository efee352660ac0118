"""Alerts are taken with a promise, by key, once; whoever comes second reads who was first."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from boothapp.services.alerts import accept
from tests.ui.alerts.conftest import ShowAlerts, ask_sample
from tests.ui.leads.hands import Booth, alt, ctrl, live_keys, press, type_text, unnamed

SHELL_KEYS = {
    "Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+P", "F4", "Ctrl+T", "Alt+Z",
}  # fmt: skip
STATE, VISITOR, WITH = 0, 1, 5


def test_an_alert_is_taken_by_key_and_shows_it_at_once(
    booth: Booth, show_alerts: ShowAlerts
) -> None:
    saved = ask_sample(booth, "Anna")
    seen = show_alerts()
    assert seen.cells(STATE) == ["Open"]
    assert seen.view.header._note.text() == "1 waiting for somebody"
    booth.wall.ms += 240_000
    alt(Qt.Key.Key_T)
    tomorrow = datetime.fromtimestamp(booth.wall.ms / 1000).astimezone() + timedelta(days=1)
    assert seen.detail.due.editor.text() == f"{tomorrow:%Y-%m-%d} 10:00"
    assert seen.detail.tomorrow.isChecked()
    ctrl(Qt.Key.Key_Return)
    lead = booth.lead(saved.lead)
    assert lead.alerts[0].accepted_by == saved.asked
    assert [(each.who, each.what, each.due) for each in lead.promises] == [
        (saved.asked, "Calls", f"{tomorrow:%Y-%m-%d} 10:00")
    ]
    name = booth.desk.names[saved.asked]
    assert (seen.cells(STATE), seen.cells(WITH)) == (["Accepted"], [name])
    assert seen.cells(4) == ["after 4 min"]
    assert seen.detail.state.text == "Accepted"
    assert not seen.detail.accept.isVisible()
    assert [heading for heading, _ in seen.story()][:2] == ["Promised", f"Taken by {name}"]
    assert seen.story()[0][1].startswith("Calls, ")
    assert seen.view.header._note.text() == "nobody waits"
    assert seen.view.table.hasFocus()


def test_a_promise_in_words_by_somebody_else(booth: Booth, show_alerts: ShowAlerts) -> None:
    saved = ask_sample(booth, "Anna")
    seen = show_alerts()
    who = seen.detail.who.editor
    assert who.currentData() == saved.asked
    who.setCurrentIndex(who.findData(booth.nina))
    alt(Qt.Key.Key_P)
    type_text("Brings the data sheet")
    ctrl(Qt.Key.Key_Return)
    lead = booth.lead(saved.lead)
    assert lead.alerts[0].accepted_by == booth.nina
    assert lead.promises[0].what == "Brings the data sheet"
    assert lead.promises[0].by == booth.nina


def test_the_second_of_two_reads_who_was_first(booth: Booth, show_alerts: ShowAlerts) -> None:
    saved = ask_sample(booth, "Anna")
    seen = show_alerts()
    alt(Qt.Key.Key_O)
    marta = booth.person("marta")
    other = next(each.id for each in booth.desk.people if each.id not in (saved.asked, marta))
    accept(booth.store, saved.alert, person=other, by=other)
    ctrl(Qt.Key.Key_Return)
    assert seen.detail.refusal.isVisible()
    title = seen.detail.refusal.accessibleName()
    assert title.startswith(f"{booth.desk.names[other]} accepted this alert at ")
    assert "Nothing was changed." in seen.detail.refusal.accessibleDescription()
    assert seen.cells(STATE) == ["Accepted"]
    assert seen.cells(WITH) == [booth.desk.names[other]]
    lead = booth.lead(saved.lead)
    assert lead.alerts[0].accepted_by == other
    assert lead.promises == ()


def test_a_taken_alert_stays_in_sight_though_only_waiting_ones_are_asked_for(
    booth: Booth, show_alerts: ShowAlerts
) -> None:
    ask_sample(booth, "Anna")
    ask_sample(booth, "Bela")
    seen = show_alerts()
    alt(Qt.Key.Key_2)
    assert seen.cells(VISITOR) == ["Anna", "Bela"]
    ctrl(Qt.Key.Key_Return)
    assert seen.cells(VISITOR) == ["Bela", "Anna"]
    assert seen.detail.name.text() == "Anna"
    assert seen.cells(STATE) == ["Open", "Accepted"]
    alt(Qt.Key.Key_4)
    assert seen.cells(VISITOR) == ["Anna"]


def test_what_was_typed_waits_with_its_alert(booth: Booth, show_alerts: ShowAlerts) -> None:
    first, second = ask_sample(booth, "Anna"), ask_sample(booth, "Bela")
    seen = show_alerts()
    alt(Qt.Key.Key_P)
    type_text("Comes at noon")
    seen.page.choose(second.alert)
    assert seen.detail.what.editor.text() == ""
    seen.announce()
    seen.page.choose(first.alert)
    assert seen.detail.what.editor.text() == "Comes at noon"
    ctrl(Qt.Key.Key_Return)
    assert booth.lead(first.lead).promises[0].what == "Comes at noon"
    assert booth.lead(second.lead).promises == ()
    assert not booth.lead(second.lead).alerts[0].accepted_at


def test_news_do_not_take_what_is_being_typed(booth: Booth, show_alerts: ShowAlerts) -> None:
    ask_sample(booth, "Anna")
    seen = show_alerts()
    alt(Qt.Key.Key_P)
    type_text("Comes at")
    ask_sample(booth, "Bela")
    seen.announce()
    type_text(" noon")
    assert seen.detail.what.editor.text() == "Comes at noon"
    assert seen.detail.what.editor.hasFocus()
    assert seen.cells(VISITOR) == ["Anna", "Bela"]


def test_a_day_that_is_none_is_asked_for_again(booth: Booth, show_alerts: ShowAlerts) -> None:
    saved = ask_sample(booth, "Anna")
    seen = show_alerts()
    alt(Qt.Key.Key_U)
    type_text("next week")
    ctrl(Qt.Key.Key_Return)
    assert not booth.lead(saved.lead).alerts[0].accepted_at
    assert seen.detail.due._warning.isVisible()
    assert seen.detail.due.editor.hasFocus()
    type_text("2026-11-27")
    ctrl(Qt.Key.Key_Return)
    assert booth.lead(saved.lead).promises[0].due == "2026-11-27"


def test_keys_lead_everywhere_and_none_means_two_things(
    booth: Booth, show_alerts: ShowAlerts
) -> None:
    first, second = ask_sample(booth, "Anna"), ask_sample(booth, "Bela")
    seen = show_alerts()
    keys = live_keys(seen.page)
    assert len(keys) == len(set(keys))
    assert not SHELL_KEYS & set(keys)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Up)
    ctrl(Qt.Key.Key_O)
    assert seen.leads == [second.lead, first.lead]
    assert unnamed(seen.page) == []


def test_hostile_words_stay_words(booth: Booth, show_alerts: ShowAlerts) -> None:
    hostile = "<b>bold</b><img src=x>"
    saved = ask_sample(booth, hostile)
    seen = show_alerts()
    assert seen.detail.name.text() == booth.lead(saved.lead).name
    for label in seen.detail.findChildren(QLabel):
        if "<b>" in label.text() and label.parent() is not seen.detail.refusal:
            assert label.textFormat() == Qt.TextFormat.PlainText
    assert "<b>" not in seen.view.model.index(0, VISITOR).data(Qt.ItemDataRole.ToolTipRole)
