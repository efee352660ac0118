"""The section on how well the criteria chose, for the show and beside earlier ones."""

from __future__ import annotations

from typing import Final

from boothapp.reports import ink
from boothapp.reports.cover import QUALITY
from boothapp.reports.layout import Sheets
from boothapp.reports.tables import Column, draw_table
from boothapp.reports.wording import counted, spoken_date
from boothapp.services.figures import ROUTE_NAMES, Count
from boothapp.services.quality import CriterionUse, RouteResult, ShowQuality
from boothapp.services.show_report import ShowReport

REASONS: Final = {
    "won": "Won",
    "lost": "Lost",
    "no_decision": "No decision",
    "no_answer": "No answer",
    "wrong_person": "Wrong person",
    "not_a_fit": "Not a fit",
}


def share(part: int, whole: int) -> str:
    """'12 (48 %)'; only the number where there is no whole."""
    return f"{part:,} ({100 * part / whole:.0f} %)" if whole else f"{part:,}"


def remark(use: CriterionUse) -> str:
    """What a criterion should be asked about at the next agreement, '' where it held."""
    if use.never_known:
        return "Nobody answers it"
    return "Never changed a verdict" if use.never_mattered else ""


_SHOWS: Final[tuple[Column[ShowQuality], ...]] = (
    Column("Show", 4, lambda row: f"{row.name} {spoken_date(row.starts)}", lines=2, bold=True),
    Column("Leads", 1.2, lambda row: f"{row.leads:,}"),
    Column("Sales had", 2, lambda row: share(row.had, row.leads)),
    Column("Taken up", 2, lambda row: share(row.taken_up, row.had)),
    Column("Passed back", 2, lambda row: share(row.passed_back, row.had)),
    Column("Won", 2, lambda row: share(row.won, row.ended)),
)
_ROUTES: Final[tuple[Column[RouteResult], ...]] = (
    Column("Route", 3, lambda row: ROUTE_NAMES.get(row.route, row.route), bold=True),
    Column("Leads", 1.5, lambda row: f"{row.leads:,}"),
    Column("With an outcome", 2.5, lambda row: share(row.ended, row.leads)),
    Column("Won of these", 2.5, lambda row: share(row.won, row.ended)),
    Column("Sold", 3, lambda row: ", ".join(_sold(each) for each in row.sold), lines=2),
)
_REASONS: Final[tuple[Column[Count], ...]] = (
    Column("Passed back because", 6, lambda row: REASONS.get(row.key, row.key), lines=2, bold=True),
    Column("Leads", 2, lambda row: f"{row.count:,}"),
)
_CRITERIA: Final[tuple[Column[CriterionUse], ...]] = (
    Column("Criterion", 3.2, lambda row: row.label, lines=2, bold=True),
    Column("Said", 1.1, lambda row: f"{row.answered:,}"),
    Column("Known", 1.2, lambda row: f"{row.recorded:,}"),
    Column("Unsure", 1.2, lambda row: f"{row.unsure:,}"),
    Column("Open", 1.2, lambda row: f"{row.unknown:,}"),
    Column("Moved", 1.2, lambda row: f"{row.moved:,}"),
    Column("Settled", 1.3, lambda row: f"{row.settled:,}"),
    Column("Needed", 1.3, lambda row: f"{row.needed:,}"),
    Column("", 3.2, remark, lines=2, colour=lambda _row: ink.HOT),
)


def _sold(count: Count) -> str:
    return f"{count.count:,} {count.key}".strip()


def draw_quality(sheets: Sheets, report: ShowReport) -> None:
    """Shows side by side, then this one's routes, reasons and criteria; nothing uncounted."""
    quality = report.quality
    if quality is None:
        return
    sheets.begin(QUALITY, fresh=bool(quality.leads))
    top = sheets.take(34)
    title = f"{counted(quality.ended, 'outcome', 'outcomes')} of {quality.leads:,} leads so far"
    sheets.type.put(sheets.left, top - 14, title, 18, bold=True)
    draw_table(sheets, _SHOWS, report.qualities)
    _part(sheets, "What became of each route", "Of leads without an outcome nothing is said.")
    draw_table(sheets, _ROUTES, quality.routes)
    if quality.reasons:
        _part(sheets, "Why leads came back", "As sales said it last of each lead.")
        draw_table(sheets, _REASONS, quality.reasons)
    if quality.criteria:
        _part(
            sheets,
            "What each question was good for",
            "Leads in which visitors said it, records knew it, the visitor was unsure, and nobody "
            "asked; then those in which an answer moved the verdict at once, settled it, and "
            "is needed for it today.",
        )
        draw_table(sheets, _CRITERIA, quality.criteria)


def _part(sheets: Sheets, title: str, text: str) -> None:
    lines = sheets.type.wrap(text, 8.5, sheets.measure * 0.9, lines=3)
    sheets.keep(130)
    top = sheets.take(42 + 12 * len(lines))
    sheets.type.put(sheets.left, top - 26, title, 13, bold=True)
    for index, line in enumerate(lines):
        sheets.type.put(sheets.left, top - 42 - 12 * index, line, 8.5, ink=ink.MUTED)
