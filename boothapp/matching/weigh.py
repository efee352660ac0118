"""What each agreement is worth, learnt from the rows themselves without labels; pure.

Fellegi and Sunter's model (1969): a field at a level of agreement is worth log2(m/u) bits, m being
how often true pairs stand there, estimated by expectation maximisation, u how often strangers do,
counted on random pairs. A missing value is worth nothing either way. Agreeing on a rare value is
worth more than on a common one, by that value's own frequency.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from boothapp.matching.columns import Field, Sort
from boothapp.matching.values import common_form, likeness

_STEPS = (1.0, 0.9, 0.8, 0.65)
"""Likeness at or over which a pair stands at level 0, 1, 2, 3; below all it is level 4."""
_LEVELS = len(_STEPS) + 1
# What true pairs look like before anything was seen, worth as many pairs as _TRUST: four values in
# five are the same, half of the others but for a letter or two.
_EXPECTED = (0.78, 0.08, 0.05, 0.03, 0.06)
_TRUST = 30.0
# And strangers; it counts in tables too small to have many of them.
_STRANGE = (0.01, 0.005, 0.01, 0.05, 0.925)
_STRANGE_TRUST = 50.0
# How often one person's values may differ altogether at most. Without it the estimate settles, in a
# file with no duplicates, on namesakes being one person whose birthday "is often wrong".
_MOST_WRONG = {Sort.DATE: 0.15, Sort.GIVEN: 0.2, Sort.FAMILY: 0.2, Sort.PERSON: 0.15}
_MOST_WRONG_ELSE = 0.4
_NAMES = (Sort.GIVEN, Sort.FAMILY, Sort.PERSON)
_LIKE_ADDRESS = 1.0
_FEW = 20
_SAMPLE = 15_000
_ROUNDS = 15
_MISSING = -1

Row = Sequence[str]
Levels = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """Bits of each field and level, each value's own bits, and the prior odds of a pair in bits."""

    fields: tuple[Field, ...]
    bits: tuple[tuple[float, ...], ...]
    rare: tuple[dict[str, float], ...]
    prior: float

    def worth(self, one: Row, other: Row, levels: Levels | None = None) -> float:
        """Return the log2 odds that two rows, at these `levels`, are of one thing."""
        stand = levels_of(self.fields, one, other) if levels is None else levels
        bits = [self._bits(at, level, one[at], other[at]) for at, level in enumerate(stand)]
        return self.prior + sum(bits) - _said_twice(self.fields, stand, bits)

    def _bits(self, at: int, level: int, one: str, other: str) -> float:
        if level == _MISSING:
            return 0.0
        if level == 0:
            sort = self.fields[at].sort
            said = common_form(sort, one)
            if said == common_form(sort, other):
                return self.rare[at].get(said, self.bits[at][0])
        return self.bits[at][level]


def levels_of(fields: Sequence[Field], one: Row, other: Row) -> Levels:
    """Return each field's level of agreement, -1 where either row says nothing.

    Given and family name are compared crosswise where that agrees better.
    """
    levels = [_level(field.sort, a, b) for field, a, b in zip(fields, one, other, strict=True)]
    names = [at for at, field in enumerate(fields) if field.sort in (Sort.GIVEN, Sort.FAMILY)]
    if len(names) == 2:
        i, j = names
        if one[i][:1] != other[j][:1] and one[j][:1] != other[i][:1]:
            return tuple(levels)
        crossed = (_level(Sort.GIVEN, one[i], other[j]), _level(Sort.GIVEN, one[j], other[i]))
        straight = (levels[i], levels[j])
        if max(crossed) != _MISSING and _closer(crossed, straight):
            levels[i], levels[j] = (max(level, 1) if level >= 0 else level for level in crossed)
    return tuple(levels)


def _closer(crossed: tuple[int, int], straight: tuple[int, int]) -> bool:
    worth = [
        sum(_LEVELS - 2 - level for level in pair if level != _MISSING)
        for pair in (crossed, straight)
    ]
    return worth[0] > worth[1] + 1


def _level(sort: Sort, one: str, other: str) -> int:
    if not one or not other:
        return _MISSING
    if one == other:
        return 0
    alike = likeness(sort, one, other)
    # Counted by hand: this is the innermost loop.
    if alike < _STEPS[3]:
        return 4
    if alike < _STEPS[2]:
        return 3
    return 2 if alike < _STEPS[1] else 1 if alike < _STEPS[0] else 0


def learn_weights(
    fields: tuple[Field, ...],
    known: Sequence[Row],
    incoming: Sequence[Row] | None,
    seen: Iterable[Levels],
) -> Weights:
    """Learn the weights from the likely pairs' levels and from random pairs of the rows."""
    others = known if incoming is None else incoming
    universe = len(known) * len(others) / (2 if incoming is None else 1)
    strangers = _strangers(fields, known, others)
    patterns = Counter(seen)
    m = [list(_EXPECTED) for _ in fields]
    share = min(0.5, 0.5 * max(1, min(len(known), len(others))) / max(universe, 1.0))
    for _ in range(_ROUNDS):
        bits = _bits(m, strangers)
        expected = [[_TRUST * part for part in _EXPECTED] for _ in fields]
        matches = 0.0
        prior = math.log2(share / (1 - share))
        for pattern, count in patterns.items():
            worth = [0.0 if lv == _MISSING else bits[at][lv] for at, lv in enumerate(pattern)]
            odds = prior + sum(worth) - _said_twice(fields, pattern, worth)
            sure = count * probability(odds)
            matches += sure
            for at, level in enumerate(pattern):
                if level != _MISSING:
                    expected[at][level] += sure
        m = [
            _bounded(row, _MOST_WRONG.get(field.sort, _MOST_WRONG_ELSE))
            for row, field in zip(expected, fields, strict=True)
        ]
        share = min(0.5, max(matches, 1.0) / max(universe, 2.0))
    bits = _bits(m, strangers)
    rare = tuple(
        _rare(at, fields[at].sort, m[at][0], bits[at], known, None if incoming is None else others)
        for at in range(len(fields))
    )
    return Weights(fields, tuple(map(tuple, bits)), rare, math.log2(share / (1 - share)))


def _said_twice(fields: Sequence[Field], levels: Levels, bits: Sequence[float]) -> float:
    """Return the bits that an address only like the other repeats of the names it is made of."""
    names = [at for at, field in enumerate(fields) if field.sort in _NAMES]
    if not names or any(levels[at] > 1 or levels[at] == _MISSING for at in names):
        return 0.0
    return sum(
        max(0.0, bits[at] - _LIKE_ADDRESS)
        for at, field in enumerate(fields)
        if field.sort is Sort.EMAIL and levels[at] > 0
    )


def _bounded(row: Sequence[float], most: float) -> list[float]:
    """Return shares of `row` whose last one is at most `most`."""
    total = sum(row)
    wrong = min(most, row[-1] / total)
    rest = total - row[-1]
    return [*(part / rest * (1 - wrong) for part in row[:-1]), wrong]


def probability(bits: float) -> float:
    """Return the probability that log2 odds stand for."""
    return 1 / (1 + 2 ** -max(-500.0, min(500.0, bits)))


def _bits(m: Sequence[Sequence[float]], u: Sequence[Sequence[float]]) -> list[list[float]]:
    return [
        [math.log2(one / other) for one, other in zip(mine, theirs, strict=True)]
        for mine, theirs in zip(m, u, strict=True)
    ]


def _strangers(
    fields: tuple[Field, ...], known: Sequence[Row], others: Sequence[Row]
) -> list[list[float]]:
    # The same rows must give the same scores on every run and node, so the dice are loaded.
    dice = random.Random(len(known) * 31 + len(others))  # noqa: S311 - a sample, no secret
    counts = [[_STRANGE_TRUST * part for part in _STRANGE] for _ in fields]
    rounds = min(_SAMPLE, len(known) * len(others) // 2)
    for _ in range(rounds):
        one, other = dice.randrange(len(known)), dice.randrange(len(others))
        if known is others and one == other:
            continue
        for at, level in enumerate(levels_of(fields, known[one], others[other])):
            if level != _MISSING:
                counts[at][level] += 1
    return [[part / sum(row) for part in row] for row in counts]


def _rare(
    at: int,
    sort: Sort,
    m: float,
    bits: Sequence[float],
    known: Sequence[Row],
    incoming: Sequence[Row] | None,
) -> dict[str, float]:
    """The bits of agreeing on each value; no less than half of what the field's mean gives.

    A value is as frequent as it is beside the pair itself, which shows it twice, less the half that
    Pitman and Yor (1997) discount where most values are rare.
    """
    rows = (*known, *(incoming or ()))
    counts = Counter(common_form(sort, row[at]) for row in rows if row[at])
    total = sum(counts.values())
    floor = bits[0] / 2
    return {
        value: max(floor, math.log2(m * (total + _FEW) / (count - 1.5)))
        for value, count in counts.items()
        if count > 1
    }
