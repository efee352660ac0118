"""One sync with one peer: push, then pull; imports services, protocol and its own room."""

from __future__ import annotations

from boothapp.services.ports import Clock, Store
from sync.client import marks
from sync.client.faults import StoreChangedError, never_settles, other_organisation
from sync.client.link import Link
from sync.client.outcome import Cancelled, Progress, Report, SyncOutcome
from sync.client.pull import PullTally, pull
from sync.client.push import PushTally, push
from sync.protocol.messages import Hello

RESETS_MAX = 3


def sync_once(
    store: Store,
    link: Link,
    *,
    clock: Clock,
    progress: Report | None = None,
    cancelled: Cancelled | None = None,
) -> SyncOutcome:
    """Exchange facts until this store and the peer hold the same.

    Safe to repeat, to cancel (`cancelled` is asked between batches) and to cut anywhere: what was
    exchanged stays, the rest comes next time. Captures go on meanwhile; each batch is a short
    transaction. Raises SyncError, a UserError whose sentence names the address.
    """
    report, stop = progress or _to_nobody, cancelled or _never
    pushed, pulled = PushTally(), PullTally()
    for resets in range(RESETS_MAX + 1):
        hello = greet(store, link)
        pushed.spans.clear()
        try:
            push(store, link, hello.store, pushed, clock=clock, report=report, cancelled=stop)
            pull(
                store,
                link,
                hello.store,
                pulled,
                spans=pushed.spans,
                head=hello.position,
                report=report,
                cancelled=stop,
            )
        except StoreChangedError:
            _forget(store, hello.store)
            continue
        return _outcome(store, hello.store, pushed, pulled, reset=resets > 0, cancelled=stop())
    raise never_settles(link.address)


def greet(store: Store, link: Link) -> Hello:
    """Ask the peer who it is. Raises SyncError where it serves another organisation."""
    hello = link.hello()
    if hello.org != store.org:
        raise other_organisation(link.address)
    return hello


def _forget(store: Store, peer: str) -> None:
    with store.write() as uow:
        marks.forget(uow, peer)


def _outcome(
    store: Store,
    peer: str,
    pushed: PushTally,
    pulled: PullTally,
    *,
    reset: bool,
    cancelled: bool,
) -> SyncOutcome:
    with store.read() as reader:
        waiting = reader.waiting(peer)
    return SyncOutcome(
        peer=peer,
        pushed=pushed.pushed,
        pulled=pulled.pulled,
        refused=pushed.refused,
        waiting=waiting,
        reset=reset,
        cancelled=cancelled,
        changed=frozenset(pulled.changed),
        set_aside=tuple(pulled.set_aside.items()),
    )


def _to_nobody(_: Progress) -> None:
    return None


def _never() -> bool:
    return False
