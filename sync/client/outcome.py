"""What a sync did, and how far it is while it runs; imports nothing of the project."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a sync is: `stage` 'push' or 'pull', facts `done` of about `total`."""

    stage: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class SyncOutcome:
    """What a sync did. `pushed`: facts the peer now holds because of it; `pulled`: facts new here;
    `refused`: facts the peer did not take, parked with its reason; `set_aside`: (identifier,
    reason) of the peer's facts that this store could not take; `waiting`: facts still to push;
    `peer`: the peer's store; `reset`: the peer's log was not the one known, so all was offered
    and asked for again; `changed`: subjects of the facts pulled; `cancelled`: stopped midway."""

    peer: str
    pushed: int
    pulled: int
    refused: int
    waiting: int
    reset: bool
    cancelled: bool
    changed: frozenset[str]
    set_aside: tuple[tuple[str, str], ...]


Report = Callable[[Progress], None]
Cancelled = Callable[[], bool]
