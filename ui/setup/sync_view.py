"""The layout of the sync part: the server and this laptop's names, and what was refused."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from boothapp.domain.facts import Kind
from boothapp.services.views import Parked
from ui.setup.records_view import card_table, scrolled
from ui.tables import Column, RowTableModel
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.card import Card, SectionHeader
from ui.widgets.chip import Chip
from ui.widgets.field import text_field
from ui.widgets.states import EmptyState, StateStack
from ui.widgets.text import ElidedLabel, Label
from ui.widgets.work_strip import WorkStrip
from ui.wording import moment_text

_SIDE = 430


class SyncView(QWidget):
    """Widgets only; `sync_part` gives them life."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.waiting = Chip(theme)
        self.address = Label("", "title", wrap=True)
        self.last = Label("", "muted", wrap=True)
        self.sync_now = PrimaryButton(theme, self.tr("Sync now"), key="Ctrl+R")
        self.code = text_field(
            self.tr("Code to join a booth with"), key="Alt+J", hint="boothapp1:…"
        )
        self.join = SecondaryButton(theme, self.tr("Join"), key="Ctrl+J")
        self.organisation = ElidedLabel("", "text")
        self.device = ElidedLabel("", "text")
        self.copy_organisation = QuietButton(theme, self.tr("Copy"), key="Alt+O")
        self.copy_device = QuietButton(theme, self.tr("Copy"), key="Alt+V")
        self.header = SectionHeader(self.tr("Refused by the server"))
        self.model = RowTableModel[Parked](_columns(), key=lambda row: (row.fact, row.peer))
        name = self.tr("Refused by the server")
        self.table = card_table(theme, self.model, name, widths=(110, 120))
        self.table.setWordWrap(True)
        self.resend = SecondaryButton(theme, self.tr("Send all again"), key="Alt+A")
        self.set_aside = SecondaryButton(theme, self.tr("Set this aside"), key="Ctrl+Del")
        empty = EmptyState(
            theme,
            title=self.tr("Nothing was refused"),
            text=self.tr("What the server does not take is kept on this laptop and listed here "
                         "with its reason."),
            icon="circle-check",
        )  # fmt: skip
        self.states = StateStack(theme, self._refused(), empty)
        self.strip = WorkStrip(theme)
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        row.addWidget(self._server())
        listing = Card(padding=SPACE.l)
        listing.body.addWidget(self.header)
        listing.body.addWidget(self.states, 1)
        row.addWidget(listing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addLayout(row, 1)
        column.addWidget(self.strip)

    def _server(self) -> Card:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(SectionHeader(self.tr("Server")))
        column.addWidget(self.address)
        column.addWidget(self.waiting, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.last)
        column.addWidget(self.sync_now)
        column.addSpacing(SPACE.s)
        column.addWidget(SectionHeader(self.tr("Join a booth")))
        column.addWidget(self.code)
        column.addWidget(self.join)
        column.addSpacing(SPACE.s)
        column.addWidget(SectionHeader(self.tr("What this laptop is called")))
        for name, label, button in (
            (self.tr("Organisation"), self.organisation, self.copy_organisation),
            (self.tr("Device"), self.device, self.copy_device),
        ):
            column.addWidget(Label(name, "small"))
            row = QHBoxLayout()
            row.addWidget(label, 1)
            row.addWidget(button)
            column.addLayout(row)
        card = Card(padding=SPACE.l)
        card.setFixedWidth(_SIDE)
        card.body.addWidget(scrolled(inside))
        return card

    def _refused(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self.resend)
        row.addWidget(self.set_aside)
        row.addStretch(1)
        column.addLayout(row)
        return content


def kind_text(kind: str) -> str:
    """A kind of fact as people call it; one of a newer version by its own name."""
    word = QCoreApplication.translate
    texts: dict[str, str] = {
        Kind.LEAD_CAPTURED: word("sync", "Visitor"),
        Kind.LEAD_CORRECTED: word("sync", "Correction"),
        Kind.NOTED: word("sync", "Note"),
        Kind.ACTION_TAKEN: word("sync", "What happened"),
        Kind.ANSWERED: word("sync", "Answer"),
        Kind.CONSENTED: word("sync", "Consent"),
        Kind.SAMPLE_REQUESTED: word("sync", "Sample request"),
        Kind.ALERT_RAISED: word("sync", "Alert"),
        Kind.ALERT_ACCEPTED: word("sync", "Alert taken"),
        Kind.PROMISED: word("sync", "Promise"),
        Kind.OUTCOME: word("sync", "Outcome"),
        Kind.PASSED_BACK: word("sync", "Passed back"),
        Kind.SHOW_SET: word("sync", "Show"),
        Kind.PERSON_SET: word("sync", "Person"),
        Kind.PRODUCT_SET: word("sync", "Product"),
        Kind.ACCOUNT_SET: word("sync", "Account"),
        Kind.RULEBOOK_AGREED: word("sync", "Rulebook"),
        Kind.RULEBOOK_PROPOSED: word("sync", "Rulebook put forward"),
        Kind.RULEBOOK_SIGNED: word("sync", "Rulebook signed"),
        Kind.LEADS_RESCORED: word("sync", "Leads scored again"),
    }
    return texts.get(kind, kind.replace("_", " "))


def _columns() -> tuple[Column[Parked], ...]:
    word = QCoreApplication.translate
    return (
        Column(
            title=word("sync", "What"),
            value=lambda row: kind_text(row.kind),
            tooltip=lambda row: f"{row.kind} {row.fact}",
        ),
        Column(
            title=word("sync", "Refused"),
            value=lambda row: moment_text(row.at_ms),
            sort_key=lambda row: row.at_ms,
        ),
        Column(title=word("sync", "Why"), value=lambda row: row.reason),
    )
