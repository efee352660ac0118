"""Keeps the names that can be suggested up to date, off the UI thread; imports Qt and jobs."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from boothapp.services.suggestions import Suggestions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from boothapp.services.changes import Changes
    from boothapp.services.known_names import KnownNames
    from boothapp.services.ports import Store
    from boothapp.services.suggestions import Suggestion
    from ui.jobs import JobRunner
    from ui.session import Session

_CALM_MS = 300
_BREATH_S = 0.0005


class NameWatch(QObject):
    """Loads all names once the store is open, knows each save a moment later, and loads all again
    once accounts or contacts were imported, synced or edited."""

    def __init__(self, session: Session, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._names = Suggestions()
        self._changed: set[str] = set()
        self._loading = False
        self._again = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM_MS)
        self._timer.timeout.connect(self._follow)
        session.opened.connect(self._start)
        runner.changed.connect(self._hear)
        if session.is_open:
            self._start()

    def ask(self, field: str, typed: Mapping[str, str]) -> tuple[Suggestion, ...]:
        """What to suggest now; takes milliseconds, so call it on a worker."""
        with self._session.store.read() as reader:
            return self._names.ask(reader, field, typed)

    def _start(self) -> None:
        # Another store, maybe: what was known of the one before is not suggested here.
        self._names, self._again = Suggestions(), True
        self._timer.start()

    def _hear(self, changes: Changes) -> None:
        self._changed |= changes.leads
        if changes.leads or changes.accounts:
            self._timer.start()

    def _follow(self) -> None:
        if not self._session.is_open:
            return
        if self._again:
            self._load()
            return
        store, names, leads = self._session.store, self._names, frozenset(self._changed)
        self._changed.clear()

        def refresh() -> bool:
            with store.read() as reader:
                return names.refresh(reader, leads)

        self._runner.run("look", refresh, owner=self, done=self._refreshed)

    def _refreshed(self, stale: bool) -> None:  # noqa: FBT001 - what the job returns
        if stale:
            self._again = True
            self._load()

    def _load(self) -> None:
        if self._loading:
            return
        self._loading, self._again = True, False
        store, names = self._session.store, self._names

        def done(known: KnownNames) -> None:
            # Where questions are answered, so that none is answered from half of it.
            self._runner.run("look", lambda: names.take(known), owner=self, done=taken)

        def taken(_nothing: None) -> None:
            self._loading = False
            self._again = self._again or names is not self._names
            self._timer.start()

        def failed(_error: Exception) -> None:
            # Said by the runner; the next change tries again.
            self._loading, self._again = False, True

        self._runner.run("index", lambda: _load(store, names), owner=self, done=done, failed=failed)


def _load(store: Store, names: Suggestions) -> KnownNames:
    with store.read() as reader:
        return names.load(reader, _breathe)


def _breathe() -> None:
    """Let go of the interpreter: whoever types comes first."""
    time.sleep(_BREATH_S)
