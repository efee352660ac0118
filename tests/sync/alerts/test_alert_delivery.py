"""From the outbox to real servers: once each, again after failures, given up only in the open."""

from __future__ import annotations

import time

import pytest

from boothapp.domain.alert import AlertState
from boothapp.domain.facts import Kind
from boothapp.services.alerts import accept, escalate_due
from sync.alerts.channels import HEADER, AppriseNotifier
from sync.alerts.dispatch import Dispatcher, retry_after_ms

DEAD = "mailto://127.0.0.1:1?from=b@example.com&to=s@example.com"


def dispatcher(booth, patience_s: float = 20.0) -> Dispatcher:
    return Dispatcher(booth.store, AppriseNotifier(), patience_s=patience_s)


def test_mail_and_webhook_are_delivered_once_and_said(booth, mail, web) -> None:
    booth.reach("sales-1", mail.url())
    booth.reach("sales-1", web.url(), "webhook")
    alert = booth.capture()
    sender = dispatcher(booth)
    outcome = sender.run_once(booth.now)
    assert (outcome.sent, outcome.failed, outcome.waiting, outcome.next_due_ms) == (2, 0, 0, None)
    assert outcome.changes.leads == {booth.alert(alert).lead}
    for _ in range(3):
        assert sender.run_once(booth.later(3_600_000)).sent == 0
    assert dispatcher(booth).run_once(booth.now).sent == 0
    assert (len(mail.mails), len(web.posts)) == (1, 1)
    assert mail.mails[0]["Subject"] == "Sample request: Anna"
    assert mail.mails[0][HEADER].startswith(alert)
    told = {(d.person, d.channel) for d in booth.alert(alert).deliveries}
    assert told == {(booth.person("sales-1"), kind) for kind in ("mail", "webhook")}
    assert booth.states() == ["sent", "sent"]


def test_a_server_that_was_down_gets_the_message_when_it_is_up(
    booth, start_mail, mail_server
) -> None:
    booth.reach("sales-1", mail_server.url())
    alert = booth.capture()
    sender = dispatcher(booth)
    outcome = sender.run_once(booth.now)
    assert (outcome.sent, outcome.failed, outcome.waiting) == (0, 1, 1)
    assert outcome.next_due_ms == booth.now + 5_000
    [line] = booth.lines()
    assert line.error == "mail via 127.0.0.1 could not be reached."
    assert sender.run_once(booth.later(4_999)).failed == 0
    assert sender.run_once(booth.later(1)).next_due_ms == booth.now + 10_000
    start_mail(mail_server)
    assert sender.run_once(booth.later(10_000)).sent == 1
    assert len(mail_server.mails) == 1
    assert booth.alert(alert).state == AlertState.OPEN


def test_the_network_being_back_needs_no_waiting(booth, start_mail, mail_server) -> None:
    booth.reach("sales-1", mail_server.url())
    booth.capture()
    sender = dispatcher(booth)
    sender.run_once(booth.now)
    start_mail(mail_server)
    sender.retry_now(booth.now)
    assert sender.run_once(booth.now).sent == 1


def test_waiting_doubles_from_five_seconds_to_ten_minutes() -> None:
    waits = [retry_after_ms(tries) // 1000 for tries in range(1, 10)]
    assert waits == [5, 10, 20, 40, 80, 160, 320, 600, 600]
    assert retry_after_ms(10_000) == 600_000


def test_a_refused_recipient_is_given_up_openly_and_the_next_person_is_asked_at_once(
    booth, mail, web
) -> None:
    mail.answer = "550 5.1.1 No such user"
    booth.reach("sales-1", mail.url())
    booth.reach("sales-2", web.url(), "webhook")
    alert = booth.capture()
    outcome = dispatcher(booth).run_once(booth.now)
    assert (outcome.sent, outcome.failed) == (1, 1)
    states = {line.person: (line.state, line.error) for line in booth.lines()}
    assert states[booth.person("sales-1")] == (
        "given_up",
        "mail via 127.0.0.1 refused the message (SMTP 550).",
    )
    assert states[booth.person("sales-2")] == ("sent", "")
    found = booth.alert(alert)
    assert found.asked == (booth.person("sales-1"), booth.person("sales-2"))
    assert found.state == AlertState.ESCALATED
    assert mail.refused == 1
    [escalated] = [fact for fact in booth.facts(alert) if fact.kind == Kind.ALERT_ESCALATED]
    assert escalated.body["claims"] == [[booth.person("sales-2"), "webhook"]]


def test_one_dead_channel_is_no_reason_to_pass_over_somebody_reached(booth, mail, web) -> None:
    web.status = 404
    booth.reach("sales-1", mail.url())
    booth.reach("sales-1", web.url(), "webhook")
    booth.reach("sales-2", mail.url("second@example.com"))
    alert = booth.capture()
    dispatcher(booth).run_once(booth.now)
    assert sorted(booth.states()) == ["given_up", "sent"]
    assert booth.alert(alert).asked == (booth.person("sales-1"),)


def test_with_nobody_left_the_alert_stays_open_and_the_reason_is_shown(booth, mail) -> None:
    mail.answer = "550 no"
    for name in ("sales-1", "sales-2", "manager-1"):
        booth.reach(name, mail.url(f"{name}@example.com"))
    alert = booth.capture()
    outcome = dispatcher(booth).run_once(booth.now)
    assert (outcome.failed, outcome.waiting) == (3, 0)
    found = booth.alert(alert)
    assert (found.state, found.next_person) == (AlertState.ESCALATED, "")
    assert booth.states() == ["given_up"] * 3
    assert all("550" in line.error for line in booth.lines())


def test_somebody_hears_of_it_even_where_most_people_cannot_be_reached(booth, mail, web) -> None:
    web.status = 410
    booth.reach("sales-2", web.url(), "webhook")
    booth.reach("manager-1", mail.url())
    alert = booth.capture()
    outcome = dispatcher(booth).run_once(booth.now)
    assert (outcome.sent, outcome.failed) == (1, 1)
    told = {(d.person, d.channel) for d in booth.alert(alert).deliveries}
    assert told == {(booth.person("manager-1"), "mail")}
    escalate_due(booth.store, booth.show, now_ms=booth.later(600_000))
    assert booth.alert(alert).asked[-1] == booth.person("manager-1")
    assert dispatcher(booth).run_once(booth.now).sent == 0
    assert len(mail.mails) == 1


def test_what_was_accepted_meanwhile_is_not_sent(booth, booths, mail) -> None:
    other = booths("other")
    booth.reach("sales-1", mail.url())
    alert = booth.capture()
    booth.exchange(other)
    accept(other.store, alert, person=booth.person("sales-2"), by="x")
    booth.exchange(other)
    outcome = dispatcher(booth).run_once(booth.now)
    assert (outcome.sent, outcome.waiting) == (0, 0)
    assert mail.mails == []
    assert booth.states() == ["given_up"]


def test_a_removed_channel_is_shown_and_the_next_person_asked(booth, mail) -> None:
    booth.reach("sales-1", DEAD)
    booth.reach("sales-2", mail.url())
    alert = booth.capture()
    [line] = booth.lines()
    with booth.store.write() as uow:
        uow.remove_channel(line.channel)
    assert dispatcher(booth).run_once(booth.now).sent == 1
    assert booth.alert(alert).asked[-1] == booth.person("sales-2")
    assert {line.error for line in booth.lines()} == {"", "Not sent: the channel was removed."}


def test_a_slow_channel_delays_neither_another_nor_the_run(booth, mail, web) -> None:
    web.release.clear()
    booth.reach("sales-1", web.url(), "webhook")
    booth.reach("sales-1", mail.url())
    booth.capture()
    sender = dispatcher(booth, patience_s=1.0)
    begin = time.perf_counter()
    outcome = sender.run_once(booth.now)
    assert time.perf_counter() - begin < 3
    assert (outcome.sent, outcome.waiting) == (1, 1)
    assert sorted(booth.states()) == ["sending", "sent"]
    web.release.set()
    sender.close(booth.now, timeout_s=10)
    assert booth.states() == ["sent", "sent"]
    assert len(web.posts) == 1


def test_a_dead_server_with_many_messages_leaves_threads_for_others(booth, mail, web) -> None:
    web.release.clear()
    booth.reach("sales-1", web.url(), "webhook")
    for n in range(30):
        booth.capture(f"Visitor {n}")
    booth.reach("manager-1", mail.url())
    with booth.store.write() as uow:
        line = booth.lines()[-1]
        channels = {channel.kind: channel.id for channel in uow.channels()}
        uow.enqueue(line.alert, line.lead, booth.person("manager-1"), channels["mail"], booth.now)
    sender = dispatcher(booth, patience_s=1.0)
    assert sender.run_once(booth.now).sent == 1
    assert len(mail.mails) == 1
    web.release.set()
    sender.close(booth.now, timeout_s=10)


def test_a_failure_nobody_foresaw_is_tried_again_and_told(booth, caplog) -> None:
    class Stumbling:
        def send(self, url: str, message: object, key: str) -> None:
            raise KeyError(url)

    booth.reach("sales-1", DEAD)
    booth.capture()
    outcome = Dispatcher(booth.store, Stumbling()).run_once(booth.now)
    assert (outcome.failed, outcome.waiting) == (1, 1)
    assert booth.lines()[0].error == "The channel failed unexpectedly (KeyError)."
    assert "KeyError" in caplog.text
    assert "s@example.com" not in caplog.text


def test_fifty_alerts_leave_without_waiting_for_each_other(booth, mail) -> None:
    booth.reach("sales-1", mail.url())
    for n in range(50):
        booth.capture(f"Visitor {n}")
    begin = time.perf_counter()
    assert dispatcher(booth).run_once(booth.now).sent == 50
    taken = time.perf_counter() - begin
    print(f"50 alerts by mail: {taken:.2f} s")
    assert taken < 30  # one throttled instance would take 50 x 5.5 s
    assert len({mail[HEADER] for mail in mail.mails}) == 50


@pytest.mark.benchmark
def test_from_save_to_delivered(booth, mail, web) -> None:
    """The time from a committed capture to the server holding the message, and the fact of it."""
    booth.reach("sales-1", mail.url())
    booth.reach("sales-1", web.url(), "webhook")
    sender = dispatcher(booth)
    booth.capture("Warm up")
    sender.run_once(booth.now)
    took = []
    for n in range(30):
        booth.capture(f"Visitor {n}")
        begin = time.perf_counter()
        assert sender.run_once(booth.now).sent == 2
        took.append(time.perf_counter() - begin)
    took.sort()
    print(f"save to mail and webhook: p50 {took[15] * 1000:.0f} ms, worst {took[-1] * 1000:.0f} ms")
    assert took[-1] < 10
