"""PostgreSQL through psycopg 3; imports no other engine."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final, cast

import psycopg
from sqlalchemy import URL, BigInteger, Boolean, Engine, Table, create_engine, event
from sqlalchemy.exc import DBAPIError

from boothapp.domain.errors import UserError
from boothapp.storage import failures
from boothapp.storage.postgres_bell import PostgresBell
from boothapp.storage.sql import SCRUBBED, Row, T, Texts
from boothapp.storage.versions import HEAD, REVISIONS

if TYPE_CHECKING:
    from sqlalchemy.pool import PoolProxiedConnection

_DISK_FULL: Final = "53100"
_TRY_AGAIN: Final = ("40001", "40P01")
_TRIES: Final = 50
_LOOK_UP: Final = re.compile(r"FROM \{wanted\} CROSS JOIN (\w+) WHERE ((?:(?!UNION).)*)$")


def user_error(error: psycopg.Error, place: str) -> UserError | None:
    """Return what to tell a person, None where the error is a bug of ours."""
    if error.sqlstate == _DISK_FULL:
        return failures.told(failures.DISK_FULL, place)
    if worth_another_try(error):
        return failures.told(failures.BUSY, place)
    if isinstance(error, psycopg.OperationalError):
        return failures.told(failures.NO_ANSWER, place)
    return None


def worth_another_try(error: psycopg.Error) -> bool:
    """Whether the engine asks for the same transaction again (40001, 40P01)."""
    return error.sqlstate in _TRY_AGAIN


def postgres_engine(url: URL) -> Engine:
    """Return an engine over psycopg 3, whatever driver the address names."""
    return create_engine(
        url.set(drivername="postgresql+psycopg"),
        # A plan prepared while a table was short would walk it for ever after.
        connect_args={"prepare_threshold": None},
        pool_size=8,
        max_overflow=24,
        pool_pre_ping=True,
    )


def open_postgres(url: URL) -> PostgresBackend:
    """Bring a database to this schema and open it.

    Raises UserError where it does not answer, or was made by a newer version.
    """
    backend = PostgresBackend(url)
    try:
        backend.upgrade()
    except BaseException:
        backend.close()
        raise
    return backend


def _insert(table: Table, columns: str) -> str:
    """Insert rows that come as one jsonb list of lists: a batch is one parameter."""
    values = ", ".join(
        f"CAST(item->>{place} AS {_type(column.type)})"
        for place, column in enumerate(table.columns)
    )
    return (
        f"INSERT INTO {table.name} ({columns}) SELECT {values}"  # noqa: S608 - of the schema
        " FROM jsonb_array_elements(CAST(%s AS jsonb)) AS item"
    )


def _render(sql: str) -> str:
    # OFFSET 0 keeps the planner from turning the look-ups into a walk of the organisation.
    sql = _LOOK_UP.sub(
        r"FROM {wanted} CROSS JOIN LATERAL (SELECT * FROM \1 WHERE \2 OFFSET 0) AS \1", sql
    )
    sql = sql.replace("{wanted}", "jsonb_array_elements_text(CAST(? AS jsonb)) AS wanted(value)")
    return sql.replace("{locked}", "FOR UPDATE").replace("?", "%s")


def _type(kind: object) -> str:
    if isinstance(kind, BigInteger):
        return "bigint"
    return "boolean" if isinstance(kind, Boolean) else "text"


class PostgresSql:
    """`Sql` over a psycopg connection."""

    def __init__(self, connection: psycopg.Connection[Row], texts: Texts) -> None:
        self._connection = connection
        self._texts = texts

    def first(self, action: Callable[[], T]) -> T:
        for _ in range(_TRIES - 1):
            try:
                return action()
            except psycopg.Error as error:
                if not worth_another_try(error):
                    raise
                self._connection.rollback()
        return action()

    def rows(self, sql: str, *values: str | int) -> list[Row]:
        return self._connection.execute(self._texts.of(sql), values).fetchall()

    def run(self, sql: str, *values: str | int) -> int:
        return self._connection.execute(self._texts.of(sql), values).rowcount

    def each(self, sql: str, rows: Sequence[tuple[str | int, ...]]) -> None:
        self._connection.cursor().executemany(self._texts.of(sql), rows)

    def put(self, table: Table, rows: Sequence[Row]) -> None:
        self._insert(self._texts.insert(table, replace=True), rows)

    def add(self, table: Table, rows: Sequence[Row]) -> None:
        self._insert(self._texts.insert(table, replace=False), rows)

    def _insert(self, sql: str, rows: Sequence[Row]) -> None:
        if rows:
            self._connection.execute(sql, (json.dumps(rows, ensure_ascii=False),))


class PostgresBackend:
    """An open PostgreSQL database: a pool that writes, and one that reads whole states."""

    def __init__(self, url: URL) -> None:
        self._url = url
        self._place = f"{url.host or 'local'}/{url.database or ''}"
        self._texts = Texts(render=_render, insert=_insert)
        self._writers = postgres_engine(url)
        self._readers = postgres_engine(url)

        @event.listens_for(self._readers, "connect")
        def _read_whole_states(connection: Any, _record: object) -> None:
            connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            connection.read_only = True

    @contextmanager
    def reading(self) -> Iterator[PostgresSql]:
        with self._telling(), self._checked_out(self._readers) as connection:
            yield PostgresSql(connection, self._texts)

    @contextmanager
    def writing(self) -> Iterator[PostgresSql]:
        with self._telling(), self._checked_out(self._writers) as connection:
            yield PostgresSql(connection, self._texts)
            connection.commit()

    def bell(self) -> PostgresBell:
        """Return what listens and notifies."""
        return PostgresBell(self._url, self)

    def scrub(self) -> None:
        """Dead rows go with the next vacuum; asking for it now is all that a client can do."""
        with suppress(psycopg.Error), self._checked_out(self._writers) as connection:
            connection.autocommit = True
            try:
                connection.execute("VACUUM fact")
                connection.execute(SCRUBBED)
            finally:
                connection.autocommit = False

    def protect(self, key: bytes) -> None:
        """Refuse: the disks of a server are its own to encrypt."""
        raise failures.told(failures.NO_FILE)

    def upgrade(self) -> None:
        """Migrate where the schema is older. Of two processes that start at once one creates the
        tables, and the other finds them there at its next try."""
        with self._telling():
            for patience in (2, 1, 0):
                version = self._version()
                if version == HEAD:
                    return
                if version is not None and version not in REVISIONS:
                    raise failures.told(failures.NEWER, self._place)
                try:
                    self._migrate()
                except DBAPIError:
                    if not patience:
                        raise

    def _version(self) -> str | None:
        with self._checked_out(self._writers) as connection:
            there = connection.execute("SELECT to_regclass('alembic_version')").fetchone()
            if not there or there[0] is None:
                return None
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return str(row[0]) if row else None

    def _migrate(self) -> None:
        from boothapp.storage.migrate import migrate  # noqa: PLC0415 - Alembic is slow to import

        with self._writers.begin() as connection:
            migrate(connection)

    def close(self) -> None:
        self._writers.dispose()
        self._readers.dispose()

    @contextmanager
    def _checked_out(self, engine: Engine) -> Iterator[psycopg.Connection[Row]]:
        pooled: PoolProxiedConnection = engine.raw_connection()
        try:
            yield cast("psycopg.Connection[Row]", pooled.driver_connection)
        finally:
            pooled.close()

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            if isinstance(error.orig, psycopg.Error) and (
                told := user_error(error.orig, self._place)
            ):
                raise told from error
            raise
        except psycopg.Error as error:
            if told := user_error(error, self._place):
                raise told from error
            raise
