"""One lead: verdict and reasons, contact to correct, notes, history; layout and filling only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from boothapp.domain.clock import wall_ms
from boothapp.domain.lead import Lead
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.desk import Desk
from boothapp.services.views import JudgedLead
from ui.leads.history import HistoryLine
from ui.leads.model import person_name
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.chip import ROUTE_TONES, Chip
from ui.widgets.field import note_field, text_field
from ui.widgets.range_bar import RangeBar
from ui.widgets.reasons import ReasonLine, ReasonList
from ui.widgets.text import Label
from ui.wording import moment_text, route_text

CORRECTED = (
    "first_name", "last_name", "company", "job_title", "email", "phone", "country",
)  # fmt: skip
_WIDTH = 392


class LeadDetail(Card):
    """Shows one lead at a time; `page.py` reads the editors and hears the buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=0)
        self.setFixedWidth(_WIDTH)
        names = (
            self.tr("First name"), self.tr("Last name"), self.tr("Company"),
            self.tr("Job title"), self.tr("E-mail"), self.tr("Phone"), self.tr("Country"),
        )  # fmt: skip
        self.fields = {key: text_field(name) for key, name in zip(CORRECTED, names, strict=True)}
        self.name = Label("", "title", wrap=True)
        self.subtitle = Label("", "muted", wrap=True)
        self.route = Chip(theme)
        self.fit = RangeBar(theme, self.tr("Fit"))
        self.intent = RangeBar(theme, self.tr("Intent"))
        self.reasons = ReasonList(theme)
        self.resume = PrimaryButton(theme, self.tr("Continue the visit"), key="Ctrl+Return")
        self.correct = SecondaryButton(theme, self.tr("Save corrections"), key="Ctrl+S")
        self.earlier = Label("", "small", wrap=True)
        self.notes = Label("", "body", wrap=True)
        self.note = note_field(self.tr("Add a note"), key="Alt+N")
        self.note.editor.setFixedHeight(72)
        self.add_note = SecondaryButton(theme, self.tr("Add note"), key="Alt+D")
        self.history = Label("", "small", wrap=True)
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(self.route, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.name, self.subtitle, self.fit, self.intent, self.reasons):
            column.addWidget(widget)
        column.addWidget(self.resume)
        column.addWidget(SectionHeader(self.tr("Contact"), self.tr("corrections keep the old")))
        column.addLayout(self._contact())
        column.addWidget(self.earlier)
        column.addWidget(self.correct)
        column.addWidget(SectionHeader(self.tr("Notes")))
        column.addWidget(self.notes)
        column.addWidget(self.note)
        column.addWidget(self.add_note)
        column.addWidget(SectionHeader(self.tr("History")))
        column.addWidget(self.history)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.addWidget(scroll)

    def _contact(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SPACE.s)
        places = ((0, 0, 1), (0, 1, 1), (1, 0, 2), (2, 0, 1), (3, 0, 2), (4, 0, 2), (2, 1, 1))
        for field, (row, at, span) in zip(self.fields.values(), places, strict=True):
            grid.addWidget(field, row, at, 1, span)
        return grid

    def show_lead(
        self,
        judged: JudgedLead,
        lines: Sequence[HistoryLine],
        desk: Desk | None,
    ) -> None:
        """Fill everything from a lead; editors a person is in the middle of are left to them."""
        lead = judged.lead
        self.name.setText(lead.name or self.tr("No name yet"))
        parts = (lead.text("job_title"), lead.text("company"), lead.text("country"))
        self.subtitle.setText(", ".join(part for part in parts if part))
        self._show_verdict(judged, desk.rulebook if desk else None)
        for key, field in self.fields.items():
            if not field.editor.hasFocus() or not field.editor.isModified():
                field.editor.setText(lead.text(key))
        self.earlier.setText(self._earlier(lead))
        self.earlier.setVisible(bool(self.earlier.text()))
        self.notes.setText("\n\n".join(
            f"{person_name(note.by, desk)}, {moment_text(wall_ms(note.at))}\n{note.text}"
            for note in lead.notes
        ) or self.tr("Nobody has written anything yet."))  # fmt: skip
        self.history.setText(
            "\n".join(f"{moment_text(line.at_ms)}  {line.by}  {line.text}" for line in lines)
        )

    def corrections(self) -> dict[str, str]:
        """What a person changed in the contact fields."""
        return {
            key: field.editor.text()
            for key, field in self.fields.items()
            if field.editor.isModified()
        }

    def settle(self) -> None:
        """Take what stands in the fields as saved."""
        for field in self.fields.values():
            field.editor.setModified(False)

    def _show_verdict(self, judged: JudgedLead, rulebook: Rulebook | None) -> None:
        verdict = judged.verdict
        route = str(verdict.route) if verdict else ""
        self.route.say(route_text(route), ROUTE_TONES.get(route, "plain"))
        for widget in (self.fit, self.intent, self.reasons):
            widget.setVisible(verdict is not None)
        if verdict is None or rulebook is None:
            return
        limits = rulebook.thresholds
        fit, intent = rulebook.most("fit"), rulebook.most("intent")
        self.fit.set_range(*verdict.fit, maximum=fit, threshold=limits.fit)
        self.intent.set_range(*verdict.intent, maximum=intent, threshold=limits.intent)
        self.reasons.set_lines([reason_line(*each) for each in (
            (line.low, line.high, line.label, line.known) for line in verdict.reasons
        )])  # fmt: skip

    def _earlier(self, lead: Lead) -> str:
        changed = [
            f"{name.replace('_', ' ')}: {before.value}"
            for name, values in lead.fields.items()
            for before in values[1:]
            if name != "account" and before.value
        ]
        return self.tr("Earlier: {0}").format("; ".join(changed)) if changed else ""


def reason_line(low: int, high: int, label: str, known: bool) -> ReasonLine:  # noqa: FBT001
    """A line of the explanation: settled points in green or red, open ones as a grey range."""
    if known:
        return ReasonLine(f"{low:+d}", label, "good" if low >= 0 else "bad")
    return ReasonLine(f"{low}…{high}", label, "plain")
