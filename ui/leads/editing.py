"""Corrections and notes of the leads page: kept while another lead is looked at, saved as facts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from boothapp.services.changes import Changes
from boothapp.services.lead_edits import add_note, correct
from ui.jobs import JobRunner
from ui.leads.detail import LeadDetail
from ui.leads.unsaved import Typed, Unsaved
from ui.session import Session


class LeadEditing(QObject):
    """What is typed belongs to the lead that is shown, until it is saved or taken back.

    Signals:
        counted: for how many leads something is not saved.
    """

    counted = Signal(int)

    def __init__(
        self, detail: LeadDetail, session: Session, runner: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._detail = detail
        self._session = session
        self._runner = runner
        self._unsaved = Unsaved()
        detail.contact.edited.connect(self._keep)
        detail.notes.edited.connect(self._keep)
        detail.contact.save.clicked.connect(self._correct)
        detail.notes.save.clicked.connect(self._add_note)

    def typed_for(self, lead: str) -> Typed:
        """What was typed for a lead and not saved."""
        return self._unsaved.of(lead)

    @Slot()
    def _keep(self) -> None:
        if self._detail.lead:
            self._unsaved.keep(self._detail.lead, self._detail.typed())
            self._tell()

    @Slot()
    def _correct(self) -> None:
        store, by, lead = self._session.store, self._session.person, self._detail.lead
        fields = self._detail.contact.corrections()

        def saved(changes: Changes) -> None:
            self._unsaved.settle_fields(lead, fields)
            self._settled(changes)

        if lead and fields:
            self._runner.run(
                "db", lambda: correct(store, lead, fields, by=by), owner=self, done=saved
            )

    @Slot()
    def _add_note(self) -> None:
        store, by, lead = self._session.store, self._session.person, self._detail.lead
        text = self._detail.notes.text()

        def saved(changes: Changes) -> None:
            self._unsaved.settle_note(lead, text)
            if self._detail.lead == lead:
                self._detail.notes.show_typed(self._unsaved.of(lead).note)
            self._settled(changes)

        if lead and text.strip():
            self._runner.run(
                "db", lambda: add_note(store, lead, text, by=by), owner=self, done=saved
            )

    def _settled(self, changes: Changes) -> None:
        self._tell()
        self._runner.announce(changes)

    def _tell(self) -> None:
        if self._detail.lead:
            self._detail.mark(self._unsaved.of(self._detail.lead))
        self.counted.emit(self._unsaved.count)
