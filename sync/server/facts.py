"""What the server does with a store: take a batch, give a page; knows messages but no HTTP."""

from __future__ import annotations

from boothapp.domain.ids import is_id
from boothapp.services.ports import PlacedFact, Reader, Store
from sync.protocol.errors import Code, RefusedError
from sync.protocol.limits import BATCH_MAX, FACTS_MAX
from sync.protocol.messages import (
    Hello,
    Page,
    Placed,
    Push,
    Pushed,
    Refusal,
    Seen,
    on_the_wire,
    read_batch,
)


def hello(store: Store, device: str) -> Hello:
    """Say whose log this is and where it ends."""
    with store.read() as reader:
        head = reader.head()
    return Hello(store.id, store.org, device, head.position, head.chain)


def take(store: Store, push: Push, seen: Seen | None) -> Pushed:
    """Take a batch in one transaction and answer for each fact.

    Facts of any device of the organisation are taken from any of its enrolled devices: a laptop
    that got a colleague's facts through a hub must be able to bring them here when hub and
    colleague are gone. A fact is only ever added, never changed, so a relayed one can do no more
    than its relayer could say itself; who relayed it stays beside it as `source`. What belongs to
    another organisation the store itself refuses.
    """
    if len(push.facts) > FACTS_MAX:
        raise RefusedError(Code.TOO_LARGE, f"a batch may hold {FACTS_MAX} facts.")
    if not is_id(push.store):
        raise RefusedError(Code.MALFORMED, "the batch does not name its store.")
    try:
        batch = read_batch(push.facts)
    except ValueError as error:
        raise RefusedError(Code.MALFORMED, "the batch cannot be read.") from error
    with store.write() as uow:
        _check_seen(uow, store, seen)
        received = uow.receive(batch.facts, source=push.store, texts=batch.texts)
        head = uow.head()
    refused = [*batch.refused, *(Refusal(fact, reason) for fact, reason in received.refused)]
    return Pushed(
        store.id,
        list(received.accepted),
        list(received.known),
        refused,
        head.position,
        head.chain,
    )


def page(store: Store, after: int, limit: int, upto: int, seen: Seen | None) -> Page:
    """Give the facts after a position, as many as are asked for, allowed and fit."""
    with store.read() as reader:
        _check_seen(reader, store, seen)
        placed = reader.page_after(after, max(1, min(limit, FACTS_MAX)))
        facts = _fitting(placed, upto)
        end = facts[-1].position if facts else after
        chain = reader.chain_at(end)
        head = reader.head()
    if chain is None:
        raise RefusedError(Code.RESET, "this log does not reach so far.")
    return Page(store.id, facts, end, chain, head.position, head.position)


def _check_seen(reader: Reader, store: Store, seen: Seen | None) -> None:
    """Find out a log that is not the one the asker knew: replaced, or an old copy."""
    if seen is None:
        return
    if seen.store != store.id or reader.chain_at(seen.position) != seen.chain:
        raise RefusedError(Code.RESET, "this log is not the one that was known.")


def _fitting(placed: tuple[PlacedFact, ...], upto: int) -> list[Placed]:
    facts: list[Placed] = []
    room = BATCH_MAX
    for line in placed:
        wire = on_the_wire(line)
        room -= len(wire.body) + 512
        if line.position > upto or (room < 0 and facts):
            break
        facts.append(Placed(line.position, wire))
    return facts
