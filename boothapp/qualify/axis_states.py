"""How one axis of a lead may still turn out, reckoned once for all leads where it stands alike.

Imports the qualify room only. All weights are shares of the completions of the axis.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log2, prod
from typing import TYPE_CHECKING

from boothapp.qualify.completions import Part, part_of
from boothapp.qualify.criteria import FIT, INTENT
from boothapp.qualify.odds import Sums, summed

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from boothapp.qualify.evidence import Evidence
    from boothapp.qualify.rulebook import Rulebook

Standing = dict[str, frozenset[str]]


def f(share: float) -> float:
    """x log2 x, of which entropies are made; 0 at 0, where rounding may have gone below it."""
    return share * log2(share) if share > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Side:
    """An open criterion. `declining`: for each answer its share and the share in which nothing
    disqualifies, empty where those are the same; `w`, `p`, `a`, `a_p`: the shares of the answers,
    those that pass, that are allowed, and that are allowed and do not pass, as (sum of f, sum).
    `bars_apart`: some answers disqualify where others do not; `crosses`: some pass where others do
    not."""

    declining: tuple[tuple[float, float], ...]
    w: tuple[float, float]
    p: tuple[float, float]
    a: tuple[float, float]
    a_p: tuple[float, float]
    bars_apart: bool
    crosses: bool

    def declines(self, allowed: float) -> float:
        """The sum of f over what is declined after each answer; `allowed` is the other axis's."""
        if self.declining:
            return sum([f(w - a * allowed) for w, a in self.declining])
        return self.sum_of(self.w, 1 - allowed)

    @staticmethod
    def sum_of(shares: tuple[float, float], factor: float) -> float:
        """The sum of f over the shares, each times a factor of the other axis."""
        return factor * shares[0] + f(factor) * shares[1]


@dataclass(frozen=True, slots=True)
class AxisState:
    """`allowed`: the share of completions that nothing disqualifies; `passes`: of those that reach
    the threshold too; `can_be_allowed`, `can_pass`: whether any does, priors aside."""

    allowed: float
    passes: float
    can_be_allowed: bool
    can_pass: bool
    open: Mapping[str, Side]


class AxisStates:
    """The states of one axis under one rulebook, of the criteria that are `wanted`."""

    def __init__(self, rulebook: Rulebook, axis: str, wanted: frozenset[str]) -> None:
        self._axis = axis
        self._blocks = [block for block in rulebook.blocks if block.axis == axis]
        self._wanted = wanted
        self._lines = rulebook.action_lines if axis == INTENT else {}
        thresholds = rulebook.thresholds
        self._threshold = thresholds.fit if axis == FIT else thresholds.intent
        self._states: dict[Hashable, AxisState] = {}
        self._parts: dict[Hashable, tuple[Part, Part]] = {}

    def state(self, evidence: Evidence, known: Mapping[str, str], standing: Standing) -> AxisState:
        """How the axis stands for a lead."""
        lack = self._threshold
        still: list[tuple[int, tuple[str | None, ...]]] = []
        for place, block in enumerate(self._blocks):
            codes = tuple([known.get(slot.criterion) for slot in block.slots])
            line = block.lines[codes]
            if line.known:
                lack -= line.low
            else:
                still.append((place, codes))
        lack -= sum(self._lines[code].low for code in evidence.actions if code in self._lines)
        key = (lack, tuple(still), frozenset(standing.items()))
        found = self._states.get(key)
        if found is None:
            parts = [self._part(place, codes, known, standing) for place, codes in still]
            found = self._states[key] = self._reckon(parts, lack)
        return found

    def _part(
        self, place: int, codes: tuple[str | None, ...], known: Mapping[str, str],
        standing: Standing,
    ) -> tuple[Part, Part]:  # fmt: skip
        """What an open block may bring: weighed by priors, and evenly."""
        key = (place, codes, frozenset(standing.items()))
        found = self._parts.get(key)
        if found is None:
            block = self._blocks[place]
            found = self._parts[key] = (
                part_of(block, known, standing, even=False),
                part_of(block, known, standing, even=True),
            )
        return found

    def _reckon(self, parts: list[tuple[Part, Part]], lack: int) -> AxisState:
        likely = summed([part.allowed for part, _ in parts])
        possible = summed([part.allowed for _, part in parts])
        weight = prod(part.weight for part, _ in parts)
        sides = {}
        for part, even in parts:
            if self._wanted.isdisjoint(part.criteria):
                continue
            rest, rest_even = likely.without(part.allowed), possible.without(even.allowed)
            for place, name in enumerate(part.criteria):
                if name in self._wanted:
                    others = weight // part.weight
                    shares = _shares(part, place, rest, lack, others, weight)
                    sides[name] = _side(shares, even, place, rest_even, lack)
        return AxisState(
            likely.total / weight, likely.at_least(lack) / weight,
            possible.total > 0, possible.at_least(lack) > 0, sides,
        )  # fmt: skip


def _shares(
    part: Part, place: int, rest: Sums, lack: int, others: int, weight: int
) -> list[tuple[float, float, float]]:
    """For each answer of a criterion its share, the allowed one and the passing one."""
    sums: dict[str, list[int]] = {}
    for codes, points, each, barred in part.ways:
        found = sums.setdefault(codes[place], [0, 0, 0])
        found[0] += each * others
        if not barred:
            found[1] += each * rest.total
            found[2] += each * rest.at_least(lack - points)
    return [(w / weight, a / weight, p / weight) for w, a, p in sums.values()]


def _side(
    shares: list[tuple[float, float, float]], even: Part, place: int, rest: Sums, lack: int
) -> Side:
    cases: dict[tuple[str, ...], list[tuple[int, bool]]] = {}
    for codes, points, _, barred in even.ways:
        apart = codes[:place] + codes[place + 1 :]
        cases.setdefault(apart, []).append((points, barred))
    bars_apart = crosses = False
    for case in cases.values() if rest.total else ():
        allowed = [points for points, barred in case if not barred]
        if len(allowed) < len(case):
            bars_apart = bars_apart or bool(allowed)
        elif rest.between(lack - max(allowed), lack - min(allowed) - 1):
            crosses = True
    barred_some = any(w != a for w, a, _ in shares)
    return Side(
        declining=tuple((w, a) for w, a, _ in shares) if barred_some else (),
        w=(sum(f(w) for w, _, _ in shares), 1.0),
        p=(sum(f(p) for _, _, p in shares), sum(p for _, _, p in shares)),
        a=(sum(f(a) for _, a, _ in shares), sum(a for _, a, _ in shares)),
        a_p=(sum(f(a - p) for _, a, p in shares), sum(a - p for _, a, p in shares)),
        bars_apart=bars_apart,
        crosses=crosses,
    )
