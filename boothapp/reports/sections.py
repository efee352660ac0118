"""The sections after the charts: what each holds and says when it is empty; imports the drawing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from boothapp.reports import ink
from boothapp.reports.contact_code import CodeMaker
from boothapp.reports.cover import MARKETING, NOT_CALLED, SALES, SAMPLES
from boothapp.reports.layout import Sheets
from boothapp.reports.lead_block import LeadBlock
from boothapp.reports.tables import Column, draw_table
from boothapp.reports.wording import Wording, spoken_points
from boothapp.services.explain import explained
from boothapp.services.figures import ROUTE_NAMES
from boothapp.services.report_values import ReportLead, SampleLine, ShowReport

if TYPE_CHECKING:
    from reportlab.lib.colors import Color

Each = Callable[[], None]

_CALL: Final[dict[bool | None, str]] = {True: "Yes", False: "No", None: "Not asked"}


def _still_open(lead: ReportLead, _say: Wording) -> str:
    line = next((line for line in explained(lead.reasons) if not line.known), None)
    return f"{line.label} {spoken_points(line.low, line.high)}" if line else ""


def _agreed(lead: ReportLead, say: Wording) -> str:
    given = ", ".join(mark.label for mark in lead.consents if mark.given)
    if given:
        return given
    refused = any(mark.given is False for mark in lead.consents)
    return say("No") if refused else say("Not asked")


def _joined(*texts: str) -> str:
    return " · ".join(dict.fromkeys(text for text in texts if text.strip()))


def _tone(lead: ReportLead) -> Color:
    return ink.ROUTE_TONES[lead.route].ink


def _warning(lead: ReportLead) -> Color:
    return ink.HOT if lead.may_call is False else ink.TEXT


_SAMPLE_COLUMNS: Final[tuple[Column[SampleLine], ...]] = (
    Column("Product", 4, lambda row, _: f"{row.product} {row.product_name}", lines=2, bold=True),
    Column("Quantity", 1.5, lambda row, _: row.quantity),
    Column("For what", 3.4, lambda row, _: _joined(row.grade, row.application), lines=2),
    Column("For whom", 4, lambda row, _: _joined(row.person, row.company), lines=2),
    Column("Asked", 2.5, lambda row, say: say.time(row.asked)),
)
_NOT_CALLED_COLUMNS: Final[tuple[Column[ReportLead], ...]] = (
    Column("Name", 3, lambda row, _: row.person, lines=2, bold=True),
    Column("Company", 3, lambda row, _: row.company, lines=2),
    Column("Route", 2.35, lambda row, say: say(ROUTE_NAMES[row.route]), colour=_tone),
    Column("Phone", 2.7, lambda row, _: row.phone, lines=2),
    Column("E-mail", 3.2, lambda row, _: row.email, lines=2),
    Column("Call?", 1.7, lambda row, say: say(_CALL[row.may_call]), colour=_warning),
    Column("Since", 2.8, lambda row, say: say.time(row.captured)),
)
_MARKETING_COLUMNS: Final[tuple[Column[ReportLead], ...]] = (
    Column("Name", 3, lambda row, _: row.person, lines=2, bold=True),
    Column("Company", 3, lambda row, _: row.company, lines=2),
    Column("Country", 2.1, lambda row, _: row.country, lines=2),
    Column("E-mail", 3.4, lambda row, _: row.email, lines=2),
    Column("Route", 2.35, lambda row, say: say(ROUTE_NAMES[row.route]), colour=_tone),
    Column("May we", 1.9, _agreed, lines=2),
    Column("Still open", 2.2, _still_open, lines=2),
)


def draw_sales(sheets: Sheets, report: ShowReport, *, each: Each) -> None:
    """One card for each of sales' leads."""
    say = sheets.say
    sheets.begin(SALES, fresh=bool(report.figures.captured))
    now = sum(lead.route == "sales_now" for lead in report.sales)
    _title(
        sheets,
        say.counted(len(report.sales), "{n} lead for sales", "{n} leads for sales"),
        say(
            "{now} asked for something that sales answers at once. The most urgent come first: "
            "those nobody has taken up, then by score. Solid is known, hatched is still open, the "
            "tick is the threshold.",
            now=say.number(now),
        )
        if report.sales
        else "",
    )
    block = LeadBlock(sheets, CodeMaker(), report.rulebook)
    for lead in report.sales:
        block.draw(lead)
        each()
    if not report.sales:
        sheets.nothing(say("No visitor has qualified for sales yet."))


def draw_samples(sheets: Sheets, report: ShowReport) -> None:
    """The samples that sales' leads asked for."""
    say = sheets.say
    sheets.begin(SAMPLES, fresh=False)
    samples = report.samples
    text = say("What the leads for sales want to try: the first real step to buy.")
    if others := report.figures.samples - len(samples):
        more = say.counted(
            others,
            "{n} more was asked for by visitors whom the criteria keep from sales.",
            "{n} more were asked for by visitors whom the criteria keep from sales.",
        )
        text = f"{text} {more}"
    title = say.counted(len(samples), "{n} sample for sales", "{n} samples for sales")
    _title(sheets, title, text)
    if samples:
        draw_table(sheets, _SAMPLE_COLUMNS, samples)
    else:
        sheets.nothing(say("No lead for sales has asked for a sample."))


def draw_not_called(sheets: Sheets, report: ShowReport) -> None:
    """Sales' leads that wait."""
    say = sheets.say
    sheets.begin(NOT_CALLED, fresh=False)
    waiting = report.not_called
    text = say("Leads for sales that nobody has contacted and whose alert nobody has accepted.")
    _title(sheets, say.counted(len(waiting), "{n} lead is waiting", "{n} leads are waiting"), text)
    if waiting:
        draw_table(sheets, _NOT_CALLED_COLUMNS, waiting)
    else:
        sheets.nothing(say("Nobody is waiting: every lead for sales was taken up."))


def draw_marketing(sheets: Sheets, report: ShowReport, *, each: Each) -> None:
    """All others, apart, since sales must not be sent them (design invariant 6)."""
    leads, say = report.marketing, sheets.say
    mark = say("For marketing, not for sales")
    sheets.begin(MARKETING, fresh=bool(leads), mark=mark if leads else "")
    declined = report.figures.route("declined")
    text = say(
        "To keep warm until an answer or a next visit qualifies them. Courtesy mail: one mail with "
        "an offer, no call. {visitors} declined or must not be contacted and stand in no list.",
        visitors=say.counted(declined, "{n} visitor", "{n} visitors"),
    )
    title = say.counted(len(leads), "{n} lead for marketing", "{n} leads for marketing")
    _title(sheets, title, text)
    if leads:
        draw_table(sheets, _MARKETING_COLUMNS, leads, each=each)
    else:
        sheets.nothing(say("There is nobody to keep warm."))


def _title(sheets: Sheets, title: str, text: str) -> None:
    lines = sheets.type.wrap(text, 8.5, sheets.measure * 0.82, lines=3)
    top = sheets.take(34 + 12 * len(lines))
    sheets.type.put(sheets.left, top - 14, title, 18, bold=True)
    for index, line in enumerate(lines):
        sheets.type.put(sheets.left, top - 30 - 12 * index, line, 8.5, ink=ink.MUTED)
