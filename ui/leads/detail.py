"""One lead: who, why, contact to correct, notes, history; layout and filling only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from boothapp.services.desk import Desk
from boothapp.services.views import JudgedLead
from ui.countries import country_name
from ui.leads.contact import ContactForm
from ui.leads.history import HistoryLine, history_blocks
from ui.leads.notes import NotesPart
from ui.leads.overview import LeadOverview
from ui.leads.unsaved import Typed
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.blocks import BlockList
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Card
from ui.widgets.section_tabs import SectionTabs
from ui.widgets.text import ElidedLabel, Label

OVERVIEW, CONTACT, NOTES, HISTORY = range(4)
_UNSAVED = "•"


class LeadDetail(Card):
    """Shows one lead at a time; the page reads the editors and hears the buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=0)
        self.lead = ""
        self._notes = 0
        self.name = ElidedLabel("", "title")
        self.subtitle = Label("", "muted", wrap=True)
        # Also where the text runs from right to left: it belongs under the name.
        self.subtitle.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self.reach = Label("", "text", wrap=True)
        self.reach.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.overview = LeadOverview(theme)
        self.contact = ContactForm(theme)
        self.notes = NotesPart(theme)
        self.history = BlockList(theme)
        self.tabs = SectionTabs(theme, (
            (self.tr("Overview"), "Alt+O", self.overview),
            (self.tr("Contact"), "Alt+C", self.contact),
            (self.tr("Notes"), "Alt+N", self.notes),
            (self.tr("History"), "Alt+H", _topped(self.history)),
        ))  # fmt: skip
        self.resume = PrimaryButton(theme, self.tr("Continue the visit"), key="Ctrl+O")
        self._nobody = Label("", "muted", wrap=True)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout()
        self._build()
        self.show_nobody("")

    def show_nobody(self, sentence: str) -> None:
        """Show no lead, and why."""
        self.lead = ""
        self._nobody.setText(sentence)
        self._stack.setCurrentIndex(0)

    def show_lead(
        self,
        judged: JudgedLead,
        lines: Sequence[HistoryLine],
        typed: Typed,
        desk: Desk | None,
        now_ms: int,
    ) -> None:
        """Fill everything from a lead; what was typed and not saved stands in the editors."""
        lead = judged.lead
        self.lead = lead.id
        self.name.setText(lead.name or self.tr("No name yet"))
        country = country_name(lead.text("country"))
        self.subtitle.setText(_joined(lead.text("job_title"), lead.text("company"), country))
        self.reach.setText("   ".join(filter(None, (lead.text("phone"), lead.text("email")))))
        self.reach.setVisible(bool(self.reach.text()))
        self.overview.show_lead(judged, desk)
        self.contact.show_lead(lead, typed.fields, desk, now_ms)
        self.notes.show_lead(lead, typed.note, desk, now_ms)
        self.history.set_blocks(history_blocks(lines, now_ms))
        self._notes = len(lead.notes)
        self.mark(typed)
        self._stack.setCurrentIndex(1)

    def mark(self, typed: Typed) -> None:
        """Show on the tabs how many notes there are and what is not saved."""
        self.tabs.set_mark(CONTACT, _UNSAVED if typed.fields else "")
        notes = str(self._notes or "")
        self.tabs.set_mark(NOTES, f"{notes} {_UNSAVED if typed.note.strip() else ''}".strip())

    def typed(self) -> Typed:
        """What stands in the editors and is not saved."""
        return Typed(self.contact.corrections(), self.notes.text())

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.s)
        head.setSpacing(2)
        for widget in (self.name, self.subtitle, self.reach):
            head.addWidget(widget)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.l, SPACE.xs, SPACE.l, SPACE.m)
        foot.addWidget(self.resume)
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
        # First, for what it shows while it has no parent is a window, and takes the keyboard.
        self.body.addLayout(self._stack)
        self._stack.addWidget(self._nobody)
        self._stack.addWidget(filled)
        self.body.setContentsMargins(1, 1, 1, 1)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _topped(widget: QWidget) -> QWidget:
    """Keep a list at the top of a part that is higher than it."""
    outer = QWidget()
    column = QVBoxLayout(outer)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return outer
