"""Asks how the lead that is shown ended, and saves what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from boothapp.domain.errors import UserError
from boothapp.services.changes import Changes
from boothapp.services.outcomes import pass_back, record_outcome
from ui.dialogs import show_error
from ui.leads.outcome_dialog import Ending, OutcomeDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from boothapp.services.ports import Store
    from ui.jobs import JobRunner
    from ui.leads.detail import LeadDetail
    from ui.session import Session
    from ui.theme import Theme


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
