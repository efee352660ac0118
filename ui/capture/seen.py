"""All visitors captured before, in memory and kept up with changes; imports Qt and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from boothapp.services.changes import Changes
from boothapp.services.duplicates import Likely, SeenVisitors
from boothapp.services.same_person import Identity

if TYPE_CHECKING:
    from collections.abc import Callable

    from boothapp.services.ports import Store
    from ui.jobs import JobRunner
    from ui.session import Session

_MANY = 500
"""Of so many changes at once, as after a first sync, all are read anew."""


class Seen(QObject):
    """Reads everybody once, aside from the database's lane so that no save waits for it: 10,000
    visitors take a second. Until then nobody is known again.

    Signals:
        changed: somebody is known now who was not, or otherwise.
    """

    changed = Signal()

    def __init__(self, session: Session, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._visitors = SeenVisitors()
        session.opened.connect(self._read_all)
        runner.changed.connect(self._hear)
        if session.is_open:
            self._read_all()

    def ask(self, asked: Identity, lead: str, done: Callable[[tuple[Likely, ...]], None]) -> None:
        """Give `done` those who may be the visitor asked for (`lead` '' while not saved)."""
        visitors, show = self._visitors, self._session.show

        def look_up() -> tuple[Likely, ...]:
            return visitors.likely(asked, show=show, lead=lead)

        self._runner.run("look", look_up, owner=self, done=done)

    @Slot()
    def _read_all(self) -> None:
        store = self._session.store
        visitors = self._visitors = SeenVisitors()
        self._runner.run("cpu", lambda: _read_all(visitors, store), owner=self, done=self._tell)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if not changes.leads or not self._session.is_open:
            return
        if len(changes.leads) > _MANY:
            self._read_all()
            return
        store, visitors, leads = self._session.store, self._visitors, sorted(changes.leads)

        def read() -> None:
            with store.read() as reader:
                visitors.read_some(reader, leads)

        # Behind the reading of all, which would put what it saw before over this.
        self._runner.run("cpu", read, owner=self, done=self._tell)

    def _tell(self, _nothing: None) -> None:
        self.changed.emit()


def _read_all(visitors: SeenVisitors, store: Store) -> None:
    with store.read() as reader:
        visitors.read_all(reader, [show.id for show in reader.shows()])
