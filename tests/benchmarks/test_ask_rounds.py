"""How many questions a verdict takes: asked next by worth, in the rulebook's order, and at random.

Simulated shows: visitors whose answers are known and hidden, and asked for one by one until nothing
could change the verdict, or nothing is left to ask. How often answers are given is learnt from
other visitors than those asked, as from past shows. The same visitors are asked by every way.

uv run pytest -m benchmark -n 0 -s tests/benchmarks/test_ask_rounds.py
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import mean

import pytest

from boothapp.qualify.ask import questions
from boothapp.qualify.calibration.calibrate import calibrate
from boothapp.qualify.criteria import Criterion, Label
from boothapp.qualify.evidence import DOES_NOT_KNOW, Evidence
from boothapp.qualify.route import Route, judge
from boothapp.qualify.rulebook import Rulebook, load_rulebook
from boothapp.qualify.score import known_answers
from boothapp.qualify.weights import answer_weights
from boothapp.services.judged_table import read_columns

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / ".." / "shared/data/leads"
AGREED = Path(__file__).with_name("bank_rulebook.toml")
SHIPPED = ROOT / "resources/shows/coatings_expo/rulebook.toml"
ASKED = Label((("", "asked"),))
VISITORS = 200
pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(900)]
needs_leads = pytest.mark.skipif(not DATA.exists(), reason="the leads with outcomes are not here")


@dataclass(frozen=True)
class Visitor:
    """What is known from the start, and what there is to be found out."""

    known: Evidence
    truth: dict[str, str]


Way = Callable[[Rulebook, Evidence, random.Random], str | None]


def by_worth(rules: Rulebook, evidence: Evidence, _: random.Random) -> str | None:
    found = questions(rules, evidence)
    return found[0].criterion.id if found else None


def in_order(rules: Rulebook, evidence: Evidence, _: random.Random) -> str | None:
    return next(iter(unasked(rules, evidence)), None)


def at_random(rules: Rulebook, evidence: Evidence, chance: random.Random) -> str | None:
    left = unasked(rules, evidence)
    return chance.choice(left) if left else None


def in_order_without_idle(rules: Rulebook, evidence: Evidence, _: random.Random) -> str | None:
    """The rulebook's order, but never a question that can change nothing."""
    worth = {question.criterion.id for question in questions(rules, evidence)}
    return next((name for name in unasked(rules, evidence) if name in worth), None)


WAYS: dict[str, Way] = {
    "next by worth": by_worth,
    "rulebook's order": in_order,
    "order, idle ones skipped": in_order_without_idle,
    "at random": at_random,
}


def unasked(rules: Rulebook, evidence: Evidence) -> list[str]:
    known = known_answers(rules, evidence)
    return [
        each.id
        for each in rules.criteria
        if each.ask and each.id not in known and each.id not in evidence.answers
    ]


def rounds(rules: Rulebook, visitor: Visitor, way: Way, chance: random.Random) -> list[str]:
    """The questions put to a visitor until the verdict is sure; the route is the same for all."""
    evidence, asked = visitor.known, []
    while judge(rules, evidence, explain=False).open:
        name = way(rules, evidence, chance)
        if name is None:
            break
        asked.append(name)
        answer = visitor.truth.get(name, DOES_NOT_KNOW)
        evidence = replace(evidence, answers={**evidence.answers, name: answer})
    return asked


def last_route(rules: Rulebook, visitor: Visitor, asked: Iterable[str]) -> Route:
    said = {name: visitor.truth.get(name, DOES_NOT_KNOW) for name in asked}
    answers = {**visitor.known.answers, **said}
    return judge(rules, replace(visitor.known, answers=answers), explain=False).route


def asked_for(rules: Rulebook, often: dict[str, Counter[str]] | None = None) -> Rulebook:
    """The rulebook with every criterion asked, answers as often as they were given."""

    def spoken(criterion: Criterion) -> Criterion:
        counts = often.get(criterion.id, Counter()) if often is not None else None
        answers = tuple(
            replace(each, prior=None if counts is None else float(counts[each.code] + 1))
            for each in criterion.answers
        )
        return replace(criterion, ask=ASKED, answers=answers)

    return replace(rules, criteria=tuple(spoken(each) for each in rules.criteria))


def learnt(truths: Iterable[dict[str, str]]) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {}
    for truth in truths:
        for name, answer in truth.items():
            found.setdefault(name, Counter())[answer] += 1
    return found


def tell_rounds(
    tell: Callable[[str], None], name: str, rules: Rulebook, visitors: Sequence[Visitor]
) -> dict[str, float]:
    took: dict[str, float] = {}
    routes: dict[str, list[Route]] = {}
    seconds = {each.id: each.seconds for each in rules.criteria}
    for way_name, way in WAYS.items():
        chance = random.Random(3)
        asked = [rounds(rules, visitor, way, chance) for visitor in visitors]
        took[way_name] = mean(len(each) for each in asked)
        routes[way_name] = [
            last_route(rules, visitor, names)
            for visitor, names in zip(visitors, asked, strict=True)
        ]
        time = mean(sum(seconds[one] for one in each) for each in asked)
        none = sum(not each for each in asked) / len(asked)
        tell(
            f"{name}, {way_name}: {took[way_name]:.2f} questions and {time:.0f} s a visitor,"
            f" {none:.0%} are asked nothing; {took[way_name] / took['next by worth']:.2f} times"
            " as many"
        )
    # However it was asked, the verdict is the same: nobody is judged by the order.
    assert all(found == routes["next by worth"] for found in routes.values())
    assert took["next by worth"] < min(took["rulebook's order"], took["at random"])
    return took


def real_rows(name: str, hidden: set[str]) -> tuple[dict[str, list[str]], int]:
    columns = read_columns(DATA / name)
    kept = {key: cells for key, cells in columns.items() if key not in hidden}
    return kept, len(next(iter(kept.values())))


def truths_of(
    rules: Rulebook, columns: dict[str, list[str]], rows: Iterable[int]
) -> Iterator[dict[str, str]]:
    for row in rows:
        fields = {key: cells[row].strip() for key, cells in columns.items()}
        said = {key: text for key, text in fields.items() if text not in ("", "unknown")}
        yield known_answers(rules, Evidence(lead=said))


def show_of_real_rows(
    rules: Rulebook, columns: dict[str, list[str]], count: int
) -> tuple[Rulebook, Rulebook, list[Visitor]]:
    """Priors from two thousand rows; visitors from others; nothing known at the start."""
    order = list(range(count))
    random.Random(11).shuffle(order)
    past = learnt(truths_of(rules, columns, order[VISITORS : VISITORS + 2_000]))
    visitors = [Visitor(Evidence(), t) for t in truths_of(rules, columns, order[:VISITORS])]
    return asked_for(rules, past), asked_for(rules), visitors


@needs_leads
def test_points_set_by_hand(tell: Callable[[str], None]) -> None:
    rules = load_rulebook(AGREED.read_text(encoding="utf-8"))
    columns, count = real_rows("uci_bank_full.csv.gz", {"y", "duration"})
    after, first, visitors = show_of_real_rows(rules, columns, count)
    tell_rounds(tell, "bank, points by hand, learnt frequencies", after, visitors)
    tell_rounds(tell, "bank, points by hand, first show", first, visitors)


@needs_leads
@pytest.mark.parametrize(
    ("name", "outcome", "won", "hidden"),
    [
        ("uci_bank_full.csv.gz", "y", "yes", {"y", "duration"}),
        ("leadforge_intro_v7.csv", "converted", "1", {"converted"}),
    ],
    ids=["bank", "leadforge"],
)
def test_points_from_outcomes(
    tell: Callable[[str], None], name: str, outcome: str, won: str, hidden: set[str]
) -> None:
    columns, count = real_rows(name, hidden)
    outcomes = [cell == won for cell in read_columns(DATA / name)[outcome]]
    rows = random.Random(5).sample(range(count), min(count, 4_000))
    some = {key: [cells[row] for row in rows] for key, cells in columns.items()}
    rules = calibrate(some, [outcomes[row] for row in rows]).rulebook
    assert rules is not None
    after, _, visitors = show_of_real_rows(rules, columns, count)
    tell_rounds(tell, f"{name}, {len(rules.criteria)} calibrated criteria", after, visitors)


def drawn(rules: Rulebook, chance: random.Random, *, recognised: bool) -> Visitor:
    """A visitor as the rulebook's own priors draw them; of a recognised one the records answer what
    nobody is asked."""
    truth = {}
    for criterion in rules.criteria:
        weights = answer_weights(criterion)
        truth[criterion.id] = chance.choices(list(weights), list(weights.values()))[0]
    silent = {each.id for each in rules.criteria if each.ask is None}
    known = {name: truth[name] for name in silent} if recognised else {}
    did = {
        code
        for code, often in (("demo", 0.3), ("call_back", 0.2), ("literature", 0.4))
        if chance.random() < often
    }
    return Visitor(Evidence(answers=known, actions=frozenset(did)), truth)


@pytest.mark.parametrize("recognised", [True, False], ids=["recognised", "unknown companies"])
def test_the_shipped_rulebook(tell: Callable[[str], None], recognised: bool) -> None:
    rules = load_rulebook(SHIPPED.read_text(encoding="utf-8"))
    chance = random.Random(7)
    visitors = [drawn(rules, chance, recognised=recognised) for _ in range(VISITORS)]
    name = "recognised accounts" if recognised else "unknown companies"
    tell_rounds(tell, f"shipped rulebook, {name}", rules, visitors)
