"""The layout of the alerts page; no behaviour beyond what its widgets show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.alerts.model import TONES, AlertRow, columns
from ui.tables import RowTableModel
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import ChoiceButton, PrimaryButton, SecondaryButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.chip import Chip
from ui.widgets.field import choice_field, text_field
from ui.widgets.row_table import RowTable
from ui.widgets.states import EmptyState, StateStack
from ui.widgets.text import Label
from ui.wording import alert_text

_SIDE = 380


class AlertsView(QWidget):
    """The table of alerts at the left, the chosen one at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RowTableModel[AlertRow](columns(), key=lambda row: row.alert.id)
        self.table = RowTable(theme, self.model, widths=(120, 210, 190, 210, 100))
        self.table.setAccessibleName(self.tr("Alerts"))
        self.header = SectionHeader(self.tr("Alerts"))
        self.detail = AlertDetail(theme)
        listing = Card(padding=SPACE.l)
        listing.body.addWidget(self.header)
        listing.body.addWidget(self.table, 1)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.l)
        row.addWidget(listing, 1)
        row.addWidget(self.detail)
        empty = EmptyState(
            theme,
            title=self.tr("No alerts yet"),
            text=self.tr(
                "As soon as a visitor asks for a sample, a quote or a salesperson, the alert "
                "stands here until somebody takes it."
            ),
            icon="bell",
        )
        self.states = StateStack(theme, content, empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.states)


class AlertDetail(Card):
    """One alert: who, what, whom it was sent to, and taking it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=SPACE.l)
        self.setFixedWidth(_SIDE)
        self.state = Chip(theme)
        self.name = Label("", "title", wrap=True)
        self.facts = Label("", "body", wrap=True)
        self.sent = Label("", "muted", wrap=True)
        self.who = choice_field(self.tr("Who takes it"), key="Alt+W")
        self.promises = (
            ChoiceButton(theme, self.tr("On my way"), key="Alt+O"),
            ChoiceButton(theme, self.tr("I call tomorrow"), key="Alt+T"),
        )
        self.what = text_field(self.tr("Promise to the visitor"), key="Alt+P")
        self.due = text_field(
            self.tr("Until (year-month-day, and the time if agreed)"), key="Alt+U"
        )
        self.accept = PrimaryButton(theme, self.tr("Accept"), key="Ctrl+Return")
        self.open_lead = SecondaryButton(theme, self.tr("Open lead"), key="Ctrl+O")
        self.form = QWidget()
        self._build()

    def _build(self) -> None:
        self.body.addWidget(self.state, 0, Qt.AlignmentFlag.AlignLeft)
        for label in (self.name, self.facts, self.sent):
            self.body.addWidget(label)
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, SPACE.s, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(self.who)
        row = QHBoxLayout()
        for button in self.promises:
            row.addWidget(button, 1)
        column.addLayout(row)
        column.addWidget(self.what)
        column.addWidget(self.due)
        column.addWidget(self.accept)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.body.addWidget(self.open_lead)

    def show_row(self, row: AlertRow | None, *, sent: str) -> None:
        """Show an alert, or nothing; `sent` says where its messages stand."""
        self.setVisible(row is not None)
        if row is None:
            return
        self.state.say(alert_text(row.state), TONES.get(row.state, "plain"))
        self.name.setText(row.name)
        self.facts.setText("\n".join(part for part in (row.company, row.wanted) if part))
        self.sent.setText(sent)
        self.form.setVisible(row.state != "accepted")
