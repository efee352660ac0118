"""One lead for sales as a card: who, why, what was promised, and a code to keep the contact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from boothapp.reports import ink
from boothapp.reports.charts import range_bar
from boothapp.reports.contact_code import Code, CodeMaker, vcard
from boothapp.reports.layout import Sheets
from boothapp.reports.wording import Wording, spoken_range
from boothapp.services.explain import explained, points_text
from boothapp.services.figures import ROUTE_NAMES
from boothapp.services.report_values import ConsentMark, ReportLead, RulebookLine, SampleLine

if TYPE_CHECKING:
    from reportlab.lib.colors import Color

_PAD: Final = 13.0
_CODE: Final = 78.0
_LEFT: Final = 192.0
_LINE: Final = 11.5
_LABEL: Final = 52.0
_REASONS: Final = 6
_SAMPLES: Final = 4
_DETAILS: Final = 4


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
        room = sheets.measure - 2 * _PAD - _CODE - 16
        rows = self._rows(lead, sheets.measure - 2 * _PAD - _LABEL)
        contact = self._contact(lead)
        reasons = min(len(lead.reasons), _REASONS + 1)
        middle = max(_LINE * len(contact) + 55, _LINE * reasons + 8, _CODE - 14)
        height = 31 + middle + _LINE * len(rows) + 8
        top = sheets.take(height + 9)
        sheets.outline(sheets.type.fit(lead.person, 10, 300))
        self._frame(lead, top, height)
        x = sheets.left + _PAD
        self._heading(lead, x, top, room)
        y = top - 28
        for line in contact:
            y -= _LINE
            sheets.type.put(x, y + 3, line, 8.5, ink=ink.MUTED)
        self._ranges(lead, x, y - 5)
        self._reasons(lead, x + _LEFT + 8, top - 28, room - _LEFT - 8)
        self._code(lead, sheets.right - _PAD, top - _PAD)
        y = top - height + _LINE * len(rows) + 1
        for row in rows:
            sheets.type.put(x, y, row.label, 7.5, ink=ink.MUTED)
            sheets.type.put(x + _LABEL, y, row.text, 8, ink=row.colour, bold=row.bold)
            y -= _LINE

    def _frame(self, lead: ReportLead, top: float, height: float) -> None:
        canvas, sheets = self.sheets.canvas, self.sheets
        canvas.setStrokeColor(ink.LINE)
        canvas.setLineWidth(0.8)
        canvas.roundRect(sheets.left, top - height, sheets.measure, height, 6, stroke=1, fill=0)
        canvas.setFillColor(ink.ROUTE_TONES[lead.route].ink)
        canvas.roundRect(
            sheets.left - 0.4, top - height + 10, 2.6, height - 20, 1.3, stroke=0, fill=1
        )

    def _contact(self, lead: ReportLead) -> list[str]:
        """Job, company and how to reach them; what does not fit on one line goes on the next."""
        parts = (
            (lead.job_title, lead.department),
            (lead.company, lead.country),
            (lead.phone, lead.email),
        )
        lines = []
        for pair in parts:
            known = [text for text in pair if text.strip()]
            joined = " · ".join(known)
            fits = self.sheets.type.width(joined, 8.5) <= _LEFT
            lines += [joined] if known and fits else known
        return [self.sheets.type.fit(line, 8.5, _LEFT) for line in lines]

    def _heading(self, lead: ReportLead, x: float, top: float, room: float) -> None:
        sheets, y = self.sheets, top - 21
        tone = ink.ROUTE_TONES[lead.route]
        chip = sheets.chip(
            x + room, y + 0.5, sheets.say(ROUTE_NAMES[lead.route]), tone.ink, tone.soft
        )
        name = sheets.type.fit(lead.person, 13, room - chip - 8, bold=True)
        sheets.type.put(x, y, name, 13, bold=True)

    def _ranges(self, lead: ReportLead, x: float, y: float) -> None:
        sheets, rulebook, say = self.sheets, self.rulebook, self.sheets.say
        axes = (
            (say("Fit"), lead.fit, rulebook.fit if rulebook else (0, 0)),
            (say("Intent"), lead.intent, rulebook.intent if rulebook else (0, 0)),
        )
        for name, found, scale in axes:
            sheets.type.put(x, y - 7, name, 8, bold=True)
            text = spoken_range(found, scale[1], say)
            sheets.type.put(x + _LEFT, y - 7, text, 7.5, ink=ink.MUTED, align="right")
            range_bar(sheets, x, y - 17, _LEFT, found, scale)
            y -= 24

    def _reasons(self, lead: ReportLead, x: float, y: float, room: float) -> None:
        sheets = self.sheets
        shown = explained(lead.reasons)[:_REASONS]
        for line in shown:
            y -= _LINE
            points = points_text(line)
            colour = ink.MUTED if not line.known else ink.GOOD if line.low >= 0 else ink.HOT
            sheets.type.put(x + 28, y + 3, points, 7.5, bold=True, ink=colour, align="right")
            label = line.label if line.known else sheets.say("{what}: open", what=line.label)
            label = sheets.type.fit(label, 8, room - 34)
            sheets.type.put(x + 34, y + 3, label, 8, ink=ink.TEXT if line.known else ink.MUTED)
        if more := len(lead.reasons) - len(shown):
            rest = sheets.say("and {n} more", n=more)
            sheets.type.put(x + 34, y - 8.5, rest, 8, ink=ink.MUTED)

    def _code(self, lead: ReportLead, right: float, top: float) -> None:
        code = self.codes.code(vcard(lead))
        draw_code(self.sheets, code, right - _CODE, top - _CODE, _CODE)
        middle = right - _CODE / 2
        self.sheets.type.put(
            middle,
            top - _CODE - 9,
            self.sheets.say("Scan to keep"),
            6.5,
            ink=ink.MUTED,
            align="centre",
        )

    def _rows(self, lead: ReportLead, room: float) -> list[_Row]:
        rows = []
        wrap, say = self.sheets.type.wrap, self.sheets.say
        for index, sample in enumerate(lead.samples[:_SAMPLES]):
            label = "" if index else say("Samples") if len(lead.samples) > 1 else say("Sample")
            lines = wrap(_sample_text(sample, say), 8, room, lines=2, bold=True)
            rows += [
                _Row("" if at else label, line, ink.TEXT, bold=True)
                for at, line in enumerate(lines)
            ]
        if (more := len(lead.samples) - _SAMPLES) and more > 0:
            rows.append(_Row("", say("and {n} more", n=more), ink.MUTED))
        shown = lead.details[-_DETAILS:]
        asked = say("Asked for")
        rows += [_Row("" if at else asked, text, ink.TEXT) for at, text in enumerate(shown)]
        for promise in lead.promises[-2:]:
            due = promise.due and say("due {when}", when=say.time(promise.due))
            if text := " · ".join(filter(None, (promise.who, promise.what, due))):
                rows.append(_Row(say("Promise"), text, ink.TEXT))
        colour = ink.HOT if _no_call(lead) else ink.TEXT
        rows.append(_Row(say("Consent"), _consent_text(lead, say), colour))
        note, head = wrap(lead.note, 8, room, lines=2), say("Note")
        rows += [_Row("" if index else head, line, ink.TEXT) for index, line in enumerate(note)]
        rows.append(_Row(say("At the booth"), _booth_text(lead, say), ink.MUTED))
        fit = self.sheets.type.fit
        return [_Row(r.label, fit(r.text, 8, room, bold=r.bold), r.colour, r.bold) for r in rows]


@dataclass(frozen=True, slots=True)
class _Modules:
    """The modules of a code as one path, in their own unit, so that no viewer shows seams between
    them; whole numbers, which reportlab's own path formats forty times slower (measured)."""

    code: Code

    def getCode(self) -> str:
        """What reportlab's canvas asks of a path: its operators."""
        return "\n".join(f"{x} {y} {length} 1 re" for x, y, length in self.code.stripes)


def draw_code(sheets: Sheets, code: Code, x: float, y: float, side: float) -> None:
    """Draw a QR code with its lower left corner at (x, y)."""
    canvas, module = sheets.canvas, side / code.size
    canvas.saveState()
    canvas.translate(x, y + side)
    canvas.scale(module, -module)
    canvas.setFillColor(ink.TEXT)
    canvas.drawPath(_Modules(code), stroke=0, fill=1)
    canvas.restoreState()


def _sample_text(sample: SampleLine, say: Wording) -> str:
    product = " ".join(filter(None, (sample.product, sample.product_name)))
    return " · ".join((product or say("Product not said"), *sample.more))


def _consent_text(lead: ReportLead, say: Wording) -> str:
    call = {
        True: say("May be called"),
        False: say("Must not be called"),
        None: say("Not asked about calls"),
    }
    others = [
        f"{mark.label}: {_said(mark, say)}" for mark in lead.consents if mark.purpose != "call"
    ]
    return " · ".join((call[lead.may_call], *others))


def _said(mark: ConsentMark, say: Wording) -> str:
    if mark.given is None:
        return say("not asked")
    return say("yes") if mark.given else say("withdrawn") if mark.withdrawn else say("no")


def _no_call(lead: ReportLead) -> bool:
    return lead.may_call is False


def _booth_text(lead: ReportLead, say: Wording) -> str:
    by = say("captured by {who}", who=lead.captured_by) if lead.captured_by else say("captured")
    taken = say("nobody has called yet") if lead.waiting else say("contacted")
    if lead.accepted_by:
        taken = say("accepted by {who}", who=lead.accepted_by)
    return " · ".join((say.time(lead.captured), by, taken))
