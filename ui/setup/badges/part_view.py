"""Where things stand in the part on badges and scanners; no behaviour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from boothapp.badges.template import Template
from ui.setup.badges.badge_text import shape_text, template_text
from ui.setup.badges.pairs import Pairs
from ui.setup.records_view import FORM_WIDTH, card_table
from ui.tables import Column, RowTableModel
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.states import EmptyState
from ui.widgets.text import Label
from ui.widgets.work_strip import WorkStrip

if TYPE_CHECKING:
    from ui.theme import Theme

_WIDTHS = (130, 150)


class BadgesView(QWidget):
    """The taught badges at the left, the scanner at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = RowTableModel(_columns(), key=lambda template: template.name)
        self.header = SectionHeader(self.tr("Badges of this show"))
        self.table = card_table(theme, self.model, self.tr("Badges of this show"), _WIDTHS)
        self.empty = EmptyState(
            theme,
            title=self.tr("No badge had to be taught yet"),
            text=self.tr(
                "Contact cards are read by themselves. Where this show prints anything else, one "
                "test badge teaches all laptops what its parts mean."
            ),
            action=self.tr("Teach from a test badge"),
            key="Alt+T",
            icon="scan-line",
        )
        self.teach = PrimaryButton(theme, self.tr("Teach from a test badge"), key="Alt+T")
        self.remove = SecondaryButton(theme, self.tr("Remove"), key="Ctrl+Del")
        self.to_file = SecondaryButton(theme, self.tr("Save as file"), key="Ctrl+E")
        self.from_file = SecondaryButton(theme, self.tr("From a file"), key="Ctrl+O")
        self.scanner = Pairs(
            self.tr(
                "Not calibrated. A scanner usually works as it comes; where letters come out wrong "
                "or a scan is typed into a field, calibrate it once on this laptop."
            )
        )
        self.calibrate = SecondaryButton(theme, self.tr("Calibrate the scanner"), key="Alt+K")
        self.forget = SecondaryButton(theme, self.tr("Forget"), key="Alt+F")
        self.strip = WorkStrip(theme)
        self._stack = QStackedLayout()
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        row.addWidget(self._badges(), 1)
        row.addWidget(self._scanner())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addLayout(row, 1)
        column.addWidget(self.strip)

    def show_empty(self, *, empty: bool) -> None:
        """Show what to do first, or the table."""
        self._stack.setCurrentWidget(self.empty if empty else self.table)
        for button in (self.teach, self.to_file, self.remove):
            button.setVisible(not empty)

    def _badges(self) -> Card:
        card = Card(padding=SPACE.l)
        card.body.addWidget(self.header)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        card.body.addLayout(self._stack, 1)
        for row in ((self.teach, self.remove), (self.from_file, self.to_file)):
            buttons = QHBoxLayout()
            buttons.setSpacing(SPACE.s)
            for button in row:
                buttons.addWidget(button)
            buttons.addStretch(1)
            card.body.addLayout(buttons)
        return card

    def _scanner(self) -> Card:
        card = Card(padding=SPACE.l)
        card.setFixedWidth(FORM_WIDTH)
        card.body.addWidget(SectionHeader(self.tr("Scanner of this laptop")))
        card.body.addWidget(self.scanner)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.s)
        buttons.addWidget(self.calibrate, 1)
        buttons.addWidget(self.forget)
        card.body.addLayout(buttons)
        text = self.tr(
            "The scanner’s settings stay on this laptop; taught badges go to all of them."
        )
        card.body.addWidget(Label(text, "muted", wrap=True))
        card.body.addStretch(1)
        return card


def _columns() -> tuple[Column[Template], ...]:
    word = QCoreApplication.translate
    return (
        Column(title=word("badges", "Name"), value=lambda each: each.name or "–"),
        Column(title=word("badges", "How it is cut"), value=lambda each: shape_text(each.shape)),
        Column(title=word("badges", "What it says"), value=template_text, tooltip=template_text),
    )
