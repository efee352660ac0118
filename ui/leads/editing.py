"""Corrections and notes of the leads page: kept until they are saved as facts, also through closing
the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from boothapp.domain.consent import SPOKEN
from boothapp.services.changes import Changes
from boothapp.services.consents import withdraw
from boothapp.services.lead_edits import add_note, correct, promise, record_contact
from ui.jobs import JobRunner
from ui.leads.detail import LeadDetail
from ui.leads.kept import read_unsaved, write_unsaved
from ui.leads.unsaved import Typed, Unsaved
from ui.session import Session

_CALM_MS = 600


class LeadEditing(QObject):
    """What is typed belongs to the lead that is shown, until it is saved or taken back.

    Signals:
        counted: for how many leads something is not saved.
        restored: what was typed before the window was closed is there again.
    """

    counted = Signal(int)
    restored = Signal()

    def __init__(
        self, detail: LeadDetail, session: Session, runner: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._detail = detail
        self._session = session
        self._runner = runner
        self._unsaved = Unsaved()
        self._written: dict[str, Typed] | None = None
        """What is on disk, None before it was read."""
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self.keep_now)
        detail.contact.edited.connect(self._keep)
        detail.notes.edited.connect(self._keep)
        detail.promise.edited.connect(self._keep)
        detail.contact.save.clicked.connect(self._correct)
        detail.notes.save.clicked.connect(self._add_note)
        detail.promise.save.clicked.connect(self._promise)
        detail.reached.reached.connect(self._record_contact)
        detail.overview.withdrawn.connect(self._withdraw)
        session.opened.connect(self.restore)

    def typed_for(self, lead: str) -> Typed:
        """What was typed for a lead and not saved."""
        return self._unsaved.of(lead)

    def keep_now(self) -> None:
        """The page is left or the window closes: what is not saved is written down."""
        self._calm.stop()
        typed = self._unsaved.all()
        if self._written is None or typed == self._written or not self._session.is_open:
            return
        store, self._written = self._session.store, typed
        self._runner.run(
            "db",
            lambda: write_unsaved(store, typed),
            owner=self,
            done=_nothing,
            failed=self._unkept,
        )

    @Slot()
    def restore(self) -> None:
        """Look for what was being typed when the window was closed."""
        store = self._session.store

        def take(typed: dict[str, Typed]) -> None:
            self._written = typed
            self._unsaved.restore(typed)
            self._tell()
            if typed:
                self.restored.emit()

        self._runner.run("db", lambda: read_unsaved(store), owner=self, done=take)

    def _unkept(self, _error: Exception) -> None:
        # A full disk: it stays on the page, and leaving the page tries again.
        self._written = {}

    @Slot()
    def _keep(self) -> None:
        if self._detail.lead:
            self._unsaved.keep(self._detail.lead, self._detail.typed())
            self._calm.start()
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

    @Slot()
    def _promise(self) -> None:
        store, by, lead = self._session.store, self._session.person, self._detail.lead
        form = self._detail.promise
        typed, due, who = form.typed(), form.checked_due(), form.person()
        what = typed[0]
        if not lead or not what.strip() or due is None:
            return

        def saved(changes: Changes) -> None:
            self._unsaved.settle_promise(lead, typed)
            if self._detail.lead == lead:
                form.show_typed(*self._unsaved.of(lead).promise)
            self._settled(changes)

        self._runner.run(
            "db",
            lambda: promise(store, lead, who=who, what=what, due=due, by=by),
            owner=self,
            done=saved,
        )

    @Slot(str)
    def _record_contact(self, how: str) -> None:
        store, by, lead = self._session.store, self._session.person, self._detail.lead
        if lead:
            self._runner.run(
                "db",
                lambda: record_contact(store, lead, how, by=by),
                owner=self,
                done=self._runner.announce,
            )

    @Slot(str)
    def _withdraw(self, purpose: str) -> None:
        store, by, lead = self._session.store, self._session.person, self._detail.lead
        if lead:
            self._runner.run(
                "db",
                lambda: withdraw(store, lead, purpose, by=by, how=SPOKEN),
                owner=self,
                done=self._runner.announce,
            )

    def _settled(self, changes: Changes) -> None:
        self._tell()
        self.keep_now()
        self._runner.announce(changes)

    def _tell(self) -> None:
        if self._detail.lead:
            self._detail.mark(self._unsaved.of(self._detail.lead))
        self.counted.emit(self._unsaved.count)


def _nothing(_: object) -> None:
    return None
