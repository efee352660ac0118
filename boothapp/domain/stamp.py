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
    new_id: Callable[[int], str],
) -> tuple[tuple[Fact, ...], Pen]:
    """Return the facts, in order, and the pen after them. `new_id(wall_ms)` makes identifiers."""
    facts = []
    seq, at = pen.seq, pen.at
    for statement in statements:
        seq, at = seq + 1, tick(at, wall_ms)
        facts.append(
            Fact(
                id=new_id(wall_ms),
                org=pen.org,
                show=show,
                subject=statement.subject,
                kind=str(statement.kind),
                body=statement.body,
                device=pen.device,
                seq=seq,
                by=by,
                at=at,
            )
        )
    return tuple(facts), Pen(pen.org, pen.device, seq, at)
