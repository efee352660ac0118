"""Integer points out of fitted weights, relative to not knowing; imports this room only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from boothapp.qualify.calibration.agreed import chance_line
from boothapp.qualify.calibration.logistic import chances

if TYPE_CHECKING:
    from boothapp.qualify.calibration.leads import Codes, Factor, Floats, JudgedLeads
    from boothapp.qualify.calibration.ridge import Weights

# The largest points of a rulebook: the smallest of these with which rounding costs nothing.
SCALES: Final = (10, 15, 20, 30, 50, 99)
_KEPT: Final = 0.9985


@dataclass(frozen=True, slots=True)
class Points:
    """Whole points of each level of each factor; the unknown comes last and is always 0.

    So what is not known moves a lead neither up nor down, and points say how much better or worse
    an answer is than not knowing it. (Where a matrix is known by one side only, the points are the
    mean of its cells.) `intercept` and `slope` turn a sum of points into a chance.
    """

    levels: tuple[Floats, ...]
    intercept: float
    slope: float

    def scores(self, leads: JudgedLeads) -> Floats:
        """n, the points of each lead."""
        return sums(self.levels, leads)

    def chances(self, leads: JudgedLeads) -> Floats:
        """n, the chance of each lead to be won."""
        return chances(self.intercept + self.slope * self.scores(leads))


def sums(levels: tuple[Floats, ...], leads: JudgedLeads) -> Floats:
    """What the levels of each lead add up to."""
    start = np.zeros(len(leads))
    found: Floats = sum((table[leads.codes[:, at]] for at, table in enumerate(levels)), start)
    return found


def rounded(weights: Weights, leads: JudgedLeads) -> Points:
    """Whole points in proportion to the weights, on the coarsest scale that ranks the same.

    Chances come from what each lead scored when it was left out, so that they promise no more than
    new leads will keep.
    """
    shifted = tuple(
        _from_zero(table, factor, leads.codes[:, at])
        for at, (table, factor) in enumerate(zip(weights.levels, leads.factors, strict=True))
    )
    exact = sums(shifted, leads)
    largest = max((float(np.abs(table).max()) for table in shifted), default=0.0)
    levels = tuple(np.zeros(len(table)) for table in shifted)
    for scale in SCALES if largest > 0 else ():
        levels = tuple(
            _whole(table * (scale / largest), factor, leads, at)
            for at, (table, factor) in enumerate(zip(shifted, leads.factors, strict=True))
        )
        if _likeness(exact, sums(levels, leads)) >= _KEPT:
            break
    found = sums(levels, leads)
    intercept, slope = chance_line(weights.left_out, leads.won)
    stretch, shift = _line(found, sums(weights.levels, leads), weights.left_out)
    return Points(levels, intercept + slope * shift, slope * stretch)


def _line(points: Floats, exact: Floats, left_out: Floats) -> tuple[float, float]:
    """Slope and shift from points to the scale of the log odds."""
    spread = float(points.var())
    stretch = float(np.cov(points, exact, bias=True)[0, 1]) / spread if spread else 0.0
    return stretch, float(left_out.mean() - stretch * points.mean())


def _from_zero(table: Floats, factor: Factor, codes: Codes) -> Floats:
    """Shifted so that the unknown is 0; nobody unknown: so that the average lead is."""
    counts = np.bincount(codes, minlength=len(table))
    if factor.zero is not None:
        zero = table[factor.zero]
    elif counts[-1]:
        zero = table[-1]
    else:
        zero = (table * counts).sum() / max(1, counts.sum())
    shifted: Floats = table - zero
    shifted[-1] = 0.0
    return shifted


def _whole(table: Floats, factor: Factor, leads: JudgedLeads, at: int) -> Floats:
    whole: Floats = np.rint(table)
    counts = np.bincount(leads.codes[:, at], minlength=len(table)) + 1.0
    sides = np.array([*factor.sides, (-1, -1)])
    full = np.array([min(side) >= 0 for side in factor.sides], bool)
    for level, (row, column) in enumerate(factor.sides):
        if not full[level]:
            same_row = (sides[:-1, 0] == row) | (row < 0)
            fits = np.flatnonzero(full & same_row & ((sides[:-1, 1] == column) | (column < 0)))
            whole[level] = np.average(whole[fits], weights=counts[fits])
    return whole


def _likeness(one: Floats, other: Floats) -> float:
    """The share of one's variance that the other explains."""
    if not one.std() or not other.std():
        return 1.0 if not one.std() else 0.0
    return float(np.corrcoef(one, other)[0, 1] ** 2)
