"""Groups of rows of one thing, grown from pairs as long as the whole group agrees; pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping

Pair = tuple[int, int]
_BIGGEST_GROUP = 40
_FARTHEST = -20.0
"""Bits: one pair that contradicts a group counts no more than this against it."""


def grouped_pairs(
    scored: Mapping[Pair, float], worth: Callable[[int, int], float]
) -> dict[Pair, float]:
    """Return the pairs inside groups with their log2 odds, those of the group where it is surer.

    Two groups join, the surest pair first, while the mean over all pairs between them is for it:
    a row that lacks most fields joins by one good neighbour, two people of one family stay apart.
    `scored` holds pairs (i, j) with i < j; `worth` gives the log2 odds of pairs it does not hold.
    """
    group_of: dict[int, int] = {}
    members: dict[int, list[int]] = {}
    held: dict[Pair, float] = {}
    for pair in sorted(
        (p for p, bits in scored.items() if bits > 0), key=lambda p: (-scored[p], p)
    ):
        one, other = (group_of.setdefault(row, row) for row in pair)
        left, right = members.setdefault(one, [one]), members.setdefault(other, [other])
        if one == other or len(left) + len(right) > _BIGGEST_GROUP:
            continue
        between = [(min(a, b), max(a, b)) for a in left for b in right]
        bits = [scored[p] if p in scored else worth(*p) for p in between]
        mean = sum(max(_FARTHEST, bit) for bit in bits) / len(bits)
        if mean <= 0:
            continue
        held.update((p, max(bit, mean)) for p, bit in zip(between, bits, strict=True))
        left.extend(right)
        for row in members.pop(other):
            group_of[row] = one
    return held
