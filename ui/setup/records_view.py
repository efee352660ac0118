"""Records in a table with the chosen one in a form beside or below it; layout only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.setup.form import TextForm
from ui.tables import RowTableModel
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.row_table import RowTable
from ui.widgets.states import EmptyState, StateStack
from ui.widgets.work_strip import WorkStrip

T = TypeVar("T")

FORM_WIDTH = 412


class RecordsView(QWidget, Generic[T]):
    """The table with its count, the form with what can be done, and a line for how it went."""

    def __init__(
        self,
        theme: Theme,
        model: RowTableModel[T],
        form: TextForm,
        empty: EmptyState,
        *,
        title: str,
        widths: Sequence[int],
        below: bool = False,
        save_key: str = "Ctrl+S",
    ) -> None:
        """`below` puts the form under the table, in the same card."""
        super().__init__()
        self.model = model
        self.form = form
        self.header = SectionHeader(title)
        self.table = card_table(theme, model, title, widths)
        self.form_header = SectionHeader("")
        self.new = SecondaryButton(theme, self.tr("New"), key="Alt+N")
        # Below, it stands on a page that has its one primary button already.
        kind = SecondaryButton if below else PrimaryButton
        self.save = kind(theme, self.tr("Save"), key=save_key)
        self.remove = SecondaryButton(theme, self.tr("Remove"), key="Ctrl+Del")
        self.strip = WorkStrip(theme)
        self.states = StateStack(theme, self.table, empty)
        self.extra = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addLayout(self._cards(below=below), 1)
        column.addWidget(self.strip)

    def _cards(self, *, below: bool) -> QHBoxLayout:
        listing = Card(padding=SPACE.l)
        listing.body.addWidget(self.header)
        listing.body.addWidget(self.states, 1)
        editing = listing if below else Card(padding=SPACE.l)
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        row.addWidget(listing, 1)
        if not below:
            editing.setFixedWidth(FORM_WIDTH)
            row.addWidget(editing)
        editing.body.addWidget(self.form_header)
        editing.body.addWidget(self.form if below else scrolled(self.form), int(not below))
        editing.body.addLayout(self.extra)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.s)
        for button in (self.save, self.new, self.remove):
            button.padding = SPACE.s
            buttons.addWidget(button, button.sizeHint().width())
        editing.body.addLayout(buttons)
        return row


def card_table(theme: Theme, model: RowTableModel[T], name: str, widths: Sequence[int]) -> RowTable:
    """A table that stands in a card and needs no frame of its own."""
    table = RowTable(theme, model, widths=widths)
    table.setStyleSheet("QTableView { border: none; border-radius: 0; }")
    table.setAccessibleName(name)
    return table


def scrolled(inside: QWidget) -> QScrollArea:
    """A widget that scrolls where the window is too low for it, at the top of its room."""
    frame = QWidget()
    frame.setProperty("plain", "true")
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inside)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(frame)
    return area
