"""One lead for sales as a card: who, why, what was promised, and a code to keep the contact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import Color

from boothapp.reports import ink
from boothapp.reports.charts import range_bar
from boothapp.reports.contact_code import Code, CodeMaker, vcard
from boothapp.reports.layout import Sheets
from boothapp.reports.wording import spoken_points, spoken_range, spoken_time
from boothapp.services.figures import ROUTE_NAMES
from boothapp.services.show_report import ReportLead, RulebookLine, SampleLine

_PAD: Final = 13.0
_CODE: Final = 78.0
_RANGES: Final = 142.0
_LABEL: Final = 52.0
_REASONS: Final = 6
_SAMPLES: Final = 4


@dataclass(frozen=True, slots=True)
class _Row:
    """A labelled line under the reasons; the label is '' where the line goes on."""

    label: str
    text: str
    colour: Color
    bold: bool = False


@dataclass(frozen=True, slots=True)
class LeadBlock:
    """Draws leads on the sheets of one report. `rulebook` None draws no thresholds."""

    sheets: Sheets
    codes: CodeMaker
    rulebook: RulebookLine | None

    def draw(self, lead: ReportLead) -> None:
        """Draw the card of one lead, on a new page where it does not fit."""
        sheets = self.sheets
        room = sheets.measure - 2 * _PAD - _CODE - 14
        rows = self._rows(lead, sheets.measure - 2 * _PAD - _LABEL)
        contact = self._contact(lead, room)
        reasons = min(len(lead.reasons), _REASONS + 1)
        head = 30.0 + 12.5 * len(contact)
        body = max(54.0, 11.5 * reasons + 6)
        height = max(head + body, _CODE + 26) + 11.5 * len(rows) + 16
        top = sheets.take(height + 11)
        sheets.outline(sheets.type.fit(lead.person, 10, 300))
        self._frame(lead, top, height)
        x = sheets.left + _PAD
        self._heading(lead, contact, x, top, room)
        self._ranges(lead, x, top - head - 8)
        self._reasons(lead, x + _RANGES + 20, top - head - 8, room - _RANGES - 20)
        self._code(lead, sheets.right - _PAD, top - _PAD)
        y = top - height + 11.5 * len(rows)
        for row in rows:
            sheets.type.put(x, y, row.label, 7.5, ink=ink.MUTED)
            sheets.type.put(x + _LABEL, y, row.text, 8, ink=row.colour, bold=row.bold)
            y -= 11.5

    def _frame(self, lead: ReportLead, top: float, height: float) -> None:
        canvas, sheets = self.sheets.canvas, self.sheets
        canvas.setStrokeColor(ink.LINE)
        canvas.setLineWidth(0.8)
        canvas.roundRect(sheets.left, top - height, sheets.measure, height, 6, stroke=1, fill=0)
        canvas.setFillColor(ink.ROUTE_TONES[lead.route].ink)
        canvas.roundRect(sheets.left - 0.4, top - height + 10, 2.6, height - 20, 1.3, stroke=0, fill=1)

    def _contact(self, lead: ReportLead, room: float) -> list[str]:
        who = " · ".join(filter(None, (lead.job_title, lead.department)))
        where = " · ".join(filter(None, (lead.company, lead.country)))
        reach = " · ".join(filter(None, (lead.phone, lead.email, lead.website)))
        lines = (self.sheets.type.fit(text, 8.5, room) for text in (who, where, reach))
        return [line for line in lines if line]

    def _heading(
        self, lead: ReportLead, contact: list[str], x: float, top: float, room: float
    ) -> None:
        sheets = self.sheets
        tone = ink.ROUTE_TONES[lead.route]
        y = top - 21
        chip = sheets.chip(x + room, y + 0.5, ROUTE_NAMES[lead.route], tone.ink, tone.soft)
        name = sheets.type.fit(lead.person, 13, room - chip - 8, bold=True)
        sheets.type.put(x, y, name, 13, bold=True)
        for line in contact:
            y -= 12.5
            sheets.type.put(x, y, line, 8.5, ink=ink.MUTED)

    def _ranges(self, lead: ReportLead, x: float, y: float) -> None:
        sheets, rulebook = self.sheets, self.rulebook
        axes = (
            ("Fit", lead.fit, rulebook.fit if rulebook else (0, 0)),
            ("Intent", lead.intent, rulebook.intent if rulebook else (0, 0)),
        )
        for name, found, scale in axes:
            sheets.type.put(x, y - 7, name, 8, bold=True)
            text = spoken_range(found, scale[1])
            sheets.type.put(x + _RANGES, y - 7, text, 7.5, ink=ink.MUTED, align="right")
            range_bar(sheets, x, y - 17, _RANGES, found, scale)
            y -= 25

    def _reasons(self, lead: ReportLead, x: float, y: float, room: float) -> None:
        sheets = self.sheets
        shown = lead.reasons[:_REASONS]
        for line in shown:
            y -= 11.5
            points = spoken_points(line.low, line.high)
            colour = ink.MUTED if not line.known else ink.GOOD if line.low >= 0 else ink.HOT
            sheets.type.put(x + 30, y + 4.5, points, 7.5, bold=True, ink=colour, align="right")
            label = sheets.type.fit(line.label if line.known else f"{line.label}: open", 8, room - 36)
            sheets.type.put(x + 36, y + 4.5, label, 8, ink=ink.TEXT if line.known else ink.MUTED)
        if more := len(lead.reasons) - len(shown):
            sheets.type.put(x + 36, y - 7, f"and {more} more", 8, ink=ink.MUTED)

    def _code(self, lead: ReportLead, right: float, top: float) -> None:
        code = self.codes.code(vcard(lead))
        draw_code(self.sheets, code, right - _CODE, top - _CODE, _CODE)
        middle = right - _CODE / 2
        self.sheets.type.put(
            middle, top - _CODE - 9, "Scan to keep", 6.5, ink=ink.MUTED, align="centre"
        )

    def _rows(self, lead: ReportLead, room: float) -> list[_Row]:
        rows = []
        for index, sample in enumerate(lead.samples[:_SAMPLES]):
            label = "" if index else "Samples" if len(lead.samples) > 1 else "Sample"
            rows.append(_Row(label, _sample_text(sample), ink.TEXT, bold=True))
        if more := len(lead.samples) - _SAMPLES:
            if more > 0:
                rows.append(_Row("", f"and {more} more", ink.MUTED))
        for promise in lead.promises[-2:]:
            due = promise.due and f"by {spoken_time(promise.due)}"
            text = " · ".join(filter(None, (promise.who, promise.what, due)))
            rows.append(_Row("Promise", text, ink.TEXT))
        rows.append(_Row("Consent", _consent_text(lead), ink.HOT if _no_call(lead) else ink.TEXT))
        note = self.sheets.type.wrap(lead.note, 8, room, lines=2)
        rows += [_Row("" if index else "Note", line, ink.TEXT) for index, line in enumerate(note)]
        rows.append(_Row("At the booth", _booth_text(lead), ink.MUTED))
        fit = self.sheets.type.fit
        return [_Row(r.label, fit(r.text, 8, room, bold=r.bold), r.colour, r.bold) for r in rows]


def draw_code(sheets: Sheets, code: Code, x: float, y: float, side: float) -> None:
    """Draw a QR code as one filled path, so that no viewer shows seams between its modules."""
    canvas, module = sheets.canvas, side / code.size
    canvas.saveState()
    canvas.translate(x, y + side)
    canvas.scale(module, -module)
    canvas.setFillColor(ink.TEXT)
    path = canvas.beginPath()
    for stripe in code.stripes:
        path.rect(stripe.x, stripe.y, stripe.length, 1)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


def _sample_text(sample: SampleLine) -> str:
    product = " ".join(filter(None, (sample.product, sample.product_name)))
    return " · ".join(filter(None, (product, sample.grade, sample.quantity, sample.application)))


def _consent_text(lead: ReportLead) -> str:
    call = {True: "may be called", False: "must not be called", None: "not asked about calls"}
    others = [
        f"{mark.label}: {'not asked' if mark.given is None else 'yes' if mark.given else 'no'}"
        for mark in lead.consents
        if mark.purpose != "call"
    ]
    return " · ".join((call[lead.may_call].capitalize(), *others))


def _no_call(lead: ReportLead) -> bool:
    return lead.may_call is False


def _booth_text(lead: ReportLead) -> str:
    by = f"captured by {lead.captured_by}" if lead.captured_by else "captured"
    taken = "nobody has called yet" if lead.waiting else "contacted"
    if lead.accepted_by:
        taken = f"accepted by {lead.accepted_by}"
    return " · ".join((spoken_time(lead.captured), by, taken))
