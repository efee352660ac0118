"""Ranking ten thousand leads by what a look-up would change, beside weighing each by itself.

uv run pytest -m benchmark -n 0 -s tests/benchmarks/test_profiling_cost.py
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from boothapp.domain.account import Account
from boothapp.domain.lead import Answer, Lead, fold_lead
from boothapp.qualify.look_up import LookUps
from boothapp.qualify.rulebook import load_rulebook
from boothapp.services.profiling import NextStep, Profiler, ranked
from boothapp.services.verdicts import evidence_of, judge_lead
from boothapp.services.views import JudgedLead
from tests.unit.services.test_quality import Tale

pytestmark = pytest.mark.benchmark
LEADS, ALONE = 10_000, 300
RULEBOOK = Path(__file__).resolve().parents[2] / "resources/shows/coatings_expo/rulebook.toml"


def leads() -> list[JudgedLead]:
    """Visitors with a random part of the answers, a third of them of known accounts."""
    chance = random.Random(7)
    rules = load_rulebook(RULEBOOK.read_text(encoding="utf-8"))
    begun = fold_lead("a", Tale("a").facts)
    assert begun is not None
    asked = [each for each in rules.criteria if each.ask is not None]
    found = []
    for number in range(LEADS):
        answers = {
            each.id: Answer(each.id, chance.choice(each.answers).code, "nina", begun.captured_at)
            for each in chance.sample(asked, chance.randrange(6))
        }
        lead: Lead = replace(begun, id=f"lead-{number}", answers=answers)
        data: dict[str, str | int] = {"people": chance.choice((20, 320, 900))}
        account = Account("acc", "Duna", "", "", data) if chance.random() < 0.3 else None
        found.append(JudgedLead(lead, judge_lead(lead, account, rules), account, rules))
    return found


def test_ranking_is_there_within_a_second(tell: Callable[[str], None]) -> None:
    judged = leads()
    # Of the processor, for whatever else runs beside it must not count.
    start = time.process_time()
    profiler = Profiler()
    ranking = ranked([profiler.profile(each) for each in judged])
    seconds = time.process_time() - start
    assert judged[0].rulebook is not None
    start = time.process_time()
    for each in judged[:ALONE]:
        LookUps(judged[0].rulebook).worth_doing(evidence_of(each.lead, each.account))
    alone = (time.process_time() - start) / ALONE * LEADS
    tell(
        f"{LEADS:,} leads profiled and ranked in {seconds:.2f} s,"
        f" {ranking.count(NextStep.LOOK_UP):,} to look up; each weighed by itself {alone:.1f} s,"
        f" {alone / seconds:.0f} times as long"
    )
    assert seconds < 1
