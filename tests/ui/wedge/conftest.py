"""A window that a wedge watches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from boothapp.badges.scanner import Scanner
from tests.ui.wedge.scanner_hands import Bench

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

NewBench = Callable[[Scanner | None], Bench]


@pytest.fixture
def new_bench(qapp: QApplication) -> Iterator[NewBench]:
    """Makes a bench for a scanner that was calibrated, or for any."""
    made: list[Bench] = []

    def make(scanner: Scanner | None) -> Bench:
        made.append(Bench(qapp, scanner=scanner))
        return made[-1]

    yield make
    for bench in made:
        bench.close()


@pytest.fixture
def bench(new_bench: NewBench) -> Bench:
    return new_bench(None)
