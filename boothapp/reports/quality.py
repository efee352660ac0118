"""The section on how well the criteria chose, for the show and beside earlier ones."""

from __future__ import annotations

from typing import Final

from boothapp.reports import ink
from boothapp.reports.cover import QUALITY
from boothapp.reports.layout import Sheets
from boothapp.reports.tables import Column, draw_table
from boothapp.reports.wording import Wording
from boothapp.services.figures import ROUTE_NAMES, Count
from boothapp.services.quality import CriterionUse, RouteResult, ShowQuality
from boothapp.services.report_values import ShowReport

REASONS: Final = {
    "won": "Won",
    "lost": "Lost",
    "no_decision": "No decision",
    "no_answer": "No answer",
    "wrong_person": "Wrong person",
    "not_a_fit": "Not a fit",
}


def share(part: int, whole: int, say: Wording) -> str:
    """'12 (48 %)'; only the number where there is no whole."""
    number = say.number(part)
    return f"{number} ({100 * part / whole:.0f} %)" if whole else number


def remark(use: CriterionUse, say: Wording) -> str:
    """What a criterion should be asked about at the next agreement, '' where it held."""
    if use.never_known:
        return say("Nobody answers it")
    return say("Never changed a verdict") if use.never_mattered else ""


_SHOWS: Final[tuple[Column[ShowQuality], ...]] = (
    Column("Show", 4, lambda row, say: f"{row.name} {say.date(row.starts)}", lines=2, bold=True),
    Column("Leads", 1.2, lambda row, say: say.number(row.leads)),
    Column("Sales had", 2, lambda row, say: share(row.had, row.leads, say)),
    Column("Taken up", 2, lambda row, say: share(row.taken_up, row.had, say)),
    Column("Passed back", 2, lambda row, say: share(row.passed_back, row.had, say)),
    Column("Won", 2, lambda row, say: share(row.won, row.ended, say)),
)
_ROUTES: Final[tuple[Column[RouteResult], ...]] = (
    Column("Route", 3, lambda row, say: say(ROUTE_NAMES.get(row.route, row.route)), bold=True),
    Column("Leads", 1.5, lambda row, say: say.number(row.leads)),
    Column("With an outcome", 2.5, lambda row, say: share(row.ended, row.leads, say)),
    Column("Won of these", 2.5, lambda row, say: share(row.won, row.ended, say)),
    Column("Sold", 3, lambda row, say: ", ".join(_sold(each, say) for each in row.sold), lines=2),
)
_REASONS: Final[tuple[Column[Count], ...]] = (
    Column(
        "Passed back because",
        6,
        lambda row, say: say(REASONS[row.key]) if row.key in REASONS else row.key,
        lines=2,
        bold=True,
    ),
    Column("Leads", 2, lambda row, say: say.number(row.count)),
)
_CRITERIA: Final[tuple[Column[CriterionUse], ...]] = (
    Column("Criterion", 3.2, lambda row, _: row.label, lines=2, bold=True),
    Column("Said", 1.1, lambda row, say: say.number(row.answered)),
    Column("Known", 1.2, lambda row, say: say.number(row.recorded)),
    Column("Unsure", 1.2, lambda row, say: say.number(row.unsure)),
    Column("Open", 1.2, lambda row, say: say.number(row.unknown)),
    Column("Moved", 1.2, lambda row, say: say.number(row.moved)),
    Column("Settled", 1.3, lambda row, say: say.number(row.settled)),
    Column("Needed", 1.3, lambda row, say: say.number(row.needed)),
    Column("", 3.2, remark, lines=2, colour=lambda _row: ink.HOT),
)


def _sold(count: Count, say: Wording) -> str:
    return f"{say.number(count.count)} {count.key}".strip()


def draw_quality(sheets: Sheets, report: ShowReport) -> None:
    """Shows side by side, then this one's routes, reasons and criteria; nothing uncounted."""
    quality = report.quality
    if quality is None:
        return
    sheets.begin(QUALITY, fresh=bool(quality.leads))
    top = sheets.take(34)
    say = sheets.say
    title = say.counted(
        quality.ended,
        "{n} outcome of {leads} leads so far",
        "{n} outcomes of {leads} leads so far",
        leads=say.number(quality.leads),
    )
    sheets.type.put(sheets.left, top - 14, title, 18, bold=True)
    draw_table(sheets, _SHOWS, report.qualities)
    text = say("Of leads without an outcome nothing is said.")
    _part(sheets, say("What became of each route"), text)
    draw_table(sheets, _ROUTES, quality.routes)
    if quality.reasons:
        text = say("As sales said it last of each lead.")
        _part(sheets, say("Why leads came back"), text)
        draw_table(sheets, _REASONS, quality.reasons)
    if quality.criteria:
        _part(
            sheets,
            say("What each question was good for"),
            say(
                "Leads in which visitors said it, records knew it, the visitor was unsure, and "
                "nobody asked; then those in which an answer moved the verdict at once, settled "
                "it, and is needed for it today."
            ),
        )
        draw_table(sheets, _CRITERIA, quality.criteria)


def _part(sheets: Sheets, title: str, text: str) -> None:
    lines = sheets.type.wrap(text, 8.5, sheets.measure * 0.9, lines=3)
    sheets.keep(130)
    top = sheets.take(42 + 12 * len(lines))
    sheets.type.put(sheets.left, top - 26, title, 13, bold=True)
    for index, line in enumerate(lines):
        sheets.type.put(sheets.left, top - 42 - 12 * index, line, 8.5, ink=ink.MUTED)
