"""Turns statements into facts of one device; imports domain only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from boothapp.domain.clock import tick
from boothapp.domain.facts import Fact, Statement


@dataclass(frozen=True, slots=True)
class Pen:
    """The state a device writes with: the number of its last fact, and the highest clock reading
    it wrote or saw. Stored in the same transaction as the facts."""

    org: str
    device: str
    seq: int
    at: int


def stamp(
    pen: Pen,
    statements: Sequence[Statement],
    *,
    by: str,
    show: str,
    wall_ms: int,
    new_ids: Callable[[int, int], Sequence[str]],
) -> tuple[tuple[Fact, ...], Pen]:
    """Return the facts, in order, and the pen after them. `new_ids(wall_ms, count)` makes
    identifiers."""
    org, device, seq, at = pen.org, pen.device, pen.seq, pen.at
    facts = []
    for said, fact in zip(statements, new_ids(wall_ms, len(statements)), strict=True):
        seq, at = seq + 1, tick(at, wall_ms)
        facts.append(
            # By place: of a fact's fields named one by one a third of its time is the names.
            Fact(fact, org, show, said.subject, str(said.kind), said.body, device, seq, by, at)
        )
    return tuple(facts), Pen(org, device, seq, at)
