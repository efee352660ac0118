"""Several answers at once: their combinations, each as one code; imports criteria only.

Everything else (scores, odds, what-if) then reckons with a combination as with any other answer.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

from boothapp.qualify.criteria import NOTHING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from boothapp.qualify.criteria import Answer, Criterion

SEPARATOR: Final = ","


def combinations_of(criterion: Criterion) -> Iterator[tuple[Answer, ...]]:
    """Every set of answers, in the rulebook's order, the empty one first."""
    for taken in product((False, True), repeat=len(criterion.answers)):
        yield tuple(answer for answer, there in zip(criterion.answers, taken, strict=True) if there)


def combined_code(given: Iterable[Answer]) -> str:
    """The code of a set of answers in the rulebook's order."""
    return SEPARATOR.join(answer.code for answer in given) or NOTHING


def combined_points(criterion: Criterion, given: Iterable[Answer]) -> int:
    """What a set of answers adds up to, at most what the criterion may give."""
    total = sum(answer.points for answer in given)
    return total if criterion.most is None else min(total, criterion.most)


def in_order(code: str, order: Collection[str]) -> str | None:
    """A code as somebody put it together, in the order of the rulebook; None where it is none.

    What the rulebook no longer has is left out; of nothing but such nothing is known.
    """
    said = set(code.split(SEPARATOR))
    kept = [each for each in order if each in said]
    return SEPARATOR.join(kept) or (NOTHING if said == {NOTHING} else None)


def one_of(code: str, answers: Collection[str]) -> bool:
    """Whether an answer, or one of several given at once, is among `answers`."""
    if code in answers:
        return True
    return SEPARATOR in code and any(each in answers for each in code.split(SEPARATOR))
