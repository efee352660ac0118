"""What the storage asks of an engine; imports the schema's types only.

The statements of this room are written in what SQLite and PostgreSQL both understand, with `?` for
a parameter and two words of their own: `{among}` compares a column with a JSON list of texts,
`{locked}` locks the row that is read. They run on the driver's own cursor, because a save is some
ten small statements and SQLAlchemy's execution would cost more than their durable commit.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from sqlalchemy import Table

Row = tuple[Any, ...]
_INDEXED_MAX: Final = 200


class Sql(Protocol):
    """One open transaction."""

    def rows(self, sql: str, *values: str | int) -> list[Row]:
        """Run a statement and return all of its rows."""

    def run(self, sql: str, *values: str | int) -> int:
        """Run a statement and return how many rows it touched."""

    def put(self, table: Table, rows: Sequence[Row]) -> None:
        """Insert rows (values in the table's column order), replacing those of the same key."""

    def add(self, table: Table, rows: Sequence[Row]) -> None:
        """Insert rows that are known to be new."""


class Backend(Protocol):
    """An open database. Errors of the world leave it as UserError."""

    def reading(self) -> AbstractContextManager[Sql]:
        """Open a transaction that sees one state and waits for no writer."""

    def writing(self) -> AbstractContextManager[Sql]:
        """Open a transaction that is committed durably at the end of the block."""

    def scrub(self) -> None:
        """Leave no byte in the files of what was overwritten or deleted, as far as possible."""

    def close(self) -> None:
        """Close all connections."""


def among(values: Iterable[str]) -> str:
    """Return the parameter for `{among}`."""
    return json.dumps(list(values))


def kept(text: str) -> str:
    """Return a text as both engines can hold it: PostgreSQL has no place for NUL."""
    return text.replace("\x00", "")


def indexed(text: str) -> str:
    """Return a text as both engines can index it: PostgreSQL's entries end at 2,704 bytes."""
    return kept(text)[:_INDEXED_MAX]


def column_names(table: Table) -> str:
    """Return the columns of a table as SQL."""
    return ", ".join(column.name for column in table.columns)


def on_conflict_replace(table: Table) -> str:
    """Return the clause that makes an insert replace the row of the same primary key."""
    key = [column.name for column in table.primary_key.columns]
    rest = [column.name for column in table.columns if column.name not in key]
    action = ", ".join(f"{name} = excluded.{name}" for name in rest)
    return f" ON CONFLICT ({', '.join(key)}) DO " + (f"UPDATE SET {action}" if rest else "NOTHING")
