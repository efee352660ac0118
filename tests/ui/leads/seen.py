"""What somebody sees of the leads page."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtTest import QTest

from boothapp.services.changes import Changes
from ui.jobs import JobRunner
from ui.leads.detail import LeadDetail
from ui.leads.page import LeadsPage
from ui.leads.view import LeadsView
from ui.session import Session
from ui.widgets.row_table import RowTable


@dataclass
class LeadsSeen:
    """A page on the screen."""

    page: LeadsPage
    session: Session
    runner: JobRunner
    wanted: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.visit_wanted.connect(self.wanted.append)

    @property
    def view(self) -> LeadsView:
        return self.page._view

    @property
    def table(self) -> RowTable:
        return self.view.table

    @property
    def detail(self) -> LeadDetail:
        return self.view.detail

    def rest(self) -> None:
        """Let the page read the lead that the cursor rests on."""
        while self.page._rest.isActive():
            QTest.qWait(5)

    def choose(self, lead: str) -> None:
        self.page.choose(lead)
        self.rest()

    def search(self, text: str) -> None:
        self.view.search.editor.setText(text)

    def announce(self, *leads: str, alerts: bool = False) -> None:
        """Tell the page what another page or a sync changed."""
        self.runner.announce(Changes(leads=frozenset(leads), alerts=alerts))

    def names(self) -> list[str]:
        model = self.view.model
        return [model.index(line, 0).data() for line in range(model.rowCount())]

    def count(self) -> str:
        return self.view.header._note.text()
