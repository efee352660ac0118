"""The next question against every completion of small rulebooks, counted out with fractions."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from fractions import Fraction
from math import isclose, log2
from typing import TYPE_CHECKING

from hypothesis import given, settings

from boothapp.qualify.ask import questions
from boothapp.qualify.criteria import Kind
from boothapp.qualify.evidence import DOES_NOT_KNOW, WOULD_NOT_SAY, Evidence
from boothapp.qualify.route import Route, judge
from tests.unit.qualify.small_rulebooks import completions, given_to, leads, plain_route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from boothapp.qualify.criteria import Criterion
    from boothapp.qualify.rulebook import Rulebook


def share(criterion: Criterion, code: str) -> Fraction:
    """How often an answer is given, by the meaning that the rulebook's format gives to `prior`."""
    if criterion.kind is Kind.SEVERAL:
        found = Fraction(1)
        for answer in criterion.answers:
            true = Fraction(str(50 if answer.prior is None else answer.prior)) / 100
            found *= true if answer.code in code.split(",") else 1 - true
        return found
    stated = [a.prior for a in criterion.answers if a.prior is not None]
    usual = sum(stated) / len(stated) if stated else 1.0
    weights = {a.code: usual if a.prior is None else a.prior for a in criterion.answers}
    if not any(weights.values()):
        weights = dict.fromkeys(weights, 1.0)
    exact = {code: Fraction(str(weight)) for code, weight in weights.items()}
    return exact[code] / sum(exact.values())


def open_criteria(rulebook: Rulebook, evidence: Evidence) -> list[Criterion]:
    return [criterion for criterion in rulebook.criteria if given_to(evidence, criterion) is None]


def refused(evidence: Evidence, criterion: Criterion) -> bool:
    """Whether somebody was asked, said nothing, and that was not long ago."""
    holds = criterion.holds_months
    if holds is not None and evidence.ages.get(criterion.id, 0) >= holds:
        return False
    return evidence.answers.get(criterion.id) in (DOES_NOT_KNOW, WOULD_NOT_SAY)


def bits(weights: Mapping[Route, Fraction]) -> float:
    total = sum(weights.values())
    shares = [float(weight / total) for weight in weights.values() if weight]
    return -sum(share * log2(share) for share in shares)


def plain_gain(rulebook: Rulebook, evidence: Evidence, criterion: Criterion) -> float:
    """The reduction of the uncertainty about the route, by counting out every completion."""
    before: dict[Route, Fraction] = defaultdict(Fraction)
    after: dict[str, dict[Route, Fraction]] = defaultdict(lambda: defaultdict(Fraction))
    still = open_criteria(rulebook, evidence)
    for complete in completions(rulebook, evidence):
        weight = Fraction(1)
        for each in still:
            weight *= share(each, complete.answers[each.id])
        route = plain_route(rulebook, complete)
        before[route] += weight
        after[complete.answers[criterion.id]][route] += weight
    left = sum(
        float(sum(weights.values())) * bits(weights)
        for weights in after.values()
        if sum(weights.values())
    )
    return bits(before) - left


def plainly_matters(rulebook: Rulebook, evidence: Evidence, criterion: Criterion) -> bool:
    """Whether some completion of all else gets different routes from different answers."""
    routes: dict[tuple[tuple[str, str], ...], set[Route]] = defaultdict(set)
    for complete in completions(rulebook, evidence):
        rest = tuple((k, v) for k, v in complete.answers.items() if k != criterion.id)
        routes[rest].add(plain_route(rulebook, complete))
    return any(len(found) > 1 for found in routes.values())


@given(leads())
@settings(max_examples=300, deadline=None)
def test_asked_is_exactly_what_can_change_the_route_and_the_best_first(
    lead: tuple[Rulebook, Evidence],
) -> None:
    rulebook, evidence = lead
    asked = questions(rulebook, evidence)
    expected = {
        criterion.id: plain_gain(rulebook, evidence, criterion)
        for criterion in open_criteria(rulebook, evidence)
        if not refused(evidence, criterion) and plainly_matters(rulebook, evidence, criterion)
    }
    assert {question.criterion.id for question in asked} == set(expected)
    for question in asked:
        assert isclose(question.bits, expected[question.criterion.id], abs_tol=1e-9)
    worths = [question.worth for question in asked]
    assert worths == sorted(worths, reverse=True)


@given(leads())
@settings(max_examples=150, deadline=None)
def test_the_odds_after_an_answer_are_those_of_its_completions(
    lead: tuple[Rulebook, Evidence],
) -> None:
    rulebook, evidence = lead
    for question in questions(rulebook, evidence):
        for code, odds in question.odds.items():
            name = question.criterion.id
            ages = {key: age for key, age in evidence.ages.items() if key != name}
            answered = replace(evidence, answers={**evidence.answers, name: code}, ages=ages)
            weights: dict[Route, Fraction] = defaultdict(Fraction)
            for complete in completions(rulebook, answered):
                weight = Fraction(1)
                for each in open_criteria(rulebook, answered):
                    weight *= share(each, complete.answers[each.id])
                weights[plain_route(rulebook, complete)] += weight
            assert {route for route, weight in weights.items() if weight} == set(odds)
            for route, found in odds.items():
                assert isclose(found, float(weights[route]), abs_tol=1e-9)


@given(leads())
@settings(max_examples=150, deadline=None)
def test_who_is_clear_is_asked_nothing(lead: tuple[Rulebook, Evidence]) -> None:
    rulebook, evidence = lead
    if not judge(rulebook, evidence).open:
        assert questions(rulebook, evidence) == ()
    assert questions(rulebook, evidence, do_not_contact=True) == ()


def test_a_visitor_who_asked_for_a_sample_is_only_asked_what_could_bar_them(
    shipped: Rulebook,
) -> None:
    evidence = Evidence(actions=frozenset({"sample_request"}))
    assert [q.criterion.id for q in questions(shipped, evidence)] == ["visitor"]
    known = replace(evidence, answers={"visitor": "trade"})
    assert questions(shipped, known) == ()


def test_what_the_account_answers_is_never_asked(shipped: Rulebook) -> None:
    account = {"naics": "325510", "people": 320, "relation": "customer"}
    asked = {q.criterion.id for q in questions(shipped, Evidence(account=account))}
    assert asked.isdisjoint({"makes", "size", "relation", "visitor"})
    # 12 for the sweet spot and 10 as a customer pass the 20 of fit: only intent is left open.
    assert asked
    assert {shipped.criterion(name).axis for name in asked} == {"intent"}
