"""A row of a file as it was read; imports nothing of the project."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

MOST_COLUMNS: Final = 300
CELL_MAX: Final = 10_000
"""Characters of a cell that are kept; no field of ours is longer."""


class Row(NamedTuple):
    """The cells of a row as texts; `line` is its place in the file, from 1.

    `fault` says why it could not be read, '' where it could.
    """

    line: int
    cells: Sequence[str]
    fault: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.fault and not any(cell.strip() for cell in self.cells)
