"""Many leads judged at once under criteria that are being moved; imports the qualify room only.

The editor asks at every drag of a threshold which leads would change their route. What the records
and answers say of a lead does not depend on points or thresholds, so it is looked up once and kept
as small numbers, column by column; judging is then adding and comparing columns.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import add
from typing import TYPE_CHECKING

from boothapp.qualify.criteria import AXES, FIT, INTENT
from boothapp.qualify.route import Route, bars
from boothapp.qualify.score import known_answers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from boothapp.qualify.criteria import Thresholds
    from boothapp.qualify.evidence import Evidence
    from boothapp.qualify.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Ranges:
    """The points of each lead on each axis, the least and the most, in the order of the leads."""

    fit: tuple[Sequence[int], Sequence[int]]
    intent: tuple[Sequence[int], Sequence[int]]


@dataclass(frozen=True, slots=True)
class Routes:
    """The route of each lead, and whether some answer would change it."""

    routes: Sequence[Route]
    open: Sequence[bool]


class Population:
    """Leads as one rulebook sees them, for that rulebook with other points and thresholds.

    `leads`: the evidence of each, and whether they asked not to be contacted.
    """

    def __init__(self, rulebook: Rulebook, leads: Iterable[tuple[Evidence, bool]]) -> None:
        self._shape = _shape(rulebook)
        places = [{key: place for place, key in enumerate(b.lines)} for b in rulebook.blocks]
        self._states: list[list[int]] = [[] for _ in rulebook.blocks]
        self._action_sets: dict[frozenset[str], int] = {}
        self._actions: list[int] = []
        self._barred: list[bool] = []
        self._may_be_barred: list[bool] = []
        for evidence, do_not_contact in leads:
            known = known_answers(rulebook, evidence)
            for column, place, block in zip(self._states, places, rulebook.blocks, strict=True):
                column.append(place[tuple([known.get(s.criterion) for s in block.slots])])
            actions = evidence.actions.intersection(rulebook.action_lines)
            self._actions.append(self._action_sets.setdefault(actions, len(self._action_sets)))
            barred, may = bars(rulebook, evidence, known)
            self._barred.append(bool(barred) or do_not_contact)
            self._may_be_barred.append(may)

    def __len__(self) -> int:
        return len(self._actions)

    def fits(self, rulebook: Rulebook) -> bool:
        """Whether a rulebook differs in points, thresholds, scale and words only."""
        return _shape(rulebook) == self._shape

    def ranges(self, rulebook: Rulebook) -> Ranges:
        """The points under a rulebook that differs in points, thresholds, scale and words only.

        Raises ValueError where its criteria, answers, actions or disqualifiers are others: then a
        new population is needed.
        """
        if not self.fits(rulebook):
            raise ValueError("the rulebook asks for other things than this population knows")
        sums = {axis: ([0] * len(self), [0] * len(self)) for axis in AXES}
        for column, block in zip(self._states, rulebook.blocks, strict=True):
            low, high = sums[block.axis]
            lines = list(block.lines.values())
            least, most = [line.low for line in lines], [line.high for line in lines]
            low[:] = map(add, low, [least[state] for state in column])
            high[:] = map(add, high, [most[state] for state in column])
        points = [
            sum(rulebook.action_lines[code].low for code in actions)
            for actions in self._action_sets
        ]
        taken = [points[place] for place in self._actions]
        for column in sums[INTENT]:
            column[:] = map(add, column, taken)
        for axis, end in rulebook.scale.items():
            for column in sums[axis]:
                column[:] = [value if value < end else end for value in column]
        return Ranges(sums[FIT], sums[INTENT])

    def routes(self, rulebook: Rulebook, ranges: Ranges, thresholds: Thresholds) -> Routes:
        """The routes at `thresholds`, from what `ranges` gave for the same rulebook."""
        alerting = [not rulebook.alerting.isdisjoint(actions) for actions in self._action_sets]
        routes: list[Route] = []
        still_open: list[bool] = []
        fit, intent = thresholds.fit, thresholds.intent
        for fit_low, fit_high, intent_low, intent_high, barred, may, actions in zip(
            *ranges.fit, *ranges.intent, self._barred, self._may_be_barred, self._actions,
            strict=True,
        ):  # fmt: skip
            if barred:
                routes.append(Route.DECLINED)
                still_open.append(False)
            elif alerting[actions]:
                routes.append(Route.SALES_NOW)
                still_open.append(may)
            elif fit_high < fit:
                routes.append(Route.COURTESY)
                still_open.append(may)
            elif fit_low >= fit and intent_low >= intent:
                routes.append(Route.SALES)
                still_open.append(may)
            else:
                routes.append(Route.NURTURE)
                still_open.append(may or fit_low < fit or intent_high >= intent)
        return Routes(routes, still_open)


def _shape(rulebook: Rulebook) -> tuple[object, ...]:
    """What of a rulebook decides what is known of a lead."""
    criteria = tuple(
        (
            criterion.id,
            criterion.axis,
            criterion.kind,
            criterion.sources,
            criterion.holds_months,
            tuple(
                (a.code, a.starts, a.ends, a.prefixes, a.values, a.otherwise)
                for a in criterion.answers
            ),
        )
        for criterion in rulebook.criteria
    )
    matrices = tuple((matrix.id, matrix.rows, matrix.columns) for matrix in rulebook.matrices)
    rules = tuple(
        (rule.relation, rule.criterion, rule.answers, rule.countries, rule.actions)
        for rule in rulebook.disqualifiers
    )
    return criteria, matrices, tuple(rulebook.action_lines), rules
