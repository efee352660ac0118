"""What the report of 2,000 leads costs, against a bare canvas that draws the same strings.

uv run pytest -m benchmark -s tests/benchmarks/test_report_cost.py
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from boothapp.domain.facts import Fact, Json, Kind
from boothapp.domain.lead import fold_lead
from boothapp.domain.show import Person, Product, Show
from boothapp.qualify.rulebook import load_rulebook
from boothapp.reports.faces import LATIN, Faces
from boothapp.reports.show_report import write_show_report
from boothapp.reports.text import Typesetter
from boothapp.services.report_values import ShowReport
from boothapp.services.show_report import build_show_report
from boothapp.services.verdicts import judge_lead
from boothapp.services.views import JudgedLead, RulebookInForce

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]
resource = pytest.importorskip("resource")

LEADS = 2_000
ROOT = Path(__file__).resolve().parents[2]
NAMES = (
    ("Anna", "Kovács"),
    ("伟", "陈"),
    ("Дарья", "Мельник"),
    ("محمد", "العلي"),
    ("Sofie", "Holm"),
)


class Shelf:
    """Leads in memory, read as a store is."""

    def __init__(self, count: int) -> None:
        self.toml = (ROOT / "resources/shows/coatings_expo/rulebook.toml").read_text("utf-8")
        book = load_rulebook(self.toml)
        self.leads = [_lead(index, book) for index in range(count)]

    def show(self, show: str) -> Show:
        days = ("2026-11-17", "2026-11-20")
        return Show(
            show, "Coatings Expo", "7", "B21", "", "DE", "Europe/Berlin", *days, "en", 10, ()
        )

    def people(self) -> tuple[Person, ...]:
        return ()

    def products(self) -> tuple[Product, ...]:
        return ()

    def rulebook(self, show: str) -> RulebookInForce:
        return RulebookInForce(self.toml, 3)

    def judged_leads(self, show: str) -> Iterator[JudgedLead]:
        return iter(self.leads)


def _lead(index: int, book: object) -> JudgedLead:
    first, last = NAMES[index % len(NAMES)]
    fields: dict[str, Json] = {
        "first_name": first,
        "last_name": last,
        "company": f"Company {index} Coatings GmbH",
        "job_title": "Head of laboratory",
        "email": f"visitor{index}@company.example",
        "phone": f"+49 911 5550 {index:04}",
        "country": "DE",
    }
    said: list[tuple[str, dict[str, Json]]] = [
        (Kind.LEAD_CAPTURED, {"fields": fields}),
        (Kind.ANSWERED, {"criterion": "timing", "answer": "3_months"}),
        (Kind.CONSENTED, {"purpose": "call", "given": True, "wording": "v2", "language": "en"}),
        (Kind.NOTED, {"text": "Wants a low-VOC catalyst for 2K PU, trial line in March."}),
    ]
    if index % 3 == 0:
        wish: dict[str, Json] = {"sample": f"s{index}", "product": "CAT-670", "quantity": "250 g"}
        said += [(Kind.ACTION_TAKEN, {"action": "sample_request"}), (Kind.SAMPLE_REQUESTED, wish)]
    at = (1_794_909_600_000 + index * 30_000) << 16
    facts = [
        Fact(f"{index}-{n}", "org", "show", f"lead-{index}", kind, body, "dev", n, "nina", at + n)
        for n, (kind, body) in enumerate(said, 1)
    ]
    lead = fold_lead(f"lead-{index}", facts)
    assert lead is not None
    return JudgedLead(lead, judge_lead(lead, None, book), None)


def test_the_report_of_two_thousand_leads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf(LEADS)
    built, report = _timed(lambda: build_show_report(shelf, "show", now_ms=1_795_000_000_000))
    path = tmp_path / "report.pdf"
    before = _most_memory()
    first, _ = _timed(lambda: write_show_report(report, path))
    peak = _most_memory() - before
    strings = _strings_of(report, path, monkeypatch)
    ours = min(_timed(lambda: write_show_report(report, path))[0] for _ in range(3))
    bare = min(_timed(lambda: _bare(strings))[0] for _ in range(3))
    print(
        f"\nreport of {LEADS:,} leads ({len(report.sales):,} cards with QR, "
        f"{len(report.marketing):,} rows, {len(strings):,} strings): "
        f"build {built:.2f} s, first write {first:.2f} s, write {ours:.2f} s CPU, "
        f"peak {peak:.0f} MB more than before, file {path.stat().st_size / 1e6:.1f} MB; "
        f"bare canvas with the same strings {bare:.2f} s: {ours / bare:.1f}x"
    )
    assert ours < 6 * bare
    assert peak < 120


def _most_memory() -> float:
    """The most memory this process has had so far, in MB (Linux counts kB)."""
    return float(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 1e3


def _timed(work: Callable[[], object]) -> tuple[float, ShowReport]:
    start = time.process_time()
    result = work()
    return time.process_time() - start, result  # type: ignore[return-value]


def _strings_of(report: ShowReport, path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    strings: list[str] = []
    put = Typesetter.put

    def noted(self: Typesetter, x: float, y: float, text: str, size: float, **how: object) -> float:
        strings.append(text)
        return put(self, x, y, text, size, **how)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(Typesetter, "put", noted)
        write_show_report(report, path)
    return strings


def _bare(strings: list[str]) -> bytes:
    """The same strings, 150 to a page, nothing measured, shaped or drawn beside them."""
    rl_config.useA85 = 0
    canvas = Canvas(io.BytesIO(), pagesize=A4, pageCompression=1, invariant=1)
    face = Faces().face(LATIN, bold=False).name
    for start in range(0, len(strings), 150):
        canvas.setFont(face, 8)
        for row, text in enumerate(strings[start : start + 150]):
            canvas.drawString(40 + row % 3 * 170, 800 - row // 3 * 15, text)
        canvas.showPage()
    return bytes(canvas.getpdfdata())
