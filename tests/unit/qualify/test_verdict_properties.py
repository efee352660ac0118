"""Ranges, routes and `open` against every completion of small rulebooks, reckoned apart."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.qualify.evidence import Evidence
from boothapp.qualify.route import Route, judge
from boothapp.qualify.rulebook import Rulebook
from boothapp.qualify.score import score
from tests.unit.qualify.small_rulebooks import (
    codes_of,
    completions,
    given_to,
    leads,
    plain_points,
    plain_route,
)


@given(leads())
@settings(max_examples=200, deadline=None)
def test_the_range_holds_every_completion_and_both_ends_are_reached(
    lead: tuple[Rulebook, Evidence],
) -> None:
    rulebook, evidence = lead
    scored = score(rulebook, evidence)
    complete = list(completions(rulebook, evidence))
    for axis, found in (("fit", scored.fit), ("intent", scored.intent)):
        totals = [plain_points(rulebook, each, axis) for each in complete]
        assert found == (min(totals), max(totals))
        assert rulebook.least(axis) <= found[0]
        assert found[1] <= rulebook.most(axis)
        lines = [line for line in scored.lines if line.axis == axis]
        end = rulebook.scale.get(axis, 10**6)
        assert min(sum(line.low for line in lines), end) == found[0]
        assert min(sum(line.high for line in lines), end) == found[1]


@given(leads())
@settings(max_examples=300, deadline=None)
def test_route_and_open_are_those_of_the_completions(lead: tuple[Rulebook, Evidence]) -> None:
    rulebook, evidence = lead
    verdict = judge(rulebook, evidence)
    routes = {plain_route(rulebook, each) for each in completions(rulebook, evidence)}
    assert verdict.open == (routes != {verdict.route})
    if len(routes) == 1:
        assert routes <= {verdict.route, Route.DECLINED}
    if verdict.route is Route.SALES:
        assert routes <= {Route.SALES, Route.DECLINED}
    if verdict.route is Route.SALES_NOW:
        assert "alarm" in evidence.actions
    assert verdict == judge(rulebook, evidence)
    assert verdict.why
    assert verdict.rulebook_version == rulebook.version


@given(leads(), st.data())
@settings(deadline=None)
def test_an_answer_never_widens_the_range(
    lead: tuple[Rulebook, Evidence], data: st.DataObject
) -> None:
    rulebook, evidence = lead
    before = score(rulebook, evidence)
    open_ones = [
        criterion for criterion in rulebook.criteria if given_to(evidence, criterion) is None
    ]
    if not open_ones:
        return
    criterion = data.draw(st.sampled_from(open_ones))
    code = data.draw(st.sampled_from(codes_of(criterion)))
    ages = {key: age for key, age in evidence.ages.items() if key != criterion.id}
    answers = {**evidence.answers, criterion.id: code}
    after = score(rulebook, replace(evidence, answers=answers, ages=ages))
    for old, new in ((before.fit, after.fit), (before.intent, after.intent)):
        assert old[0] <= new[0] <= new[1] <= old[1]


@given(leads())
@settings(deadline=None)
def test_a_person_who_must_not_be_contacted_is_never_for_sales(
    lead: tuple[Rulebook, Evidence],
) -> None:
    verdict = judge(*lead, do_not_contact=True)
    assert verdict.route is Route.DECLINED
    assert not verdict.open
    assert "do_not_contact" in verdict.why
