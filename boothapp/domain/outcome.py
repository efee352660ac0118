"""How a lead ended and how it came back to marketing, folded from facts; imports domain only.

Said as often as it happens: a lead goes to sales and back any number of times, and each word of it
stays. The last outcome is the one that counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from boothapp.domain.facts import Fact
from boothapp.domain.fields import as_text

WON: Final = "won"
LOST: Final = "lost"
NO_DECISION: Final = "no_decision"
NO_ANSWER: Final = "no_answer"
WRONG_PERSON: Final = "wrong_person"
NOT_A_FIT: Final = "not_a_fit"
OUTCOMES: Final = (WON, LOST, NO_DECISION, NO_ANSWER, WRONG_PERSON, NOT_A_FIT)

YES: Final = "yes"
NO: Final = "no"
UNKNOWN: Final = "unknown"
STILL_THERE: Final = (YES, NO, UNKNOWN)
"""Whether the person is still in position, as sales found when they handed the lead back."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`outcome`: one of OUTCOMES, or a word of a later version; `value`: what was sold in whole
    units of `currency` (ISO 4217), None where nobody said; `on`: ISO date, '' for the day of `at`.
    """

    outcome: str
    value: int | None
    currency: str
    reason: str
    on: str
    by: str
    at: int


@dataclass(frozen=True, slots=True)
class PassedBack:
    """Sales gave the lead back. `again_on`: the ISO date to try again, '' for none; `still_there`:
    one of STILL_THERE; `replaced_by`: a name, '' where nobody is known."""

    reason: str
    again_on: str
    still_there: str
    replaced_by: str
    by: str
    at: int


def fold_outcomes(facts: Iterable[Fact]) -> tuple[Outcome, ...]:
    """Return what facts of OUTCOME in `Fact.order` say, oldest first."""
    return tuple([_outcome(fact) for fact in facts])


def fold_passed_back(facts: Iterable[Fact]) -> tuple[PassedBack, ...]:
    """Return what facts of PASSED_BACK in `Fact.order` say, oldest first."""
    return tuple([_passed_back(fact) for fact in facts])


def _outcome(fact: Fact) -> Outcome:
    value = fact.body.get("value")
    sold = value if isinstance(value, int) and not isinstance(value, bool) else None
    return Outcome(
        outcome=as_text(fact.body.get("outcome")),
        value=sold,
        currency=as_text(fact.body.get("currency")),
        reason=as_text(fact.body.get("reason")),
        on=as_text(fact.body.get("on")),
        by=fact.by,
        at=fact.at,
    )


def _passed_back(fact: Fact) -> PassedBack:
    there = as_text(fact.body.get("still_there"))
    return PassedBack(
        reason=as_text(fact.body.get("reason")),
        again_on=as_text(fact.body.get("again_on")),
        still_there=there if there in STILL_THERE else UNKNOWN,
        replaced_by=as_text(fact.body.get("replaced_by")),
        by=fact.by,
        at=fact.at,
    )
