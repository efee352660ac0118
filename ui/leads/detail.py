"""One lead: who, why, contact to correct, notes, history; layout and filling only."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from boothapp.badges.badge import CARD
from boothapp.services.desk import Desk
from boothapp.services.views import JudgedLead
from ui.countries import country_name
from ui.leads.contact import ContactForm
from ui.leads.history import HistoryLine, MergeLine, history_blocks
from ui.leads.merges_part import MergesPart
from ui.leads.notes import NotesPart
from ui.leads.outcome_part import OutcomePart
from ui.leads.overview import LeadOverview
from ui.leads.promise import PromiseForm
from ui.leads.reached import ReachedPart
from ui.leads.unsaved import Typed
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.blocks import BlockList
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.section_tabs import SectionTabs
from ui.widgets.text import ElidedLabel, Label


@dataclass(frozen=True, slots=True)
class LeadFound:
    """A lead as it was read: with verdict and account, its time line and the merges in force."""

    judged: JudgedLead
    lines: tuple[HistoryLine, ...]
    merges: tuple[MergeLine, ...]


OVERVIEW, CONTACT, NOTES, HISTORY = range(4)
_UNSAVED = "•"


class LeadDetail(Card):
    """Shows one lead at a time; the page reads the editors and hears the buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=0)
        self.lead = ""
        self.cards: tuple[str, ...] = ()
        """What was read on the business cards of the lead that is shown."""
        self._notes = 0
        self.name = ElidedLabel("", "title")
        self.subtitle = Label("", "muted", wrap=True)
        # Also where the text runs from right to left: it belongs under the name.
        self.subtitle.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self.reach = Label("", "text", wrap=True)
        self.reach.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.overview = LeadOverview(theme)
        self.contact = ContactForm(theme)
        self.reached = ReachedPart(theme)
        self.promise = PromiseForm(theme)
        self.outcome = OutcomePart(theme)
        self.notes = NotesPart(theme)
        self.merges = MergesPart(theme)
        self.history = BlockList(theme)
        contact = _below(self.reached, self.contact, self.promise, self.outcome)
        self.tabs = SectionTabs(theme, (
            (self.tr("Overview"), "Alt+O", self.overview),
            (self.tr("Contact"), "Alt+C", contact),
            (self.tr("Notes"), "Alt+N", self.notes),
            (self.tr("History"), "Alt+H", _below(self.merges, self.history)),
        ))  # fmt: skip
        self.resume = PrimaryButton(theme, self.tr("Continue the visit"), key="Ctrl+O")
        self.more = SecondaryButton(theme, self.tr("More"), key="Alt+M")
        self._nobody = Label("", "muted", wrap=True)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout()
        self._build()
        self.show_nobody("")

    def show_nobody(self, sentence: str) -> None:
        """Show no lead, and why."""
        self.lead = ""
        self.cards = ()
        self._nobody.setText(sentence)
        self._stack.setCurrentIndex(0)

    def show_lead(
        self,
        found: LeadFound,
        typed: Typed,
        desk: Desk | None,
        *,
        person: str,
        now_ms: int,
    ) -> None:
        """Fill everything from a lead; what was typed and not saved stands in the editors.
        `person` works here."""
        judged, lead = found.judged, found.judged.lead
        if lead.id != self.lead:
            self.promise.offer_people(desk, person)
        self.lead = lead.id
        self.cards = tuple(badge.raw for badge in lead.badges if badge.format == CARD)
        self.name.setText(lead.name or self.tr("No name yet"))
        country = country_name(lead.text("country"))
        self.subtitle.setText(_joined(lead.text("job_title"), lead.text("company"), country))
        self.reach.setText("   ".join(filter(None, (lead.text("phone"), lead.text("email")))))
        self.reach.setVisible(bool(self.reach.text()))
        self.overview.show_lead(judged, desk)
        self.contact.show_lead(lead, typed.fields, desk, now_ms)
        self.reached.show_lead(lead, now_ms)
        self.outcome.show_lead(lead)
        self.promise.show_typed(*typed.promise)
        self.notes.show_lead(lead, typed.note, desk, now_ms)
        self.merges.show_merges(found.merges)
        self.history.set_blocks(history_blocks(found.lines, now_ms))
        self._notes = len(lead.notes)
        self.mark(typed)
        self._stack.setCurrentIndex(1)

    def mark(self, typed: Typed) -> None:
        """Show on the tabs how many notes there are and what is not saved."""
        waiting = typed.fields or any(typed.promise)
        self.tabs.set_mark(CONTACT, _UNSAVED if waiting else "")
        notes = str(self._notes or "")
        self.tabs.set_mark(NOTES, f"{notes} {_UNSAVED if typed.note.strip() else ''}".strip())

    def typed(self) -> Typed:
        """What stands in the editors and is not saved."""
        return Typed(self.contact.corrections(), self.notes.text(), self.promise.typed())

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.s)
        head.setSpacing(2)
        for widget in (self.name, self.subtitle, self.reach):
            head.addWidget(widget)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.l, SPACE.xs, SPACE.l, SPACE.m)
        foot.setSpacing(SPACE.s)
        foot.addWidget(self.resume, 1)
        foot.addWidget(self.more)
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


def _below(*parts: QWidget) -> QWidget:
    """One below the other, at the top of a part that is higher than they are."""
    outer = QWidget()
    column = QVBoxLayout(outer)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE.s)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return outer
