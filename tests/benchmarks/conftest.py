"""What the benchmarks share: figures are ratios of two things done in turn in one run."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence

import pytest


@pytest.fixture
def tell(capsys) -> Callable[[str], None]:
    """Prints a line past pytest's capture, so that a figure is always seen."""

    def tell(line: str) -> None:
        with capsys.disabled():
            print(f"\n{line}")

    return tell


def p50(seconds: Sequence[float]) -> float:
    """The median."""
    return statistics.median(seconds)


def p99(seconds: Sequence[float]) -> float:
    """The value that one in a hundred passes."""
    return sorted(seconds)[min(len(seconds) - 1, int(len(seconds) * 0.99))]
