"""How sums of points are distributed while answers are open; imports nothing of the project.

A distribution over whole points is a polynomial with whole weights, held in one large integer with
`width` bytes for each coefficient. Adding an independent criterion is then a product and taking one
away an exact division, both in C: tests/benchmarks/test_ask_cost.py measures it beside lists.
"""

from __future__ import annotations

from itertools import accumulate
from math import prod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Terms = tuple[tuple[int, int], ...]
"""(points, weight) of each way to answer; weights are whole and not negative."""


class Sums:
    """The distribution of a sum of independent points.

    `weights`: the packed polynomial; `least`: the points of its lowest coefficient; `width`: the
    bytes of a coefficient, enough for the weight of everything together.
    """

    def __init__(self, weights: int, least: int, width: int) -> None:
        self._weights = weights
        self._least = least
        self._width = width
        size = -(-weights.bit_length() // (8 * width))
        packed = weights.to_bytes(size * width, "big")
        found = (int.from_bytes(packed[i : i + width], "big") for i in range(0, len(packed), width))
        # _tails[k] is the weight of all sums of least + k and more.
        self._tails = list(accumulate(found))[::-1]

    def at_least(self, points: int) -> int:
        """The weight of all sums of `points` or more."""
        step = max(points - self._least, 0)
        return self._tails[step] if step < len(self._tails) else 0

    def between(self, first: int, last: int) -> bool:
        """Whether a sum from `first` to `last`, both included, has any weight."""
        return first <= last and self.at_least(first) > self.at_least(last + 1)

    @property
    def total(self) -> int:
        return self._tails[0] if self._tails else 0

    def without(self, terms: Terms) -> Sums:
        """The same without one part; `terms` must be one that `summed` was given."""
        part, least = _packed(terms, self._width)
        # Once a part has no weight nothing has any; what the others had cannot be told.
        weights = self._weights // part if part else 0
        return Sums(weights, self._least - least, self._width)


def summed(parts: Sequence[Terms]) -> Sums:
    """The distribution of the sum of independent parts."""
    everything = prod(sum(weight for _, weight in terms) for terms in parts)
    width = everything.bit_length() // 8 + 1
    weights, least = 1, 0
    for terms in parts:
        part, lowest = _packed(terms, width)
        weights *= part
        least += lowest
    return Sums(weights, least, width)


def _packed(terms: Terms, width: int) -> tuple[int, int]:
    least = min((points for points, _ in terms), default=0)
    return sum(weight << 8 * width * (points - least) for points, weight in terms), least
