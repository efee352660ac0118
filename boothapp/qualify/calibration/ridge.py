"""How far the data may move the points: ridges chosen by leaving each lead out in turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from boothapp.qualify.calibration.encoding import Encoding
from boothapp.qualify.calibration.logistic import Fit, fit, left_out_scores, losses

if TYPE_CHECKING:
    from boothapp.qualify.calibration.leads import Flags, Floats, JudgedLeads

RIDGES: Final = (1000.0, 300.0, 100.0, 30.0, 10.0, 3.0, 1.0, 0.3)
_FIRST_BEND: Final = 10.0
BENDS: Final = (1000.0, 100.0, 1.0)
# The agreed score is not held back: a ridge this weak only keeps its slope finite.
_AGREED_RIDGE: Final = 0.01
# Agreed points only move for a gain of one standard error, the usual rule against moving on chance;
# for less of one once there are more of the rarer outcome than this.
_PLENTY: Final = 50
# Rows x columns^2 of one step beyond which ridges are chosen on a sample of the leads; a ridge on
# a sum of losses means the same for any number of leads.
_COSTLY: Final = 1.5e8
_LEAST_SAMPLE: Final = 3_000


@dataclass(frozen=True, slots=True)
class Weights:
    """What each level of each factor weighs in log odds, the unknown last.

    `moved` is False when no ridge did better than leaving the agreed points (or, without any, the
    overall share) as they are, and then the weights are the agreed points. `left_out`: n, what
    each lead would score had it not been there.
    """

    levels: tuple[Floats, ...]
    left_out: Floats
    moved: bool


@dataclass(frozen=True, slots=True)
class _Problem:
    """Columns with the agreed score, if there is one, as the first."""

    encoding: Encoding
    columns: Floats
    won: Flags
    agreed: int

    def penalty(self, ridge: float, bend: float) -> Floats:
        width = self.agreed + self.encoding.width
        found = np.zeros((width, width))
        found[: self.agreed, : self.agreed] = _AGREED_RIDGE
        own = ridge * (self.encoding.held + bend * self.encoding.bend)
        found[self.agreed :, self.agreed :] = own
        return found

    def first(self, rows: int) -> _Problem:
        return _Problem(self.encoding, self.columns[:rows], self.won[:rows], self.agreed)


def fit_weights(leads: JudgedLeads) -> Weights:
    """The weights that leave-one-out log loss prefers; `leads` in fair order.

    With agreed points their sum is the first column, hardly held back and never with a negative
    slope, so that the ridge shrinks towards the agreed points instead of towards nothing.
    """
    encoding = Encoding(leads)
    base = _rising(agreed_sums(leads), leads.won)
    own = encoding.columns(leads.codes)
    if base is None:
        problem = _Problem(encoding, own, leads.won, 0)
    else:
        standard = (base - base.mean()) / base.std()
        problem = _Problem(encoding, np.column_stack((standard, own)), leads.won, 1)
    most = max(_LEAST_SAMPLE, int(_COSTLY / max(1, problem.columns.shape[1]) ** 2))
    penalty = _chosen(problem.first(most))
    if penalty is None:
        return Weights(_agreed_levels(leads, 1.0), _unmoved(problem), moved=False)
    fitted = fit(problem.columns, leads.won, penalty)
    if base is not None and fitted.weights[1] < 0:
        problem = _Problem(encoding, own, leads.won, 0)
        penalty = penalty[1:, 1:]
        fitted = fit(own, leads.won, penalty)
    left_out = left_out_scores(problem.columns, leads.won, penalty, fitted)
    levels = encoding.by_level(fitted.weights[1 + problem.agreed :])
    if base is not None and problem.agreed:
        agreed = _agreed_levels(leads, float(fitted.weights[1] / base.std()))
        levels = tuple(mine + theirs for mine, theirs in zip(levels, agreed, strict=True))
    return Weights(levels, left_out, moved=True)


def agreed_sums(leads: JudgedLeads) -> Floats | None:
    """n, the agreed points of each lead added up without the ends of the scales."""
    if not any(factor.agreed for factor in leads.factors):
        return None
    found = np.zeros(len(leads))
    for at, table in enumerate(_agreed_levels(leads, 1.0)):
        found += table[leads.codes[:, at]]
    return found if np.ptp(found) > 0 else None


def _rising(base: Floats | None, won: Flags) -> Floats | None:
    """The agreed score, unless better scores went with fewer sales."""
    if base is None:
        return None
    fitted = fit(((base - base.mean()) / base.std())[:, None], won, np.array([[_AGREED_RIDGE]]))
    return base if fitted.weights[1] > 0 else None


def _unmoved(problem: _Problem) -> Floats:
    first = problem.columns[:, : problem.agreed]
    held = np.full((problem.agreed,) * 2, _AGREED_RIDGE)
    return left_out_scores(first, problem.won, held, fit(first, problem.won, held))


def _chosen(problem: _Problem) -> Floats | None:
    """The penalty with the least leave-one-out loss; None when it is no better than unmoved."""
    wins = int(problem.won.sum())
    rarer = max(1, min(wins, len(problem.won) - wins))
    margin = problem.agreed * min(1.0, _PLENTY / rarer)
    best: tuple[float, float, float, Floats] | None = None
    fitted: Fit | None = None
    tried = [(ridge, _FIRST_BEND) for ridge in RIDGES]
    for step in range(len(RIDGES) + len(BENDS)):
        if step == len(RIDGES):
            assert best is not None  # noqa: S101  the ridges came first
            tried += [(best[1], bend) for bend in BENDS]
        ridge, bend = tried[step]
        penalty = problem.penalty(ridge, bend)
        fitted = fit(problem.columns, problem.won, penalty, fitted)
        left_out = left_out_scores(problem.columns, problem.won, penalty, fitted)
        found = losses(problem.won, left_out)
        if best is None or found.mean() < best[0]:
            best = (float(found.mean()), ridge, bend, found)
    assert best is not None  # noqa: S101  there are ridges
    gain = losses(problem.won, _unmoved(problem)) - best[3]
    doubt = float(gain.std()) / len(gain) ** 0.5
    return problem.penalty(best[1], best[2]) if gain.mean() > margin * doubt else None


def _agreed_levels(leads: JudgedLeads, slope: float) -> tuple[Floats, ...]:
    return tuple(
        slope * np.asarray(factor.agreed or (0.0,) * (len(factor.levels) + 1))
        for factor in leads.factors
    )
