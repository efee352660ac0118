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
    org, device, seq = pen.org, pen.device, pen.seq + 1
    # The wall clock stands still within a save, so each later reading is the one after.
    at = tick(pen.at, wall_ms)
    facts = tuple(
        [
            # By place: of a fact's fields named one by one a third of its time is the names.
            Fact(
                fact, org, show, said.subject, str(said.kind), said.body,
                device, seq + place, by, at + place,
            )
            for place, (said, fact) in enumerate(
                zip(statements, new_ids(wall_ms, len(statements)), strict=True)
            )
        ]
    )  # fmt: skip
    return facts, Pen(org, device, pen.seq + len(facts), facts[-1].at if facts else pen.at)
