"""Sends alerts, hands them on, and calls the booth; imports Qt, services and sync.alerts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from boothapp.domain.alert import Alert
from boothapp.services.alerts import escalate_due
from boothapp.services.changes import Changes
from boothapp.services.ports import Clock, Store
from sync.alerts.channels import AppriseNotifier
from sync.alerts.dispatch import Dispatcher, DispatchOutcome
from ui.jobs import JobRunner

_LOOK_MS = 15_000
_SOONEST_MS = 100


@dataclass(frozen=True, slots=True)
class Called:
    """An alert of the show with its visitor's name and company; `new` the first time it is seen
    waiting, `taken` the first time it is seen accepted."""

    alert: Alert
    name: str
    company: str
    new: bool
    taken: bool


class AlertLoop(QObject):
    """One for the window.

    Signals:
        called: a tuple of `Called`, all alerts of the show, whenever one reads differently.
    """

    called = Signal(object)

    def __init__(self, runner: JobRunner, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._clock = clock
        self._store: Store | None = None
        self._show = ""
        self._dispatcher: Dispatcher | None = None
        self._sending = False
        self._waiting: set[str] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._send)
        runner.changed.connect(self._hear)

    def start(self, store: Store, show: str) -> None:
        """Take the store; alerts that wait already are shown without a sound."""
        if self._store is not store:
            self._store = store
            self._dispatcher = Dispatcher(store, AppriseNotifier())
        if self._show != show:
            self._show = show
            self._waiting = None
        self._look()
        self._timer.start(_SOONEST_MS)

    def stop(self) -> None:
        """Send no more; call it once the runner has shut down, before the database is closed."""
        self._timer.stop()
        if self._dispatcher is not None:
            self._dispatcher.close(self._clock())
        self._store = self._dispatcher = None

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.alerts and self._store is not None:
            self._look()
            if self._dispatcher is not None:
                self._dispatcher.wake()
            self._timer.start(0)

    @Slot()
    def _send(self) -> None:
        store, dispatcher, show = self._store, self._dispatcher, self._show
        if store is None or dispatcher is None:
            return
        if self._sending:
            self._timer.start(_SOONEST_MS)
            return
        self._sending = True

        def send() -> tuple[DispatchOutcome, Changes]:
            handed_on = escalate_due(store, show, now_ms=self._clock()) if show else Changes()
            return dispatcher.run_once(self._clock()), handed_on

        self._runner.run("post", send, owner=self, done=self._sent, failed=self._failed)

    def _sent(self, result: tuple[DispatchOutcome, Changes]) -> None:
        outcome, handed_on = result
        self._sending = False
        wait = _LOOK_MS
        if outcome.next_due_ms is not None:
            wait = min(wait, outcome.next_due_ms - self._clock())
        self._timer.start(max(_SOONEST_MS, wait))
        leads = outcome.changes.leads | handed_on.leads
        if leads:
            self._runner.announce(Changes(leads=leads, sync=True))
            self._look()

    def _failed(self, _error: Exception) -> None:
        # The outbox keeps what is due, and the runner shows a bug; only the next try is due here.
        self._sending = False
        self._timer.start(_LOOK_MS)

    def _look(self) -> None:
        store, show = self._store, self._show
        if store is None or not show:
            return

        def read() -> tuple[tuple[Alert, str, str], ...]:
            # One lead at a time: a show has a hundred times as many leads as open alerts.
            with store.read() as reader:
                return tuple(
                    (alert, row.name, row.company)
                    for alert in reader.alerts(show)
                    if (row := reader.lead_row(alert.lead)) is not None
                )

        self._runner.run("db", read, owner=self, done=self._tell)

    def _tell(self, found: tuple[tuple[Alert, str, str], ...]) -> None:
        before = self._waiting
        self._waiting = {alert.id for alert, _, _ in found if not alert.accepted_at}
        self.called.emit(
            tuple(
                Called(
                    alert,
                    name,
                    company,
                    new=before is not None and not alert.accepted_at and alert.id not in before,
                    taken=before is not None and bool(alert.accepted_at) and alert.id in before,
                )
                for alert, name, company in found
            )
        )
