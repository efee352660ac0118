"""A booth on one machine for the demo: a central server on loopback and laptops beside it."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from boothapp.commands.centre import centre_store
from boothapp.commands.enrol import offer_code
from boothapp.commands.node import join
from boothapp.domain.ids import IdSource
from boothapp.services.desk import Desk
from boothapp.services.ports import Clock, Store
from boothapp.services.views import Channel
from boothapp.storage.engine import Database, open_database
from sync.client.engine import sync_once
from sync.client.link import Link
from sync.client.outcome import SyncOutcome
from sync.client.uplink import link_to, read_uplink
from sync.protocol.join_code import JoinCode
from sync.server.app import create_app
from sync.server.serve import running_server


@dataclass(frozen=True, slots=True)
class Laptop:
    """One laptop of the booth with its line to the server."""

    label: str
    database: Database
    store: Store
    link: Link
    clock: Clock

    def sync(self) -> SyncOutcome:
        """Exchange facts with the server once."""
        return sync_once(self.store, self.link, clock=self.clock)


@dataclass(frozen=True, slots=True)
class Stage:
    """The server's store and address, and its laptops."""

    org: str
    url: str
    centre: Store
    laptops: tuple[Laptop, ...]


@contextmanager
def booth_stage(
    folder: Path, labels: tuple[str, ...], *, clock: Clock, server_clock: Clock, port: int = 0
) -> Iterator[Stage]:
    """Serve a new centre from `folder` and enrol a laptop for each label while the block runs.

    `clock` is what laptops write facts by; a demo may let it run through four days.
    """
    ids = IdSource(secrets.token_bytes)
    with ExitStack() as stack:
        centre = open_database(folder / "centre.db", clock=clock, ids=ids)
        stack.callback(centre.close)
        app = create_app(
            lambda org: centre_store(centre, org),
            centre.tokens(),
            clock=server_clock,
            bell=centre.bell(),
        )
        url = stack.enter_context(running_server(app, port=port)).url
        org = ids.new(server_clock())
        laptops = []
        for label in labels:
            database = open_database(folder / f"{label}.db", clock=clock, ids=ids)
            stack.callback(database.close)
            identity = database.identity()
            device = identity.device if identity else ids.new(server_clock())
            org = identity.org if identity else org
            way = JoinCode((url,), org, "")
            code = offer_code(centre, way, device=device, label=label, now_ms=server_clock())
            store = join(database, code)
            laptops.append(Laptop(label, database, store, _line(store, stack), clock))
        yield Stage(org, url, centre_store(centre, org), tuple(laptops))


def _line(store: Store, stack: ExitStack) -> Link:
    with store.read() as reader:
        uplink = read_uplink(reader)
    assert uplink is not None  # noqa: S101 - it joined just now
    return stack.enter_context(link_to(uplink))


def give_channels(laptops: tuple[Laptop, ...], desk: Desk, url: str) -> None:
    """Let each laptop reach sales people and managers at one webhook."""
    for laptop in laptops:
        with laptop.store.write() as uow:
            for person in desk.people:
                if person.role in ("sales", "manager"):
                    uow.put_channel(Channel(person.id, person.id, "webhook", url))
