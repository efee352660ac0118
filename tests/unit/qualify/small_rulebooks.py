"""Small rulebooks and leads drawn at random, and the plain meaning of scoring beside the program's.

Nothing here uses the program's own scoring: what it reckons is what the tests hold against it.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from boothapp.qualify.criteria import (
    Action,
    Answer,
    Criterion,
    Disqualifier,
    Kind,
    Label,
    Matrix,
    Thresholds,
)
from boothapp.qualify.evidence import DOES_NOT_KNOW, WOULD_NOT_SAY, Evidence
from boothapp.qualify.route import Route
from boothapp.qualify.rulebook import Rulebook

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = Label((("", "text"),))
POINTS = st.integers(-4, 9)


PRIORS = st.sampled_from([None, 0.0, 0.5, 1.0, 7.0, 0.1])


def _answers(draw: st.DrawFn, codes: str, points: list[int]) -> tuple[Answer, ...]:
    return tuple(
        Answer(code, TEXT, TEXT, points=value, prior=draw(PRIORS))
        for code, value in zip(codes, points, strict=False)
    )


def _several(draw: st.DrawFn) -> Criterion:
    points = draw(st.lists(POINTS, min_size=1, max_size=2))
    return Criterion(
        "any",
        draw(st.sampled_from(["fit", "intent"])),
        Kind.SEVERAL,
        TEXT,
        _answers(draw, "abc", points),
        ask=TEXT,
        seconds=draw(st.integers(1, 9)),
        holds_months=draw(st.sampled_from([None, 6])),
        most=draw(st.sampled_from([None, 5])),
    )


def codes_of(criterion: Criterion) -> list[str]:
    """Every answer that can be given; of several at once every combination."""
    codes = [answer.code for answer in criterion.answers]
    if criterion.kind is not Kind.SEVERAL:
        return codes
    found = [",".join(code for code in codes if code in some) for some in _subsets(codes)]
    return [code or "none" for code in found]


def _subsets(codes: list[str]) -> list[set[str]]:
    return [
        {code for at, code in enumerate(codes) if number >> at & 1}
        for number in range(1 << len(codes))
    ]


def points_of(criterion: Criterion, code: str) -> int:
    """What an answer gives, or several together up to the most."""
    total = sum(answer.points for answer in criterion.answers if answer.code in code.split(","))
    return min(total, criterion.most) if criterion.most is not None else total


def given_to(evidence: Evidence, criterion: Criterion) -> str | None:
    """The answer that still holds, as people mean it, whatever the order it was said in."""
    holds = criterion.holds_months
    if holds is not None and evidence.ages.get(criterion.id, 0) >= holds:
        return None
    said = evidence.answers.get(criterion.id)
    for code in codes_of(criterion):
        if said is not None and set(code.split(",")) == set(said.split(",")):
            return code
    return None


@st.composite
def rulebooks(draw: st.DrawFn) -> Rulebook:
    criteria = []
    for number in range(draw(st.integers(1, 4))):
        axis = draw(st.sampled_from(["fit", "intent"]))
        points = draw(st.lists(POINTS, min_size=1, max_size=3))
        criteria.append(
            Criterion(
                f"c{number}",
                axis,
                Kind.CHOICE,
                TEXT,
                _answers(draw, "abc", points),
                ask=TEXT,
                seconds=draw(st.integers(1, 9)),
            )
        )
    if draw(st.booleans()):
        criteria.append(_several(draw))
    matrices = []
    if draw(st.booleans()):
        axis = draw(st.sampled_from(["fit", "intent"]))
        sides = [
            Criterion(
                name, axis, Kind.CHOICE, TEXT, _answers(draw, "abc"[:size], [0] * size), ask=TEXT
            )
            for name, size in (("row", 2), ("column", draw(st.integers(1, 3))))
        ]
        criteria[draw(st.integers(0, len(criteria))) :] = sides
        width = len(sides[1].answers)
        cells = tuple(
            (code, tuple(draw(st.lists(POINTS, min_size=width, max_size=width)))) for code in "ab"
        )
        matrices.append(Matrix("both", axis, TEXT, TEXT, "row", "column", cells))
    actions = (
        Action("alarm", TEXT, TEXT, "A", draw(POINTS), alerts=True),
        Action("call", TEXT, TEXT, "C", draw(POINTS)),
    )
    target = draw(st.sampled_from(criteria))
    rules = [
        Disqualifier("rival", TEXT, relation=("competitor",)),
        Disqualifier("answer", TEXT, criterion=target.id, answers=(target.answers[-1].code,)),
        Disqualifier("embargo", TEXT, countries=("KP",), actions=("alarm",)),
        Disqualifier("mixed", TEXT, relation=("odd",), criterion=target.id, answers=("a",)),
    ]
    thresholds = Thresholds(draw(st.integers(-2, 12)), draw(st.integers(-2, 12)))
    end = max(thresholds.fit, thresholds.intent)
    return Rulebook(
        title=TEXT,
        version=draw(st.integers(1, 9)),
        agreed=None,
        criteria=tuple(criteria),
        matrices=tuple(matrices),
        actions=actions,
        disqualifiers=tuple(draw(st.lists(st.sampled_from(rules), unique=True))),
        thresholds=thresholds,
        scale=draw(st.sampled_from([{}, {"fit": end, "intent": end + 2}])),
    )


@st.composite
def evidence_for(draw: st.DrawFn, rulebook: Rulebook) -> Evidence:
    answers, ages = {}, {}
    for criterion in rulebook.criteria:
        codes = codes_of(criterion)
        given = draw(st.sampled_from([*codes, None, None, DOES_NOT_KNOW, WOULD_NOT_SAY, "old"]))
        if given is not None:
            backwards = criterion.kind is Kind.SEVERAL and draw(st.booleans())
            answers[criterion.id] = ",".join(given.split(",")[:: -1 if backwards else 1])
            ages[criterion.id] = draw(st.sampled_from([0, 0, 3, 6, 20]))
    account = {}
    relation = draw(st.sampled_from([None, "customer", "competitor", "odd"]))
    if relation is not None:
        account["relation"] = relation
    actions = frozenset(draw(st.lists(st.sampled_from(["alarm", "call", "gone"]))))
    country = draw(st.sampled_from(["", "DE", "kp"]))
    destinations = frozenset(draw(st.lists(st.sampled_from(["KP", "AT"]), max_size=1)))
    lead = {"country": country} if country else {}
    return Evidence(answers, actions, account, lead, destinations, ages)


@st.composite
def leads(draw: st.DrawFn) -> tuple[Rulebook, Evidence]:
    rulebook = draw(rulebooks())
    return rulebook, draw(evidence_for(rulebook))


def completions(rulebook: Rulebook, evidence: Evidence) -> Iterator[Evidence]:
    """Every way of answering what is open; this and the two below are the plain meaning."""
    choices = []
    for criterion in rulebook.criteria:
        given = given_to(evidence, criterion)
        choices.append([given] if given is not None else codes_of(criterion))
    for codes in product(*choices):
        answers = {c.id: code for c, code in zip(rulebook.criteria, codes, strict=True)}
        yield replace(evidence, answers=answers, ages={})


def plain_points(rulebook: Rulebook, evidence: Evidence, axis: str) -> int:
    total = 0
    for criterion in rulebook.criteria:
        if criterion.axis == axis:
            total += points_of(criterion, evidence.answers[criterion.id])
    for matrix in rulebook.matrices:
        if matrix.axis == axis:
            column = "abc".index(evidence.answers[matrix.columns])
            total += dict(matrix.points)[evidence.answers[matrix.rows]][column]
    if axis == "intent":
        total += sum(
            action.points for action in rulebook.actions if action.code in evidence.actions
        )
    return min(total, rulebook.scale.get(axis, total))


def plain_route(rulebook: Rulebook, evidence: Evidence) -> Route:
    for rule in rulebook.disqualifiers:
        relation = evidence.account.get("relation")
        countries = {evidence.lead.get("country", "").upper(), *evidence.destinations}
        answers = evidence.answers[rule.criterion].split(",") if rule.criterion else []
        if (
            (not rule.relation or relation in rule.relation)
            and (not rule.criterion or set(answers) & set(rule.answers))
            and (not rule.countries or countries & set(rule.countries))
            and (not rule.actions or evidence.actions & set(rule.actions))
        ):
            return Route.DECLINED
    if "alarm" in evidence.actions:
        return Route.SALES_NOW
    if plain_points(rulebook, evidence, "fit") < rulebook.thresholds.fit:
        return Route.COURTESY
    if plain_points(rulebook, evidence, "intent") < rulebook.thresholds.intent:
        return Route.NURTURE
    return Route.SALES
