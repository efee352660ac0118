"""What 100,000 leads cost as files, against the csv module and XlsxWriter bare.

uv run pytest -m benchmark -n 0 -s tests/benchmarks/test_export_cost.py
"""

from __future__ import annotations

import csv
import gc
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path

import pytest
from openpyxl import load_workbook
from xlsxwriter import Workbook

from boothapp.domain.show import Show
from boothapp.exports.columns import columns
from boothapp.exports.crm_sources import sources
from boothapp.exports.crm_target import load_target
from boothapp.exports.hand_over import ALL, Order, ending, hand_over
from boothapp.services.views import JudgedLead
from tests.benchmarks.test_report_cost import Shelf

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1200)]
resource = pytest.importorskip("resource")

LEADS = 100_000
DISTINCT = 2_000


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return Shelf(DISTINCT)


def many(shelf: Shelf) -> Iterator[JudgedLead]:
    return islice(cycle(shelf.leads), LEADS)


def seconds(work: Callable[[], object]) -> float:
    """Processor time of this process: the machine may be busy with other things."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def most_memory() -> float:
    """The most memory that this process has had so far, in MB (Linux counts kB)."""
    return float(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 1e3


def by_csv_module(
    path: Path, shelf: Shelf, heads: list[str], texts: list[Callable[[JudgedLead], str]]
) -> None:
    """The same values by the csv module alone: nothing harmless, nothing counted or left out."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(heads)
        writer.writerows([text(row) for text in texts] for row in many(shelf))


@pytest.mark.parametrize("to", ALL)
def test_each_format(to: str, shelf: Shelf, tmp_path: Path, tell: Callable[[str], None]) -> None:
    before = most_memory()
    order, path = Order(to, shelf.show("show")), tmp_path / f"leads{ending(to)}"
    took = seconds(lambda: hand_over(order, many(shelf), path))
    more = most_memory() - before
    tell(f"{to:18} {LEADS / took:9,.0f} leads/s, {more:4.0f} MB more")
    assert more < 120


def test_tables_against_the_csv_module(
    shelf: Shelf, tmp_path: Path, tell: Callable[[str], None]
) -> None:
    show = shelf.show("show")
    every = columns()
    target = load_target("salesforce")
    known = sources(show, {})
    cases = (
        ("csv", [c.name for c in every], [c.text for c in every]),
        (
            "salesforce",
            [c.head for c in target.columns],
            [known.get(c.source, lambda _: "Trade Show") for c in target.columns],
        ),
    )
    for to, heads, texts in cases:
        ours, theirs, written = [], [], []
        path, bare = tmp_path / f"{to}.csv", tmp_path / "bare.csv"
        for _ in range(2):
            ours.append(seconds(lambda: hand_over(Order(to, show), many(shelf), path)))  # noqa: B023
            theirs.append(seconds(lambda: by_csv_module(bare, shelf, heads, texts)))  # noqa: B023
        with bare.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        with (tmp_path / "ready.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, quoting=csv.QUOTE_ALL)
            written.append(seconds(lambda: writer.writerows(rows)))  # noqa: B023
        ratio = min(ours) / min(theirs)
        tell(
            f"{to}: {LEADS / min(ours):,.0f} leads/s, the csv module with the same values "
            f"{LEADS / min(theirs):,.0f}: {ratio:.2f}x; it writes ready strings at "
            f"{LEADS / min(written):,.0f}"
        )
        assert ratio < 2


def test_workbook_against_xlsxwriter_bare(
    shelf: Shelf, tmp_path: Path, tell: Callable[[str], None]
) -> None:
    show: Show = shelf.show("show")
    path = tmp_path / "leads.xlsx"
    hand_over(Order("xlsx", show), shelf.leads, path)
    book = load_workbook(path, read_only=True)
    sheets = {name: list(book[name].iter_rows(values_only=True)) for name in book.sheetnames}
    book.close()
    ours = seconds(lambda: hand_over(Order("xlsx", show), many(shelf), path))
    theirs = seconds(lambda: _bare(tmp_path / "bare.xlsx", sheets))
    tell(
        f"xlsx: {LEADS / ours:,.0f} leads/s, XlsxWriter bare with the same cells "
        f"{LEADS / theirs:,.0f}: {ours / theirs:.2f}x"
    )
    assert ours / theirs < 2


def _bare(path: Path, sheets: dict[str, list[tuple[object, ...]]]) -> None:
    """The cells of each sheet as often as the leads come again, by nothing but XlsxWriter."""
    book = Workbook(str(path), {"constant_memory": True})
    moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    for name, (head, *rows) in sheets.items():
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, head)
        for at, row in enumerate(islice(cycle(rows), len(rows) * (LEADS // DISTINCT)), start=1):
            for place, cell in enumerate(row):
                if isinstance(cell, str):
                    sheet.write_string(at, place, cell)
                elif isinstance(cell, int):
                    sheet.write_number(at, place, cell)
                elif cell is not None:
                    sheet.write_datetime(at, place, cell, moment)
    book.close()
