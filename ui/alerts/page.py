"""What the alerts page does: lists alerts and records who takes one."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.services.alerts import accept
from boothapp.services.changes import Changes
from ui.alerts.model import AlertRow, alert_rows
from ui.alerts.view import AlertsView
from ui.jobs import JobRunner
from ui.session import Session
from ui.theme import Theme
from ui.wording import moment_text

_CALL_HOUR = 10


class AlertsPage(QWidget):
    """Open alerts first; Ctrl+Enter takes the chosen one.

    Signals:
        lead_wanted: somebody wants to see the lead with this identifier.
        counted: how many alerts nobody has taken yet.
    """

    lead_wanted = Signal(str)
    counted = Signal(int)

    def __init__(
        self, session: Session, runner: JobRunner, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._row: AlertRow | None = None
        self._view = AlertsView(theme)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._view)
        detail = self._view.detail
        self._view.table.row_chosen.connect(self._choose)
        self._view.table.row_opened.connect(self._ask_for_lead)
        self._view.states.retried.connect(self.refresh)
        detail.accept.clicked.connect(self._accept)
        detail.open_lead.clicked.connect(self._ask_for_lead)
        detail.promises[0].clicked.connect(self._promise_now)
        detail.promises[1].clicked.connect(self._promise_tomorrow)
        detail.show_row(None, sent="")
        session.desk_changed.connect(self.refresh)
        session.person_changed.connect(self._offer_people)
        runner.changed.connect(self._hear)
        self.refresh()

    def choose(self, alert: str) -> None:
        """Put the cursor on an alert."""
        self._view.table.choose(alert)

    @Slot()
    def refresh(self) -> None:
        """Read the alerts anew."""
        desk = self._session.desk
        if not self._session.is_open or desk is None:
            self._view.states.show_empty()
            return
        store = self._session.store

        def read() -> tuple[AlertRow, ...]:
            with store.read() as reader:
                return alert_rows(
                    reader.alerts(desk.show.id),
                    reader.lead_rows(desk.show.id),
                    reader.outbox(),
                    desk,
                )

        self._view.states.show_busy(self.tr("Reading the alerts"), cancellable=False)
        self._runner.run("db", read, owner=self, done=self._show, failed=self._fail)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.alerts or changes.leads:
            self.refresh()

    def _show(self, rows: tuple[AlertRow, ...]) -> None:
        self._view.model.set_rows(rows)
        waiting = sum(1 for row in rows if row.state != "accepted")
        self._view.header.set_note(self.tr("{0} waiting for somebody").format(waiting))
        self.counted.emit(waiting)
        if not rows:
            self._view.states.show_empty()
            return
        self._view.states.show_content()
        if self._view.table.chosen() is None:
            self._view.table.choose(rows[0].alert.id)
        else:
            self._choose(self._view.table.chosen())

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError):  # a bug is shown by the runner
            self._view.states.show_error(error)

    @Slot(object)
    def _choose(self, row: AlertRow | None) -> None:
        other = self._row is None or row is None or self._row.alert.id != row.alert.id
        self._row = row
        self._view.detail.show_row(row, sent=self._standing(row) if row else "")
        if row is not None and other:
            self._view.detail.what.editor.clear()
            self._view.detail.due.editor.clear()
            self._offer_people()

    def _standing(self, row: AlertRow) -> str:
        lines = [self.tr("Raised {0}").format(moment_text(row.raised_ms))]
        if row.accepted_by:
            lines.append(self.tr("Taken by {0}").format(row.accepted_by))
        elif row.asked:
            lines.append(self.tr("Asked now: {0}").format(row.asked))
        if row.sent:
            lines.append(self.tr("Sent: {0}").format(row.sent))
        lines += [self.tr("Not sent yet: {0}").format(trouble) for trouble in row.troubles]
        return "\n".join(lines)

    @Slot()
    def _offer_people(self) -> None:
        desk, combo = self._session.desk, self._view.detail.who.editor
        combo.clear()
        if desk is None or self._row is None:
            return
        for person in desk.people:
            combo.addItem(person.name, person.id)
        wanted = self._session.person
        if self._row.alert.asked and wanted not in self._row.alert.to:
            wanted = self._row.alert.asked[-1]
        combo.setCurrentIndex(max(0, combo.findData(wanted)))

    @Slot()
    def _promise_now(self) -> None:
        self._promise(self.tr("Comes to the booth now"), "")

    @Slot()
    def _promise_tomorrow(self) -> None:
        now = datetime.fromtimestamp(self._session.clock() / 1000).astimezone()
        due = (now + timedelta(days=1)).replace(hour=_CALL_HOUR, minute=0)
        self._promise(self.tr("Calls"), due.strftime("%Y-%m-%d %H:%M"))

    def _promise(self, what: str, due: str) -> None:
        self._view.detail.what.editor.setText(what)
        self._view.detail.due.editor.setText(due)

    @Slot()
    def _accept(self) -> None:
        if self._row is None or self._row.state == "accepted":
            return
        detail, store, alert = self._view.detail, self._session.store, self._row.alert.id
        due = detail.due.editor.text().strip()
        if due and not _is_due(due):
            detail.due.set_warning(self.tr("Write it like 2026-11-23 or 2026-11-23 10:00"))
            detail.due.take_focus()
            return
        detail.due.set_warning("")
        person = str(detail.who.editor.currentData() or "")
        what = detail.what.editor.text().strip()
        by = self._session.person
        self._runner.run(
            "db",
            lambda: accept(store, alert, person=person, by=by, what=what, due=due),
            owner=self,
            done=self._runner.announce,
        )

    @Slot()
    def _ask_for_lead(self) -> None:
        if self._row is not None:
            self.lead_wanted.emit(self._row.alert.lead)


def _is_due(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
