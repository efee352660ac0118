"""What the leads page does: finds leads, shows one, takes corrections and notes."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.services.changes import Changes
from boothapp.services.lead_edits import add_note, correct
from boothapp.services.views import JudgedLead, LeadRow
from ui.jobs import JobRunner
from ui.leads.history import HistoryLine, history
from ui.leads.model import LeadFilter
from ui.leads.view import LeadsView
from ui.session import Session
from ui.theme import Theme
from ui.widgets.chip import ROUTE_TONES
from ui.wording import route_text

_CALM_MS = 60
"""Moving through the table with a held key reads only the lead it rests on."""

Found = tuple[JudgedLead, tuple[HistoryLine, ...]]


class LeadsPage(QWidget):
    """All leads of the show.

    Signals:
        visit_wanted: the visit of the lead with this identifier shall go on.
        capture_wanted: there is nothing yet; somebody wants to capture.
    """

    visit_wanted = Signal(str)
    capture_wanted = Signal()

    def __init__(
        self, session: Session, runner: JobRunner, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._lead = ""
        self._view = LeadsView(theme, lambda: session.desk)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_CALM_MS)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._view)
        self._connect()
        self._offer_filters()
        self._view.detail.hide()
        self.refresh()

    def _connect(self) -> None:
        view, detail = self._view, self._view.detail
        view.search.editor.textChanged.connect(self._filter)
        for field in (view.route, view.action, view.person):
            field.editor.currentIndexChanged.connect(self._filter)
        view.table.row_chosen.connect(self._choose)
        view.table.row_opened.connect(self._resume)
        view.states.retried.connect(self.refresh)
        view.states.activated.connect(self.capture_wanted)
        self._rest.timeout.connect(self._read_lead)
        detail.resume.clicked.connect(self._resume)
        detail.correct.clicked.connect(self._correct)
        detail.add_note.clicked.connect(self._add_note)
        self._session.desk_changed.connect(self._take_desk)
        self._runner.changed.connect(self._hear)

    def choose(self, lead: str) -> None:
        """Put the cursor on a lead, clearing filters that hide it."""
        if not self._view.table.choose(lead):
            self._view.search.editor.clear()
            for field in (self._view.route, self._view.action, self._view.person):
                field.editor.setCurrentIndex(0)
            self._lead = lead
            self._view.table.choose(lead)

    @Slot()
    def refresh(self) -> None:
        """Read the leads of the show anew."""
        desk = self._session.desk
        if not self._session.is_open or desk is None:
            self._view.states.show_empty()
            return
        store = self._session.store

        def read() -> tuple[LeadRow, ...]:
            with store.read() as reader:
                return reader.lead_rows(desk.show.id)

        self._view.states.show_busy(self.tr("Reading the leads"), cancellable=False)
        self._runner.run("db", read, owner=self, done=self._show, failed=self._fail)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.leads or changes.alerts:
            self.refresh()
            if self._lead in changes.leads:
                self._read_lead()

    @Slot()
    def _take_desk(self) -> None:
        self._offer_filters()
        self.refresh()

    def _show(self, rows: tuple[LeadRow, ...]) -> None:
        self._view.model.set_rows(rows)
        self._count()
        if not rows:
            self._view.states.show_empty()
            return
        self._view.states.show_content()
        if self._view.table.chosen() is None:
            self._view.table.choose(self._lead or rows[0].id)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError):  # a bug is shown by the runner
            self._view.states.show_error(error)

    def _offer_filters(self) -> None:
        desk = self._session.desk
        rulebook = desk.rulebook if desk else None
        language = desk.show.language if desk else "en"
        _offer(self._view.route.editor, self.tr("All routes"), [
            (route, route_text(route)) for route in ROUTE_TONES
        ])  # fmt: skip
        _offer(self._view.action.editor, self.tr("Anything"), [
            (action.code, action.label.in_language(language))
            for action in (rulebook.actions if rulebook else ())
        ])  # fmt: skip
        _offer(self._view.person.editor, self.tr("Everybody"), [
            (person.id, person.name) for person in (desk.people if desk else ())
        ])  # fmt: skip

    @Slot()
    def _filter(self) -> None:
        view = self._view
        fields = (view.route, view.action, view.person)
        wanted = LeadFilter(*(str(field.editor.currentData() or "") for field in fields))
        accepts = None if wanted == LeadFilter() else wanted.accepts
        view.model.set_filter(view.search.editor.text(), accepts)
        self._count()

    def _count(self) -> None:
        shown, total = self._view.model.rowCount(), self._view.model.total
        text = self.tr("{0} of {1}") if shown != total else self.tr("{1}")
        self._view.header.set_note(text.format(shown, total))

    @Slot(object)
    def _choose(self, row: LeadRow | None) -> None:
        if row is None:
            self._view.detail.hide()
            return
        if row.id != self._lead:
            self._view.detail.note.editor.clear()
            self._view.detail.settle()
        self._lead = row.id
        self._rest.start()

    @Slot()
    def _read_lead(self) -> None:
        lead, store, desk = self._lead, self._session.store, self._session.desk
        if not lead:
            return

        def read() -> Found | None:
            with store.read() as reader:
                judged = reader.judged(lead)
                return (judged, history(reader.facts_of(lead), desk)) if judged else None

        self._runner.run("db", read, owner=self, done=self._show_lead)

    def _show_lead(self, found: Found | None) -> None:
        if found is None or found[0].lead.id != self._lead:
            return
        self._view.detail.show_lead(*found, self._session.desk)
        self._view.detail.show()

    @Slot()
    def _resume(self) -> None:
        if self._lead:
            self.visit_wanted.emit(self._lead)

    @Slot()
    def _correct(self) -> None:
        fields, store = self._view.detail.corrections(), self._session.store
        lead, by = self._lead, self._session.person
        if lead and fields:
            self._runner.run(
                "db", lambda: correct(store, lead, fields, by=by), owner=self, done=self._saved
            )

    @Slot()
    def _add_note(self) -> None:
        text, store = self._view.detail.note.editor.toPlainText(), self._session.store
        lead, by = self._lead, self._session.person
        if lead and text.strip():
            self._runner.run(
                "db", lambda: add_note(store, lead, text, by=by), owner=self, done=self._noted
            )

    def _noted(self, changes: Changes) -> None:
        self._view.detail.note.editor.clear()
        self._runner.announce(changes)

    def _saved(self, changes: Changes) -> None:
        self._view.detail.settle()
        self._runner.announce(changes)


def _offer(combo: QComboBox, everything: str, choices: list[tuple[str, str]]) -> None:
    """Fill a filter's list and keep what was chosen where it is still there."""
    with QSignalBlocker(combo):
        chosen = combo.currentData()
        combo.clear()
        combo.addItem(everything, "")
        for data, text in choices:
            combo.addItem(text, data)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
