"""The agreed points as chances; imports logistic and arrays only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from boothapp.qualify.calibration.logistic import Fit, chances, fit, left_out_scores

if TYPE_CHECKING:
    from boothapp.qualify.calibration.leads import Flags, Floats, JudgedLeads

# Log odds for a standard deviation of agreed points before any outcome is known: people who agree
# points know something. It fades as outcomes come in, by half with this many of the rarer one.
_TRUST: Final = 0.7
_HALF: Final = 5


@dataclass(frozen=True, slots=True)
class AgreedScore:
    """Chances from the agreed points; without any, everyone has the overall share."""

    intercept: float
    slope: float

    def scores(self, leads: JudgedLeads) -> Floats:
        """n, log odds."""
        scores = np.zeros(len(leads)) if leads.agreed is None else leads.agreed
        return self.intercept + self.slope * scores

    def left_out(self, leads: JudgedLeads) -> Floats:
        """n, log odds of each lead had the intercept and the slope not seen its outcome."""
        fitted = Fit(np.array([self.intercept, self.slope]))
        columns = np.zeros((len(leads), 1)) if leads.agreed is None else leads.agreed[:, None]
        return left_out_scores(columns, leads.won, np.array([[1e-6]]), fitted)

    def chances(self, leads: JudgedLeads) -> Floats:
        """n, the chance of each lead to be won."""
        return chances(self.scores(leads))


def agreed_score(leads: JudgedLeads) -> AgreedScore:
    """How the agreed points have gone with outcomes, trusting them as far as there are few."""
    scores = np.zeros(len(leads)) if leads.agreed is None else leads.agreed
    intercept, slope = chance_line(scores, leads.won)
    spread, wins = float(scores.std()), int(leads.won.sum())
    rarer = min(wins, len(leads) - wins)
    least = _TRUST / spread * _HALF / (_HALF + rarer) if spread else 0.0
    if slope < least:
        share = (wins + 0.5) / (len(leads) + 1)
        return AgreedScore(float(np.log(share / (1 - share)) - least * scores.mean()), least)
    return AgreedScore(intercept, slope)


def chance_line(scores: Floats, won: Flags) -> tuple[float, float]:
    """Intercept and slope from scores to log odds (Platt 1999); a falling slope counts as 0."""
    spread = float(scores.std())
    columns = ((scores - scores.mean()) / (spread or 1.0))[:, None]
    weights = fit(columns, won, np.array([[0.1]])).weights
    if not spread or weights[1] < 0:
        return float(fit(columns[:, :0], won, np.zeros((0, 0))).weights[0]), 0.0
    slope = float(weights[1] / spread)
    return float(weights[0] - slope * scores.mean()), slope
