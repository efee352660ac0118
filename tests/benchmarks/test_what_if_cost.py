"""What-if over 100,000 leads: a moved threshold, changed points; beside judging one by one.

uv run pytest -m benchmark -n 0 -s tests/benchmarks/test_what_if_cost.py
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from boothapp.qualify.criteria import Thresholds
from boothapp.qualify.evidence import Evidence
from boothapp.qualify.population import Population
from boothapp.qualify.route import judge
from boothapp.qualify.rulebook import Rulebook, load_rulebook
from resources.loader import read_text
from tests.benchmarks.conftest import p50

pytestmark = pytest.mark.benchmark
LEADS = 100_000


def visitors(rulebook: Rulebook, count: int) -> list[tuple[Evidence, bool]]:
    """Leads with half of the answers given, and an account for every third."""
    chance = random.Random(11)
    found = []
    for number in range(count):
        answers = {
            criterion.id: chance.choice(criterion.answers).code
            for criterion in rulebook.criteria
            if criterion.ask and chance.random() < 0.5
        }
        actions = frozenset(a.code for a in rulebook.actions if chance.random() < 0.15)
        account: dict[str, str | int] = {}
        if number % 3 == 0:
            account = {"people": chance.randrange(9000), "naics": "325510", "relation": "prospect"}
        found.append((Evidence(answers, actions, account), chance.random() < 0.02))
    return found


def test_what_if(tell: Callable[[str], None]) -> None:
    rulebook = load_rulebook(read_text("shows", "coatings_expo", "rulebook.toml"))
    leads = visitors(rulebook, LEADS)
    start = time.perf_counter()
    population = Population(rulebook, leads)
    built = time.perf_counter() - start
    start = time.perf_counter()
    one_by_one = [judge(rulebook, e, do_not_contact=d, explain=False).route for e, d in leads]
    alone = time.perf_counter() - start
    points, moved = [], []
    for step in range(5):
        dearer = replace(
            rulebook, actions=tuple(replace(a, points=a.points + step) for a in rulebook.actions)
        )
        start = time.perf_counter()
        ranges = population.ranges(dearer)
        population.routes(dearer, ranges, dearer.thresholds)
        points.append(time.perf_counter() - start)
        start = time.perf_counter()
        population.routes(dearer, ranges, Thresholds(18 + step, 25 + step))
        moved.append(time.perf_counter() - start)
    ranges = population.ranges(rulebook)
    found = population.routes(rulebook, ranges, rulebook.thresholds)
    assert list(found.routes) == one_by_one
    tell(
        f"what-if over {LEADS} leads: a moved threshold {p50(moved) * 1e3:.0f} ms, changed points"
        f" {p50(points) * 1e3:.0f} ms, the look-up once {built:.2f} s;"
        f" judged one by one {alone:.2f} s, {alone / p50(points):.0f} times as long"
    )
    assert alone > 3 * p50(points)
