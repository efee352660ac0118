"""Figures of calibration: ranking beside other models, and what few outcomes can carry.

uv run pytest -m benchmark -n 0 -s tests/benchmarks/test_calibration.py
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from boothapp.qualify.calibration.calibrate import calibrate
from boothapp.qualify.calibration.cells import known
from boothapp.qualify.calibration.judged import read_answers
from boothapp.qualify.calibration.measures import auc
from boothapp.qualify.calibration.suggest import suggest
from boothapp.qualify.calibration.trial import MODELS
from boothapp.qualify.rulebook import load_rulebook
from boothapp.services.judged_table import read_columns

DATA = Path(__file__).resolve().parents[2] / ".." / "shared/data/leads"
AGREED = Path(__file__).with_name("bank_rulebook.toml")
pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.timeout(1_200),
    pytest.mark.skipif(not DATA.exists(), reason="the leads with outcomes are not here"),
]
_BANK = ("uci_bank_full.csv.gz", "y", "yes", ("duration",))
_FORGE = ("leadforge_intro_v7.csv", "converted", "1", ())

Case = tuple[str, str, str, tuple[str, ...]]


def read(case: Case) -> tuple[dict[str, list[str]], list[bool]]:
    name, outcome, won, hidden = case
    columns = read_columns(DATA / name)
    outcomes = [cell == won for cell in columns[outcome]]
    kept = {key: cells for key, cells in columns.items() if key not in {outcome, *hidden}}
    return kept, outcomes


@pytest.mark.parametrize("case", [_BANK, _FORGE], ids=["bank", "leadforge"])
def test_whole_points_rank_as_well_as_free_weights(case: Case, tell: Callable[[str], None]) -> None:
    columns, won = read(case)
    start = time.perf_counter()
    found = calibrate(columns, won)
    seconds = time.perf_counter() - start
    models = found.trial.measures
    for name, item in models.items():
        tell(f"{case[0]} {name}: AUC {item.auc:.4f}, log loss {item.log_loss:.4f}, "
             f"Brier {item.brier:.4f}")  # fmt: skip
    tell(f"{case[0]}: {len(won):,} leads in {seconds:.1f} s")
    assert models["suggested"].auc >= models["unconstrained"].auc - 0.005
    assert models["suggested"].auc >= models["naive_bayes"].auc + 0.025
    assert models["suggested"].log_loss <= models["unconstrained"].log_loss * 1.02
    points = [value for finding in found.findings for value in finding.suggested]
    assert all(value == int(value) and abs(value) <= 99 for value in points)


def test_few_outcomes_never_cost_what_was_agreed(tell: Callable[[str], None]) -> None:
    columns, won = read(_BANK)
    cells = {key: known(column, ()) for key, column in columns.items()}
    agreed = load_rulebook(AGREED.read_text(encoding="utf-8"))
    leads = read_answers(agreed, cells, np.array(won)).leads.in_fair_order()
    draw = np.random.default_rng(1)
    for count in (30, 60, 120, 250):
        found: dict[str, list[float]] = {name: [] for name in MODELS}
        moved = 0
        while len(found["agreed"]) < 20:
            rows = draw.permutation(len(leads))
            train, test = leads.take(rows[:count]).in_fair_order(), leads.take(rows[count:])
            if not 1 < train.won.sum() < count - 1:
                continue
            moved += suggest(train) is not None
            for name, model in MODELS.items():
                found[name].append(auc(test.won, model(train, test)))
        mean = {name: float(np.mean(values)) for name, values in found.items()}
        said = ", ".join(f"{name} {value:.3f}" for name, value in mean.items())
        tell(f"{count} leads with outcomes: {said}; suggested in {moved} of 20")
        assert mean["suggested"] >= mean["agreed"] - 0.005
        if count >= 60:
            assert mean["suggested"] > max(mean["unconstrained"], mean["naive_bayes"])
