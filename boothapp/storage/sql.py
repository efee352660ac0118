"""What the storage asks of an engine; imports the schema's types only.

The statements of this room are written in what SQLite and PostgreSQL both understand, with `?` for
a parameter and two words of their own: `{wanted}` is a table of the texts in one JSON list, in its
column `value`, and `{locked}` locks the row that is read. A table that is cross joined to it is
looked up text by text: asked with IN, or joined freely, either engine walks the whole organisation
as soon as its statistics are not of today. Statements run on the driver's own cursor, because a
save is some ten small ones and SQLAlchemy's execution would cost more than their durable commit.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

if TYPE_CHECKING:
    from sqlalchemy import Table

    from boothapp.services.ports import Bell

Row = tuple[Any, ...]
_INDEXED_MAX: Final = 200

SCRUB_DUE: Final = (("scrub", "due"),)
"""What stands in `node` from an erasure until its traces are out of the files."""
SCRUBBED: Final = "DELETE FROM node WHERE name = 'scrub'"


T = TypeVar("T")


class Sql(Protocol):
    """One open transaction."""

    def first(self, action: Callable[[], T]) -> T:
        """Run what the transaction starts with, again where the engine asks for that."""

    def rows(self, sql: str, *values: str | int) -> list[Row]:
        """Run a statement and return all of its rows."""

    def run(self, sql: str, *values: str | int) -> int:
        """Run a statement and return how many rows it touched."""

    def each(self, sql: str, rows: Sequence[tuple[str | int, ...]]) -> None:
        """Run a statement once for each row of parameters."""

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

    def protect(self, key: bytes) -> None:
        """Bring the file under a key; only a file has one."""

    def bell(self) -> Bell:
        """Return what tells of the facts that other processes wrote here."""

    def close(self) -> None:
        """Close all connections."""


def wanted(values: Iterable[str]) -> str:
    """Return the parameter for `{wanted}`."""
    return json.dumps(list(dict.fromkeys(values)))


def kept(text: str) -> str:
    """Return a text as both engines can hold it: PostgreSQL has no place for NUL."""
    return text.replace("\x00", "")


def indexed(text: str) -> str:
    """Return a text as both engines can index it: PostgreSQL's entries end at 2,704 bytes."""
    return kept(text)[:_INDEXED_MAX]


class Texts:
    """Statements in one engine's words, each rendered once for the life of a database."""

    def __init__(
        self, *, render: Callable[[str], str], insert: Callable[[Table, str], str]
    ) -> None:
        """`render` puts the engine's words for ours; `insert(table, columns)` writes an insert."""
        self._render = render
        self._insert = insert
        self._known: dict[str, str] = {}
        self._inserts: dict[tuple[str, bool], str] = {}

    def of(self, sql: str) -> str:
        """Render a statement."""
        known = self._known.get(sql)
        if known is None:
            known = self._known[sql] = self._render(sql)
        return known

    def insert(self, table: Table, *, replace: bool) -> str:
        """Render the insert of rows, replacing those of the same primary key where asked."""
        known = self._inserts.get((table.name, replace))
        if known is None:
            known = self._insert(table, ", ".join(column.name for column in table.columns))
            known += _on_conflict_replace(table) if replace else ""
            self._inserts[table.name, replace] = known
        return known


def _on_conflict_replace(table: Table) -> str:
    key = [column.name for column in table.primary_key.columns]
    rest = [column.name for column in table.columns if column.name not in key]
    action = ", ".join(f"{name} = excluded.{name}" for name in rest)
    return f" ON CONFLICT ({', '.join(key)}) DO " + (f"UPDATE SET {action}" if rest else "NOTHING")
