"""Two laptops and a centre: all come to hold the same, whatever was cut on the way."""

from __future__ import annotations

import secrets

import pytest

from boothapp.domain.facts import Kind, body_text
from sync.client import marks
from sync.client.faults import SyncError
from sync.client.outcome import Progress
from sync.client.parked import resend_parked, set_aside
from tests.sync.booth import OTHER_ORG
from tests.sync.network import Fault, nth


def test_a_lead_reaches_the_centre_and_the_other_laptop(centre, laptop) -> None:
    ana, ben = laptop("ana"), laptop("ben")
    lead = ana.capture(last_name="Müller", company="O'Neil & 山田")
    ana.note(lead, "wants 25 kg\x00 of resin \u202e🙂")
    first = ana.sync()
    assert (first.pushed, first.pulled, first.refused, first.waiting) == (2, 0, 0, 0)
    second = ben.sync()
    assert (second.pushed, second.pulled) == (0, 2)
    assert second.changed == {lead}
    assert ben.texts() == ana.texts() == centre.texts()
    assert ben.lead(lead) == ana.lead(lead) == centre.lead(lead)
    assert ben.lead(lead).text("company") == "O'Neil & 山田"


def test_with_nothing_new_a_sync_is_one_small_request(centre, laptop) -> None:
    ana, ben = laptop("ana"), laptop("ben")
    ana.capture()
    ana.sync()
    ben.capture()
    ben.sync()
    ana.sync()
    for node in (ana, ben):
        asked = node.watch()
        outcome = node.sync()
        assert (outcome.pushed, outcome.pulled, outcome.waiting) == (0, 0, 0)
        assert [line.split("?")[0] for line in asked] == ["GET /v1/facts"]


def test_what_was_just_pushed_does_not_come_back(centre, laptop) -> None:
    ana = laptop("ana")
    for _ in range(130):
        ana.capture()
    asked = ana.watch()
    ana.sync()
    assert sum(line.startswith("GET /v1/facts") for line in asked) == 1
    assert ana.network.down < 20_000
    assert ana.peer().cursor == 130


def test_pushed_between_the_facts_of_others_nothing_is_missed(centre, laptop) -> None:
    ana, ben = laptop("ana"), laptop("ben")
    for _ in range(3):
        ben.capture()
        ben.sync()
        ana.capture()
    pushes = 0

    def ben_pushes_too(progress: Progress) -> None:
        nonlocal pushes
        if progress.stage == "push" and pushes < 3:
            pushes += 1
            ben.capture()
            ben.sync()

    ana.slow_down(1)
    ana.sync(progress=ben_pushes_too)
    ben.sync()
    assert pushes == 3
    assert ana.texts() == ben.texts() == centre.texts()
    assert len(ana.texts()) == 9


@pytest.mark.parametrize("fault", [Fault.LOSE_ANSWER, Fault.CUT_ANSWER, Fault.LOSE_REQUEST])
@pytest.mark.parametrize("which", [1, 3])
def test_a_push_that_was_cut_goes_on_where_it_stopped(centre, laptop, fault, which) -> None:
    ana = laptop("ana")
    for _ in range(25):
        ana.capture()
    ana.slow_down(10)
    ana.network.plan = nth(which, "POST", fault)
    with pytest.raises(SyncError, match=r"broke"):
        ana.sync()
    arrived = len(centre.texts())
    assert arrived == min(25, 10 * (which - (fault is Fault.LOSE_REQUEST)))
    assert ana.waiting() == 25 - 10 * (which - 1)
    outcome = ana.sync()
    assert outcome.pushed == 25 - arrived
    assert outcome.waiting == 0
    assert centre.texts() == ana.texts()
    assert centre.positions() == list(range(1, 26))


@pytest.mark.parametrize("fault", [Fault.CUT_ANSWER, Fault.LOSE_REQUEST])
def test_a_pull_that_was_cut_goes_on_where_it_stopped(centre, laptop, fault) -> None:
    ana, ben = laptop("ana"), laptop("ben")
    for _ in range(25):
        ana.capture()
    ana.sync()
    ben.slow_down(10)
    ben.network.plan = nth(2, "GET /v1/facts", fault)
    with pytest.raises(SyncError, match="broke"):
        ben.sync()
    assert len(ben.texts()) == ben.peer().cursor == 10
    assert ben.sync().pulled == 15
    assert ben.texts() == ana.texts()


def test_a_request_that_arrives_twice_counts_once(centre, laptop) -> None:
    ana = laptop("ana")
    ana.capture()
    ana.capture()
    ana.network.plan = lambda _: Fault.REPEAT
    ana.sync()
    assert centre.positions() == [1, 2]
    assert ana.peer().pushed == 2
    ana.network.plan = lambda _: Fault.NONE
    assert ana.sync().waiting == 0
    assert ana.texts() == centre.texts()


def test_a_kind_of_a_later_version_is_passed_on_untouched(centre, laptop, hub) -> None:
    ana, ben = laptop("ana"), laptop("ben")
    body = {"shape": {"ζ": [1, None, True, {"": "\x00 \u2028"}]}, "a": -(2**60)}
    fact = ana.forge(kind="hologram_shown", body=body, schema=7)
    centre.accept(fact)
    ben.sync()
    assert ben.fact(fact.id) == fact
    assert body_text(ben.fact(fact.id).body) == body_text(body)
    ben.move_to(hub)
    ben.sync()
    assert hub.texts() == ben.texts() == centre.texts()


def test_a_fact_the_centre_refuses_is_parked_and_blocks_nothing(centre, laptop) -> None:
    ana = laptop("ana")
    first = ana.capture()
    ana.note(first, "fine")
    ana.damage(ana.note(first, "poisoned"), author="bell\x07")
    ana.note(first, "fine too")
    outcome = ana.sync()
    assert (outcome.pushed, outcome.refused, outcome.waiting) == (3, 1, 0)
    (parked,) = ana.parked()
    assert parked.kind == Kind.NOTED
    assert parked.lead == first
    assert parked.reason == "its kind or author is not a word"
    assert ana.sync().refused == 0
    assert len(centre.texts()) == 3
    assert len(ana.texts()) == 4


def test_a_web_server_in_front_that_takes_less_is_given_less(centre, laptop) -> None:
    ana = laptop("ana")
    before = [ana.capture() for _ in range(30)]
    large = ana.note(before[0], secrets.token_hex(10_000))
    after = [ana.capture() for _ in range(30)]
    ana.network.largest = 3000
    outcome = ana.sync()
    assert (outcome.pushed, outcome.refused, outcome.waiting) == (60, 1, 0)
    assert [line.fact for line in ana.parked()] == [large]
    assert ana.parked()[0].reason == "it is larger than the server takes"
    assert all(centre.lead(lead) for lead in before + after)


def test_a_parked_fact_goes_through_once_it_is_sound(centre, laptop) -> None:
    ana = laptop("ana")
    lead = ana.capture()
    first, second = ana.note(lead, "one"), ana.note(lead, "two")
    for fact in (first, second):
        ana.damage(fact, author="bell\x07")
    ana.sync()
    assert resend_parked(ana.store, ana.link, clock=ana.clock) == (0, 2)
    ana.damage(first, author="ana")
    assert resend_parked(ana.store, ana.link, clock=ana.clock) == (1, 1)
    assert [line.fact for line in ana.parked()] == [second]
    assert centre.fact(first) == ana.fact(first)
    set_aside(ana.store, second, centre.store.id)
    assert ana.parked() == ()
    ana.sync()
    assert len(centre.texts()) == 2


def test_a_reset_offers_parked_facts_again(centre, laptop) -> None:
    ana = laptop("ana")
    note = ana.note(ana.capture(), "one")
    ana.damage(note, author="bell\x07")
    ana.sync()
    ana.damage(note, author="ana")
    with ana.store.write() as uow:
        marks.forget(uow, centre.store.id)
    assert ana.sync().pushed == 1
    assert ana.parked() == ()


def test_a_sync_can_be_stopped_between_batches(centre, laptop) -> None:
    ana = laptop("ana")
    for _ in range(30):
        ana.capture()
    ana.slow_down(10)
    told: list[Progress] = []
    outcome = ana.sync(progress=told.append, cancelled=lambda: bool(told))
    assert outcome.cancelled
    assert outcome.waiting == 20
    assert told == [Progress("push", 10, 30)]
    assert len(centre.texts()) == 10


def test_what_is_captured_during_a_sync_is_sent_with_it(centre, laptop) -> None:
    ana = laptop("ana")
    for _ in range(3):
        ana.capture()
    ana.slow_down(1)
    ana.sync(progress=lambda p: ana.capture() if p.done == 2 and p.stage == "push" else None)
    assert len(centre.texts()) == 4
    assert ana.waiting() == 0


def test_what_is_captured_between_two_pages_is_sent_next_time(centre, laptop) -> None:
    ana, ben = laptop("ana"), laptop("ben")
    for _ in range(25):
        ana.capture()
    ana.sync()
    ben.slow_down(10)
    outcome = ben.sync(progress=lambda p: ben.capture() if p.done == 10 else None)
    assert (outcome.pulled, outcome.waiting) == (25, 1)
    assert ben.sync().pushed == 1
    assert centre.texts() == ben.texts()


def test_facts_come_over_a_hub_though_their_laptop_is_gone(centre, laptop, hub) -> None:
    ana, ben = laptop("ana", centre=hub), laptop("ben")
    lead = ana.capture()
    ana.sync()
    hub.sync_to(centre)
    ben.sync()
    assert ben.texts() == ana.texts()
    ben.note(lead, "called")
    ben.sync()
    hub.sync_to(centre)
    ana.sync()
    assert ana.texts() == ben.texts() == hub.texts() == centre.texts()


def test_a_laptop_brings_what_a_lost_hub_had(centre, laptop, hub) -> None:
    ana, ben = laptop("ana", centre=hub), laptop("ben", centre=hub)
    ana.capture()
    ana.sync()
    ben.sync()
    ben.move_to(centre)
    ben.sync()
    assert centre.texts() == ana.texts()


def test_the_token_of_another_organisation_sends_nothing(centre, laptop) -> None:
    ana = laptop("ana", token_org=OTHER_ORG)
    ana.capture()
    with pytest.raises(SyncError, match="belongs to another organisation"):
        ana.sync()
    assert centre.texts() == {}
    assert ana.parked() == ()
