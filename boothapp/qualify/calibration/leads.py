"""Leads whose outcome is known, as arrays; imports nothing of the project."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Floats: TypeAlias = "NDArray[np.float64]"
Codes: TypeAlias = "NDArray[np.int32]"
Flags: TypeAlias = "NDArray[np.bool_]"

UNKNOWN: Final = "unknown"
_SEED: Final = 20261122


@dataclass(frozen=True, slots=True)
class Factor:
    """One criterion as the fit sees it; `levels` are its answers, the unknown comes after them.

    `ordered`: the answers are bands of a number, so that neighbours are alike. `agreed` holds the
    agreed points of each level and, last, of the unknown; empty without agreed points. `sides` is
    only filled for a matrix: for each level the place of its row and of its column, -1 where that
    side is open. `zero`: the level that can have no points, when it is not the unknown: of an
    action, not to have been taken.
    """

    id: str
    label: str
    levels: tuple[str, ...]
    ordered: bool = False
    agreed: tuple[float, ...] = ()
    sides: tuple[tuple[int, int], ...] = ()
    zero: int | None = None


@dataclass(frozen=True, slots=True)
class JudgedLeads:
    """n leads with their answers and what became of them.

    `codes`: n x factors, the place of the lead's level, `len(levels)` for unknown. `won`: n.
    `plain`: n x q, the same columns as the unconstrained model takes them; `bayes`: n x m, values
    as naive Bayes takes them, -1 for unknown. `agreed`: n, points by the agreed rulebook, None when
    nothing is agreed. `for_sales`: n, who passes the agreed thresholds.
    """

    factors: tuple[Factor, ...]
    codes: Codes
    won: Flags
    plain: Floats
    bayes: Codes
    agreed: Floats | None = None
    for_sales: Flags | None = None

    def __len__(self) -> int:
        return len(self.won)

    def take(self, rows: NDArray[np.intp]) -> JudgedLeads:
        """Some of the leads, in the order of `rows`."""
        return replace(
            self,
            codes=self.codes[rows],
            won=self.won[rows],
            plain=self.plain[rows],
            bayes=self.bayes[rows],
            agreed=None if self.agreed is None else self.agreed[rows],
            for_sales=None if self.for_sales is None else self.for_sales[rows],
        )

    def in_fair_order(self) -> JudgedLeads:
        """The same leads in an order that no longer depends on the file's, yet is shuffled.

        Every fold and every sample drawn by position is then the same for any order of the rows.
        """
        sorted_rows = np.lexsort((*self.plain.T, *self.codes.T, self.won))
        shuffled = np.random.default_rng(_SEED).permutation(len(self))
        return self.take(sorted_rows[shuffled])

    def folds(self, count: int) -> NDArray[np.intp]:
        """For each lead the fold it is held out in, with won and lost spread evenly."""
        fold = np.empty(len(self), dtype=np.intp)
        for outcome in (True, False):
            rows = np.flatnonzero(self.won == outcome)
            fold[rows] = np.arange(len(rows)) % count
        return fold
