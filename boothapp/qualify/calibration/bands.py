"""Cuts a column of numbers into bands; imports arrays only."""

from __future__ import annotations

from statistics import NormalDist
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from boothapp.qualify.calibration.leads import Codes, Floats

MOST_BANDS: Final = 16
_FEWEST: Final = 3
# Quantiles of a distribution this much wider than the data's: more bands in the tails, where a
# number says more. The square root of 3 loses the least for a normal column (Panter, Dite 1951).
_WIDER: Final = 3**0.5


def cuts(numbers: Floats, most: int = MOST_BANDS) -> Floats:
    """The largest number of each band but the last, rising; empty when one band holds all.

    By ranks alone, so that any rescaling of the column gives the same bands. Few different numbers
    have a band each; a number that many leads share has a band of its own.
    """
    found = np.sort(numbers[~np.isnan(numbers)])
    most = int(np.clip(round(len(found) ** 0.4), _FEWEST, most))
    values, counts = np.unique(found, return_counts=True)
    if len(values) <= most:
        return values[:-1]
    common = np.flatnonzero(counts >= len(found) / most)
    rest = found[~np.isin(found, values[common])]
    edges = {float(values[at]) for at in common}
    edges |= {float(values[at - 1]) for at in common if at}
    edges |= _quantiles(rest, most - len(common)) if len(rest) else set()
    return np.array(sorted(edges - {float(values[-1])}))


def banded(numbers: Floats, edges: Floats) -> Codes:
    """For each number the place of its band, `len(edges) + 1` for NaN."""
    codes = np.searchsorted(edges, numbers, side="left").astype(np.int32)
    codes[np.isnan(numbers)] = len(edges) + 1
    return codes


def _quantiles(found: Floats, count: int) -> set[float]:
    normal, wide = NormalDist(), NormalDist(sigma=_WIDER)
    shares = [normal.cdf(wide.inv_cdf(at / count)) for at in range(1, count)]
    places = [min(len(found) - 1, int(share * len(found))) for share in shares]
    return {float(found[place]) for place in places}
