"""The next question over 25 criteria of 8 answers, beside the same sums kept as lists of numbers.

uv run pytest -m benchmark -n 0 -s tests/benchmarks/test_ask_cost.py
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import pytest

from boothapp.qualify.ask import questions
from boothapp.qualify.criteria import Answer, Criterion, Disqualifier, Kind, Label, Thresholds
from boothapp.qualify.evidence import Evidence
from boothapp.qualify.rulebook import Rulebook
from tests.benchmarks.conftest import p50, p99

pytestmark = pytest.mark.benchmark
TEXT = Label((("", "text"),))
CRITERIA, ANSWERS, ROUNDS = 25, 8, 300


def rulebook(chance: random.Random) -> Rulebook:
    criteria = tuple(
        Criterion(
            f"c{number}",
            "fit" if number % 2 else "intent",
            Kind.CHOICE,
            TEXT,
            tuple(
                Answer(
                    f"a{place}",
                    TEXT,
                    TEXT,
                    points=chance.randint(0, 20),
                    prior=float(chance.randint(1, 60)),
                )
                for place in range(ANSWERS)
            ),
            ask=TEXT,
        )
        for number in range(CRITERIA)
    )
    bar = Disqualifier("bar", TEXT, criterion="c3", answers=("a2",))
    return Rulebook(TEXT, 1, None, criteria, (), (), (bar,), Thresholds(140, 150))


def lists_of_sums(rules: Rulebook, evidence: Evidence) -> list[list[float]]:
    """The floor of the plain way: for each open criterion the sums of all others, as a list."""
    still = [c for c in rules.criteria if c.id not in evidence.answers]
    found = []
    for left_out in still:
        sums = [1.0]
        for criterion in still:
            if criterion is left_out or criterion.axis != left_out.axis:
                continue
            grown = [0.0] * (len(sums) + 20)
            for answer in criterion.answers:
                for place, weight in enumerate(sums):
                    grown[place + answer.points] += weight * (answer.prior or 0)
            sums = grown
        found.append(sums)
    return found


def test_next_question(tell: Callable[[str], None]) -> None:
    chance = random.Random(7)
    rules = rulebook(chance)
    ours, plain = [], []
    for round_ in range(ROUNDS):
        answers = {
            f"c{number}": f"a{chance.randrange(ANSWERS)}"
            for number in chance.sample(range(4, CRITERIA), chance.randrange(8))
        }
        evidence = Evidence(answers=answers)
        start = time.perf_counter()
        assert questions(rules, evidence)
        ours.append(time.perf_counter() - start)
        if round_ % 20 == 0:
            start = time.perf_counter()
            lists_of_sums(rules, evidence)
            plain.append(time.perf_counter() - start)
    tell(
        f"next question over {CRITERIA} criteria x {ANSWERS} answers: p50 {p50(ours) * 1e3:.1f} ms,"
        f" p99 {p99(ours) * 1e3:.1f} ms; sums as lists alone {p50(plain) * 1e3:.0f} ms,"
        f" {p50(plain) / p50(ours):.1f} times as long"
    )
    assert p50(plain) > p50(ours)
