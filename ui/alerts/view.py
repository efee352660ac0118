"""The layout of the alerts page; no behaviour beyond what its widgets show."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui.alerts.detail import AlertDetail
from ui.alerts.model import FITS, AlertRow, columns
from ui.tables import RowTableModel
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import ChoiceButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.fitted_columns import FittedColumns
from ui.widgets.row_table import RowTable
from ui.widgets.states import EmptyState, StateStack
from ui.widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

STATES = ("", "waiting", "escalated", "accepted")
"""What the filters let through, in their order."""

_WIDE = 1300
_SIDE = 392
_NARROW_SIDE = 352


class AlertsView(QWidget):
    """The table of alerts at the left, the chosen one at the right."""

    def __init__(
        self, theme: Theme, now_ms: Callable[[], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = RowTableModel[AlertRow](columns(now_ms), key=lambda row: row.alert.id)
        self.table = RowTable(theme, self.model)
        self.fitted = FittedColumns(self.table, FITS)
        self.table.setAccessibleName(self.tr("Alerts"))
        self.table.setAccessibleDescription(self.tr("Enter opens the lead"))
        self.header = SectionHeader(self.tr("Alerts"))
        self.filters = QButtonGroup(self)
        names = (self.tr("All"), self.tr("Waiting"), self.tr("Escalated"), self.tr("Accepted"))
        self._filter_names = names
        for number, name in enumerate(names):
            self.filters.addButton(ChoiceButton(theme, name, key=f"Alt+{number + 1}"), number)
        self.filters.button(0).setChecked(True)
        self.detail = AlertDetail(theme)
        self._none = Label("", "muted", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._listing = QStackedLayout()
        empty = EmptyState(
            theme,
            title=self.tr("No alerts yet"),
            text=self.tr(
                "As soon as a visitor asks for a sample, a quote or a salesperson, the alert "
                "stands here until somebody takes it."
            ),
            icon="bell",
        )
        self.states = StateStack(theme, self._content(), empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE.xl + SPACE.xs, 0, SPACE.xl + SPACE.xs, SPACE.l)
        outer.addWidget(self.states)

    def set_counts(self, counts: tuple[int, ...]) -> None:
        """Show on each filter how many alerts it lets through."""
        for number, count in enumerate(counts):
            button = self.filters.button(number)
            if isinstance(button, ChoiceButton):
                button.set_label(f"{self._filter_names[number]} {count}")

    def show_found(self, *, any_found: bool) -> None:
        """Show the table, or in its place that no alert is like that."""
        self._none.setText("" if any_found else self.tr("No alert stands like that."))
        self._listing.setCurrentIndex(0 if any_found else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.detail.setFixedWidth(_SIDE if event.size().width() >= _WIDE else _NARROW_SIDE)

    def _content(self) -> QWidget:
        filters = QHBoxLayout()
        filters.setSpacing(SPACE.s)
        for button in self.filters.buttons():
            filters.addWidget(button)
        filters.addStretch(1)
        listing = Card(padding=SPACE.l, spacing=SPACE.s)
        listing.body.addWidget(self.header)
        listing.body.addLayout(filters)
        listing.body.addSpacing(SPACE.xs)
        listing.body.addLayout(self._listing, 1)
        self._listing.addWidget(self.table)
        self._listing.addWidget(self._none)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.l)
        row.addWidget(listing, 1)
        row.addWidget(self.detail)
        return content
