"""One organisation's view of a database; imports its room."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from boothapp.services.ports import Clock
from boothapp.storage import log
from boothapp.storage.judging import Rulebooks
from boothapp.storage.projections import rebuild
from boothapp.storage.reader import SqlReader
from boothapp.storage.sql import Backend
from boothapp.storage.unit_of_work import SqlUnitOfWork


class SqlStore:
    """`Store` over a database, for one organisation and one device."""

    def __init__(
        self,
        backend: Backend,
        store: str,
        org: str,
        device: str,
        *,
        clock: Clock,
        new_ids: Callable[[int, int], Sequence[str]],
        rulebooks: Rulebooks,
    ) -> None:
        self._backend = backend
        self._id = store
        self._org = org
        self._device = device
        self._clock = clock
        self._new_ids = new_ids
        self._rulebooks = rulebooks

    @property
    def id(self) -> str:
        return self._id

    @property
    def org(self) -> str:
        return self._org

    @property
    def device(self) -> str:
        return self._device

    @contextmanager
    def read(self) -> Iterator[SqlReader]:
        with self._backend.reading() as sql:
            yield SqlReader(sql, self._org, self._rulebooks)

    @contextmanager
    def write(self) -> Iterator[SqlUnitOfWork]:
        with self._backend.writing() as sql:
            work = SqlUnitOfWork(
                sql,
                self._org,
                self._device,
                sql.first(lambda: log.lock_head(sql, self._org)),
                self._rulebooks,
                clock=self._clock,
                new_ids=self._new_ids,
            )
            yield work
        if work.erased:
            self._backend.scrub()

    def rebuild(self) -> None:
        """Drop all that is folded and fold it again from the log."""
        with self._backend.writing() as sql:
            sql.first(lambda: log.lock_head(sql, self._org))
            rebuild(sql, self._org, self._rulebooks)
