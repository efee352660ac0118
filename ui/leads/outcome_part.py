"""How the lead ended so far, and the key that says so; asks, saves, and tells the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.domain.lead import Lead
from boothapp.services.changes import Changes
from boothapp.services.outcomes import pass_back, record_outcome
from ui.dialogs import show_error
from ui.leads.outcome_dialog import Ending, OutcomeDialog
from ui.outcome_text import outcome_text, value_text
from ui.tokens import SPACE
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import SectionHeader
from ui.widgets.text import Label
from ui.wording import due_text

if TYPE_CHECKING:
    from boothapp.services.ports import Store
    from ui.jobs import JobRunner
    from ui.leads.detail import LeadDetail
    from ui.session import Session
    from ui.theme import Theme


class OutcomePart(QWidget):
    """Says how the lead ended.

    Signals:
        wanted: somebody wants to say how it ended.
    """

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._said = Label("", "text", wrap=True)
        ask = SecondaryButton(theme, self.tr("Say how it ended"), key="Alt+U")
        ask.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.s, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(SectionHeader(self.tr("Outcome")))
        column.addWidget(self._said)
        column.addWidget(ask)

    @property
    def said(self) -> str:
        """What is said of the lead now."""
        return self._said.text()

    def show_lead(self, lead: Lead) -> None:
        """Say the last outcome, and how it was last passed back."""
        lines = []
        if (outcome := lead.outcome) is not None:
            parts = (
                outcome_text(outcome.outcome),
                value_text(outcome.value, outcome.currency),
                outcome.reason,
            )
            lines.append(", ".join(part for part in parts if part))
        if lead.passed_back:
            back = lead.passed_back[-1]
            again = due_text(back.again_on)
            text = self.tr("Passed back to marketing: {0}").format(outcome_text(back.reason))
            lines.append(f"{text}, {self.tr('try again {0}').format(again)}" if again else text)
        self._said.setText("\n".join(lines) or self.tr("Open: nobody has said how it ended."))


class LeadEnding(QObject):
    """Opens the dialog for the lead that is shown, and saves what was said."""

    def __init__(
        self, detail: LeadDetail, session: Session, runner: JobRunner, theme: Theme, page: QWidget
    ) -> None:
        super().__init__(page)
        self._detail = detail
        self._session = session
        self._runner = runner
        self._theme = theme
        self._page = page
        detail.outcome.wanted.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        lead = self._detail.lead
        if not lead:
            return
        dialog = OutcomeDialog(self._theme, self._page, name=self._detail.name.text())

        def save(ending: Ending) -> None:
            self._save(lead, ending)

        dialog.ended.connect(save)
        dialog.open()

    def _save(self, lead: str, ending: Ending) -> None:
        store, by = self._session.store, self._session.person

        def failed(error: Exception) -> None:
            if isinstance(error, UserError):
                show_error(self._page, error)

        self._runner.run(
            "db", lambda: _say(store, lead, ending, by), owner=self,
            done=self._runner.announce, failed=failed,
        )  # fmt: skip


def _say(store: Store, lead: str, ending: Ending, by: str) -> Changes:
    changes = record_outcome(
        store, lead, ending.outcome, by=by,
        value=ending.value, currency=ending.currency if ending.value is not None else "",
        reason=ending.reason,
    )  # fmt: skip
    if not ending.back:
        return changes
    return pass_back(
        store, lead, ending.outcome, by=by, again_on=ending.again_on,
        still_there=ending.still_there, replaced_by=ending.replaced_by,
    )  # fmt: skip
