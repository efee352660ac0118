"""A centre, hubs and laptops with real stores, servers and connections, for the tests of sync."""

from __future__ import annotations

import secrets
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from boothapp.domain.facts import Fact, Kind, Statement, body_text
from boothapp.domain.ids import IdSource, named_id
from boothapp.domain.lead import Lead
from boothapp.services.ports import Clock, Peer, Store
from boothapp.services.views import Parked
from boothapp.storage.engine import Database, open_database, open_url
from sync.client.engine import sync_once
from sync.client.link import Link
from sync.client.marks import peer_of
from sync.client.outcome import SyncOutcome
from sync.client.pace import Pace
from sync.protocol.tokens import new_token, token_sha256
from sync.server.app import create_app
from sync.server.gate import Limits
from sync.server.serve import running_server
from tests.sync.network import FaultyNetwork

ORG = named_id("00000000-0000-5000-8000-000000000000", "exhibitor")
OTHER_ORG = named_id("00000000-0000-5000-8000-000000000000", "competitor")
SHOW = named_id(ORG, "show")
EVERY = 10**6


class Steady(Pace):
    """A pace that keeps its size, so that a test knows where batches end."""

    def took(self, seconds: float, facts: int) -> Pace:
        return self

    def lost(self) -> Pace:
        return self


@dataclass
class Wall:
    """A wall clock that a test sets; it moves a millisecond each time it is read."""

    ms: int = 1_790_000_000_000

    def __call__(self) -> int:
        self.ms += 1
        return self.ms


class Node:
    """Whatever has a store."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def facts(self) -> tuple[Fact, ...]:
        with self.store.read() as reader:
            return tuple(placed.fact for placed in reader.page_after(0, EVERY))

    def texts(self) -> dict[str, tuple[object, ...]]:
        """All facts by identifier, the bodies as text."""
        return {
            f.id: (f.order, f.org, f.show, f.subject, f.kind, body_text(f.body), f.by, f.schema)
            for f in self.facts()
        }

    def positions(self) -> list[int]:
        with self.store.read() as reader:
            return [placed.position for placed in reader.page_after(0, EVERY)]

    def fact(self, fact: str) -> Fact:
        return next(known for known in self.facts() if known.id == fact)

    def lead(self, lead: str) -> Lead | None:
        with self.store.read() as reader:
            return reader.lead(lead)


class Centre(Node):
    """A server with its database; also what a hub is."""

    def __init__(
        self,
        database: Database,
        stack: ExitStack,
        clock: Clock,
        *,
        name: str = "centre",
        limits: Limits | None = None,
    ) -> None:
        self.database, self.clock, self.limits = database, clock, limits
        super().__init__(self.store_of(ORG, name))
        self._ids = IdSource(secrets.token_bytes)
        self.tokens = database.tokens()
        self.app = create_app(
            self.store_of, self.tokens, clock=clock, limits=limits, bell=database.bell()
        )
        self.address = stack.enter_context(running_server(self.app))

    def store_of(self, org: str, name: str = "centre") -> Store:
        return self.database.store(org, named_id(org, name))

    def enrol(self, name: str, org: str = ORG, token: str = "") -> str:
        """Let a device in and return its token, a new one unless given."""
        token = token or new_token(secrets.token_bytes)
        self.tokens.grant(org, named_id(org, name), name, token_sha256(token), self.clock())
        return token

    def revoke(self, name: str, org: str = ORG) -> None:
        self.tokens.revoke(org, named_id(org, name), self.clock())

    def accept(self, *facts: Fact) -> None:
        """Take facts as if a peer had brought them."""
        with self.store.write() as uow:
            received = uow.receive(facts, source=named_id(ORG, "somebody"))
        assert len(received.accepted) == len(facts), received

    def sync_to(self, upstream: Centre) -> SyncOutcome:
        """Pass on to a server further up, as a hub does."""
        with Link(upstream.address.url, upstream.enrol("hub")) as link:
            return sync_once(self.store, link, clock=self.clock)


@dataclass
class Laptop(Node):
    """A laptop at the booth, with the network that it hangs on."""

    name: str
    path: Path
    clock: Wall
    stack: ExitStack
    database: Database = field(init=False)
    store: Store = field(init=False)
    network: FaultyNetwork = field(init=False)
    link: Link = field(init=False)
    token: str = field(init=False)
    _ids: IdSource = field(default_factory=lambda: IdSource(secrets.token_bytes))

    def __post_init__(self) -> None:
        self.reopen()

    def reopen(self) -> None:
        """Open the laptop's file, as after a restart."""
        self.database = opened(self.path, self.clock, self.stack)
        self.store = self.database.store(ORG, named_id(ORG, self.name))

    def move_to(self, centre: Centre, *, token_org: str = ORG) -> None:
        """Sync with this server from now on."""
        self.network = FaultyNetwork((centre.address.host, centre.address.port))
        self.stack.callback(self.network.close)
        self.token = centre.enrol(self.name, token_org)
        self.link = Link(self.network.url, self.token)
        self.stack.callback(self.link.close)

    def finds(self, centre: Centre) -> None:
        """From now on another server answers at the same address, and knows the same token."""
        self.network.lead_to((centre.address.host, centre.address.port))
        centre.enrol(self.name, token=self.token)

    def say(self, *statements: Statement, by: str = "ana") -> tuple[Fact, ...]:
        with self.store.write() as uow:
            return uow.say(statements, by=by, show=SHOW)

    def capture(self, **fields: str) -> str:
        lead = self._ids.new(self.clock())
        self.say(Statement(lead, Kind.LEAD_CAPTURED, {"fields": fields or {"last_name": "N"}}))
        return lead

    def note(self, lead: str, text: str, by: str = "ana") -> str:
        (fact,) = self.say(Statement(lead, Kind.NOTED, {"text": text}), by=by)
        return fact.id

    def forge(self, **changes: object) -> Fact:
        """A fact as a device of another version, or none at all, would write it."""
        new = self._ids.new
        values = {"id": new(1), "org": ORG, "show": SHOW, "subject": new(1), "kind": "noted"}
        values |= {"body": {"text": "x"}, "device": new(1), "seq": 1, "by": "eve", "at": 1}
        return Fact(**{**values, **changes})  # type: ignore[arg-type]

    def damage(self, fact: str, author: str) -> None:
        """Put an author into the log that no program of this version would have let in."""
        with closing(sqlite3.connect(self.path)) as connection:
            connection.execute("UPDATE fact SET author = ? WHERE id = ?", (author, fact))
            connection.commit()

    def sync(self, **options) -> SyncOutcome:
        return sync_once(self.store, self.link, clock=self.clock, **options)

    def slow_down(self, size: int) -> None:
        """Send and ask for so many facts at a time."""
        self.link.push_pace = self.link.pull_pace = Steady(size)

    def watch(self) -> list[str]:
        """The lines of the requests from now on."""
        self.network.lines = []
        return self.network.lines

    def waiting(self) -> int:
        with self.store.read() as reader:
            return reader.waiting(self.link.hello().store)

    def peer(self) -> Peer:
        with self.store.read() as reader:
            return peer_of(reader, self.link.hello().store)

    def parked(self) -> tuple[Parked, ...]:
        with self.store.read() as reader:
            return reader.parked()


def empty_file(path: Path) -> Path:
    """Make a database file of the present schema that has no identity yet, to copy from."""
    open_database(path, clock=Wall(), ids=IdSource(secrets.token_bytes)).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM node")
        connection.commit()
    return path


def opened(path: Path, clock: Clock, stack: ExitStack) -> Database:
    """Open a database file, closed at the end."""
    database = open_database(path, clock=clock, ids=IdSource(secrets.token_bytes))
    stack.callback(database.close)
    return database


class Home(Protocol):
    """Where a centre's data is."""

    def open(self, clock: Clock, stack: ExitStack) -> Database:
        """Open the database, closed at the end."""

    def copied(self) -> Home:
        """Copy what is there now, while nobody has it open."""


@dataclass(frozen=True)
class FileHome:
    """A SQLite file."""

    path: Path

    def open(self, clock: Clock, stack: ExitStack) -> Database:
        return opened(self.path, clock, stack)

    def copied(self) -> FileHome:
        return FileHome(Path(shutil.copy(self.path, self.path.with_suffix(".old"))))


@dataclass(frozen=True)
class PostgresHome:
    """A database of a PostgreSQL server; `run` runs a statement there, `new_url` makes another."""

    url: str
    run: Callable[[str], None]
    new_url: Callable[[], str]

    def open(self, clock: Clock, stack: ExitStack) -> Database:
        database = open_url(self.url, clock=clock, ids=IdSource(secrets.token_bytes))
        stack.callback(database.close)
        return database

    def copied(self) -> PostgresHome:
        copy = self.new_url()
        # A closed connection's backend may still be on its way out.
        self.run(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            f" WHERE datname = '{_name(self.url)}'"
        )
        self.run(f"DROP DATABASE {_name(copy)}")
        self.run(f"CREATE DATABASE {_name(copy)} TEMPLATE {_name(self.url)}")
        return replace(self, url=copy)


def _name(url: str) -> str:
    return urlsplit(url).path.removeprefix("/")
