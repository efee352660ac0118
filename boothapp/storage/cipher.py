"""Opens a SQLite file, encrypted or not; imports the sentences only.

An encrypted file is SQLCipher's (format 4: AES-256 in CBC mode with an HMAC-SHA-512 for each page,
https://www.zetetic.net/sqlcipher/design/): file, write-ahead log and rollback journal alike. It is
opened by a raw key of 32 bytes, for a passphrase would be stretched anew at every connection
(223 ms against 16 ms, measured 2026-11). Its driver is imported only where there is a key.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from sqlalchemy.exc import DBAPIError

from boothapp.domain.errors import UserError
from boothapp.storage import failures

KEY_BYTES: Final = 32
_PLAIN_HEADER: Final = b"SQLite format 3\x00"  # https://www.sqlite.org/fileformat.html, 1.3
_PAGE: Final = 4096
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


def driver(key: bytes | None) -> ModuleType:
    """Return the DB-API module that opens files of this key, None for a plain one."""
    if key is None:
        return sqlite3
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - only an encrypted file needs it

    module: ModuleType = dbapi2
    return module


def driver_errors() -> tuple[type[Exception], ...]:
    """The base classes of what the drivers in use raise; SQLCipher's is none of sqlite3's."""
    loaded = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error, loaded.Error) if loaded else (sqlite3.Error,)


def connect(path: Path, key: bytes | None = None, *, mode: str = "rwc") -> Any:
    """Open a connection whose transactions are begun by hand, usable from any thread.

    `mode` is that of SQLite's addresses: ro, rw or rwc. A wrong key shows at the first statement.
    """
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = driver(key).connect(uri, uri=True, check_same_thread=False, isolation_level=None)
    if key is not None:
        unlock(connection, key)
    return connection


def unlock(connection: Any, key: bytes) -> None:
    """Give a fresh connection of SQLCipher its key."""
    # Otherwise each wrong key is told on stderr, too.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = {key_text(key)}")


def key_text(key: bytes) -> str:
    """Return a raw key as SQLCipher's statements take it.

    Raises ValueError where it has another length, which SQLCipher would take for a passphrase.
    """
    if len(key) != KEY_BYTES:
        msg = f"a key has {KEY_BYTES} bytes"
        raise ValueError(msg)
    return f"\"x'{key.hex()}'\""


def is_plain(path: Path) -> bool:
    """Whether a file is a database that anybody can read; False where there is none."""
    try:
        with path.open("rb") as file:
            return file.read(len(_PLAIN_HEADER)) == _PLAIN_HEADER
    except FileNotFoundError:
        return False


def looks_encrypted(path: Path) -> bool:
    """Whether a file may be SQLCipher's, which has no mark: whole pages of seeming chance."""
    size = path.stat().st_size if path.exists() else 0
    return size > 0 and size % _PAGE == 0 and not is_plain(path)


def opens(path: Path, key: bytes) -> bool:
    """Whether the file is a database of this key; what a crash left in its journal is undone."""
    # Who may only read can undo nothing, and so could not read either.
    with telling(path), closing(connect(path, key, mode="rw")) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except driver(key).DatabaseError as error:
            if _code(error) == sqlite3.SQLITE_NOTADB:
                return False
            raise
    return True


def user_error(error: Exception, path: Path) -> UserError | None:
    """Return what to tell a person, None where the error is a bug of ours."""
    sentence = _SENTENCES.get(_code(error))
    return failures.told(sentence, str(path)) if sentence else None


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn the errors of the world inside the block into UserError."""
    try:
        yield
    except Exception as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if isinstance(cause, driver_errors()) and (told := user_error(cause, path)):
            raise told from error
        raise


def _code(error: BaseException) -> int:
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else -1
