"""Suggested points, or the sentence why there are none; imports this room only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from boothapp.qualify.calibration.logistic import chances
from boothapp.qualify.calibration.points import Points, chance_line, rounded
from boothapp.qualify.calibration.ridge import fit_weights

if TYPE_CHECKING:
    from boothapp.qualify.calibration.leads import Floats, JudgedLeads

# With fewer of the rarer outcome not even one weight can be told from chance.
FEWEST: Final = 5


@dataclass(frozen=True, slots=True)
class AgreedScore:
    """Chances from the agreed points; without any, everyone has the overall share."""

    intercept: float
    slope: float

    def chances(self, leads: JudgedLeads) -> Floats:
        scores = np.zeros(len(leads)) if leads.agreed is None else leads.agreed
        return chances(self.intercept + self.slope * scores)


def agreed_score(leads: JudgedLeads) -> AgreedScore:
    """How the agreed points have gone with outcomes; worse outcomes with more points count as 0."""
    scores = np.zeros(len(leads)) if leads.agreed is None else leads.agreed
    return AgreedScore(*chance_line(scores, leads.won))


def suggest(leads: JudgedLeads) -> Points | None:
    """Points from outcomes; None when the data cannot carry any, and the agreed ones stay.

    `leads` in fair order. They cannot carry any with fewer than `FEWEST` won or lost, or when no
    points do better on leads left out than the agreed ones (without any: than the overall share).
    """
    wins = int(leads.won.sum())
    if min(wins, len(leads) - wins) < FEWEST or not leads.factors:
        return None
    weights = fit_weights(leads)
    return rounded(weights, leads) if weights.moved else None
