"""Raising, accepting and escalating alerts; imports domain and the ports only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from boothapp.domain.alert import Alert
from boothapp.domain.clock import wall_ms
from boothapp.domain.errors import UserError
from boothapp.domain.facts import Body, Json, Kind, Statement
from boothapp.domain.lead import Lead
from boothapp.domain.show import Person
from boothapp.services.alert_text import local_time
from boothapp.services.changes import Changes
from boothapp.services.ports import Reader, Store, UnitOfWork
from boothapp.services.views import Channel

_ASKED_SINCE = "alerts.asked_since"

Queue = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PreparedAlert:
    """An alert ready to be raised: say `statement` and enqueue each (person, channel id) of `queue`
    in one transaction, so that a crash keeps both or neither."""

    statement: Statement
    queue: Queue


def prepare_alert(
    *,
    alert: str,
    lead: str,
    actions: Sequence[str],
    to: Sequence[Person],
    channels: Sequence[Channel],
) -> PreparedAlert:
    """Return what raises `alert` for `lead`. `to` comes from `recipients`; `channels` are this
    node's own. The first person is messaged; where this node has no channel to them, the first
    whom it can reach is messaged too, so that somebody hears at once."""
    people = [person.id for person in to]
    reached = _reachable(people, channels)
    body: Body = {
        "alert": alert,
        "actions": list(actions),
        "to": list(people),
        "claims": _claims(reached),
    }
    return PreparedAlert(Statement(lead, Kind.ALERT_RAISED, body), _queue(reached))


def accept(
    store: Store, alert: str, *, person: str, by: str, what: str = "", due: str = ""
) -> Changes:
    """Record that `person` takes the alert, and the promise where `what` or `due` (ISO date, or
    date and time) is given. Messages not sent yet are called off.

    Saying it again for the same person changes nothing, but a new promise is kept. Raises UserError
    where the alert is unknown or somebody else was first.
    """
    with store.write() as uow:
        found, lead = _alert_and_lead(uow, alert)
        if found.accepted_at and found.accepted_by != person:
            raise _taken(uow, found, lead.show)
        said = []
        if not found.accepted_at:
            said.append(Statement(lead.id, Kind.ALERT_ACCEPTED, {"alert": alert, "person": person}))
        known = {(promise.who, promise.what, promise.due) for promise in lead.promises}
        if (what or due) and (person, what, due) not in known:
            promise: Body = {"who": person, "what": what, "due": due}
            said.append(Statement(lead.id, Kind.PROMISED, promise))
        if not said:
            return Changes()
        uow.say(said, by=by, show=lead.show)
        call_off(uow, alert, reason="Not sent: the alert was accepted before.")
    return Changes(leads=frozenset({lead.id}), alerts=True)


def escalate_due(store: Store, show: str, *, now_ms: int) -> Changes:
    """Ask the next person for each alert that THIS device raised and nobody accepted within the
    show's `escalate_minutes` since somebody was last asked; `now_ms` Unix milliseconds.

    The device that raised an alert is the only one to escalate it, so two nodes never ask different
    people. Where everybody was asked, the alert stays open for all to see, with no next person.
    """
    with store.read() as reader:
        overdue, noted = _overdue(reader, show, device=store.device, now_ms=now_ms)
        if not overdue and noted == _noted(reader):
            return Changes()
    with store.write() as uow:
        overdue, noted = _overdue(uow, show, device=store.device, now_ms=now_ms)
        for alert in overdue:
            hand_on(uow, alert, show=show, now_ms=now_ms)
        uow.put_setting(_ASKED_SINCE, dict(noted) or None)
    return Changes(leads=frozenset(alert.lead for alert in overdue), alerts=bool(overdue))


def hand_on(uow: UnitOfWork, alert: Alert, *, show: str, now_ms: int) -> bool:
    """Ask the next person, and queue what this node can send them; tells whether there was one.

    Where this node cannot reach that person, the first after them whom it can reach is messaged."""
    person = alert.next_person
    if alert.accepted_at or not person:
        return False
    lines = [line for line in uow.outbox() if line.alert == alert.id]
    used = {line.channel for line in lines}
    fresh = [channel for channel in uow.channels() if channel.id not in used]
    left = [each for each in alert.to if each not in alert.asked]
    told = any(line.person == person and line.state != "given_up" for line in lines)
    reached = () if told else _reachable(left, fresh)
    body: Body = {"alert": alert.id, "person": person, "claims": _claims(reached)}
    uow.say([Statement(alert.lead, Kind.ALERT_ESCALATED, body)], by="", show=show)
    for who, channel in _queue(reached):
        uow.enqueue(alert.id, alert.lead, who, channel, now_ms)
    return True


def call_off(uow: UnitOfWork, alert: str, *, reason: str) -> None:
    """Give up the messages of an alert that were not sent; one under way is left to its end."""
    for line in uow.outbox():
        if line.alert == alert and line.state == "waiting":
            uow.put_outbox(replace(line, state="given_up", error=reason))


def _reachable(people: Sequence[str], channels: Iterable[Channel]) -> tuple[Channel, ...]:
    """This node's channels to the first of the people whom it can reach."""
    known = tuple(channels)
    for person in people:
        if theirs := tuple(channel for channel in known if channel.person == person):
            return theirs
    return ()


def _claims(reached: Iterable[Channel]) -> list[Json]:
    pairs = dict.fromkeys((channel.person, channel.kind) for channel in reached)
    return [[person, kind] for person, kind in pairs]


def _queue(reached: Iterable[Channel]) -> Queue:
    return tuple((channel.person, channel.id) for channel in reached)


def _overdue(
    reader: Reader, show: str, *, device: str, now_ms: int
) -> tuple[list[Alert], dict[str, int]]:
    """The alerts to hand on, and since when those are waiting whose clock reading lies ahead.

    A hybrid clock runs ahead of the wall for days once a laptop with a wrong date was heard; an
    alert would wait as long. For such a reading the wait is counted from the first look at it.
    """
    found = reader.show(show)
    patience_ms = (found.escalate_minutes if found else 10) * 60_000
    before, noted, overdue = _noted(reader), {}, []
    for alert in reader.alerts(show):
        if alert.device != device or alert.accepted_at or not alert.next_person:
            continue
        since = wall_ms(alert.asked_at)
        if since > now_ms:
            key = f"{alert.id}/{len(alert.asked)}"
            since = noted[key] = min(before.get(key, now_ms), now_ms)
        if now_ms - since >= patience_ms:
            overdue.append(alert)
    return overdue, noted


def _noted(reader: Reader) -> dict[str, int]:
    value = reader.setting(_ASKED_SINCE)
    if not isinstance(value, dict):
        return {}
    return {key: since for key, since in value.items() if isinstance(since, int)}


def _alert_and_lead(reader: Reader, alert: str) -> tuple[Alert, Lead]:
    found = reader.alert(alert)
    lead = reader.lead(found.lead) if found else None
    if found is None or lead is None:
        raise UserError(
            "This alert is not known here.",
            "It may not have arrived yet, or its visitor was erased.",
            "Sync, then look at the alerts again.",
        )
    return found, lead


def _taken(reader: Reader, alert: Alert, show: str) -> UserError:
    names = {person.id: person.name for person in reader.people()}
    found = reader.show(show)
    when = local_time(wall_ms(alert.accepted_at), found.timezone if found else "UTC")
    return UserError(
        f"{names.get(alert.accepted_by) or 'Somebody else'} accepted this alert at {when}.",
        "Nothing was changed.",
        "Talk to them if you want to take it over.",
    )
