"""Which question to put next: the one that settles the route soonest; imports qualify only.

Design section 6: for each open criterion, by how much its answer would reduce the uncertainty about
the route, over all completions weighted by how often each answer is given, per second it takes to
ask. Uncertainty is Shannon's entropy in bits.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log2
from typing import TYPE_CHECKING

from boothapp.qualify.completions import Completions
from boothapp.qualify.evidence import DOES_NOT_KNOW, WOULD_NOT_SAY
from boothapp.qualify.route import bars
from boothapp.qualify.score import known_answers, standing_answers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from boothapp.qualify.completions import Masses
    from boothapp.qualify.criteria import Criterion
    from boothapp.qualify.evidence import Evidence
    from boothapp.qualify.route import Route
    from boothapp.qualify.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Question:
    """A criterion worth asking about. `bits`: by how much its answer reduces the uncertainty about
    the route on average; `odds`: for each answer's code how probable each route is after it."""

    criterion: Criterion
    bits: float
    odds: Mapping[str, Mapping[Route, float]]

    @property
    def worth(self) -> float:
        """Bits for each second that asking takes."""
        return self.bits / self.criterion.seconds


def questions(
    rulebook: Rulebook, evidence: Evidence, *, do_not_contact: bool = False
) -> tuple[Question, ...]:
    """The questions that can still change the route, the one worth most first.

    Not asked is what no completion of all else makes matter, what is answered or refused already,
    and what the rulebook has no question for. Of equal worth the rulebook's order decides.
    """
    known = known_answers(rulebook, evidence)
    if do_not_contact or bars(rulebook, evidence, known)[0]:
        return ()
    possible = Completions(rulebook, evidence, known, even=True)
    standing = standing_answers(rulebook, evidence)
    asked = [
        criterion
        for criterion in rulebook.criteria
        if criterion.ask
        and criterion.id not in known
        and standing.get(criterion.id) not in (DOES_NOT_KNOW, WOULD_NOT_SAY)
        and possible.can_matter(criterion.id)
    ]
    if not asked:
        return ()
    likely = Completions(rulebook, evidence, known, even=False)
    found = [_question(criterion, dict(likely.answers(criterion.id))) for criterion in asked]
    found.sort(key=lambda question: -question.worth)
    return tuple(found)


def _question(criterion: Criterion, answers: Mapping[str, Masses]) -> Question:
    totals = {code: sum(masses.values()) for code, masses in answers.items()}
    everything = sum(totals.values())
    routes = {route: 0 for masses in answers.values() for route in masses}
    for masses in answers.values():
        for route, mass in masses.items():
            routes[route] += mass
    after = sum(
        total * _entropy(answers[code].values(), total) for code, total in totals.items() if total
    )
    # Rounding alone may leave less than nothing.
    bits = max(0.0, _entropy(routes.values(), everything) - after / everything)
    odds = {
        code: {route: mass / totals[code] for route, mass in masses.items() if mass}
        for code, masses in answers.items()
        if totals[code]
    }
    return Question(criterion, bits, odds)


def _entropy(masses: Iterable[int], total: int) -> float:
    shares = (mass / total for mass in masses if mass)
    return -sum(share * log2(share) for share in shares)
