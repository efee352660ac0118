"""The page tells who waits, for how long, who was asked, and where the messages stand."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from boothapp.domain.facts import Kind, Statement
from boothapp.services.alerts import accept, escalate_due
from tests.ui.alerts.conftest import ShowAlerts, ask_sample, give_channel
from tests.ui.leads.hands import Booth, alt

STATE, VISITOR, RAISED, WITH, MESSAGE = 0, 1, 4, 5, 6


def test_who_waits_longest_stands_first_and_filters_count(
    booth: Booth, show_alerts: ShowAlerts
) -> None:
    names = ("Anna", "Bela", "Cecil", "Dora")
    saved = {name: ask_sample(booth, name) for name in names}
    for name in ("Dora", "Bela"):
        booth.wall.ms += 1_000
        one = saved[name]
        accept(booth.store, one.alert, person=one.asked, by=one.asked)
    seen = show_alerts()
    assert seen.cells(VISITOR) == ["Anna", "Cecil", "Bela", "Dora"]
    labels = [button.label for button in seen.view.filters.buttons()]
    assert labels == ["All 4", "Waiting 2", "Escalated 0", "Accepted 2"]
    for key, shown in (
        (Qt.Key.Key_2, ["Anna", "Cecil"]),
        (Qt.Key.Key_4, ["Bela", "Dora"]),
        (Qt.Key.Key_3, []),
        (Qt.Key.Key_1, ["Anna", "Cecil", "Bela", "Dora"]),
    ):
        alt(key)
        assert seen.cells(VISITOR) == shown


def test_time_goes_on_without_a_refresh(booth: Booth, show_alerts: ShowAlerts) -> None:
    saved = ask_sample(booth, "Anna")
    seen = show_alerts()
    assert seen.cells(RAISED) == ["0 s ago"]
    following = booth.desk.names[booth.lead(saved.lead).alerts[0].next_person]
    assert seen.detail.next.text() == f"{following} is asked in 10 min."
    booth.wall.ms += 7 * 60_000
    seen.page._clock.timeout.emit()
    assert seen.cells(RAISED) == ["7 min ago"]
    assert seen.detail.next.text() == f"{following} is asked in 3 min."
    assert seen.page._clock.isActive()
    seen.page.hide()
    assert not seen.page._clock.isActive()


def test_handing_on_is_seen(booth: Booth, show_alerts: ShowAlerts) -> None:
    saved = ask_sample(booth, "Anna")
    seen = show_alerts()
    booth.wall.ms += 11 * 60_000
    escalate_due(booth.store, booth.desk.show.id, now_ms=booth.wall.ms)
    seen.announce()
    alert = booth.lead(saved.lead).alerts[0]
    second = booth.desk.names[alert.asked[1]]
    assert seen.cells(STATE) == ["Escalated"]
    assert seen.cells(WITH) == [second]
    assert ("Handed on to " + second, "") in seen.story()
    first = booth.desk.names[alert.asked[0]]
    assert seen.story()[-1] == ("Raised by Nina Vogel", f"{first} was asked")
    while alert.next_person:
        booth.wall.ms += 11 * 60_000
        escalate_due(booth.store, booth.desk.show.id, now_ms=booth.wall.ms)
        alert = booth.lead(saved.lead).alerts[0]
    seen.announce()
    assert seen.detail.next.text().startswith("Everybody on the list was asked.")


def test_messages_tell_where_they_stand_and_why(booth: Booth, show_alerts: ShowAlerts) -> None:
    seen = show_alerts()
    unreached = ask_sample(booth, "Anna")
    seen.announce()
    assert seen.cells(MESSAGE) == ["Not sent"]
    assert seen.story()[0][0] == "No message from this laptop"
    accept(booth.store, unreached.alert, person=booth.nina, by=booth.nina)
    channel = give_channel(booth, unreached.asked)
    waiting = ask_sample(booth, "Bela")
    seen.announce()
    seen.page.choose(waiting.alert)
    who = booth.desk.names[waiting.asked]
    assert seen.cells(MESSAGE)[0] == "Sending"
    assert seen.story()[0] == (f"Not sent yet to {who} by mail", "")
    with booth.store.write() as work:
        (line,) = (each for each in work.outbox() if each.alert == waiting.alert)
        assert line.channel == channel.id
        late = booth.wall.ms + 40_000
        work.put_outbox(replace(line, tries=1, due_ms=late, error="The mail server refused."))
    seen.announce()
    assert seen.cells(MESSAGE)[0] == "Trying again"
    assert seen.story()[0] == (f"Not sent yet to {who} by mail", "The mail server refused.")
    assert seen.detail.story.blocks[0].when == "next try in 40 s"
    with booth.store.write() as work:
        work.put_outbox(replace(line, state="sent", error=""))
        body = {"alert": waiting.alert, "person": waiting.asked, "channel": "mail"}
        sent = Statement(waiting.lead, Kind.ALERT_DELIVERED, body)
        work.say([sent], by="", show=booth.desk.show.id)
    seen.announce()
    assert seen.cells(MESSAGE)[0] == "Sent"
    assert seen.story()[0] == (f"Sent to {who} by mail", "")


def test_an_alert_asked_for_is_chosen_though_a_filter_hid_it(
    booth: Booth, show_alerts: ShowAlerts
) -> None:
    ask_sample(booth, "Anna")
    seen = show_alerts()
    alt(Qt.Key.Key_4)
    assert seen.cells(VISITOR) == []
    assert not seen.detail.name.isVisible()
    late = ask_sample(booth, "Bela")
    seen.page.choose(late.alert)
    seen.announce()
    assert seen.detail.name.text() == "Bela"


def test_a_page_that_nobody_sees_reads_when_it_is_seen(
    booth: Booth, show_alerts: ShowAlerts
) -> None:
    seen = show_alerts()
    assert not seen.view.table.isVisible()
    seen.page.hide()
    ask_sample(booth, "Anna")
    seen.announce()
    assert seen.cells(VISITOR) == []
    seen.page.show()
    assert seen.cells(VISITOR) == ["Anna"]
    assert seen.view.table.isVisible()
