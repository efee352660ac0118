"""The first two pages: the show at a glance, and its charts; imports layout, charts and ink."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from boothapp.reports import ink
from boothapp.reports.charts import Slice, bars, hour_columns, legend, split_bar
from boothapp.reports.layout import MARGIN, Sheets
from boothapp.reports.text import cleaned
from boothapp.reports.wording import Wording
from boothapp.services.country_names import country_name
from boothapp.services.figures import ROUTE_NAMES, Count
from boothapp.services.report_values import ShowReport

if TYPE_CHECKING:
    from reportlab.lib.colors import Color

FIGURES: Final = "The show in figures"
SALES: Final = "Leads for sales"
SAMPLES: Final = "Samples asked for"
NOT_CALLED: Final = "Nobody has called yet"
MARKETING: Final = "Leads for marketing"
QUALITY: Final = "Quality of the criteria"
SECTIONS: Final = (FIGURES, SALES, SAMPLES, NOT_CALLED, MARKETING, QUALITY)

_BAND: Final = 306.0
_CONTENTS: Final = "contents"
_SHOWN: Final = 8


def draw_cover(sheets: Sheets, report: ShowReport) -> None:
    """The cover, with the contents still without page numbers (`number_contents`)."""
    say = sheets.say
    sheets.turn()
    sheets.canvas.bookmarkPage("cover")
    sheets.canvas.addOutlineEntry(say("Cover"), "cover", level=0)
    _band(sheets, report)
    y = _tiles(sheets, report, sheets.height - _BAND - 40)
    y = _routes(sheets, report, y - 46)
    _contents(sheets, report, y - 52)
    _judged(sheets, report, y - 52)
    sheets.rule(42)
    written = say("Written {when}", when=say.time(report.generated))
    sheets.type.put(sheets.left, 30, written, 7.5, ink=ink.MUTED)
    privacy = say("Holds personal data: for the exhibitor's own sales and marketing only")
    sheets.type.put(sheets.right, 30, privacy, 7.5, ink=ink.MUTED, align="right")


def number_contents(sheets: Sheets) -> None:
    """Fill in the page numbers of the contents, which are known only at the end."""
    sheets.canvas.beginForm(_CONTENTS, 0, -100, 60, 110)
    drawn = [section for section in SECTIONS if section in sheets.starts]
    for index, section in enumerate(drawn):
        page = str(sheets.starts.get(section, ""))
        sheets.type.put(40, -17.0 * index, page, 9, bold=True, align="right")
    sheets.canvas.endForm()


def _band(sheets: Sheets, report: ShowReport) -> None:
    canvas, show, say = sheets.canvas, report.show, sheets.say
    foot = sheets.height - _BAND
    canvas.setFillColor(ink.BLUE)
    canvas.rect(0, foot, sheets.width, _BAND, stroke=0, fill=1)
    _motif(sheets, foot)
    top = sheets.height - 62
    sheets.type.put(MARGIN, top, say("SHOW REPORT"), 9, bold=True, ink=ink.WHITE)
    name = show.name or say("Untitled show")
    lines = sheets.type.wrap(name, 36, sheets.measure, lines=2, bold=True)
    y = top - 62
    for line in lines:
        sheets.type.put(MARGIN - 1.5, y, line, 36, bold=True, ink=ink.WHITE)
        y -= 42
    days = say.days(show.starts, show.ends)
    stand = show.stand and say("stand {stand}", stand=show.stand)
    place = ", ".join(filter(None, (show.hall, stand)))
    town = ", ".join(filter(None, (show.city, country_name(show.country, report.language))))
    for text, size in ((" · ".join(filter(None, (days, town))), 13.0), (place, 13.0)):
        sheets.type.put(
            MARGIN, y + 6, sheets.type.fit(text, size, sheets.measure), size, ink=ink.WHITE
        )
        y -= 20


def _motif(sheets: Sheets, foot: float) -> None:
    """The ranges of the capture page, large: what the product draws all day."""
    canvas = sheets.canvas
    canvas.saveState()
    canvas.setFillColor(ink.WHITE)
    for index, (solid, open_end) in enumerate(((0.34, 0.62), (0.55, 0.82), (0.22, 0.93))):
        y = foot + 24 + index * 15
        canvas.setFillAlpha(0.9 if index == 1 else 0.28)
        canvas.rect(0, y, sheets.width * solid, 7, stroke=0, fill=1)
        canvas.setFillAlpha(0.16)
        canvas.rect(sheets.width * solid, y, sheets.width * (open_end - solid), 7, stroke=0, fill=1)
    canvas.restoreState()


def _tiles(sheets: Sheets, report: ShowReport, top: float) -> float:
    figures, say = report.figures, sheets.say
    for_sales = say("leads for sales")
    if figures.captured:
        part = f"{100 * figures.for_sales / figures.captured:.0f}"
        for_sales = say("leads for sales, {part} % of all", part=part)
    raised = say.number(figures.alerts_raised)
    tiles: tuple[tuple[str, str, Color], ...] = (
        (say.number(figures.captured), say("visitors captured"), ink.TEXT),
        (say.number(figures.for_sales), for_sales, ink.BLUE),
        (say.number(figures.samples), say("samples asked for"), ink.TEXT),
        (
            say.number(figures.alerts_accepted),
            say("of {raised} alerts accepted", raised=raised),
            ink.TEXT,
        ),
        (
            say.minutes(figures.median_minutes),
            say("from alert to acceptance (median)"),
            ink.TEXT,
        ),
        (say.number(figures.not_called), say("for sales nobody has called yet"), ink.HOT),
    )
    width, height = sheets.measure / 3, 66.0
    for index, (number, label, colour) in enumerate(tiles):
        x = sheets.left + index % 3 * width
        y = top - 26 - index // 3 * height
        quiet = colour is ink.HOT and not figures.not_called
        sheets.type.put(x, y, number, 30, bold=True, ink=ink.TEXT if quiet else colour)
        sheets.type.put(x, y - 15, sheets.type.fit(label, 8.5, width - 10), 8.5, ink=ink.MUTED)
    return top - 26 - height - 15


def _routes(sheets: Sheets, report: ShowReport, top: float) -> float:
    sheets.type.put(sheets.left, top, sheets.say("Whose the visitors are"), 11, bold=True)
    slices = [
        Slice(sheets.say(ROUTE_NAMES[count.key]), count.count, ink.ROUTE_TONES[count.key].ink)
        for count in report.figures.by_route
    ]
    split_bar(sheets, sheets.left, top - 30, sheets.measure, 16, slices)
    return legend(sheets, sheets.left, top - 46, sheets.measure, slices)


def _contents(sheets: Sheets, report: ShowReport, top: float) -> None:
    sheets.type.put(sheets.left, top, sheets.say("Contents"), 11, bold=True)
    width = sheets.measure * 0.44
    sections = SECTIONS if report.quality else SECTIONS[:-1]
    for index, section in enumerate(sections):
        y = top - 22 - 17 * index
        sheets.type.put(sheets.left, y, sheets.say(section), 9)
        sheets.rule(y - 5.5, x=sheets.left, width=width)
        sheets.canvas.linkRect(
            "",
            section,
            (sheets.left, y - 5, sheets.left + width, y + 11),
            relative=1,
            Border="[0 0 0]",
        )
    sheets.canvas.saveState()
    sheets.canvas.translate(sheets.left + width - 40, top - 22)
    sheets.canvas.doForm(_CONTENTS)
    sheets.canvas.restoreState()


def _judged(sheets: Sheets, report: ShowReport, top: float) -> None:
    x = sheets.left + sheets.measure * 0.52
    room = sheets.right - x
    sheets.type.put(x, top, sheets.say("How they were judged"), 11, bold=True)
    y = top - 22
    for text in _judged_lines(report, sheets.say):
        for line in sheets.type.wrap(text, 8.5, room, lines=3):
            sheets.type.put(x, y, line, 8.5, ink=ink.MUTED)
            y -= 12.5
        y -= 2


def _judged_lines(report: ShowReport, say: Wording) -> list[str]:
    rulebook = report.rulebook
    if rulebook is None:
        return [say("No rulebook was agreed for this show, so no lead has a verdict.")]
    names = [
        f"{name} ({side})"
        for name, side in (
            (rulebook.agreed_sales, say("sales")),
            (rulebook.agreed_marketing, say("marketing")),
        )
        if name
    ]
    agreed = ", ".join(filter(None, (*names, say.date(rulebook.agreed_on))))
    return [
        say("Criteria version {version}", version=rulebook.version),
        say("Agreed by {who}", who=agreed)
        if agreed
        else say("Preview: not agreed yet. Only what alerts at once went to sales."),
        say(
            "For sales from {fit} of {fit_most} points of fit and {intent} of {intent_most} of "
            "intent, or at once when a visitor asks for what alerts sales.",
            fit=rulebook.fit[0],
            fit_most=rulebook.fit[1],
            intent=rulebook.intent[0],
            intent_most=rulebook.intent[1],
        ),
    ]


def draw_figures(sheets: Sheets, report: ShowReport) -> None:
    """The page of charts."""
    sheets.begin(FIGURES)
    figures, say = report.figures, sheets.say
    if not figures.captured:
        sheets.nothing(say("Nobody was captured yet. What the booth saves appears here."))
        return
    y = sheets.y - 10
    sheets.type.put(sheets.left, y, say("Visitors by hour"), 13, bold=True)
    sheets.type.put(sheets.left, y - 15, _busiest(figures.by_hour, say), 8.5, ink=ink.MUTED)
    hour_columns(sheets, sheets.left, y - 206, sheets.measure, 160, figures.by_hour)
    half = (sheets.measure - 28) / 2
    right = sheets.left + half + 28
    row = y - 280
    products, countries = say("Samples by product"), say("Visitors by country")
    low = min(
        _ranking(sheets, report, products, figures.by_product, sheets.left, row, half),
        _ranking(sheets, report, countries, figures.by_country, right, row, half),
    )
    row = low - 46
    _ranking(sheets, report, say("Captured by"), figures.by_staff, sheets.left, row, half)
    _reaction(sheets, report, right, row, half)
    sheets.y = 0


def _busiest(hours: Sequence[Count], say: Wording) -> str:
    peak = max(hours, key=lambda count: count.count)
    visitors = say.counted(peak.count, "{n} visitor", "{n} visitors")
    return say("Most at {when}: {visitors}", when=say.time(f"{peak.key}:00"), visitors=visitors)


def _ranking(
    sheets: Sheets,
    report: ShowReport,
    title: str,
    counts: Sequence[Count],
    x: float,
    top: float,
    width: float,
) -> float:
    sheets.type.put(x, top, title, 11, bold=True)
    if not counts:
        sheets.type.put(x, top - 18, sheets.say("None yet"), 8.5, ink=ink.MUTED)
        return top - 18
    slices = [
        Slice(_named(report, count.key, sheets.say), count.count, ink.BLUE)
        for count in counts[:_SHOWN]
    ]
    if rest := sum(count.count for count in counts[_SHOWN:]):
        slices.append(Slice(sheets.say("{n} others", n=len(counts) - _SHOWN), rest, ink.BLUE_MID))
    return bars(sheets, x, top - 8, width, slices, label=122)


def _named(report: ShowReport, key: str, say: Wording) -> str:
    if not cleaned(key):
        return say("Unknown")
    name = report.names.get(key, "")
    is_product = any(count.key == key for count in report.figures.by_product)
    return f"{key} {name}".strip() if is_product else name or key


def _reaction(sheets: Sheets, report: ShowReport, x: float, top: float, width: float) -> None:
    figures, say = report.figures, sheets.say
    sheets.type.put(x, top, say("How fast sales reacted"), 11, bold=True)
    waiting = figures.alerts_raised - figures.alerts_accepted
    slices = (
        Slice(say("Accepted"), figures.alerts_accepted, ink.GOOD),
        Slice(say("Still open"), waiting, ink.HOT),
    )
    split_bar(sheets, x, top - 26, width, 12, slices)
    y = legend(sheets, x, top - 42, width, slices)
    taken = say.minutes(figures.median_minutes)
    median = say("Median from alert to acceptance: {time}", time=taken)
    sheets.type.put(x, y - 20, median, 8.5, ink=ink.MUTED)
