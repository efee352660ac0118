"""Who works at which show with which store; known to every page; imports Qt and services only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from boothapp.services.desk import Desk
from boothapp.services.ports import Clock, Store


class Session(QObject):
    """The laptop's state that all pages share. It starts empty: the window is painted before the
    database is open.

    Signals:
        opened: the store is there; pages may load.
        desk_changed: the show, its people, products or rulebook read differently now.
        person_changed: somebody else works at this laptop.
    """

    opened = Signal()
    desk_changed = Signal()
    person_changed = Signal()

    def __init__(
        self, clock: Clock, new_id: Callable[[int], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.clock = clock
        self.new_id = new_id
        self._store: Store | None = None
        self._desk: Desk | None = None
        self._person = ""

    @property
    def store(self) -> Store:
        """The store. Raises RuntimeError before `opened`."""
        if self._store is None:
            raise RuntimeError("the store is not open yet")
        return self._store

    @property
    def is_open(self) -> bool:
        """Whether the store is there."""
        return self._store is not None

    @property
    def desk(self) -> Desk | None:
        """The show in hand, None before one is set up or joined."""
        return self._desk

    @property
    def show(self) -> str:
        """The identifier of the show in hand, '' before there is one."""
        return self._desk.show.id if self._desk else ""

    @property
    def person(self) -> str:
        """The identifier of who works at this laptop, '' before somebody said so."""
        return self._person

    def open(self, store: Store, desk: Desk | None, person: str) -> None:
        """Take the store once it is open, and tell the pages."""
        self._store, self._desk, self._person = store, desk, person
        self.opened.emit()
        self.desk_changed.emit()
        self.person_changed.emit()

    def set_desk(self, desk: Desk | None) -> None:
        """Take a set-up that was read anew."""
        if desk != self._desk:
            self._desk = desk
            self.desk_changed.emit()

    def set_person(self, person: str) -> None:
        """Let somebody else work here."""
        if person != self._person:
            self._person = person
            self.person_changed.emit()
