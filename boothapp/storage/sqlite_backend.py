"""SQLite: one writer connection, as many readers as ask; imports no other engine.

WAL lets readers go on while somebody writes; synchronous=FULL makes a commit survive a power cut.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Engine, Table, create_engine, event

from boothapp.storage import failures
from boothapp.storage.bell import PollingBell
from boothapp.storage.cipher import connect, driver, driver_errors, telling, user_error
from boothapp.storage.copies import copies_beside
from boothapp.storage.gate import Gate
from boothapp.storage.rekey import settle
from boothapp.storage.sql import SCRUBBED, Row, T, Texts

if TYPE_CHECKING:
    from sqlalchemy.pool import PoolProxiedConnection

BUSY_TIMEOUT_MS: Final = 5_000
_SCRUB_PATIENCE_MS: Final = 100
_PATIENCE_S: Final = BUSY_TIMEOUT_MS / 1000
PRAGMAS: Final = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    f"busy_timeout={BUSY_TIMEOUT_MS}",
    "temp_store=MEMORY",
)


def sqlite_engine(path: Path, key: bytes | None = None) -> Engine:
    """Return an engine whose transactions are begun by hand, so that a writer can be immediate.

    `key` is that of an encrypted file, 32 bytes.
    """
    engine = create_engine(
        f"sqlite:///{path}",
        module=driver(key),
        creator=lambda: connect(path, key),
        pool_size=4,
        max_overflow=16,
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    return engine


def _insert(table: Table, columns: str) -> str:
    marks = ", ".join("?" for _ in table.columns)
    return f"INSERT INTO {table.name} ({columns}) VALUES ({marks})"  # noqa: S608 - of the schema


def _render(sql: str) -> str:
    sql = sql.replace("{wanted}", "(SELECT value FROM json_each(?)) AS wanted")
    return sql.replace("{locked}", "")


class SqliteSql:
    """`Sql` over a sqlite3 connection."""

    def __init__(self, connection: Any, texts: Texts) -> None:
        self._connection = connection
        self._texts = texts

    def first(self, action: Callable[[], T]) -> T:
        return action()

    def rows(self, sql: str, *values: str | int) -> list[Row]:
        rows: list[Row] = self._connection.execute(self._texts.of(sql), values).fetchall()
        return rows

    def run(self, sql: str, *values: str | int) -> int:
        return int(self._connection.execute(self._texts.of(sql), values).rowcount)

    def each(self, sql: str, rows: Sequence[tuple[str | int, ...]]) -> None:
        self._connection.executemany(self._texts.of(sql), rows)

    def put(self, table: Table, rows: Sequence[Row]) -> None:
        self._connection.executemany(self._texts.insert(table, replace=True), rows)

    def add(self, table: Table, rows: Sequence[Row]) -> None:
        self._connection.executemany(self._texts.insert(table, replace=False), rows)


class SqliteBackend:
    """An open SQLite file; `key` is that of an encrypted one."""

    def __init__(self, path: Path, key: bytes | None = None) -> None:
        self.path = path
        self._key = key
        self._engine = sqlite_engine(path, key)
        self._gate = Gate()
        self._texts = Texts(render=_render, insert=_insert)
        self._writer: PoolProxiedConnection | None = None
        self._writing = threading.Lock()
        # A crash may have come between an erasure and the emptying of the log.
        self._log_is_stale = path.with_name(path.name + "-wal").exists()

    @contextmanager
    def reading(self) -> Iterator[SqliteSql]:
        with telling(self.path), self._gate.passing():
            pooled = self._engine.raw_connection()
            try:
                pooled.driver_connection.execute("BEGIN")  # type: ignore[union-attr]
                yield SqliteSql(pooled.driver_connection, self._texts)
            finally:
                pooled.close()

    @contextmanager
    def writing(self) -> Iterator[SqliteSql]:
        with self._writing:
            connection = self._open_writer()
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield SqliteSql(connection, self._texts)
                connection.commit()
            except driver_errors() as error:
                # After a failed write or sync nothing that this connection remembers is trusted.
                self._drop_writer()
                if told := user_error(error, self.path):
                    raise told from error
                raise
            except BaseException:
                connection.rollback()
                raise
            if self._log_is_stale:
                self._empty_log()

    def bell(self) -> PollingBell:
        """Return what looks at the heads."""
        return PollingBell(self)

    def scrub(self) -> None:
        """Write the file afresh, empty the log and take away the copies that migrations made.

        secure_delete alone is not enough: where SQLite splits a page, the half that moved stays
        readable in the gap it left (seen in one file of two, 2026-11). Where this fails the next
        opening tries again.
        """
        for copy in copies_beside(self.path):
            with suppress(OSError):
                copy.unlink()
        with self._writing:
            with suppress(*driver_errors()):
                self._open_writer().execute("VACUUM")
                self._open_writer().execute(SCRUBBED)
            self._empty_log()

    def protect(self, key: bytes) -> None:
        """Bring the file under a key while it is open; who reads or writes waits meanwhile.

        Raises UserError, with everything as it was, where another program uses the file.
        """
        with self._writing, self._gate.shut(_PATIENCE_S) as alone:
            if not alone:
                raise failures.told(failures.IN_USE, str(self.path))
            self._empty_log()
            self._let_go()
            try:
                settle(self.path, key, self._key)
                self._key = key
            finally:
                self._engine = sqlite_engine(self.path, self._key)

    def close(self) -> None:
        with self._writing:
            self._empty_log()
        self._let_go()

    def _let_go(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self._engine.dispose()

    def _empty_log(self) -> None:
        self._log_is_stale = True
        with suppress(*driver_errors()):
            connection = self._open_writer()
            connection.execute(f"PRAGMA busy_timeout={_SCRUB_PATIENCE_MS}")
            try:
                busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            finally:
                connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
            self._log_is_stale = bool(busy)

    def _open_writer(self) -> Any:
        if self._writer is None:
            with telling(self.path):
                self._writer = self._engine.raw_connection()
        return self._writer.driver_connection

    def _drop_writer(self) -> None:
        if self._writer is not None:
            with suppress(*driver_errors()):
                self._writer.driver_connection.rollback()  # type: ignore[union-attr]
            self._writer.invalidate()
            self._writer = None
