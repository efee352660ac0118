"""The section on quality says what was counted, and only where somebody counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdf

from boothapp.reports.show_report import write_show_report
from boothapp.services.quality import quality_of
from tests.unit.reports.conftest import SHOW, ShowBook
from tests.unit.services.test_quality import show as small_show


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def test_shows_routes_reasons_and_criteria_are_printed(
    book: Callable[[int], ShowBook], tmp_path: Path
) -> None:
    counted = replace(small_show(), show=SHOW, name="Coatings Expo 2026", starts="2026-11-17")
    earlier = replace(counted, show="show-0", name="Coatings Expo 2025", starts="2025-11-18")
    report = replace(book(12).report(), qualities=(counted, earlier))
    write_show_report(report, tmp_path / "r.pdf")
    text = text_of(tmp_path / "r.pdf")
    assert "Quality of the criteria" in text
    assert "3 outcomes of 6 leads so far" in text
    assert "Coatings Expo 2025" in text
    assert "42,000 EUR" in text
    assert "No answer" in text
    assert "Never changed a verdict" in text
    assert "Nobody answers it" in text


def test_without_a_count_the_report_is_as_before(
    book: Callable[[int], ShowBook], tmp_path: Path
) -> None:
    write_show_report(book(12).report(), tmp_path / "r.pdf")
    assert "Quality of the criteria" not in text_of(tmp_path / "r.pdf")


def test_a_show_without_leads_or_rulebook_is_printed_too(
    book: Callable[[int], ShowBook], tmp_path: Path
) -> None:
    report = replace(book(0).report(), qualities=(quality_of((), None, show=SHOW),))
    write_show_report(report, tmp_path / "r.pdf")
    assert "0 outcomes of 0 leads so far" in text_of(tmp_path / "r.pdf")
