"""Copies of a SQLite database, and whether one is whole; imports its engine only."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from boothapp.domain.errors import UserError
from boothapp.storage.sqlite_backend import telling


def back_up(source: Path, target: Path) -> None:
    """Copy a database that may be in use to a file that must not be there yet.

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
            closing(_open_for_reading(source)) as reader,
            closing(sqlite3.connect(partial)) as writer,
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


def damage(path: Path) -> tuple[str, ...]:
    """Return what is wrong with a database file in the engine's words, () where it is whole."""
    with telling(path), closing(_open_for_reading(path)) as connection:
        rows = connection.execute("PRAGMA integrity_check(20)").fetchall()
    return tuple(row[0] for row in rows if row[0] != "ok")


def _open_for_reading(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
