"""Opens a database, migrating it where it is older; imports its room.

Only a SQLite file is opened by the window: what PostgreSQL and Alembic need is imported where it
is needed, since both take longer to import than the first paint may last.
"""

from __future__ import annotations

import threading
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from boothapp.domain.errors import UserError
from boothapp.domain.ids import IdSource
from boothapp.services.ports import Bell, Clock
from boothapp.storage import failures
from boothapp.storage.backup import back_up
from boothapp.storage.cipher import connect, telling
from boothapp.storage.copies import copy_before
from boothapp.storage.judging import Rulebooks
from boothapp.storage.sql import Backend
from boothapp.storage.sqlite_backend import SqliteBackend, sqlite_engine
from boothapp.storage.store import SqlStore
from boothapp.storage.tokens import SqlTokenBook
from boothapp.storage.versions import HEAD, REVISIONS

_STORE_ID = "store_id"
_ORG = "org"
_DEVICE = "device"


@dataclass(frozen=True, slots=True)
class Identity:
    """Whose laptop this is: its organisation, and the device that its facts are counted by."""

    org: str
    device: str


class Database:
    """An open database, serving many organisations."""

    def __init__(self, backend: Backend, *, clock: Clock, ids: IdSource) -> None:
        self._backend = backend
        self._clock = clock
        self._ids = ids
        self._one_at_a_time = threading.Lock()
        self._rulebooks = Rulebooks()
        self.id = self._own_id()
        """The store id, made once for each database."""
        if self._named("scrub"):
            backend.scrub()

    def store(self, org: str, device: str) -> SqlStore:
        """Return one organisation's view, writing as `device`."""
        return SqlStore(
            self._backend,
            self.id,
            org,
            device,
            clock=self._clock,
            new_ids=self._new_ids,
            rulebooks=self._rulebooks,
        )

    def tokens(self) -> SqlTokenBook:
        """Return the devices that this database's server lets in."""
        return SqlTokenBook(self._backend)

    def bell(self) -> Bell:
        """Return what tells of the facts that other processes wrote here."""
        return self._backend.bell()

    def identity(self) -> Identity | None:
        """Return whose device this database is; None for a new one, and at the centre."""
        with self._backend.reading() as sql:
            rows = sql.rows("SELECT name, value FROM node")
        known = {str(row[0]): str(row[1]) for row in rows}
        if _ORG not in known or _DEVICE not in known:
            return None
        return Identity(org=known[_ORG], device=known[_DEVICE])

    def adopt(self, identity: Identity) -> None:
        """Make this the database of a device. Raises UserError where it is another's already."""
        standing = self.identity()
        if standing is not None and standing != identity:
            raise UserError(
                "This laptop belongs to another booth already, or to this one as another device.",
                "What it holds was kept.",
                "Start with another folder: boothapp --data DIR.",
            )
        with self._backend.writing() as sql:
            insert = "INSERT INTO node (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING"
            sql.run(insert, _ORG, identity.org)
            sql.run(insert, _DEVICE, identity.device)

    def organisations(self) -> tuple[str, ...]:
        """Return the organisations that have facts here."""
        with self._backend.reading() as sql:
            return tuple(row[0] for row in sql.rows("SELECT org FROM head ORDER BY org"))

    def protect(self, key: bytes) -> None:
        """Bring the file under a key, or another one, while it is open; readers and writers wait.

        Only of a SQLite file. Raises UserError, with everything as it was, where another program
        uses it or the disk is full.
        """
        self._backend.protect(key)

    def close(self) -> None:
        """Close all connections; on SQLite the log is folded into the file."""
        self._backend.close()

    def _own_id(self) -> str:
        if not self._named(_STORE_ID):
            with self._backend.writing() as sql:
                insert = "INSERT INTO node (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING"
                sql.run(insert, _STORE_ID, self._new_ids(self._clock(), 1)[0])
        return self._named(_STORE_ID)

    def _named(self, name: str) -> str:
        with self._backend.reading() as sql:
            rows = sql.rows("SELECT value FROM node WHERE name = ?", name)
        return str(rows[0][0]) if rows else ""

    def _new_ids(self, wall_ms: int, count: int) -> list[str]:
        with self._one_at_a_time:
            return self._ids.several(wall_ms, count)


def open_database(path: Path, *, clock: Clock, ids: IdSource, key: bytes | None = None) -> Database:
    """Open or create a SQLite database. The file is copied beside itself before a migration.

    `key`, 32 bytes, is that of an encrypted file; a new one is encrypted from the beginning.

    Raises UserError, leaving the file untouched, where it was made by a newer version, is damaged
    or is no boothapp database.
    """
    version = _file_version(path, key)
    if version is not None and version not in REVISIONS:
        raise failures.told(failures.NEWER, str(path))
    if version != HEAD:
        if version is not None:
            moment = datetime.fromtimestamp(clock() / 1000, UTC)
            back_up(path, copy_before(path, version, moment), key)
        _migrate_file(path, key)
    with telling(path):
        return Database(SqliteBackend(path, key), clock=clock, ids=ids)


def open_url(url: str, *, clock: Clock, ids: IdSource) -> Database:
    """Open `postgresql://…` or `sqlite:///path`, migrating it where it is older.

    Raises UserError where the address is none or the database cannot be opened.
    """
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise _bad_address() from error
    backend = parsed.get_backend_name()
    if backend == "sqlite" and parsed.database:
        return open_database(Path(parsed.database), clock=clock, ids=ids)
    if backend not in ("postgresql", "postgres"):
        raise _bad_address()
    from boothapp.storage.postgres_backend import open_postgres  # noqa: PLC0415 - see above

    return Database(open_postgres(parsed), clock=clock, ids=ids)


def _bad_address() -> UserError:
    return UserError(
        "The address of the database is not understood.",
        "It should read postgresql://user:password@host/database or sqlite:///file.",
        "Correct --database-url.",
    )


def _file_version(path: Path, key: bytes | None) -> str | None:
    """Return the schema version of a file, None where it is new; the file is only read."""
    if not path.exists() or path.stat().st_size == 0:
        return None
    with telling(path), closing(connect(path, key, mode="ro")) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        if not tables:
            return None
        if not tables >= {"alembic_version", "fact", "head"}:
            raise failures.told(failures.NOT_A_DATABASE, str(path))
        rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    return str(rows[0][0]) if rows else None


def _migrate_file(path: Path, key: bytes | None) -> None:
    from boothapp.storage.migrate import migrate  # noqa: PLC0415 - see above

    engine = sqlite_engine(path, key)
    try:
        with telling(path), engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            migrate(connection)
            connection.commit()
    finally:
        engine.dispose()
