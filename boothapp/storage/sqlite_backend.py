"""SQLite: one writer connection, as many readers as ask; imports no other engine.

WAL lets readers go on while somebody writes; synchronous=FULL makes a commit survive a power cut.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Engine, Table, create_engine, event

from boothapp.domain.errors import UserError
from boothapp.storage import failures
from boothapp.storage.sql import Row, Texts

if TYPE_CHECKING:
    from sqlalchemy.pool import PoolProxiedConnection

BUSY_TIMEOUT_MS: Final = 5_000
PRAGMAS: Final = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    f"busy_timeout={BUSY_TIMEOUT_MS}",
    "temp_store=MEMORY",
)
_SENTENCES: Final = {
    sqlite3.SQLITE_FULL: failures.DISK_FULL,
    sqlite3.SQLITE_BUSY: failures.BUSY,
    sqlite3.SQLITE_LOCKED: failures.BUSY,
    sqlite3.SQLITE_IOERR: failures.UNREADABLE,
    sqlite3.SQLITE_READONLY: failures.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: failures.CANNOT_OPEN,
    sqlite3.SQLITE_CORRUPT: failures.DAMAGED,
    sqlite3.SQLITE_NOTADB: failures.NOT_A_DATABASE,
}


def user_error(error: sqlite3.Error, path: Path) -> UserError | None:
    """Return what to tell a person, None where the error is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    sentence = _SENTENCES.get(code & 0xFF) if isinstance(code, int) else None
    return failures.told(sentence, str(path)) if sentence else None


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn the errors of the world inside the block into UserError."""
    try:
        yield
    except sqlite3.Error as error:
        if told := user_error(error, path):
            raise told from error
        raise


def sqlite_engine(path: Path) -> Engine:
    """Return an engine whose transactions are begun by hand, so that a writer can be immediate."""
    engine = create_engine(
        f"sqlite:///{path}",
        connect_args={"check_same_thread": False, "isolation_level": None},
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


def _texts() -> Texts:
    return Texts(
        wanted="(SELECT value FROM json_each(?)) AS wanted", locked="", mark="?", insert=_insert
    )


class SqliteSql:
    """`Sql` over a sqlite3 connection."""

    def __init__(self, connection: Any, texts: Texts) -> None:
        self._connection = connection
        self._texts = texts

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
    """An open SQLite file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine = sqlite_engine(path)
        self._texts = _texts()
        self._writer: PoolProxiedConnection | None = None
        self._writing = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator[SqliteSql]:
        with telling(self.path):
            pooled = self._engine.raw_connection()
            try:
                pooled.driver_connection.execute("BEGIN")  # type: ignore[union-attr]
                yield SqliteSql(pooled.driver_connection, self._texts)
            finally:
                pooled.close()

    @contextmanager
    def writing(self) -> Iterator[SqliteSql]:
        with self._writing, telling(self.path):
            if self._writer is None:
                self._writer = self._engine.raw_connection()
            connection: Any = self._writer.driver_connection
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield SqliteSql(connection, self._texts)
                connection.commit()
            except sqlite3.Error:
                # After a failed write or sync nothing that this connection remembers is trusted.
                self._drop_writer()
                raise
            except BaseException:
                connection.rollback()
                raise

    def scrub(self) -> None:
        """secure_delete has overwritten the pages; the log still holds older copies of them."""
        with self._writing, suppress(sqlite3.Error):
            pooled = self._engine.raw_connection()
            try:
                pooled.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]
            finally:
                pooled.close()

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self.scrub()
        self._engine.dispose()

    def _drop_writer(self) -> None:
        if self._writer is not None:
            with suppress(sqlite3.Error):
                self._writer.driver_connection.rollback()  # type: ignore[union-attr]
            self._writer.invalidate()
            self._writer = None
