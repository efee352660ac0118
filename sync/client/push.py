"""Offers a peer what it does not hold yet; imports services, protocol and its own room."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from boothapp.services.ports import Clock, Peer, Reader, Store, UnitOfWork
from sync.client import marks
from sync.client.faults import BatchRefusedError, StoreChangedError, SyncError, garbled
from sync.client.link import Link
from sync.client.outcome import Cancelled, Progress, Report
from sync.protocol.limits import BATCH_MAX, FACTS_MAX
from sync.protocol.messages import Pushed, Refusal, Seen, placed_json

if TYPE_CHECKING:
    import msgspec

REASON_MAX = 300


@dataclass(frozen=True, slots=True)
class Span:
    """Positions of the peer's log after `start` up to `end`, where it has `chain`, that hold only
    what this store pushed just now: pulling them would bring back what is here."""

    start: int
    end: int
    chain: str


@dataclass(slots=True)
class PushTally:
    """What a push did so far."""

    pushed: int = 0
    refused: int = 0
    spans: list[Span] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Batch:
    """Facts to offer, and the own positions (`after` exclusive) that they were chosen from."""

    ids: tuple[str, ...]
    facts: tuple[msgspec.Raw, ...]
    after: int
    upto: int
    seen: Seen


def push(
    store: Store,
    link: Link,
    peer: str,
    tally: PushTally,
    *,
    clock: Clock,
    report: Report,
    cancelled: Cancelled,
) -> None:
    """Offer all that waits, batch by batch; each answer is kept before the next is sent.

    Raises SyncError, and StoreChangedError where the peer's log is not the one known.
    """
    with store.read() as reader:
        total = reader.waiting(peer)
    at_most, done = FACTS_MAX, 0
    while not cancelled():
        batch = _next_batch(store, peer, min(link.push_pace.size, at_most))
        if batch.upto == batch.after:
            return
        try:
            answer = _offer(store, link, peer, batch)
        except BatchRefusedError as error:
            if len(batch.ids) > 1:
                at_most = len(batch.ids) // 2
                continue
            answer = _one_refused(peer, batch, str(error))
        at_most = min(FACTS_MAX, at_most * 2)
        keep_answer(store, peer, answer, clock=clock, after=batch.after, upto=batch.upto)
        _count(tally, answer)
        done += len(batch.ids)
        report(Progress("push", done, max(total, done)))


def _next_batch(store: Store, peer: str, size: int) -> _Batch:
    with store.read() as reader:
        known = marks.peer_of(reader, peer)
        seen = marks.seen_of(reader, peer)
        return _gather(reader, known, seen, size)


def _gather(reader: Reader, known: Peer, seen: Seen, size: int) -> _Batch:
    ids: list[str] = []
    facts: list[msgspec.Raw] = []
    upto, room = known.pushed, BATCH_MAX
    for placed in reader.page_after(known.pushed, size):
        if placed.source != known.store or placed.position <= known.echo_upto:
            raw = placed_json(placed)
            room -= len(raw) + 1
            if room < 0 and facts:
                break
            ids.append(placed.id)
            facts.append(raw)
        upto = placed.position
    return _Batch(tuple(ids), tuple(facts), known.pushed, upto, seen)


def _offer(store: Store, link: Link, peer: str, batch: _Batch) -> Pushed:
    if not batch.ids:
        return Pushed(peer, [], [], [], 0, "")
    started = time.monotonic()
    try:
        answer = link.push(store.id, batch.facts, batch.seen)
    except SyncError:
        link.push_pace = link.push_pace.lost()
        raise
    link.push_pace = link.push_pace.took(time.monotonic() - started, len(batch.ids))
    check_answer(link, peer, batch.ids, answer)
    return answer


def check_answer(link: Link, peer: str, ids: Sequence[str], answer: Pushed) -> None:
    """Make sure that every fact was answered for: silence must never count as received."""
    if answer.store != peer:
        raise StoreChangedError
    told = {*answer.accepted, *answer.known, *(refusal.id for refusal in answer.refused)}
    if told != set(ids):
        raise garbled(link.address)


def keep_answer(
    store: Store, peer: str, answer: Pushed, *, clock: Clock, after: int, upto: int
) -> None:
    """Keep what became of a batch, and that it was sent, in one transaction."""
    with store.write() as uow:
        _park(uow, peer, answer, clock())
        marks.pushed(uow, peer, after, upto)
        marks.pulled(uow, peer, _before(answer), answer.position, answer.chain)
        marks.saw(uow, peer, answer.position, answer.chain)


def _park(uow: UnitOfWork, peer: str, answer: Pushed, at_ms: int) -> None:
    for refusal in answer.refused:
        reason = "".join(ch for ch in refusal.reason[:REASON_MAX] if ch.isprintable())
        uow.park(refusal.id, peer, reason, at_ms)
    parked = {line.fact for line in uow.parked() if line.peer == peer}
    for fact in parked.intersection((*answer.accepted, *answer.known)):
        uow.unpark(fact, peer)


def _before(answer: Pushed) -> int:
    """The peer's position before the facts it accepted now, which stand at its end."""
    return answer.position - len(answer.accepted)


def _one_refused(peer: str, batch: _Batch, reason: str) -> Pushed:
    return Pushed(peer, [], [], [Refusal(batch.ids[0], reason)], 0, "")


def _count(tally: PushTally, answer: Pushed) -> None:
    tally.pushed += len(answer.accepted)
    tally.refused += len(answer.refused)
    if not answer.accepted:
        return
    span = Span(_before(answer), answer.position, answer.chain)
    if tally.spans and tally.spans[-1].end == span.start:
        span = Span(tally.spans.pop().start, span.end, span.chain)
    tally.spans.append(span)
