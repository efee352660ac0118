"""How often each answer of a criterion is given; imports rulebook parts only."""

from __future__ import annotations

from fractions import Fraction
from math import lcm, prod
from typing import TYPE_CHECKING

from boothapp.qualify.criteria import Kind
from boothapp.qualify.several import combinations_of, combined_code

if TYPE_CHECKING:
    from collections.abc import Mapping

    from boothapp.qualify.criteria import Criterion


def answer_weights(criterion: Criterion) -> dict[str, int]:
    """The code of each answer to its `prior` as a whole number, in exact proportion.

    Of a criterion that may have several answers the combinations are what is given, each answer
    being true or not independently of the others: of `prior` in a hundred, of half where nothing
    is stated. Else an answer without a prior among stated ones counts as their mean; with none at
    all, or only zeros, all count the same.
    """
    if criterion.kind is Kind.SEVERAL:
        return _combined(criterion)
    stated = [answer.prior for answer in criterion.answers if answer.prior is not None]
    usual = sum(stated) / len(stated) if stated else 1.0
    found = [
        Fraction(str(usual if answer.prior is None else answer.prior))
        for answer in criterion.answers
    ]
    if not any(found):
        found = [Fraction(1)] * len(found)
    codes = [answer.code for answer in criterion.answers]
    return _whole(dict(zip(codes, found, strict=True)))


def _combined(criterion: Criterion) -> dict[str, int]:
    shares = {
        answer.code: Fraction(str(50.0 if answer.prior is None else answer.prior)) / 100
        for answer in criterion.answers
    }
    found = {}
    for given in combinations_of(criterion):
        codes = {answer.code for answer in given}
        found[combined_code(given)] = prod(
            (share if code in codes else 1 - share for code, share in shares.items()),
            start=Fraction(1),
        )
    return _whole(found)


def _whole(shares: Mapping[str, Fraction]) -> dict[str, int]:
    whole = lcm(*(weight.denominator for weight in shares.values()))
    return {code: int(weight * whole) for code, weight in shares.items()}
