"""All ways of answering what is open, weighed; imports the qualify room only.

Answers of different criteria count as given independently of each other, each as often as its
`prior` says among the answers of its criterion (evenly where no prior is stated).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from math import prod
from typing import TYPE_CHECKING

from boothapp.qualify.criteria import FIT, INTENT
from boothapp.qualify.odds import Sums, Terms, summed
from boothapp.qualify.route import Route, standing_bars
from boothapp.qualify.several import one_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from boothapp.qualify.evidence import Evidence
    from boothapp.qualify.plan import Block
    from boothapp.qualify.rulebook import Rulebook

Masses = dict[Route, int]
"""The weight of each route, in whole numbers; weights add up over all completions."""


@dataclass(frozen=True, slots=True)
class Part:
    """An independent part of what is open: a criterion, or a matrix of which a side is open.

    `ways`: for each combination of answers of the open criteria its points, its weight and whether
    it disqualifies.
    """

    axis: str
    criteria: tuple[str, ...]
    ways: tuple[tuple[tuple[str, ...], int, int, bool], ...]

    @property
    def weight(self) -> int:
        """The weight of all its ways together."""
        return sum(weight for _, _, weight, _ in self.ways)

    @property
    def allowed(self) -> Terms:
        """What its ways give that do not disqualify."""
        return tuple((points, weight) for _, points, weight, barred in self.ways if not barred)


class Completions:
    """What the open criteria may still bring, once for a lead.

    `even` weighs every way the same, also those that the priors rule out: what can happen at all.
    """

    def __init__(
        self, rulebook: Rulebook, evidence: Evidence, known: Mapping[str, str], *, even: bool
    ) -> None:
        self._rulebook = rulebook
        self._alerted = bool(rulebook.alerting & evidence.actions)
        bars = standing_bars(rulebook, evidence)
        parts = [part_of(block, known, bars, even=even) for block in rulebook.blocks]
        self.parts = [part for part in parts if part.criteria]
        self._sums = {
            axis: summed([p.allowed for p in self.parts if p.axis == axis])
            for axis in (FIT, INTENT)
        }
        self._weight = prod(part.weight for part in self.parts)
        sure = {axis: 0 for axis in (FIT, INTENT)}
        for block in rulebook.blocks:
            line = block.line(known)
            sure[block.axis] += line.low if line.known else 0
        lines = rulebook.action_lines
        sure[INTENT] += sum(lines[code].low for code in evidence.actions if code in lines)
        thresholds = rulebook.thresholds
        self._lacks = {FIT: thresholds.fit - sure[FIT], INTENT: thresholds.intent - sure[INTENT]}

    def answers(self, criterion: str) -> Iterator[tuple[str, Masses]]:
        """For each answer of an open criterion the weights of the routes it leaves."""
        part = next(part for part in self.parts if criterion in part.criteria)
        side = part.criteria.index(criterion)
        rest = self._sums[part.axis].without(part.allowed)
        others = self._weight // part.weight
        for code in dict.fromkeys(way[0][side] for way in part.ways):
            ways = [way for way in part.ways if way[0][side] == code]
            yield code, self._masses(part.axis, rest, others, ways)

    def can_matter(self, criterion: str) -> bool:
        """Whether two answers lead to different routes under one and the same completion of all
        else; exact only when weighed evenly."""
        part = next(part for part in self.parts if criterion in part.criteria)
        side = part.criteria.index(criterion)
        rest = self._sums[part.axis].without(part.allowed)
        other = self._sums[INTENT if part.axis == FIT else FIT]
        if not (rest.total and other.total):
            return False
        cases: dict[tuple[str, ...], list[tuple[int, bool]]] = {}
        for codes, points, _, barred in part.ways:
            apart = codes[:side] + codes[side + 1 :]
            cases.setdefault(apart, []).append((points, barred))
        return any(self._differs(part.axis, rest, other, case) for case in cases.values())

    def _differs(self, axis: str, rest: Sums, other: Sums, case: list[tuple[int, bool]]) -> bool:
        allowed = [points for points, barred in case if not barred]
        if len(allowed) < len(case):
            return bool(allowed)
        if self._alerted or not allowed:
            return False
        if axis == INTENT and not other.at_least(self._lacks[FIT]):
            return False
        lack = self._lacks[axis]
        return rest.between(lack - max(allowed), lack - min(allowed) - 1)

    def _masses(
        self,
        axis: str,
        rest: Sums,
        others: int,
        ways: list[tuple[tuple[str, ...], int, int, bool]],
    ) -> Masses:
        here = passes = 0
        for _, points, weight, barred in ways:
            if not barred:
                here += weight * rest.total
                passes += weight * rest.at_least(self._lacks[axis] - points)
        across = self._sums[INTENT if axis == FIT else FIT]
        total = sum(weight for _, _, weight, _ in ways) * others
        declined = total - here * across.total
        if self._alerted:
            return {Route.DECLINED: declined, Route.SALES_NOW: total - declined}
        beyond = across.at_least(self._lacks[FIT if axis == INTENT else INTENT])
        if axis == FIT:
            fit, courtesy = passes * across.total, (here - passes) * across.total
        else:
            fit, courtesy = here * beyond, here * (across.total - beyond)
        sales = passes * beyond
        return {
            Route.DECLINED: declined,
            Route.COURTESY: courtesy,
            Route.NURTURE: fit - sales,
            Route.SALES: sales,
        }


def part_of(
    block: Block,
    known: Mapping[str, str],
    bars: Mapping[str, frozenset[str]],
    *,
    even: bool,
) -> Part:
    """What a block may still bring; `bars`: for each criterion the answers that disqualify."""
    weighed = {slot.criterion: slot.weights for slot in block.slots}
    names = [slot.criterion for slot in block.slots]
    still = tuple(name for name in names if name not in known)
    choices = [[known[name]] if name in known else list(weighed[name]) for name in names]
    barring = [name for name in still if name in bars]
    ways = []
    for codes in product(*choices):
        given = dict(zip(names, codes, strict=True))
        weight = 1 if even else prod(weighed[name][given[name]] for name in still)
        barred = any(one_of(given[name], bars[name]) for name in barring)
        points = block.lines[codes].low
        ways.append((tuple(given[name] for name in still), points, weight, barred))
    return Part(block.axis, still, tuple(ways))
