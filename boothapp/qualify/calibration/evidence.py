"""What speaks for points: counts, shares and intervals, and how stated chances came true."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from boothapp.qualify.calibration.measures import wilson

if TYPE_CHECKING:
    from boothapp.qualify.calibration.leads import Factor, Flags, Floats, JudgedLeads

_MOST_BINS: Final = 10
_FEWEST_IN_BIN: Final = 10


@dataclass(frozen=True, slots=True)
class Tally:
    """Some leads: how many, how many of them won, their share with its 95 % interval (0 to 1)."""

    leads: int
    won: int

    @property
    def share(self) -> float:
        return self.won / self.leads if self.leads else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        return wilson(self.won, self.leads)


@dataclass(frozen=True, slots=True)
class Bin:
    """Leads with a similar stated chance: the mean of what was stated, and what happened."""

    stated: float
    happened: Tally


@dataclass(frozen=True, slots=True)
class SalesLeads:
    """As many leads as the agreed thresholds pass, taken by either: how many of them closed."""

    agreed: Tally
    suggested: Tally


def tallies(factor: Factor, leads: JudgedLeads, at: int) -> tuple[Tally, ...]:
    """For each level of the factor in column `at`, the unknown last."""
    width = len(factor.levels) + 1
    count = np.bincount(leads.codes[:, at], minlength=width)
    won = np.bincount(leads.codes[leads.won, at], minlength=width)
    return tuple(Tally(int(c), int(w)) for c, w in zip(count, won, strict=True))


def calibration(won: Flags, chances: Floats) -> tuple[Bin, ...]:
    """The plot of stated against happened: up to ten bins of about as many leads each."""
    bins = max(1, min(_MOST_BINS, len(won) // _FEWEST_IN_BIN))
    edges = np.unique(np.quantile(chances, np.arange(1, bins) / bins))
    place = np.searchsorted(edges, chances, side="left")
    return tuple(
        Bin(float(chances[mine].mean()), Tally(int(mine.sum()), int(won[mine].sum())))
        for at in range(len(edges) + 1)
        if (mine := place == at).any()
    )


def sales_leads(leads: JudgedLeads, suggested: Floats) -> SalesLeads | None:
    """How many closed of the leads that go to sales as agreed, and of as many by chance stated.

    `suggested`: n, chances stated while each lead was held out. None without agreed points or
    when nobody passes.
    """
    if leads.for_sales is None or not (count := int(leads.for_sales.sum())):
        return None
    best = np.argsort(-suggested, kind="stable")[:count]
    return SalesLeads(
        Tally(count, int(leads.won[leads.for_sales].sum())),
        Tally(count, int(leads.won[best].sum())),
    )
