"""What a person relies on when outcomes speak of points: order, unknowns, evidence, the file."""

from __future__ import annotations

import random
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.qualify.calibration.calibrate import Calibration, calibrate
from boothapp.qualify.calibration.document import rulebook_toml
from boothapp.qualify.calibration.draft_file import suggestion_toml
from boothapp.qualify.calibration.measures import auc, wilson
from boothapp.qualify.calibration.wording import sentences
from boothapp.qualify.evidence import Evidence
from boothapp.qualify.rulebook import Rulebook, load_rulebook
from boothapp.qualify.score import score

Columns = dict[str, list[str | None]]

AGREED = """
format = 1
title = "few rules"
version = 4
[agreed]
sales = "A"
marketing = "B"
on = 2026-10-01
[thresholds]
fit = 3
intent = 2
[criteria.industry]
axis = "fit"
kind = "equals"
label = "industry"
from = ["account.industry"]
[[criteria.industry.answers]]
code = "paint"
label = "paint"
values = ["paint"]
points = 4
[[criteria.industry.answers]]
code = "other"
label = "anything else"
otherwise = true
[criteria.size]
axis = "fit"
kind = "number"
label = "size"
from = ["account.people"]
answers = [
    { code = "small", to = 99, label = "small" },
    { code = "large", from = 100, label = "large", points = 2 },
]
[actions.sample_request]
label = "asked for a sample"
key = "S"
points = 5
"""


def leads(count: int, seed: int = 1, share: float = 0.3) -> tuple[Columns, list[bool]]:
    """Paint makers and the large buy more; of a third nobody asked; colours mean nothing."""
    draw = random.Random(seed)
    columns: Columns = {"industry": [], "people": [], "sample_request": [], "colour": []}
    won = []
    for _ in range(count):
        paint, people, sample = draw.random() < 0.4, draw.randrange(1, 400), draw.random() < 0.3
        odds = 1.6 * paint + 0.008 * (people - 200) + 1.2 * sample
        chance = share * np.exp(odds - 0.8) / (1 - share + share * np.exp(odds - 0.8))
        won.append(draw.random() < chance)
        asked = draw.random() < 0.67
        columns["industry"].append(("paint" if paint else "steel") if asked else None)
        columns["people"].append(str(people))
        columns["sample_request"].append("yes" if sample else "no")
        columns["colour"].append(draw.choice(["red", "blue", "green"]))
    return columns, won


def toml_of(found: Calibration) -> str:
    return suggestion_toml(found, "leads.csv", date(2026, 11, 22))


@pytest.fixture(scope="module")
def drafted() -> Calibration:
    return calibrate(*leads(1500))


@pytest.fixture(scope="module")
def by_rulebook() -> Calibration:
    return calibrate(*leads(1500), rulebook=load_rulebook(AGREED))


def test_the_suggestion_finds_what_sells(drafted: Calibration) -> None:
    measures = drafted.trial.measures
    assert measures["suggested"].auc > 0.7
    assert measures["suggested"].auc > measures["unconstrained"].auc - 0.01
    assert measures["agreed"].auc == 0.5  # nothing was agreed
    by_id = {finding.factor.id: finding for finding in drafted.findings}
    industry = dict(zip(by_id["industry"].factor.levels, by_id["industry"].suggested, strict=False))
    assert industry["paint"] > 0 > industry["steel"]
    assert max(map(abs, by_id["colour"].suggested)) <= max(map(abs, by_id["people"].suggested)) / 4


def test_points_are_whole_of_two_digits_and_unknown_moves_nobody(drafted: Calibration) -> None:
    for finding in drafted.findings:
        assert all(points == int(points) and abs(points) <= 99 for points in finding.suggested)
        assert finding.suggested[-1] == 0


def test_the_file_is_a_rulebook_that_scores_as_the_suggestion_does(drafted: Calibration) -> None:
    rulebook = load_rulebook(toml_of(drafted))
    assert rulebook.agreed is None
    paint = score(rulebook, Evidence(account={"industry": "paint", "people": 390}))
    steel = score(rulebook, Evidence(account={"industry": "steel", "people": 10}))
    assert steel.fit[1] < paint.fit[0]
    unasked = score(rulebook, Evidence(account={"people": 390}))
    assert unasked.fit[0] < paint.fit[0] <= unasked.fit[1]


def test_evidence_counts_every_lead_once(drafted: Calibration) -> None:
    columns, won = leads(1500)
    finding = next(item for item in drafted.findings if item.factor.id == "industry")
    assert sum(tally.leads for tally in finding.tallies) == 1500
    assert sum(tally.won for tally in finding.tallies) == sum(won)
    place = finding.factor.levels.index("paint")
    rows = [at for at, value in enumerate(columns["industry"]) if value == "paint"]
    assert finding.tallies[place].leads == len(rows)
    assert finding.tallies[place].won == sum(won[at] for at in rows)
    low, high = finding.tallies[place].interval
    assert low < finding.tallies[place].share < high
    assert finding.tallies[-1].leads == columns["industry"].count(None)


def test_stated_chances_come_true(drafted: Calibration) -> None:
    assert sum(item.happened.leads for item in drafted.plot) == 1500
    kept = [low <= item.stated <= high for item in drafted.plot for low, high in [
        item.happened.interval]]  # fmt: skip
    assert sum(kept) >= len(kept) - 2


def test_agreed_points_stand_beside_the_suggested(by_rulebook: Calibration) -> None:
    by_id = {finding.factor.id: finding for finding in by_rulebook.findings}
    assert by_id["industry"].agreed == (4, 0, 2)
    assert by_id["sample_request"].suggested[0] > 0
    measures = by_rulebook.trial.measures
    assert 0.6 < measures["agreed"].auc <= measures["suggested"].auc + 0.005
    assert by_rulebook.for_sales is not None
    sales = by_rulebook.for_sales
    assert sales.suggested.leads == sales.agreed.leads > 0
    found = load_rulebook(toml_of(by_rulebook))
    assert found.version == 5
    assert [criterion.id for criterion in found.criteria] == ["industry", "size"]
    assert any("colour" in line for line in sentences(by_rulebook))


def test_as_many_pass_each_suggested_threshold_as_passed_before(by_rulebook: Calibration) -> None:
    columns, _ = leads(1500)
    before, after = load_rulebook(AGREED), by_rulebook.rulebook
    assert after is not None

    def passing(rulebook: Rulebook) -> int:
        rows = zip(columns["industry"], columns["people"], strict=True)
        lows = (
            score(rulebook, Evidence(account={"industry": who or "", "people": int(people or 0)}))
            for who, people in rows
        )
        return sum(found.fit[0] >= rulebook.thresholds.fit for found in lows)

    assert abs(passing(before) - passing(after)) < 300


def test_few_outcomes_leave_the_agreed_points_alone() -> None:
    columns, won = leads(25)
    found = calibrate(columns, won, rulebook=load_rulebook(AGREED))
    assert not found.suggests
    assert sentences(found)[0].startswith("Too few: ")
    assert found.trial.measures["suggested"] == found.trial.measures["agreed"]
    assert load_rulebook(toml_of(found)) == load_rulebook(AGREED)


def test_nothing_is_suggested_out_of_noise() -> None:
    draw = random.Random(3)
    columns: Columns = {"a": [draw.choice("xyz") for _ in range(400)]}
    columns["b"] = [str(draw.random()) for _ in range(400)]
    found = calibrate(columns, [draw.random() < 0.3 for _ in range(400)])
    assert found.rulebook is None or found.trial.measures["suggested"].auc < 0.6


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_order_of_the_leads_changes_nothing(seed: int) -> None:
    columns, won = leads(160)
    order = list(range(160))
    random.Random(seed).shuffle(order)
    one = calibrate(columns, won)
    other = calibrate(
        {name: [cells[at] for at in order] for name, cells in columns.items()},
        [won[at] for at in order],
    )
    assert toml_of(one) == toml_of(other)
    assert one.trial.measures == other.trial.measures


def test_another_scale_of_a_number_changes_no_points() -> None:
    columns, won = leads(600)
    stretched = columns | {"people": [str(int(cell or 0) ** 2) for cell in columns["people"]]}
    one, other = (calibrate(cells, won) for cells in (columns, stretched))
    places = [[f.factor.id for f in found.findings].index("people") for found in (one, other)]
    assert one.findings[places[0]].suggested == other.findings[places[1]].suggested


def test_hostile_texts_end_up_in_a_rulebook_that_loads() -> None:
    _, won = leads(300)
    nasty = ['"]\nformat = 2', "=cmd|' /C'!A0", "\u202ettab", "a\x00b", "é" * 500, "' OR 1=1 --"]
    columns: Columns = {
        'x"]\n[agreed]': [nasty[at % 6] + ("!" if won[at] else "") for at in range(300)],
        "": [nasty[(at + won[at]) % 6] for at in range(300)],
    }
    text = toml_of(calibrate(columns, won))
    assert load_rulebook(text).version == 1
    assert not set(text) & {"\u202e", "\x00"}


def test_a_rulebook_is_written_as_it_was_read(shipped: Rulebook) -> None:
    assert load_rulebook(rulebook_toml(shipped)) == shipped


def test_a_matrix_keeps_its_cells(shipped: Rulebook) -> None:
    draw = random.Random(5)
    makes = [draw.choice(["coatings", "adhesives", "trade", None]) for _ in range(600)]
    people = [draw.choice(["20", "300", "900", None]) for _ in range(600)]
    won = [draw.random() < (0.6 if m == "coatings" and p != "20" else 0.2)
           for m, p in zip(makes, people, strict=True)]  # fmt: skip
    found = calibrate({"makes": makes, "size": people}, won, rulebook=shipped)
    new = load_rulebook(toml_of(found))
    table = dict(new.matrices[0].points)
    assert table["coatings"][2] > table["trade"][0]
    assert found.suggests
    assert new.version == shipped.version + 1


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 5)), min_size=2, max_size=30))
def test_auc_is_the_share_of_pairs_ranked_right(rows: list[tuple[bool, int]]) -> None:
    wins = [value for won, value in rows if won]
    losses = [value for won, value in rows if not won]
    if wins and losses:
        pairs = [(a > b) + (a == b) / 2 for a in wins for b in losses]
        found = auc(np.array([won for won, _ in rows]), np.array([float(v) for _, v in rows]))
        assert found == pytest.approx(sum(pairs) / len(pairs))


def test_wilson_as_in_newcombe() -> None:
    # Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 81/263, 15/148, 0/20, 1/29.
    for won, count, low, high in (
        (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ):  # fmt: skip
        assert wilson(won, count) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))
