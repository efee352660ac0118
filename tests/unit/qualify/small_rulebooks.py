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
    answers = {}
    for criterion in rulebook.criteria:
        codes = [answer.code for answer in criterion.answers]
        given = draw(st.sampled_from([*codes, None, None, DOES_NOT_KNOW, WOULD_NOT_SAY, "old"]))
        if given is not None:
            answers[criterion.id] = given
    account = {}
    relation = draw(st.sampled_from([None, "customer", "competitor", "odd"]))
    if relation is not None:
        account["relation"] = relation
    actions = frozenset(draw(st.lists(st.sampled_from(["alarm", "call", "gone"]))))
    country = draw(st.sampled_from(["", "DE", "kp"]))
    return Evidence(answers, actions, account, {"country": country} if country else {})


@st.composite
def leads(draw: st.DrawFn) -> tuple[Rulebook, Evidence]:
    rulebook = draw(rulebooks())
    return rulebook, draw(evidence_for(rulebook))


def completions(rulebook: Rulebook, evidence: Evidence) -> Iterator[Evidence]:
    """Every way of answering what is open; this and the two below are the plain meaning."""
    choices = []
    for criterion in rulebook.criteria:
        codes = [answer.code for answer in criterion.answers]
        given = evidence.answers.get(criterion.id)
        choices.append([given] if given in codes else codes)
    for codes in product(*choices):
        answers = {c.id: code for c, code in zip(rulebook.criteria, codes, strict=True)}
        yield replace(evidence, answers=answers)


def plain_points(rulebook: Rulebook, evidence: Evidence, axis: str) -> int:
    total = 0
    for criterion in rulebook.criteria:
        if criterion.axis == axis:
            codes = {answer.code: answer.points for answer in criterion.answers}
            total += codes[evidence.answers[criterion.id]]
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
        if (
            (not rule.relation or relation in rule.relation)
            and (not rule.criterion or evidence.answers[rule.criterion] in rule.answers)
            and (not rule.countries or evidence.lead.get("country", "").upper() in rule.countries)
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
