"""Takes over what a peer holds beyond the cursor; imports services, protocol and its own room."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from boothapp.domain.facts import Fact
from boothapp.services.ports import Received, Store
from sync.client import marks
from sync.client.faults import StoreChangedError, SyncError, garbled
from sync.client.link import Link
from sync.client.outcome import Cancelled, Progress, Report
from sync.client.push import Span
from sync.protocol.bodies import UnsoundError
from sync.protocol.messages import Page, to_fact

NO_END = 2**62


@dataclass(slots=True)
class PullTally:
    """What a pull did so far."""

    pulled: int = 0
    changed: set[str] = field(default_factory=set)
    set_aside: dict[str, str] = field(default_factory=dict)


def pull(
    store: Store,
    link: Link,
    peer: str,
    tally: PullTally,
    *,
    spans: Sequence[Span],
    report: Report,
    cancelled: Cancelled,
) -> None:
    """Take page after page up to the end of the peer's log.

    `spans` are skipped, for they hold what was pushed a moment ago. Raises SyncError, and
    StoreChangedError where the peer's log is not the one known.
    """
    with store.read() as reader:
        first = cursor = marks.peer_of(reader, peer).cursor
    while not cancelled():
        span = next((span for span in spans if span.end > cursor), None)
        if span and span.start <= cursor:
            _skip(store, peer, cursor, span)
            cursor = span.end
            continue
        started = time.monotonic()
        page = _ask(store, link, peer, cursor, span.start if span else NO_END)
        if page.facts:
            _take(store, peer, cursor, page, tally)
            link.pull_pace = link.pull_pace.took(time.monotonic() - started, len(page.facts))
        cursor = page.position
        report(Progress("pull", cursor - first, max(page.head, cursor) - first))
        if cursor >= page.head:
            return


def _skip(store: Store, peer: str, cursor: int, span: Span) -> None:
    with store.write() as uow:
        marks.pulled(uow, peer, cursor, span.end, span.chain)


def _ask(store: Store, link: Link, peer: str, cursor: int, upto: int) -> Page:
    with store.read() as reader:
        seen = marks.seen_of(reader, peer)
    try:
        page = link.page(cursor, link.pull_pace.size, upto, seen)
    except SyncError:
        link.pull_pace = link.pull_pace.lost()
        raise
    if page.store != peer:
        raise StoreChangedError
    expected = range(cursor + 1, cursor + 1 + len(page.facts))
    stuck = not page.facts and cursor < min(page.head, upto)
    if [placed.position for placed in page.facts] != list(expected) or stuck:
        raise garbled(link.address)
    if page.position != cursor + len(page.facts):
        raise garbled(link.address)
    return page


def _take(store: Store, peer: str, cursor: int, page: Page, tally: PullTally) -> None:
    facts, texts = _sound(page, tally)
    with store.write() as uow:
        before = uow.head().position
        received = uow.receive(facts, source=peer, texts=texts)
        after = uow.head().position
        if after - len(received.accepted) == before:
            # Where all before was pushed, what just came need not be looked through to push on.
            marks.pushed(uow, peer, before, after)
        marks.pulled(uow, peer, cursor, page.position, page.chain)
        marks.saw(uow, peer, page.position, page.chain)
    _count(tally, facts, received)


def _sound(page: Page, tally: PullTally) -> tuple[list[Fact], list[str]]:
    """The facts of a page that can be read, and the texts of their bodies."""
    facts, texts = [], []
    for placed in page.facts:
        try:
            fact, text = to_fact(placed.fact)
        except UnsoundError as error:
            tally.set_aside[placed.fact.id] = str(error)
        else:
            facts.append(fact)
            texts.append(text)
    return facts, texts


def _count(tally: PullTally, facts: Sequence[Fact], received: Received) -> None:
    new = set(received.accepted)
    tally.pulled += len(new)
    tally.changed.update(fact.subject for fact in facts if fact.id in new)
    tally.set_aside.update(received.refused)
