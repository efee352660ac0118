"""Keeps the laptop in step with its server, and says where that stands; imports Qt and sync."""

from __future__ import annotations

import random
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from boothapp.domain.errors import UserError
from boothapp.services.changes import Changes
from boothapp.services.ports import Clock, Store
from sync.client.engine import sync_once
from sync.client.faults import SyncError
from sync.client.link import Link
from sync.client.marks import peer_of
from sync.client.outcome import SyncOutcome
from sync.client.retry import Backoff
from sync.client.token_change import change_token_if_due
from sync.client.uplink import Uplink, keep_uplink, link_to, read_uplink
from ui.jobs import JobRunner
from ui.live_line import LiveLine

_START_MS = 150
_SOON_MS = 5
"""A save is one announcement, so that there is nothing to wait for but the end of its turn."""
_POLL_MS = 5_000
_SLOW_POLL_MS = 30_000
"""While the server tells what is new, polling only makes up for what it could not tell."""


@dataclass(frozen=True, slots=True)
class SyncState:
    """`server` the address, '' where there is none; `waiting` facts to send; `parked` refused;
    `error` why the last try failed, in a sentence."""

    server: str = ""
    waiting: int = 0
    parked: int = 0
    error: str = ""


@dataclass(frozen=True, slots=True)
class _Synced:
    """A sync that ended: with which server, and up to where its log is held here now."""

    uplink: Uplink
    outcome: SyncOutcome
    cursor: int


class SyncLoop(QObject):
    """Syncs as soon as something was saved here or the server says that it has something new, else
    every few seconds, else with growing patience.

    Signals:
        stated: a `SyncState`, whenever it may read differently.
        synced: a `SyncOutcome`, after each sync.
    """

    stated = Signal(object)
    synced = Signal(object)

    def __init__(self, runner: JobRunner, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._clock = clock
        self._store: Store | None = None
        self._link: tuple[Uplink, Link] | None = None
        self._backoff = Backoff()
        self._busy = False
        self._again = False
        self._error = ""
        self._cursor = 0
        self._reaches = 0
        self._live = LiveLine(self)
        self._live.heard.connect(self._hear_of)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.sync_now)
        runner.changed.connect(self._hear)

    @property
    def is_live(self) -> bool:
        """Whether the server tells at once what is new."""
        return self._live.is_on

    def start(self, store: Store) -> None:
        """Take the store and sync it from now on."""
        self._store = store
        self._say_where_it_stands()
        self._timer.start(_START_MS)

    def stop(self) -> None:
        """Sync no more; call it once the runner has shut down."""
        self._timer.stop()
        self._store = None
        self._live.stop()
        if self._link is not None:
            self._link[1].close()
            self._link = None

    @Slot()
    def sync_now(self) -> None:
        """Sync at once, or again as soon as the sync under way has ended."""
        if self._store is None:
            return
        if self._busy:
            self._again = True
            return
        self._busy = True
        # Only what is told from now on can be more than this sync will fetch.
        self._reaches = 0
        store = self._store
        self._runner.run_long(
            "net",
            lambda progress: self._sync(store, lambda: progress.cancelled),
            owner=self,
            done=self._done,
            failed=self._failed,
        )

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.sync and self._store is not None:
            self._say_where_it_stands()
            if not self._error:
                self._timer.start(_SOON_MS)

    @Slot(object)
    def _hear_of(self, position: int) -> None:
        """The server's log reaches to `position`; it tells us of our own facts too."""
        self._reaches = position
        if not self._busy and position > self._cursor:
            self.sync_now()

    def _sync(self, store: Store, cancelled: Callable[[], bool]) -> _Synced | None:
        with store.read() as reader:
            uplink = read_uplink(reader)
        if uplink is None:
            return None
        link = self._link_to(uplink)
        outcome = sync_once(store, link, clock=self._clock, cancelled=cancelled)
        if outcome.peer != uplink.peer:
            with store.write() as uow:
                keep_uplink(uow, replace(uplink, peer=outcome.peer))
        change_token_if_due(store, link, clock=self._clock, entropy=secrets.token_bytes)
        with store.read() as reader:
            cursor = peer_of(reader, outcome.peer).cursor
            return _Synced(read_uplink(reader) or uplink, outcome, cursor)

    def _link_to(self, uplink: Uplink) -> Link:
        """Keep the line open from sync to sync: it remembers the pace that suits the network."""
        if self._link is not None and _same(self._link[0], uplink):
            return self._link[1]
        if self._link is not None:
            self._link[1].close()
        self._link = (uplink, link_to(uplink))
        return self._link[1]

    def _done(self, synced: _Synced | None) -> None:
        self._busy = False
        self._error = ""
        self._backoff = Backoff()
        if synced is None:
            self._live.stop()
        else:
            outcome, self._cursor = synced.outcome, synced.cursor
            self._live.listen(synced.uplink)
            self.synced.emit(outcome)
            if outcome.changed:
                self._runner.announce(
                    Changes(leads=outcome.changed, alerts=True, accounts=True, show=True)
                )
            self._again = self._again or self._reaches > self._cursor
            self._wait(_SLOW_POLL_MS if self._live.is_on else _POLL_MS)
        self._say_where_it_stands()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._error = str(error) if isinstance(error, UserError) else type(error).__name__
        self._backoff = self._backoff.failed()
        asked_for = error.retry_after if isinstance(error, SyncError) else 0.0
        spread = random.random()  # noqa: S311 - keeps laptops from coming back in one beat
        self._wait(int(self._backoff.delay(spread, at_least=asked_for) * 1000))
        self._say_where_it_stands()

    def _wait(self, delay_ms: int) -> None:
        self._timer.start(_SOON_MS if self._again else delay_ms)
        self._again = False

    def _say_where_it_stands(self) -> None:
        if self._store is not None:
            store, error = self._store, self._error
            self._runner.run("db", lambda: _state(store, error), owner=self, done=self.stated.emit)


def _state(store: Store, error: str) -> SyncState:
    with store.read() as reader:
        uplink = read_uplink(reader)
        if uplink is None:
            return SyncState()
        waiting = reader.waiting(uplink.peer) if uplink.peer else reader.head().position
        return SyncState(uplink.url, waiting, len(reader.parked()), error)


def _same(one: Uplink, other: Uplink) -> bool:
    return (one.url, one.token, one.pin) == (other.url, other.token, other.pin)
