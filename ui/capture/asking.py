"""Which question to put next and what is answered already; imports qualify only, no Qt.

Here the rulebook's own order decides; which question would settle the verdict soonest is another
matter.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from boothapp.qualify.criteria import Criterion
from boothapp.qualify.evidence import Evidence
from boothapp.qualify.rulebook import Rulebook
from boothapp.qualify.score import known_answers


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
    known = known_answers(rulebook, evidence)
    found = []
    for criterion in rulebook.criteria:
        said = evidence.answers.get(criterion.id, "")
        answer = said or known.get(criterion.id, "")
        if criterion.ask is None or not answer:
            continue
        label = criterion.label.in_language(rulebook.language)
        text = _answer_text(criterion, answer, rulebook.language)
        found.append(Answered(criterion.id, label, answer, text, bool(said)))
    return tuple(found)


def next_question(
    rulebook: Rulebook, evidence: Evidence, passed: Collection[str] = ()
) -> Criterion | None:
    """Return the first criterion in order that can be asked and is open, None where none is left.

    Those in `passed` come last: somebody wanted another question.
    """
    known = known_answers(rulebook, evidence)
    left = [
        criterion
        for criterion in rulebook.criteria
        if criterion.ask and criterion.id not in known and not evidence.answers.get(criterion.id)
    ]
    fresh = (criterion for criterion in left if criterion.id not in passed)
    return next(fresh, left[0] if left else None)


def askable(rulebook: Rulebook) -> int:
    """How many criteria there are to ask about."""
    return sum(1 for criterion in rulebook.criteria if criterion.ask is not None)


def _answer_text(criterion: Criterion, code: str, language: str) -> str:
    for answer in criterion.answers:
        if answer.code == code:
            return answer.label.in_language(language)
    return code
