"""Which question to put next and what is answered already; imports qualify only, no Qt."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from boothapp.qualify.ask import Question, questions
from boothapp.qualify.criteria import Criterion
from boothapp.qualify.evidence import Evidence
from boothapp.qualify.route import Route, bars, judge, standing_bars
from boothapp.qualify.rulebook import Rulebook
from boothapp.qualify.score import known_answers, standing_answers


@dataclass(frozen=True, slots=True)
class Answered:
    """An answered criterion: `label` its name, `answer` the code; `said` by the visitor rather
    than read from the account's records."""

    criterion: str
    label: str
    answer: str
    text: str
    said: bool


def answered(rulebook: Rulebook, evidence: Evidence) -> tuple[Answered, ...]:
    """Return what is answered, in the rulebook's order; only criteria that can be asked."""
    known, given = known_answers(rulebook, evidence), standing_answers(rulebook, evidence)
    found = []
    for criterion in rulebook.criteria:
        said = given.get(criterion.id, "")
        answer = said or known.get(criterion.id, "")
        if criterion.ask is None or not answer:
            continue
        label = criterion.label.in_language(rulebook.language)
        text = _answer_text(criterion, answer, rulebook.language)
        found.append(Answered(criterion.id, label, answer, text, bool(said)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Effect:
    """What a question may change: for each route the places (from 1) of the answers that make it
    the route at once; and the routes between which it helps to tell."""

    at_once: Mapping[Route, tuple[int, ...]]
    between: tuple[Route, ...]


@dataclass(slots=True)
class Asker:
    """Knows which question comes next, and remembers it: a key in a name changes nothing of what
    the questions follow from, and finding them is most of what a key would cost."""

    _rulebook: Rulebook | None = None
    _from: object = None
    _left: tuple[Question, ...] = ()
    _effect: tuple[Question, Effect] | None = None

    def next_question(
        self,
        rulebook: Rulebook,
        evidence: Evidence,
        passed: Collection[str] = (),
        *,
        do_not_contact: bool = False,
    ) -> Question | None:
        """Return the question that settles the route soonest, None where no answer can change it.

        Those in `passed` come last: somebody wanted another question.
        """
        known = known_answers(rulebook, evidence)
        barred = (do_not_contact, *bars(rulebook, evidence, known))
        standing, given = standing_bars(rulebook, evidence), standing_answers(rulebook, evidence)
        follows_from = (known, dict(given), evidence.actions, barred, standing)
        if rulebook is not self._rulebook or follows_from != self._from:
            self._left = questions(rulebook, evidence, do_not_contact=do_not_contact)
            self._rulebook, self._from = rulebook, follows_from
        fresh = (question for question in self._left if question.criterion.id not in passed)
        return next(fresh, self._left[0] if self._left else None)

    def effect(self, rulebook: Rulebook, evidence: Evidence, question: Question) -> Effect:
        """Return what an answer to the question that `next_question` returned may change."""
        if self._effect is None or self._effect[0] is not question:
            self._effect = (question, _effect(rulebook, evidence, question))
        return self._effect[1]


def _effect(rulebook: Rulebook, evidence: Evidence, question: Question) -> Effect:
    criterion = question.criterion
    now = judge(rulebook, evidence, explain=False).route
    at_once: dict[Route, tuple[int, ...]] = {}
    for place, answer in enumerate(criterion.answers, start=1):
        answers = {**evidence.answers, criterion.id: answer.code}
        given = replace(evidence, answers=answers, ages={**evidence.ages, criterion.id: 0})
        route = judge(rulebook, given, explain=False).route
        if route is not now:
            at_once[route] = (*at_once.get(route, ()), place)
    possible = {route for odds in question.odds.values() for route in odds}
    return Effect(at_once, tuple(route for route in Route if route in possible))


def askable(rulebook: Rulebook) -> int:
    """How many criteria there are to ask about."""
    return sum(1 for criterion in rulebook.criteria if criterion.ask is not None)


def _answer_text(criterion: Criterion, code: str, language: str) -> str:
    labels = {answer.code: answer.label.in_language(language) for answer in criterion.answers}
    return labels.get(code) or ", ".join(labels.get(each, each) for each in code.split(","))
