"""Which rows are worth comparing: those that meet under some key; so that it scales; pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from boothapp.matching.columns import Field, Sort
from boothapp.matching.values import full_keys, short_keys

BIGGEST_BLOCK = 2_500
"""Pairs that one key may bring: a key that more share ("Smith", "London") tells too little."""
PAIRS_PER_ROW = 60
MOST_PAIRS = 5_000_000
"""So that a million rows still fit into memory."""
ENOUGH_PER_ROW = 12
MOST_FIELDS = 8

Row = Sequence[str]
Keys = list[tuple[str, ...]]


def likely_pairs(
    fields: Sequence[Field], known: Sequence[Row], incoming: Sequence[Row] | None
) -> set[tuple[int, int]]:
    """Return places (known, incoming) worth comparing; within `known` where incoming is None."""
    rows = [*known, *(incoming or ())]
    border = len(known) if incoming is not None else None
    budget = min(PAIRS_PER_ROW * len(rows), MOST_PAIRS)
    pairs: Counter[tuple[int, int]] = Counter(_repeated(rows) if border is None else ())
    for keys in _passes(fields, rows):
        blocks: dict[str, list[int]] = {}
        for place, row_keys in enumerate(keys):
            for key in row_keys:
                blocks.setdefault(key, []).append(place)
        for block in blocks.values():
            if len(block) > 1:
                pairs.update(_within(block) if border is None else _across(block, border))
        if len(pairs) > budget:
            break
    if len(pairs) <= ENOUGH_PER_ROW * len(rows):
        return set(pairs)
    # Of so many most met by chance; rows of one thing meet again and again.
    return {pair for pair, meetings in pairs.items() if meetings > 1}


def _repeated(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Each row with the next that is wholly the same: no key may be too common for those."""
    last: dict[tuple[str, ...], int] = {}
    for place, row in enumerate(rows):
        said = tuple(row)
        if said in last:
            # Met twice, as whatever is kept has where many meet.
            yield from ((last[said], place),) * 2
        if any(said):
            last[said] = place


def _within(block: Sequence[int]) -> Iterator[tuple[int, int]]:
    if len(block) * (len(block) - 1) // 2 <= BIGGEST_BLOCK:
        yield from ((i, j) for i, j in combinations(block, 2) if i != j)


def _across(block: Sequence[int], border: int) -> Iterator[tuple[int, int]]:
    left = [place for place in block if place < border]
    if len(left) * (len(block) - len(left)) <= BIGGEST_BLOCK:
        right = [place - border for place in block if place >= border]
        yield from ((i, j) for i in left for j in right)


def _passes(fields: Sequence[Field], rows: Sequence[Row]) -> Iterator[Keys]:
    """The surest keys first, so that the budget is spent on them."""
    telling = sorted(range(len(fields)), key=lambda at: -len({row[at] for row in rows[:5_000]}))[
        :MOST_FIELDS
    ]
    for at in telling:
        yield [full_keys(fields[at].sort, row[at]) if row[at] else () for row in rows]
    rough: dict[int, Keys] = {
        at: [short_keys(fields[at].sort, row[at]) if row[at] else () for row in rows]
        for at in telling
    }
    names = [at for at in telling if fields[at].sort in (Sort.GIVEN, Sort.FAMILY)]
    if len(names) == 2:
        # Given and family name change places in one row of a hundred.
        yield [
            ("|".join(sorted((*a, *b))),) if a and b else ()
            for a, b in zip(rough[names[0]], rough[names[1]], strict=True)
        ]
    for one, other in combinations(telling, 2):
        yield [
            tuple(f"{a}|{b}" for a in left for b in right)
            for left, right in zip(rough[one], rough[other], strict=True)
        ]
