"""How well probabilities and ranks agree with what happened; imports nothing of the project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from boothapp.qualify.calibration.leads import Flags, Floats

_SURE: Final = 1e-6
_Z95: Final = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Measures:
    """`auc`: chance that a won lead ranks above a lost one, ties half. `log_loss` in nats and
    `brier`: how far the stated probabilities were off, lower is better."""

    auc: float
    log_loss: float
    brier: float


def measure(won: Flags, chances: Floats) -> Measures:
    """The three figures of stated probabilities; both outcomes must occur in `won`."""
    sure = np.clip(chances, _SURE, 1 - _SURE)
    loss = -np.where(won, np.log(sure), np.log1p(-sure)).mean()
    return Measures(auc(won, chances), float(loss), float(((chances - won) ** 2).mean()))


def auc(won: Flags, scores: Floats) -> float:
    """The area under the ROC curve, from ranks (Mann-Whitney); 0.5 when one outcome is missing."""
    wins = int(won.sum())
    losses = len(won) - wins
    if not wins or not losses:
        return 0.5
    _, place, counts = np.unique(scores, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    ranks = (last - (counts - 1) / 2)[place]
    return float((ranks[won].sum() - wins * (wins + 1) / 2) / (wins * losses))


def wilson(won: int, count: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927), fit for small counts; (0, 1) for no lead."""
    if not count:
        return 0.0, 1.0
    share, z2 = won / count, _Z95**2 / count
    middle = share + z2 / 2
    reach = _Z95 * ((share * (1 - share) + z2 / 4) / count) ** 0.5
    return max(0.0, (middle - reach) / (1 + z2)), min(1.0, (middle + reach) / (1 + z2))
