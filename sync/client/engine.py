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
    pushed, pulled, resets = PushTally(), PullTally(), 0
    while resets <= RESETS_MAX:
        peer, is_fresh = _peer(store, link)
        pushed.spans.clear()
        try:
            push(store, link, peer, pushed, clock=clock, report=report, cancelled=stop)
            pull(store, link, peer, pulled, spans=pushed.spans, report=report, cancelled=stop)
        except StoreChangedError:
            link.peer = ""
            if is_fresh:
                _forget(store, peer)
                resets += 1
            continue
        except BaseException:
            link.peer = ""
            raise
        return _outcome(store, peer, pushed, pulled, reset=resets > 0, cancelled=stop())
    raise never_settles(link.address)


def _peer(store: Store, link: Link) -> tuple[str, bool]:
    """The peer's store, and whether it said so just now.

    While all goes well it is asked once for each link: every request names the store that it is
    meant for, so that another one at the same address refuses it.
    """
    if link.peer:
        return link.peer, False
    link.peer = greet(store, link).store
    return link.peer, True


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
