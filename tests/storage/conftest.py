"""Stores on both engines, with a wall clock that the test sets."""

from __future__ import annotations

import itertools
import secrets
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field

import pytest

from boothapp.domain.facts import Fact, Statement
from boothapp.domain.ids import IdSource, named_id
from boothapp.storage.engine import Database, open_database, open_url
from boothapp.storage.store import SqlStore

NAMES = named_id("00000000-0000-5000-8000-000000000000", "tests")


@dataclass
class Wall:
    """A wall clock that stands still until it is set; Unix milliseconds."""

    ms: int = 1_763_800_000_000

    def __call__(self) -> int:
        return self.ms


@dataclass
class Node:
    """A database with everything that is needed to write in it."""

    database: Database
    wall: Wall
    counter: Iterator[int] = field(default_factory=itertools.count)

    def new_id(self) -> str:
        """An identifier that nothing has yet."""
        return named_id(NAMES, secrets.token_hex(16))

    def store(self, org: str | None = None, device: str | None = None) -> SqlStore:
        """A store of an organisation, a new one unless named."""
        return self.database.store(org or self.new_id(), device or self.new_id())


def say(store: SqlStore, *statements: Statement, show: str = "", by: str = "nina") -> list[Fact]:
    """Write statements in a transaction of their own."""
    with store.write() as work:
        return list(work.say(statements, by=by, show=show))


def copy_facts(source: SqlStore, target: SqlStore) -> None:
    """Give everything that one store has to another."""
    with source.read() as reader:
        placed = reader.page_after(0, 1_000_000)
    with target.write() as work:
        work.receive([one.fact for one in placed], source=source.id)


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as closing:
        yield closing


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture(params=["sqlite", "postgresql"])
def new_node(request, tmp_path, wall, stack) -> Callable[[], Node]:
    """Makes databases, each with a file or a PostgreSQL database of its own."""
    names = itertools.count()

    def new() -> Node:
        ids = IdSource(secrets.token_bytes)
        if request.param == "sqlite":
            database = open_database(tmp_path / f"{next(names)}.db", clock=wall, ids=ids)
        else:
            url = request.getfixturevalue("new_postgres_url")()
            database = open_url(url, clock=wall, ids=ids)
        stack.callback(database.close)
        return Node(database, wall)

    return new


@pytest.fixture
def node(new_node) -> Node:
    return new_node()


@pytest.fixture
def store(node) -> SqlStore:
    """A store of an organisation that is new."""
    return node.store()
