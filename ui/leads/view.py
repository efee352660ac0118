"""The layout of the leads page: filters and table at the left, the chosen lead at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from boothapp.services.desk import Desk
from boothapp.services.views import LeadRow
from ui.leads.detail import LeadDetail
from ui.leads.model import columns
from ui.tables import RowTableModel
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.card import Card, SectionHeader
from ui.widgets.field import choice_field, text_field
from ui.widgets.row_table import RowTable
from ui.widgets.states import EmptyState, StateStack


class LeadsView(QWidget):
    """Widgets only; the page gives them life."""

    def __init__(self, theme: Theme, desk: Callable[[], Desk | None]) -> None:
        super().__init__()
        self.search = text_field(
            self.tr("Search"), key="Ctrl+F", hint=self.tr("Name, company, product …")
        )
        self.route = choice_field(self.tr("Route"), key="Alt+R")
        self.action = choice_field(self.tr("Asked for"), key="Alt+A")
        self.person = choice_field(self.tr("Captured by"), key="Alt+B")
        self.model = RowTableModel[LeadRow](columns(desk), key=lambda row: row.id)
        self.table = RowTable(theme, self.model, widths=(170, 190, 72, 124, 76, 76, 190, 100, 120))
        self.table.setAccessibleName(self.tr("Leads"))
        self.header = SectionHeader(self.tr("Leads"))
        self.detail = LeadDetail(theme)
        empty = EmptyState(
            theme,
            title=self.tr("No visitors yet"),
            text=self.tr("Each visitor you capture stands here at once, with the verdict and why."),
            action=self.tr("Capture the first visitor"),
            key="Ctrl+1",
        )
        self.states = StateStack(theme, self._content(), empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.states)

    def _content(self) -> QWidget:
        filters = QHBoxLayout()
        filters.setSpacing(SPACE.m)
        filters.addWidget(self.search, 2)
        for field in (self.route, self.action, self.person):
            filters.addWidget(field, 1)
        listing = Card(padding=SPACE.l)
        listing.body.addWidget(self.header)
        listing.body.addLayout(filters)
        listing.body.addWidget(self.table, 1)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.l)
        row.addWidget(listing, 1)
        row.addWidget(self.detail)
        return content
