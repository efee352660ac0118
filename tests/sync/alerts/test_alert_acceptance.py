"""Accepting an alert, racing for it, and asking the next person in time."""

from __future__ import annotations

import pytest

from boothapp.domain.alert import AlertState
from boothapp.domain.errors import UserError
from boothapp.domain.facts import Kind, Statement
from boothapp.services.alerts import accept, escalate_due

MAIL = "mailto://127.0.0.1:1?from=b@example.com&to=s@example.com"
MINUTE = 60_000


def kinds(booth, alert) -> list[str]:
    return [fact.kind for fact in booth.facts(alert) if fact.kind != Kind.LEAD_CAPTURED]


def test_raising_claims_the_channels_of_the_first_person_and_queues_each_once(booth) -> None:
    first = booth.person("sales-1")
    booth.reach("sales-1", MAIL)
    booth.reach("sales-1", "json://127.0.0.1:1/x", "webhook")
    booth.reach("sales-2", MAIL)
    alert = booth.capture()
    [raised] = [fact for fact in booth.facts(alert) if fact.kind == Kind.ALERT_RAISED]
    assert raised.body["to"] == [booth.person(p) for p in ("sales-1", "sales-2", "manager-1")]
    assert raised.body["claims"] == [[first, "mail"], [first, "webhook"]]
    assert [line.person for line in booth.lines()] == [first, first]
    with booth.store.write() as uow:
        line = booth.lines()[0]
        assert not uow.enqueue(line.alert, line.lead, line.person, line.channel, 0)
    assert len(booth.lines()) == 2


def test_where_the_first_person_cannot_be_reached_the_next_one_hears_at_once(booth) -> None:
    booth.reach("manager-1", MAIL)
    alert = booth.capture()
    assert [line.person for line in booth.lines()] == [booth.person("manager-1")]
    assert booth.alert(alert).asked == (booth.person("sales-1"),)


def test_accepting_keeps_the_promise_and_calls_off_what_was_not_sent(booth) -> None:
    booth.reach("sales-1", MAIL)
    alert = booth.capture()
    me = booth.person("sales-1")
    changes = accept(booth.store, alert, person=me, by=me, what="call", due="2026-11-22")
    found = booth.alert(alert)
    assert (found.state, found.accepted_by) == (AlertState.ACCEPTED, me)
    assert changes.alerts
    assert changes.leads == {found.lead}
    assert kinds(booth, alert) == ["alert_raised", "alert_accepted", "promised"]
    promise = booth.facts(alert)[-1].body
    assert promise == {"who": me, "what": "call", "due": "2026-11-22"}
    [line] = booth.lines()
    assert (line.state, line.error) == (
        "given_up",
        "Not sent: the alert was accepted before.",
    )


def test_accepting_twice_is_once(booth) -> None:
    alert, me = booth.capture(), booth.person("sales-1")
    for _ in range(2):
        accept(booth.store, alert, person=me, by=me, what="call", due="2026-11-22")
    assert kinds(booth, alert).count("alert_accepted") == 1
    assert kinds(booth, alert).count("promised") == 1
    assert not accept(booth.store, alert, person=me, by=me).alerts
    accept(booth.store, alert, person=me, by=me, what="call", due="2026-11-23")
    assert kinds(booth, alert).count("promised") == 2


def test_somebody_else_is_told_who_was_first_and_when(booth) -> None:
    alert = booth.capture()
    accept(booth.store, alert, person=booth.person("sales-2"), by="x")
    booth.later(5 * MINUTE)
    with pytest.raises(UserError) as refused:
        accept(booth.store, alert, person=booth.person("sales-1"), by="x")
    assert refused.value.title == "Ben Ito accepted this alert at 2026-11-21 13:00."
    assert kinds(booth, alert).count("alert_accepted") == 1


def test_an_unknown_alert_is_a_sentence(booth) -> None:
    with pytest.raises(UserError, match="not known"):
        accept(booth.store, booth.person("no such alert"), person="p", by="p")


@pytest.mark.parametrize(("later_ms", "winner"), [(1, "sales-1"), (-1, "sales-2"), (0, "")])
def test_of_two_who_race_on_two_laptops_one_wins_on_both(booth, booths, later_ms, winner) -> None:
    other = booths("other")
    alert = booth.capture()
    booth.exchange(other)
    other.clock[0] = booth.later(1000) + later_ms
    accept(booth.store, alert, person=booth.person("sales-1"), by="x")
    accept(other.store, alert, person=booth.person("sales-2"), by="y")
    booth.exchange(other)
    here, there = booth.alert(alert), other.alert(alert)
    assert here == there
    racers = {booth.person("sales-1"), booth.person("sales-2")}
    assert here.accepted_by in racers
    assert not winner or here.accepted_by == booth.person(winner)
    [loser] = racers - {here.accepted_by}
    for laptop in (booth, other):
        with pytest.raises(UserError):
            accept(laptop.store, alert, person=loser, by="z")


def test_after_the_minutes_the_next_person_is_asked_until_nobody_is_left(booth) -> None:
    booth.reach("sales-1", MAIL)
    booth.reach("sales-2", MAIL)
    alert = booth.capture()
    asked = ["sales-1"]
    for name in ("sales-2", "manager-1"):
        assert not escalate_due(booth.store, booth.show, now_ms=booth.later(9 * MINUTE)).alerts
        changes = escalate_due(booth.store, booth.show, now_ms=booth.later(MINUTE))
        assert changes.leads == {booth.alert(alert).lead}
        asked.append(name)
        assert booth.alert(alert).asked == tuple(map(booth.person, asked))
    found = booth.alert(alert)
    assert (found.state, found.next_person) == (AlertState.ESCALATED, "")
    before = booth.facts(alert)
    assert not escalate_due(booth.store, booth.show, now_ms=booth.later(100 * MINUTE)).alerts
    assert booth.facts(alert) == before
    assert {line.person for line in booth.lines()} == set(map(booth.person, asked[:2]))


def test_an_accepted_alert_is_not_escalated(booth) -> None:
    alert = booth.capture()
    accept(booth.store, alert, person=booth.person("manager-1"), by="x")
    assert not escalate_due(booth.store, booth.show, now_ms=booth.later(60 * MINUTE)).alerts


def test_only_the_laptop_that_raised_it_escalates(booth, booths) -> None:
    other = booths("other")
    alert = booth.capture()
    booth.exchange(other)
    other.clock[0] = booth.later(11 * MINUTE)
    assert not escalate_due(other.store, booth.show, now_ms=other.now).alerts
    assert escalate_due(booth.store, booth.show, now_ms=booth.now).alerts
    booth.exchange(other)
    assert other.alert(alert).state == AlertState.ESCALATED


def test_a_colleague_whose_clock_is_days_ahead_does_not_silence_an_alert(booth, booths) -> None:
    fast = booths("fast")
    booth.exchange(fast)
    fast.later(5 * 24 * 60 * MINUTE)
    fast.capture("Fast")
    booth.exchange(fast)
    alert = booth.capture("Slow")
    for _ in range(10):
        assert not escalate_due(booth.store, booth.show, now_ms=booth.now).alerts
        booth.later(MINUTE)
    assert escalate_due(booth.store, booth.show, now_ms=booth.now).alerts
    assert len(booth.alert(alert).asked) == 2
    assert not escalate_due(booth.store, booth.show, now_ms=booth.later(MINUTE)).alerts


def test_an_erased_visitor_is_nobody_to_call(booth) -> None:
    alert = booth.capture()
    with booth.store.write() as uow:
        uow.say([Statement(booth.alert(alert).lead, Kind.ERASED, {})], by="x", show=booth.show)
    assert not escalate_due(booth.store, booth.show, now_ms=booth.later(60 * MINUTE)).alerts
    with pytest.raises(UserError, match="erased"):
        accept(booth.store, alert, person=booth.person("sales-1"), by="x")
