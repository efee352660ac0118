"""Invariant 7: in any history an alert is accepted, escalated or open for all to see."""

from __future__ import annotations

import itertools
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.domain.alert import AlertState
from boothapp.domain.errors import UserError
from boothapp.services.alerts import accept, escalate_due
from sync.alerts.channels import DeliveryFailed
from sync.alerts.dispatch import Dispatcher

PEOPLE = ("sales-1", "sales-2", "manager-1")
MINUTE = 60_000


class Fickle:
    """Channels that take, refuse or miss each message as the history says."""

    def __init__(self, moods: list[str]) -> None:
        self._moods = itertools.chain(moods, itertools.repeat("down"))
        self.taken: list[str] = []

    def send(self, url: str, message: object, key: str) -> None:
        mood = next(self._moods)
        if mood != "up":
            raise DeliveryFailed(mood, permanent=mood == "refused")
        self.taken.append(key)


steps = st.lists(
    st.one_of(
        st.just(("capture",)),
        st.tuples(st.just("accept"), st.integers(0, 5), st.sampled_from(PEOPLE), st.booleans()),
        st.just(("send",)),
        st.just(("restart",)),
        st.just(("exchange",)),
        st.tuples(st.just("wait"), st.integers(0, 15)),
        st.tuples(st.just("clock"), st.integers(-10_000, 10_000)),
    ),
    max_size=14,
)
moods = st.lists(st.sampled_from(["up", "up", "down", "refused"]), max_size=10)


@pytest.fixture(scope="session")
def empty_laptops(tmp_path_factory, booth_opener):
    """Two laptops with new databases for each history."""
    count = itertools.count()

    def make():
        folder = tmp_path_factory.mktemp(f"history-{next(count)}")
        return [booth_opener(folder / f"{name}.db", name) for name in ("laptop", "other")]

    return make


@settings(deadline=None, max_examples=40)
@given(steps=steps, moods=moods, reached=st.sets(st.sampled_from(PEOPLE)))
def test_no_alert_is_ever_silent(empty_laptops, steps, moods, reached) -> None:
    (one_base, booth), (other_base, other) = empty_laptops()
    with closing(one_base), closing(other_base):
        booth.set_up()
        for name in sorted(reached):
            booth.reach(name, "mailto://unused")
        notifier = Fickle(moods)
        alerts = run(booth, other, notifier, steps)
        check(booth, other, alerts)
        assert len(set(notifier.taken)) == len(notifier.taken)
        patience_reaches_everybody(booth, alerts)


def run(booth, other, notifier, steps) -> list[str]:
    sender = Dispatcher(booth.store, notifier)
    alerts: list[str] = []
    for step, *details in steps:
        if step == "capture":
            alerts.append(booth.capture(f"Visitor {len(alerts)}"))
        elif step == "accept" and alerts:
            which, person, elsewhere = details
            take(other if elsewhere else booth, alerts[which % len(alerts)], person)
        elif step == "send":
            sender.run_once(booth.now)
        elif step == "restart":
            sender = Dispatcher(booth.store, notifier)
        elif step == "exchange":
            booth.exchange(other)
        elif step == "wait":
            escalate_due(booth.store, booth.show, now_ms=booth.later(details[0] * MINUTE))
        elif step == "clock":
            booth.later(details[0] * MINUTE)
        check(booth, other, alerts)
    return alerts


def take(booth, alert: str, person: str) -> None:
    with booth.store.read() as reader:
        known = reader.alert(alert)
    try:
        accept(booth.store, alert, person=booth.person(person), by="x")
    except UserError:
        assert known is None or known.accepted_by not in ("", booth.person(person))


def check(booth, other, alerts: list[str]) -> None:
    with booth.store.read() as reader:
        shown = {alert.id: alert for alert in reader.alerts(booth.show)}
        rows = {row.id: row.alert for row in reader.lead_rows(booth.show)}
    assert set(shown) == set(alerts)
    for alert in shown.values():
        assert alert.state in set(AlertState)
        assert rows[alert.lead] == alert.state
        assert (alert.state == AlertState.ACCEPTED) == bool(alert.accepted_by)
        assert alert.asked
    for line in booth.lines():
        assert line.state in {"waiting", "sent"} or (line.state == "given_up" and line.error)


def patience_reaches_everybody(booth, alerts: list[str]) -> None:
    """Whoever accepts nothing sees each alert go down the whole list, whatever happened before."""
    for _ in range(4 * len(PEOPLE)):
        escalate_due(booth.store, booth.show, now_ms=booth.later(5 * MINUTE))
    for found in map(booth.alert, alerts):
        assert found.state == AlertState.ACCEPTED or found.asked == found.to
