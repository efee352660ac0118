"""Suggested points, or the sentence why there are none; imports this room only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from boothapp.qualify.calibration.points import Points, rounded
from boothapp.qualify.calibration.ridge import fit_weights

if TYPE_CHECKING:
    from boothapp.qualify.calibration.leads import JudgedLeads

# With fewer of the rarer outcome not even one weight can be told from chance; agreed points, which
# know something, are worth more outcomes before they are moved.
FEWEST: Final = 5
FEWEST_AGREED: Final = 10


def fewest(leads: JudgedLeads) -> int:
    """How many leads of either outcome there must be."""
    return FEWEST if leads.agreed is None else FEWEST_AGREED


def suggest(leads: JudgedLeads) -> Points | None:
    """Points from outcomes; None when the data cannot carry any, and the agreed ones stay.

    `leads` in fair order. They cannot carry any with fewer than `fewest` won or lost, or when no
    points do better on leads left out than the agreed ones (without any: than the overall share).
    """
    wins = int(leads.won.sum())
    if min(wins, len(leads) - wins) < fewest(leads) or not leads.factors:
        return None
    weights = fit_weights(leads)
    return rounded(weights, leads) if weights.moved else None
