"""How far the data may move the points: ridges chosen by leaving each lead out in turn."""

from __future__ import annotations

from dataclasses import dataclass
from math import log10
from typing import TYPE_CHECKING, Final

import numpy as np

from boothapp.qualify.calibration.agreed import agreed_score
from boothapp.qualify.calibration.encoding import Encoding
from boothapp.qualify.calibration.logistic import Fit, fit, left_out_scores, losses

if TYPE_CHECKING:
    from boothapp.qualify.calibration.leads import Flags, Floats, JudgedLeads

RIDGES: Final = (1000.0, 300.0, 100.0, 30.0, 10.0, 3.0, 1.0, 0.3)
# Most answers move log odds by a few tenths, which is a ridge of some 5; half a decade either way
# is usual. It matters with few outcomes only, where leaving out tells ridges apart by luck.
_USUAL: Final = 5.0
_DECADES: Final = 0.5
_FIRST_BEND: Final = 10.0
BENDS: Final = (1000.0, 100.0, 1.0)
# The agreed score is not held back: a ridge this weak only keeps its slope finite.
_AGREED_RIDGE: Final = 0.01
# Agreed points only move for a gain of one standard error, the usual rule against moving on chance;
# for less of one once there are more of the rarer outcome than this.
_PLENTY: Final = 15
# Rows x columns^2 of one step beyond which ridges are chosen on a sample of the leads; a ridge on
# a sum of losses means the same for any number of leads.
_COSTLY: Final = 1.5e8
_LEAST_SAMPLE: Final = 3_000
_LEAST_SHARE: Final = 0.02


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


@dataclass(frozen=True, slots=True)
class _Try:
    """One pair of ridges: its fit, what each lead scored when left out, and the loss of that.

    `unlikely`: how surprising such a ridge would be before any outcome is known, in nats.
    """

    penalty: Floats
    fitted: Fit
    left_out: Floats
    losses: Floats
    unlikely: float

    @property
    def total(self) -> float:
        """The loss over all leads, and how unlikely the ridge was to begin with."""
        return float(self.losses.sum()) + self.unlikely


def fit_weights(leads: JudgedLeads) -> Weights:
    """The weights that leave-one-out log loss prefers; `leads` in fair order.

    With agreed points their sum is the first column, hardly held back and never with a negative
    slope, so that the ridge shrinks towards the agreed points instead of towards nothing. Ridges
    that do about as well are averaged, each by its likelihood on leads left out (pseudo-BMA; Yao
    and others 2018): with few outcomes no single one can be told to be the best.
    """
    encoding = Encoding(leads)
    base = _rising(agreed_sums(leads), leads.won)
    own = encoding.columns(leads.codes)
    if base is None:
        problem = _Problem(encoding, own, leads.won, 0)
    else:
        standard = (base - base.mean()) / base.std()
        problem = _Problem(encoding, np.column_stack((standard, own)), leads.won, 1)
    sample = problem.first(max(_LEAST_SAMPLE, int(_COSTLY / max(1, own.shape[1]) ** 2)))
    tries = _tries(sample)
    known = agreed_score(leads)
    unmoved = known.left_out(leads)
    if not _worth_moving(tries, unmoved[: len(sample.won)], leads):
        return Weights(_agreed_levels(leads, 1.0), unmoved, moved=False)
    stay = float(losses(sample.won, unmoved[: len(sample.won)]).sum())
    each = len(leads) / len(sample.won)
    rest, *shares = _shares(
        [each * stay, *(each * float(one.losses.sum()) + one.unlikely for one in tries)]
    )
    weights, left_out = np.zeros(problem.columns.shape[1] + 1), rest * unmoved
    for share, one in zip(shares, tries, strict=True):
        if share:
            fitted, scores = one.fitted, one.left_out
            if len(sample.won) < len(leads):
                fitted = fit(problem.columns, leads.won, one.penalty, one.fitted)
                scores = left_out_scores(problem.columns, leads.won, one.penalty, fitted)
            weights += share * fitted.weights
            left_out += share * scores
    slope = rest * known.slope
    if base is not None:
        slope += max(0.0, float(weights[1])) / float(base.std())
    levels = encoding.by_level(weights[1 + problem.agreed :])
    agreed = _agreed_levels(leads, slope)
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


def _tries(problem: _Problem) -> list[_Try]:
    """Every ridge with a middling bend, then every bend with the best ridge."""
    found: list[_Try] = []
    fitted: Fit | None = None
    pairs = [(ridge, _FIRST_BEND) for ridge in RIDGES]
    for step in range(len(RIDGES) + len(BENDS)):
        if step == len(RIDGES):
            best = min(range(step), key=lambda at: found[at].total)
            pairs += [(RIDGES[best], bend) for bend in BENDS]
            fitted = found[best].fitted
        penalty = problem.penalty(*pairs[step])
        fitted = fit(problem.columns, problem.won, penalty, fitted)
        left_out = left_out_scores(problem.columns, problem.won, penalty, fitted)
        unlikely = (log10(pairs[step][0] / _USUAL) / _DECADES) ** 2 / 2
        lost = losses(problem.won, left_out)
        found.append(_Try(penalty, fitted, left_out, lost, unlikely))
    return found


def _worth_moving(tries: list[_Try], unmoved: Floats, leads: JudgedLeads) -> bool:
    """Whether the best of them beats the agreed points by more than chance would have it."""
    best = min(tries, key=lambda one: float(one.losses.mean()))
    gain = losses(leads.won[: len(unmoved)], unmoved) - best.losses
    wins = int(leads.won.sum())
    rarer = max(1, min(wins, len(leads) - wins))
    margin = 0.0 if leads.agreed is None else min(1.0, _PLENTY / rarer)
    return bool(float(gain.mean()) > margin * float(gain.std()) / len(gain) ** 0.5)


def _shares(totals: list[float]) -> list[float]:
    """How much each counts: the likelihood of what it said of leads left out."""
    shares = np.exp(min(totals) - np.array(totals))
    shares[shares < _LEAST_SHARE * shares.sum()] = 0.0
    return [float(share) for share in shares / shares.sum()]


def _agreed_levels(leads: JudgedLeads, slope: float) -> tuple[Floats, ...]:
    return tuple(
        slope * np.asarray(factor.agreed or (0.0,) * (len(factor.levels) + 1))
        for factor in leads.factors
    )
