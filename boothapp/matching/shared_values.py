"""Which columns of two tables hold the same values, where no heading tells; pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from boothapp.matching.normalise import words

_LEAST_SHARED = 10
"""Values two columns must share: a handful of codes or yes and no are shared by chance."""
_LEAST_SHARE = 0.1
_CLEARLY = 1.5
"""How much more a column must share with its partner than with any other one."""
_SHORT = 4


def telling_values(cells: Sequence[str]) -> frozenset[str]:
    """Return a column's values as they are compared, none of a column whose values mean nothing.

    Short numbers coincide by chance, and numbers that only count the rows do wholly.
    """
    values = {" ".join(words(cell)) for cell in cells} - {""}
    numbers = [int(value) for value in values if value.isdecimal() and len(value) < 19]
    if len(numbers) * 2 > len(values):
        few_digits = sum(len(str(number)) < _SHORT for number in numbers) * 2 > len(numbers)
        if few_digits or max(numbers) - min(numbers) < 4 * len(numbers):
            return frozenset()
    return frozenset(values)


def pairs_by_value(
    left: Mapping[int, AbstractSet[str]], right: Mapping[int, AbstractSet[str]]
) -> list[tuple[int, int]]:
    """Return pairs of columns, each the other's clearly best, those that share most first."""
    shares = {
        (one, other): share
        for one, mine in left.items()
        for other, theirs in right.items()
        if (share := _share(mine, theirs)) >= _LEAST_SHARE
    }
    return sorted(
        (
            pair
            for pair, share in shares.items()
            if all(
                share >= _CLEARLY * rival
                for there, rival in shares.items()
                if there != pair and (there[0] == pair[0] or there[1] == pair[1])
            )
        ),
        key=lambda pair: (-shares[pair], pair),
    )


def _share(one: AbstractSet[str], other: AbstractSet[str]) -> float:
    shared = len(one & other)
    return shared / min(len(one), len(other)) if shared >= _LEAST_SHARED else 0.0
