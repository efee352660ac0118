"""Copies of a SQLite database, and whether one is whole; imports its engine only."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from boothapp.domain.errors import UserError
from boothapp.storage.cipher import connect, telling


def back_up(source: Path, target: Path, key: bytes | None = None) -> None:
    """Copy a database that may be in use to a file that must not be there yet; under the same key.

    Raises UserError where the target exists or cannot be written; a copy that failed half-way is
    taken away.
    """
    if target.exists():
        raise UserError(
            "The copy was not made.", f"{target} is there already.", "Choose another file name."
        )
    partial = target.with_name(target.name + ".part")
    try:
        with (
            telling(partial),
            closing(connect(source, key, mode="ro")) as reader,
            closing(connect(partial, key)) as writer,
        ):
            reader.backup(writer)
            writer.execute("PRAGMA journal_mode=DELETE")
        partial.rename(target)
    except OSError as error:
        raise UserError(
            "The copy was not made.", f"{target}: {error.strerror}.", "Choose another folder."
        ) from error
    finally:
        partial.unlink(missing_ok=True)


def damage(path: Path, key: bytes | None = None) -> tuple[str, ...]:
    """Return what is wrong with a database file in the engine's words, () where it is whole."""
    with telling(path), closing(connect(path, key, mode="ro")) as connection:
        # A page that fails its HMAC cannot be read, so the other check would stop there.
        broken = connection.execute("PRAGMA cipher_integrity_check").fetchall() if key else []
        rows = broken or connection.execute("PRAGMA integrity_check(20)").fetchall()
    return tuple(row[0] for row in rows if row[0] != "ok")
