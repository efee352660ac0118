"""Offers again what a peer refused, when a person asks for it; imports services and its room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from boothapp.domain.facts import Fact
from boothapp.services.ports import Clock, Reader, Store
from sync.client import marks
from sync.client.engine import greet
from sync.client.link import Link
from sync.client.push import check_answer, keep_answer
from sync.protocol.limits import BATCH_MAX, FACT_MAX
from sync.protocol.messages import fact_json

AT_ONCE = BATCH_MAX // FACT_MAX


def resend_parked(
    store: Store, link: Link, *, clock: Clock, only: frozenset[str] | None = None
) -> tuple[int, int]:
    """Offer parked facts again (`only` these identifiers, None for all) and return how many the
    peer took and how many it refused once more, now parked with the latest reason.

    Raises SyncError, and BatchRefusedError or StoreChangedError where an ordinary sync must first
    sort things out.
    """
    peer = greet(store, link).store
    taken = refused = 0
    with store.read() as reader:
        seen = marks.seen_of(reader, peer)
        batches = tuple(_batches(_parked_facts(reader, peer, only)))
    for batch in batches:
        answer = link.push(store.id, [fact_json(fact) for fact in batch], seen)
        check_answer(link, peer, [fact.id for fact in batch], answer)
        keep_answer(store, peer, answer, clock=clock, after=0, upto=0)
        taken += len(answer.accepted) + len(answer.known)
        refused += len(answer.refused)
    return taken, refused


def set_aside(store: Store, fact: str, peer: str) -> None:
    """Forget a refusal that a person decided to leave; the fact itself stays in the log."""
    with store.write() as uow:
        uow.unpark(fact, peer)


def _parked_facts(reader: Reader, peer: str, only: frozenset[str] | None) -> list[Fact]:
    found = []
    for line in reader.parked():
        if line.peer == peer and (only is None or line.fact in only):
            found += [fact for fact in reader.facts_of(line.lead) if fact.id == line.fact]
    return found


def _batches(facts: Sequence[Fact]) -> Iterator[Sequence[Fact]]:
    for start in range(0, len(facts), AT_ONCE):
        yield facts[start : start + AT_ONCE]
