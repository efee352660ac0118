"""The layout of the leads page: filters and table at the left, the chosen lead at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from boothapp.services.desk import Desk
from boothapp.services.views import LeadRow
from ui.leads.detail import LeadDetail
from ui.leads.model import FITS, also_searched, columns
from ui.tables import RowTableModel
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.field import choice_field, text_field
from ui.widgets.fitted_columns import FittedColumns
from ui.widgets.row_table import RowTable
from ui.widgets.states import EmptyState, StateStack
from ui.widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_WIDE = 1300
_DETAIL = 392
_NARROW_DETAIL = 344


class LeadsView(QWidget):
    """Widgets only; the page gives them life."""

    def __init__(
        self, theme: Theme, desk: Callable[[], Desk | None], now_ms: Callable[[], int]
    ) -> None:
        super().__init__()
        self.search = text_field(
            self.tr("Search"), key="Ctrl+F", hint=self.tr("Name, company, mail, note …")
        )
        self.route = choice_field(self.tr("Route"), key="Alt+R")
        self.action = choice_field(self.tr("Asked for"), key="Alt+A")
        self.person = choice_field(self.tr("Captured by"), key="Alt+B")
        self.model = RowTableModel[LeadRow](
            columns(desk, now_ms), key=lambda row: row.id, also_searched=also_searched
        )
        self.table = RowTable(theme, self.model)
        self.fitted = FittedColumns(self.table, FITS)
        self.table.setAccessibleName(self.tr("Leads"))
        self.table.setAccessibleDescription(self.tr("Enter continues the visit, letters search"))
        self.header = SectionHeader(self.tr("Leads"))
        self.duplicates = SecondaryButton(theme, self.tr("Duplicates"), key="Alt+D")
        self.profiling = SecondaryButton(theme, self.tr("Look up"), key="Alt+L")
        self.clear = SecondaryButton(theme, self.tr("Show all leads"), hint=self.tr("Esc"))
        self.detail = LeadDetail(theme)
        self._listing = QStackedLayout()
        empty = EmptyState(
            theme,
            title=self.tr("No visitors yet"),
            text=self.tr("Each visitor you capture stands here at once, with the verdict and why."),
            action=self.tr("Capture the first visitor"),
            key="Ctrl+Return",
        )
        self.states = StateStack(theme, self._content(), empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE.xl + SPACE.xs, 0, SPACE.xl + SPACE.xs, SPACE.l)
        outer.addWidget(self.states)

    def set_rows(self, rows: Sequence[LeadRow]) -> None:
        """Show these leads; a list that was scrolled away from the chosen one stays where it is."""
        table, bar = self.table, self.table.verticalScrollBar()
        place, chosen = bar.value(), table.visualRect(table.currentIndex())
        self.model.set_rows(rows)
        if chosen.isValid() and not table.viewport().rect().intersects(chosen):
            bar.setValue(place)

    def show_found(self, *, any_found: bool) -> None:
        """Show the table, or in its place that nothing was found."""
        self._listing.setCurrentIndex(0 if any_found else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.detail.setFixedWidth(_DETAIL if event.size().width() >= _WIDE else _NARROW_DETAIL)

    def _content(self) -> QWidget:
        filters = QHBoxLayout()
        filters.setSpacing(SPACE.m)
        filters.addWidget(self.search, 2)
        for field in (self.route, self.action, self.person):
            filters.addWidget(field, 1)
        listing = Card(padding=SPACE.l, spacing=SPACE.s)
        head = QHBoxLayout()
        head.setSpacing(SPACE.m)
        head.addWidget(self.header, 1)
        head.addWidget(self.profiling)
        head.addWidget(self.duplicates)
        listing.body.addLayout(head)
        listing.body.addLayout(filters)
        listing.body.addSpacing(SPACE.xs)
        listing.body.addLayout(self._listing, 1)
        self._listing.addWidget(self.table)
        self._listing.addWidget(self._nothing_found())
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.l)
        row.addWidget(listing, 1)
        row.addWidget(self.detail)
        return content

    def _nothing_found(self) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        title = Label(self.tr("No lead is like that"), "section")
        text = Label(self.tr("Search finds parts of words, in any order and spelling."), "muted")
        column.addStretch(1)
        for each in (title, text, self.clear):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return widget
