"""What the alerts page does: lists alerts, tells their story and records who takes one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Fact
from boothapp.services.changes import Changes
from ui.alerts.model import AlertFilter, AlertRow, alert_rows
from ui.alerts.story import alert_story, next_step
from ui.alerts.taking import Taking
from ui.alerts.view import STATES, AlertsView
from ui.jobs import JobRunner
from ui.session import Session
from ui.theme import Theme
from ui.widgets.spoken import say_aloud

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

_TICK_MS = 1_000

Told = tuple[str, tuple[Fact, ...], Mapping[str, str]]


class AlertsPage(QWidget):
    """Alerts that wait first; Ctrl+Enter takes the chosen one.

    Signals:
        lead_wanted: somebody wants to see the lead with this identifier.
    """

    lead_wanted = Signal(str)

    def __init__(
        self, session: Session, runner: JobRunner, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._row: AlertRow | None = None
        self._told: Told | None = None
        self._wanted = ""
        self._kept = ""
        self._known: frozenset[str] = frozenset()
        self._stale = True
        self._view = AlertsView(theme, session.clock)
        self._taking = Taking(self._view.detail, session, runner, self)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._view)
        self.setFocusProxy(self._view.table)
        self._view.table.row_chosen.connect(self._choose)
        self._view.table.row_opened.connect(self._ask_for_lead)
        self._view.filters.idClicked.connect(self._filter)
        self._view.states.retried.connect(self.refresh)
        self._view.detail.open_lead.clicked.connect(self._ask_for_lead)
        self._taking.taken.connect(self._keep_taken)
        self._taking.refused.connect(self.refresh)
        self._clock.timeout.connect(self._tick)
        session.desk_changed.connect(self._outdate)
        runner.changed.connect(self._hear)

    def choose(self, alert: str) -> None:
        """Put the cursor on an alert, clearing a filter that hides it."""
        self._wanted = alert
        self._settle()

    @Slot()
    def refresh(self) -> None:
        """Read the alerts anew."""
        desk = self._session.desk
        if not self._session.is_open or desk is None:
            self._view.states.show_empty()
            return
        store = self._session.store
        self._stale = False

        def read() -> tuple[AlertRow, ...]:
            with store.read() as reader:
                alerts = reader.alerts(desk.show.id)
                return alert_rows(alerts, reader.lead_row, reader.outbox(), desk)

        if not self._view.model.total:
            self._view.states.show_busy(self.tr("Reading the alerts"), cancellable=False)
        self._runner.run("db", read, owner=self, done=self._show, failed=self._fail)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        if self._stale:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        super().hideEvent(event)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.alerts or changes.leads:
            self._outdate()

    @Slot()
    def _outdate(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _show(self, rows: tuple[AlertRow, ...]) -> None:
        view = self._view
        view.model.set_rows(rows)
        self._known = frozenset(row.alert.id for row in rows)
        view.set_counts(
            tuple(sum(AlertFilter(state).accepts(row) for row in rows) for state in STATES)
        )
        waiting = sum(1 for row in rows if not row.accepted_ms)
        text = self.tr("{0} waiting for somebody") if waiting else self.tr("nobody waits")
        view.header.set_note(text.format(waiting))
        if rows:
            view.states.show_content()
        else:
            view.states.show_empty()
        self._settle()
        chosen = view.table.chosen()
        if chosen is not None:
            self._choose(chosen)

    def _fail(self, error: Exception) -> None:
        self._stale = True
        if isinstance(error, UserError):  # a bug is shown by the runner
            self._view.states.show_error(error)

    @Slot(int)
    def _filter(self, number: int) -> None:
        self._view.model.set_filter("", AlertFilter(STATES[number], self._kept).accepts)
        self._settle()

    @Slot(str)
    def _keep_taken(self, alert: str) -> None:
        self._kept = alert
        self._filter(self._view.filters.checkedId())
        # The form it was typed in is gone.
        self._view.table.setFocus()
        say_aloud(self._view.detail.state)

    def _settle(self) -> None:
        """Have something chosen wherever something is shown."""
        view = self._view
        if self._wanted in self._known:
            wanted, self._wanted = self._wanted, ""
            if not view.table.choose(wanted):
                view.filters.button(0).setChecked(True)
                view.model.set_filter("")
                view.table.choose(wanted)
        shown = view.model.rowCount()
        view.show_found(any_found=shown > 0)
        if not shown:
            self._row = self._told = None
            view.detail.show_nobody(self.tr("Choose an alert, and who takes it stands here."))
        elif view.table.chosen() is None:
            view.table.choose(view.model.key_at(view.model.index(0, 0)))

    @Slot(object)
    def _choose(self, row: AlertRow | None) -> None:
        if row is None:
            return
        self._row = row
        self._view.detail.show_row(row)
        self._taking.show_row(row)
        self._tell()
        store, lead, alert = self._session.store, row.alert.lead, row.alert.id

        def read() -> Told:
            with store.read() as reader:
                kinds = {channel.id: channel.kind for channel in reader.channels()}
                return alert, reader.facts_of(lead), kinds

        self._runner.run("db", read, owner=self, done=self._take_story)

    def _take_story(self, told: Told) -> None:
        self._told = told
        self._tell()

    @Slot()
    def _tick(self) -> None:
        """Time goes on: how long ago, and how long until the next is asked."""
        self._view.table.viewport().update()
        self._tell()

    def _tell(self) -> None:
        row, desk, now = self._row, self._session.desk, self._session.clock()
        if row is None or desk is None:
            return
        known = self._told is not None and self._told[0] == row.alert.id
        _, facts, kinds = self._told if known and self._told else ("", (), {})
        blocks = alert_story(row, facts, kinds, desk, now)
        self._view.detail.show_story(blocks, next_step(row, desk, now))

    @Slot()
    def _ask_for_lead(self) -> None:
        if self._row is not None:
            self.lead_wanted.emit(self._row.alert.lead)
