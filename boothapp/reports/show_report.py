"""Writes the report of a show as PDF; imports the drawing and the report's values only."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import dataclass
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from boothapp.reports.charts import define_hatch
from boothapp.reports.cover import draw_cover, draw_figures, number_contents
from boothapp.reports.layout import SIZES, PageSize, Sheets
from boothapp.reports.quality import draw_quality
from boothapp.reports.sections import draw_marketing, draw_not_called, draw_sales, draw_samples
from boothapp.reports.text import Typesetter, cleaned
from boothapp.reports.wording import Wording
from boothapp.services.files import written_whole
from boothapp.services.report_values import ShowReport

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def write_show_report(
    report: ShowReport,
    path: Path,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    page_size: PageSize = "A4",
) -> None:
    """Write the report as PDF, the same bytes for the same report.

    `progress(done, total)` counts leads. Raises UserError where the file cannot be written, and
    concurrent.futures.CancelledError once `cancelled()` is true; either way a file that had the
    name before stays as it was, and nothing else is left.
    """
    with written_whole(path) as file:
        steps = _Steps(len(report.sales) + len(report.marketing), progress, cancelled)
        file.write(_drawn(report, page_size, steps.each))


@dataclass(slots=True)
class _Steps:
    total: int
    progress: Progress | None
    cancelled: Cancelled | None
    done: int = 0

    def each(self) -> None:
        self.done += 1
        if self.cancelled and self.cancelled():
            raise CancelledError
        if self.progress:
            self.progress(self.done, self.total)


def _drawn(report: ShowReport, page_size: PageSize, each: Callable[[], None]) -> bytes:
    width, height = SIZES[page_size]
    # Else every stream is wrapped in ASCII, a quarter larger and slower than all the rest.
    rl_config.useA85 = 0
    canvas = Canvas(
        "", pagesize=(width, height), pageCompression=1, invariant=1, lang=report.language
    )
    _describe(canvas, report, Wording(report.language))
    define_hatch(canvas)
    say = Wording(report.language)
    running = f"{report.show.title} · {say.time(report.generated)}"
    sheets = Sheets(canvas, Typesetter(canvas), width, height, running, say)
    draw_cover(sheets, report)
    draw_figures(sheets, report)
    draw_sales(sheets, report, each=each)
    draw_samples(sheets, report)
    draw_not_called(sheets, report)
    draw_marketing(sheets, report, each=each)
    draw_quality(sheets, report)
    sheets.finish()
    number_contents(sheets)
    return bytes(canvas.getpdfdata())


def _describe(canvas: Canvas, report: ShowReport, say: Wording) -> None:
    canvas.setTitle(say("Show report: {show}", show=cleaned(report.show.title)[:200]))
    canvas.setAuthor("boothapp")
    canvas.setSubject(say("Leads, samples and figures of a trade show"))
    canvas.setCreator("boothapp")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
    # reportlab offers no way to give the time; unset it is the year 2000 (invariant=1).
    stamp = canvas._doc._timeStamp
    stamp.t = report.generated_ms / 1000
    stamp.lt = time.gmtime(stamp.t)
    stamp.YMDhms = tuple(stamp.lt)[:6]
