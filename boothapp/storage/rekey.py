"""Brings a database file under another key, so that a crash at any moment leaves one whole file.

Imports its engine only. The new file is written and proved beside the old one and then takes its
name, which the system does at once or not at all. The old file is held alone meanwhile, so nothing
that is being saved elsewhere can be missed.
"""

from __future__ import annotations

import os
import sys
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Final

from boothapp.storage import failures
from boothapp.storage.cipher import driver, is_plain, key_text, opens, telling, unlock
from boothapp.storage.copies import copies_beside

_PIECE: Final = 1 << 20


def settle(path: Path, key: bytes, older: bytes | None) -> None:
    """Bring a database and the copies beside it under `key`, from wherever a crash left them.

    `older` is the key that some of them may still have. Does nothing where all is done. Raises
    UserError where another program uses the database, or the disk is full; all stays readable.
    """
    for file in (*copies_beside(path), path):
        if not file.exists() or not file.stat().st_size:
            continue
        if is_plain(file):
            rewrite(file, None, key)
        # A journal is undone by opening, whoever reads next may only read.
        elif (older is not None or _journal(file).exists()) and not opens(file, key) and older:
            rewrite(file, older, key)


def rewrite(path: Path, old: bytes | None, new: bytes) -> None:
    """Put in place of a database the same one under the key `new`; `old` is None for a plain one.

    Raises UserError, leaving the file as it was, where it is in use or the disk is full.
    """
    fresh = path.with_name(path.name + ".new")
    _take_away(fresh)
    try:
        with telling(path), closing(_held_alone(path, old, new)) as connection:
            _export(connection, fresh, new)
            _replace(connection, fresh, path, plain=old is None)
    finally:
        _take_away(fresh)


def _held_alone(path: Path, old: bytes | None, new: bytes) -> Any:
    """Open the file with SQLCipher's driver, which reads plain ones too, and keep others out."""
    uri = f"{path.absolute().as_uri()}?mode=rw"
    connection = driver(new).connect(uri, uri=True, isolation_level=None)
    try:
        if old is not None:
            unlock(connection, old)
        # Empties the write-ahead log into the file and takes it away; refused while others read.
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def _export(connection: Any, fresh: Path, new: bytes) -> None:
    connection.execute(f"ATTACH DATABASE ? AS fresh KEY {key_text(new)}", (str(fresh),))
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("SELECT sqlcipher_export('fresh')")
    connection.execute("COMMIT")
    wrong = connection.execute("PRAGMA fresh.cipher_integrity_check").fetchall()
    wrong += [row for row in connection.execute("PRAGMA fresh.integrity_check") if row[0] != "ok"]
    if wrong or _counts(connection, "main") != _counts(connection, "fresh"):
        raise failures.told(failures.COPY_DIFFERS, str(fresh))
    connection.execute("DETACH DATABASE fresh")


def _counts(connection: Any, schema: str) -> dict[str, int]:
    names = connection.execute(
        f"SELECT name FROM {schema}.sqlite_master WHERE type = 'table' ORDER BY name"  # noqa: S608 - of two
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM {schema}."{name}"').fetchone()[0]  # noqa: S608 - of the schema
        for (name,) in names
    }


def _replace(connection: Any, fresh: Path, path: Path, *, plain: bool) -> None:
    os.chmod(fresh, path.stat().st_mode & 0o777)  # noqa: PTH101 - the pair reads alike
    if sys.platform == "win32":
        # A file in use cannot be replaced there, nor be written once it has no name.
        connection.close()
        fresh.replace(path)
        return
    with path.open("r+b") as old:
        fresh.replace(path)
        _make_durable(path.parent)
        if plain:
            _overwrite(old)
        # Closing any of a file's handles lets go of its locks, so only now.
        connection.close()


def _overwrite(file: Any) -> None:
    """Write over what was readable. It is no promise: an SSD may have put it elsewhere."""
    left = file.seek(0, os.SEEK_END)
    file.seek(0)
    with suppress(OSError):
        while left > 0:
            left -= file.write(bytes(min(_PIECE, left)))
        file.flush()
        os.fsync(file.fileno())


def _make_durable(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _journal(file: Path) -> Path:
    return file.with_name(file.name + "-journal")


def _take_away(fresh: Path) -> None:
    for end in ("", "-journal", "-wal", "-shm"):
        fresh.with_name(fresh.name + end).unlink(missing_ok=True)
