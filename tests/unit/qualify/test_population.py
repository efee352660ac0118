"""Many leads judged at once against the one-lead function."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.qualify.criteria import Thresholds
from boothapp.qualify.evidence import Evidence
from boothapp.qualify.population import Population
from boothapp.qualify.route import judge
from boothapp.qualify.rulebook import Rulebook
from tests.unit.qualify.small_rulebooks import POINTS, evidence_for, rulebooks


def moved(draw: st.DrawFn, rulebook: Rulebook) -> Rulebook:
    """The same rulebook with other points and thresholds."""
    sides = {side for matrix in rulebook.matrices for side in (matrix.rows, matrix.columns)}
    criteria = tuple(
        criterion
        if criterion.id in sides
        else replace(
            criterion,
            answers=tuple(replace(answer, points=draw(POINTS)) for answer in criterion.answers),
        )
        for criterion in rulebook.criteria
    )
    matrices = tuple(
        replace(
            matrix,
            points=tuple((code, tuple(draw(POINTS) for _ in row)) for code, row in matrix.points),
        )
        for matrix in rulebook.matrices
    )
    actions = tuple(replace(action, points=draw(POINTS)) for action in rulebook.actions)
    thresholds = Thresholds(draw(st.integers(-2, 12)), draw(st.integers(-2, 12)))
    return replace(
        rulebook, criteria=criteria, matrices=matrices, actions=actions, thresholds=thresholds
    )


@st.composite
def cases(draw: st.DrawFn) -> tuple[Rulebook, Rulebook, list[tuple[Evidence, bool]]]:
    rulebook = draw(rulebooks())
    leads = [(draw(evidence_for(rulebook)), draw(st.booleans())) for _ in range(5)]
    return rulebook, moved(draw, rulebook), leads


@given(cases())
@settings(max_examples=150, deadline=None)
def test_all_at_once_is_what_each_alone_would_get(
    case: tuple[Rulebook, Rulebook, list[tuple[Evidence, bool]]],
) -> None:
    agreed, changed, leads = case
    population = Population(agreed, leads)
    for rulebook in (agreed, changed):
        ranges = population.ranges(rulebook)
        found = population.routes(rulebook, ranges, rulebook.thresholds)
        for place, (evidence, do_not_contact) in enumerate(leads):
            alone = judge(rulebook, evidence, do_not_contact=do_not_contact)
            assert (ranges.fit[0][place], ranges.fit[1][place]) == alone.fit
            assert (ranges.intent[0][place], ranges.intent[1][place]) == alone.intent
            assert (found.routes[place], found.open[place]) == (alone.route, alone.open)


def test_a_rulebook_that_asks_for_other_things_is_refused(shipped: Rulebook) -> None:
    population = Population(shipped, [(Evidence(), False)])
    fewer = replace(shipped, criteria=shipped.criteria[:-1], disqualifiers=())
    with pytest.raises(ValueError, match="other things"):
        population.ranges(fewer)
