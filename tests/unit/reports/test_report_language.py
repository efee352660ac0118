"""The report of a show in the show's language: words, days and numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from boothapp.reports.show_report import write_show_report
from boothapp.reports.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.reports.conftest import ShowBook

_ENGLISH = ("Leads for", "captured", "Visitors", "Samples", "Written", "Page ", "judged")


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("de", ("MESSEBERICHT", "Leads für den Vertrieb", "Besucher nach Stunde", "Seite 2 von")),
        ("zh", ("展会报告", "销售线索", "每小时访客", "第 2 页，共")),
    ],
)
def test_no_page_falls_back_to_english(
    language: str, wanted: tuple[str, ...], book: Callable[[int], ShowBook], tmp_path: Path
) -> None:
    path = tmp_path / "report.pdf"
    write_show_report(replace(book(20).report(), language=language), path)
    document = pypdfium2.PdfDocument(path)
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    assert [each for each in wanted if each not in text] == []
    assert [each for each in _ENGLISH if each in text] == []


def test_days_and_numbers_are_written_as_the_language_does() -> None:
    german, chinese, english = Wording("de"), Wording("zh"), Wording("en")
    assert german.time("2026-10-06T10:42") == "Di, 6. Okt, 10:42"
    assert chinese.date("2026-10-06") == "2026年10月6日"
    assert english.days("2026-10-06", "2026-10-09") == "6 – 9 Oct 2026"
    assert german.days("2026-10-06", "2026-10-09") == "6. – 9. Okt 2026"
    assert (german.number(1204), english.number(1204)) == ("1.204", "1,204")
    assert german.minutes(150) == "2,5 Std."
    assert english.counted(1, "{n} lead for sales", "{n} leads for sales") == "1 lead for sales"
