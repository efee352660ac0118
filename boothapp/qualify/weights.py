"""How often each answer of a criterion is given; imports criteria only."""

from __future__ import annotations

from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from boothapp.qualify.criteria import Criterion


def answer_weights(criterion: Criterion) -> dict[str, int]:
    """The code of each answer to its `prior` as a whole number, in exact proportion.

    An answer without a prior among stated ones counts as their mean; with none at all, or only
    zeros, all count the same.
    """
    stated = [answer.prior for answer in criterion.answers if answer.prior is not None]
    usual = sum(stated) / len(stated) if stated else 1.0
    found = [
        Fraction(str(usual if answer.prior is None else answer.prior))
        for answer in criterion.answers
    ]
    if not any(found):
        found = [Fraction(1)] * len(found)
    whole = lcm(*(weight.denominator for weight in found))
    codes = [answer.code for answer in criterion.answers]
    return {code: int(weight * whole) for code, weight in zip(codes, found, strict=True)}
