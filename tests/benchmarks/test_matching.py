"""Figures of matching: F1 on labelled sets beside other libraries, and suggestions at a million.

uv run pytest -m benchmark -n 0 -s tests/benchmarks/test_matching.py
The other linkers join in where 'uv sync --group peers' has installed them.
"""

from __future__ import annotations

import csv
import importlib
import itertools
import random
import re
import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from rapidfuzz import fuzz, utils

from boothapp.commands.match_tables import read_table
from boothapp.matching.columns import Table
from boothapp.matching.index import SuggestionIndex
from boothapp.matching.link import NAMES_SURE, link_within
from boothapp.matching.names import name_likeness
from tests.benchmarks.conftest import p50, p99

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


def keys_of(name: str, table: Table) -> list[str]:
    if name.startswith("febrl"):
        return [re.search(r"\d+", row[0]).group() for row in table.rows]  # type: ignore[union-attr]
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
    start = time.perf_counter()
    found = {(link.known, link.incoming) for link in link_within(table)}
    took = time.perf_counter() - start
    figures = [f"{name}: boothapp F1 {f1(found, true):.4f} in {took:.1f} s"]
    for peer in (_recordlinkage, _splink):
        start = time.perf_counter()
        if (theirs := peer(table)) is not None:
            took = time.perf_counter() - start
            figures.append(f"{peer.__name__[1:]} {f1(theirs, true):.4f} in {took:.1f} s")
    tell("; ".join(figures))
    assert f1(found, true) >= least


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
    """Its model with Jaro-Winkler levels, u from random pairs, m by expectation maximisation."""
    try:
        splink = importlib.import_module("splink")
        library = importlib.import_module("splink.comparison_library")
    except ImportError:
        return None
    frame, columns = _frame(table), _columns(table)
    frame["row"] = range(len(table.rows))  # type: ignore[index]
    chosen = [c for c in columns if frame[c].nunique() > len(table.rows) / 20]  # type: ignore[index]
    settings = splink.SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="row",
        comparisons=[library.JaroWinklerAtThresholds(c, [0.9, 0.7]) for c in columns],
        blocking_rules_to_generate_predictions=[splink.block_on(c) for c in chosen],
    )
    linker = splink.Linker(splink.DuckDBAPI().register(frame), settings)
    training = linker.training
    training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for column in chosen[:2]:
        training.estimate_parameters_using_expectation_maximisation(splink.block_on(column))
    predicted = linker.inference.predict(threshold_match_probability=0.5).as_pandas_dataframe()
    pairs = zip(predicted["row_l"], predicted["row_r"], strict=True)
    return {(min(a, b), max(a, b)) for a, b in pairs}


MILLION = 1_000_000


def test_suggestions_out_of_a_million(tell: Callable[[str], None]) -> None:
    dice = random.Random(3)
    entries = _contacts(dice, MILLION)
    start = time.perf_counter()
    before = _resident()
    index = SuggestionIndex(entries)
    built, memory = time.perf_counter() - start, _resident() - before
    times, found, asked = [], 0, []
    for number in range(250):
        wanted = dice.randrange(MILLION)
        first, last, company, *_ = entries[wanted].split()
        typed = " ".join(dice.choice(((first, last), (last, company), (first, last, company))))
        typed = _slip(dice, typed) if number % 2 else typed
        asked.append(typed)
        for size in range(1, len(typed) + 1):
            start = time.process_time()
            suggested = index.suggest(typed[:size])
            times.append(time.process_time() - start)
        found += any(entries[each.place] == entries[wanted] for each in suggested)
    theirs = _trigrams(entries, asked[:12])
    tell(
        f"{MILLION:,} contacts: built in {built:.0f} s, {memory:.0f} MB; {len(times):,} keystrokes "
        f"p50 {p50(times) * 1e3:.1f} ms, p99 {p99(times) * 1e3:.1f} ms, half of the names with a "
        f"slip; found {found}/250; SQLite FTS5 trigram on whole queries p50 "
        f"{p50(theirs) * 1e3:.0f} ms, p99 {p99(theirs) * 1e3:.0f} ms"
    )
    assert p99(times) < 0.016
    assert p99(times) < 2 * p99(theirs)
    assert found >= 0.95 * 250


def _contacts(dice: random.Random, count: int) -> list[str]:
    ends = ("a", "e", "i", "o", "u", "an", "er", "in", "ov", "el")
    starts = ("b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "ch", "st", "kr")
    parts = [start + end for start in starts for end in ends]

    def names(many: int, longest: int) -> list[str]:
        return ["".join(dice.choices(parts, k=dice.randint(2, longest))) for _ in range(many)]

    def one(pool: Sequence[str]) -> str:
        # Few names are very common and most are rare.
        return pool[int(len(pool) * dice.random() ** 3)]

    firsts, lasts, firms, towns = names(6_000, 3), names(120_000, 4), names(150_000, 4), names(5, 3)
    return [f"{one(firsts)} {one(lasts)} {one(firms)} gmbh {one(towns)}" for _ in range(count)]


def _slip(dice: random.Random, text: str) -> str:
    at = dice.randrange(1, len(text))
    letter = dice.choice("aeiost")
    return dice.choice(
        (
            text[:at] + text[at + 1 :],
            text[:at] + letter + text[at:],
            text[:at] + letter + text[at + 1 :],
            text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :],
        )
    )


def _resident() -> float:
    """Memory of this process in MB, 0 where the system does not tell."""
    table = Path("/proc/self/statm")
    return int(table.read_text().split()[1]) * 4096 / 1e6 if table.exists() else 0.0


def _trigrams(entries: Sequence[str], asked: Sequence[str]) -> list[float]:
    """Seconds that SQLite's trigram index takes for the best eight of each query."""
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE names USING fts5(name, tokenize='trigram', detail='none')")
    base.executemany("INSERT INTO names VALUES (?)", ((entry,) for entry in entries))
    times = []
    for typed in asked:
        grams = {word[at : at + 3] for word in typed.split() for at in range(len(word) - 2)}
        query = " OR ".join(f'"{gram}"' for gram in sorted(grams))
        start = time.process_time()
        base.execute(
            "SELECT rowid FROM names WHERE names MATCH ? ORDER BY rank LIMIT 8", (query,)
        ).fetchall()
        times.append(time.process_time() - start)
    base.close()
    return times
