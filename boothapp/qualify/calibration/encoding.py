"""Factors as columns of a regression, and how their weights are held back; arrays only."""

from __future__ import annotations

from statistics import NormalDist
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from boothapp.qualify.calibration.leads import Codes, Factor, Floats, JudgedLeads

# Against a ridge of 1 on each answer. A number's straight line is held back little, for it is one
# weight of a column of variance 1; what bends it ties each band to its neighbours. A cell of a
# matrix is held back more than its row and its column, which more leads speak for.
_LINE: Final = 0.1
_NEIGHBOURS: Final = 3.0
_BAND: Final = 0.3
_LONE: Final = 0.1
_CELL: Final = 2.0


class Encoding:
    """The columns of all factors; `held` is their penalty for a ridge of 1, `bend` the part that
    keeps numbers straight and is stretched on its own."""

    def __init__(self, leads: JudgedLeads) -> None:
        parts = [_encoded(factor, leads.codes[:, at]) for at, factor in enumerate(leads.factors)]
        self._tables = [table for table, _, _ in parts]
        self.width = sum(table.shape[1] for table in self._tables)
        self.held = _diagonal([held for _, held, _ in parts], self.width)
        self.bend = _diagonal([bend for _, _, bend in parts], self.width)

    def columns(self, codes: Codes) -> Floats:
        """n x width."""
        if not self._tables:
            return np.zeros((len(codes), 0))
        return np.hstack([table[codes[:, at]] for at, table in enumerate(self._tables)])

    def by_level(self, weights: Floats) -> tuple[Floats, ...]:
        """For each factor what its levels weigh, the unknown last; `weights` without intercept."""
        ends = np.cumsum([table.shape[1] for table in self._tables])[:-1]
        pieces = np.split(weights, ends) if self._tables else []
        pairs = zip(self._tables, pieces, strict=True)
        return tuple(table @ piece for table, piece in pairs)


def _diagonal(blocks: list[Floats], width: int) -> Floats:
    found = np.zeros((width, width))
    start = 0
    for block in blocks:
        end = start + len(block)
        found[start:end, start:end] = block
        start = end
    return found


def _encoded(factor: Factor, codes: Codes) -> tuple[Floats, Floats, Floats]:
    """(levels + unknown) x columns, and twice columns x columns."""
    count = len(factor.levels)
    if factor.sides:
        return _crossed(factor)
    if factor.ordered and count > 1:
        return _straight(count, codes)
    return np.eye(count + 1), np.eye(count + 1), np.zeros((count + 1,) * 2)


def _straight(count: int, codes: Codes) -> tuple[Floats, Floats, Floats]:
    """A line over the bands, what each band adds to it, and the unknown."""
    table = np.column_stack((np.append(_line(count, codes), 0.0), np.eye(count + 1)))
    held, bend = np.zeros((count + 2,) * 2), np.zeros((count + 2,) * 2)
    held[0, 0], held[-1, -1] = _LINE, 1.0
    steps = np.diff(np.eye(count), axis=0)
    smooth = _NEIGHBOURS * steps.T @ steps + _BAND * np.eye(count)
    # Beside what it shares with its neighbours a band may differ on its own, as a round sum does.
    bend[1:-1, 1:-1] = np.linalg.inv(np.linalg.inv(smooth) + _LONE * np.eye(count))
    return table, held, bend


def _line(count: int, codes: Codes) -> Floats:
    """A height for each band, by rank: a normal score of variance 1 over the known leads."""
    counts = np.bincount(codes[codes < count], minlength=count) + 0.5
    middles = (np.cumsum(counts) - counts / 2) / counts.sum()
    heights = np.array([NormalDist().inv_cdf(middle) for middle in middles])
    heights -= np.average(heights, weights=counts)
    line: Floats = heights / np.sqrt(np.average(heights**2, weights=counts))
    return line


def _crossed(factor: Factor) -> tuple[Floats, Floats, Floats]:
    """Row, column and their cell each have a weight, so that a rare cell leans on its sides."""
    count = len(factor.levels)
    sides = np.array([*factor.sides, (-1, -1)])
    rows, columns = (np.eye(sides[:, side].max() + 2)[sides[:, side]] for side in (0, 1))
    table = np.hstack((rows, columns, np.eye(count + 1)))
    held = np.ones(table.shape[1])
    held[-count - 1 :] = _CELL
    return table, np.diag(held), np.zeros((len(held),) * 2)
