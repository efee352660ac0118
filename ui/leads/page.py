"""What the leads page does: finds leads, shows one, takes corrections and notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.services.changes import Changes
from boothapp.services.views import LeadRow
from ui.field_checks import FieldChecks
from ui.jobs import JobRunner
from ui.languages import window_language
from ui.leads.detail import CONTACT, NOTES, LeadFound
from ui.leads.editing import LeadEditing
from ui.leads.ending import LeadEnding
from ui.leads.finding import SearchKeys
from ui.leads.history import history, merge_lines
from ui.leads.merging import LeadMerging
from ui.leads.model import LeadFilter
from ui.leads.person_menu import LeadPersonMenu
from ui.leads.reading import LeadRows
from ui.leads.view import LeadsView
from ui.session import Session
from ui.theme import Theme
from ui.widgets.chip import ROUTE_TONES
from ui.wording import route_text

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

_CALM_MS = 60
"""Moving through the table with a held key reads only the lead it rests on."""


class LeadsPage(QWidget):
    """All leads of the show; what changes while another page is shown is read when it is opened.

    Signals:
        visit_wanted: the visit of the lead with this identifier shall go on.
        capture_wanted: there is nothing yet; somebody wants to capture.
        message: a passing sentence and a function that takes back what it tells, or None.
    """

    visit_wanted = Signal(str)
    capture_wanted = Signal()
    message = Signal(str, object)

    def __init__(
        self, session: Session, runner: JobRunner, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._theme = theme
        self._wanted = ""
        self._view = LeadsView(theme, lambda: session.desk, session.clock)
        self._leads = LeadRows(session, runner, self)
        self._editing = LeadEditing(self._view.detail, session, runner, self)
        self._unsaved = 0
        self._merging = LeadMerging(session, runner, theme, self)
        view = self._view
        self._ending = LeadEnding(view.detail, session, runner, theme, self)
        self._person = LeadPersonMenu(
            self, view.detail, session=session, runner=runner, theme=theme
        )
        contact = view.detail.contact
        self._checks = FieldChecks(
            contact.email, contact.phone, contact.country, runner=runner, parent=self
        )
        filters = (view.clear, view.route.editor, view.action.editor, view.person.editor)
        SearchKeys(view.search.editor, view.table, filters, self.show_all)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_CALM_MS)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._view)
        self.setFocusProxy(self._view.table)
        self._connect()
        self._offer_filters()
        if session.is_open:
            self._editing.restore()

    def _connect(self) -> None:
        view, detail = self._view, self._view.detail
        view.search.editor.textChanged.connect(self._filter)
        for field in (view.route, view.action, view.person):
            field.editor.currentIndexChanged.connect(self._filter)
        view.clear.clicked.connect(self.show_all)
        view.table.row_chosen.connect(self._choose)
        view.table.row_opened.connect(self._resume)
        view.states.retried.connect(self.refresh)
        view.states.activated.connect(self.capture_wanted)
        self._rest.timeout.connect(self._read_lead)
        detail.resume.clicked.connect(self._resume)
        detail.tabs.opened.connect(self._enter_part)
        self._editing.counted.connect(self._count_unsaved)
        self._editing.restored.connect(self._read_lead)
        view.duplicates.clicked.connect(self._merging.list_pairs)
        view.profiling.clicked.connect(self._profile)
        detail.merges.undone.connect(self._merging.unmerge)
        self._person.told.connect(self._tell)
        self._person.merge_wanted.connect(self._choose_other)
        self._session.desk_changed.connect(self._take_desk)
        self._runner.changed.connect(self._hear)

    def choose(self, lead: str) -> None:
        """Put the cursor on a lead, clearing filters that hide it; on one not read yet, later."""
        self._wanted = lead
        self._settle()

    @Slot()
    def show_all(self) -> None:
        """Take the search and the filters away."""
        view = self._view
        for editor in (view.route.editor, view.action.editor, view.person.editor):
            with QSignalBlocker(editor):
                editor.setCurrentIndex(0)
        with QSignalBlocker(view.search.editor):
            view.search.editor.clear()
        self._filter()
        view.table.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Read all leads of the show anew."""
        self._leads.forget()
        self._read_rows()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._leads.fresh:
            self._read_rows()
        if self._view.detail.lead:
            self._rest.start()
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Before the window's own close, which ends the database's lane.
        if event.type() == QEvent.Type.Close:
            self._editing.keep_now()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._rest.stop()
        self._editing.keep_now()
        super().hideEvent(event)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if not (changes.leads or changes.alerts):
            return
        self._leads.outdate(changes)
        if self.isVisible():
            self._read_rows()
            if self._view.detail.lead in changes.leads:
                self._read_lead()

    @Slot()
    def _take_desk(self) -> None:
        self._offer_filters()
        self._leads.forget()
        if self.isVisible():
            self._read_rows()

    def _read_rows(self) -> None:
        if not self._session.is_open or self._session.desk is None:
            self._view.states.show_empty()
            return
        if not self._leads.known:
            self._view.states.show_busy(self.tr("Reading the leads"), cancellable=False)
        self._leads.read(self._show, self._fail)

    def _show(self) -> None:
        rows = self._leads.rows
        self._view.set_rows(rows)
        if rows:
            self._view.states.show_content()
        else:
            self._view.states.show_empty()
        self._settle()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError):  # a bug is shown by the runner
            self._view.states.show_error(error)

    def _settle(self) -> None:
        """Count, and have something chosen wherever something is shown."""
        view = self._view
        if self._wanted and any(row.id == self._wanted for row in self._leads.rows):
            wanted, self._wanted = self._wanted, ""
            if not view.table.choose(wanted):
                self.show_all()
                view.table.choose(wanted)
        self._count()
        shown = view.model.rowCount()
        view.show_found(any_found=shown > 0)
        if not shown:
            self._rest.stop()
            view.detail.show_nobody(self.tr("Choose a visitor, and what is known stands here."))
        elif view.table.chosen() is None:
            view.table.choose(view.model.key_at(view.model.index(0, 0)))

    def _offer_filters(self) -> None:
        desk = self._session.desk
        rulebook = desk.rulebook if desk else None
        language = window_language()
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
        self._settle()

    @Slot(int)
    def _count_unsaved(self, leads: int) -> None:
        self._unsaved = leads
        self._count()

    def _count(self) -> None:
        shown, total = self._view.model.rowCount(), self._view.model.total
        text = self.tr("{0} of {1}") if shown != total else self.tr("{1}")
        parts = [text.format(shown, total)]
        if self._unsaved:
            parts.insert(0, self.tr("%n with something not saved", "", self._unsaved))
        self._view.header.set_note(" · ".join(parts))

    @Slot(object)
    def _choose(self, row: LeadRow | None) -> None:
        if row is not None and row.id != self._view.detail.lead and self.isVisible():
            self._rest.start()

    @Slot()
    def _read_lead(self) -> None:
        row, store, desk = self._view.table.chosen(), self._session.store, self._session.desk
        if row is None:
            return

        now = self._session.clock()

        def read() -> LeadFound | None:
            with store.read() as reader:
                judged = reader.judged(row.id)
                if judged is None:
                    return None
                facts = reader.facts_of(row.id)
            lines = history(facts, desk, store.device)
            return LeadFound(judged, lines, merge_lines(facts, desk, now, store.device))

        self._runner.run("db", read, owner=self, done=self._show_lead)

    def _show_lead(self, found: LeadFound | None) -> None:
        chosen = self._view.table.chosen()
        if found is None or chosen is None or found.judged.lead.id != chosen.id:
            return
        typed = self._editing.typed_for(chosen.id)
        session = self._session
        self._view.detail.show_lead(
            found, typed, session.desk, person=session.person, now_ms=session.clock()
        )

    @Slot(int)
    def _enter_part(self, part: int) -> None:
        """A part that one writes in takes the keyboard."""
        if part == CONTACT:
            self._view.detail.contact.take_focus()
        elif part == NOTES:
            self._view.detail.notes.field.take_focus()

    @Slot()
    def _profile(self) -> None:
        """Show whom to look up before anybody calls."""
        # Late, because it is asked for once a show, and this page is opened all day.
        from ui.profiling.dialog import ProfilingDialog  # noqa: PLC0415

        dialog = ProfilingDialog(
            self._theme, self, session=self._session, runner=self._runner,
            expected=len(self._leads.rows),
        )  # fmt: skip
        dialog.lead_wanted.connect(self.choose)
        dialog.open()
        dialog.read()

    @Slot()
    def _choose_other(self) -> None:
        detail = self._view.detail
        self._merging.choose_other(detail.lead, detail.name.text(), self._leads.rows)

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self.message.emit(sentence, None)

    @Slot()
    def _resume(self) -> None:
        chosen = self._view.table.chosen()
        if chosen is not None:
            self.visit_wanted.emit(chosen.id)


def _offer(combo: QComboBox, everything: str, choices: list[tuple[str, str]]) -> None:
    """Fill a filter's list and keep what was chosen where it is still there."""
    with QSignalBlocker(combo):
        chosen = combo.currentData()
        combo.clear()
        combo.addItem(everything, "")
        for data, text in choices:
            combo.addItem(text, data)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
