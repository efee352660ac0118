"""Opens a laptop's database as the node it is; imports storage, services and the protocol."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from boothapp.commands.laptop_key import LaptopKey, unlocked
from boothapp.domain.errors import UserError
from boothapp.domain.ids import IdSource
from boothapp.services.ports import Reader, Store
from boothapp.storage.engine import Database, Identity
from sync.client.enrol import enrol_at
from sync.client.uplink import keep_uplink
from sync.protocol.join_code import JoinCode

SHOW_SETTING = "show"
PERSON_SETTING = "person"


def wall_clock() -> int:
    """Unix milliseconds."""
    return time.time_ns() // 1_000_000


def new_ids() -> IdSource:
    """A source of identifiers with the system's entropy."""
    return IdSource(secrets.token_bytes)


@dataclass(frozen=True, slots=True)
class Node:
    """A laptop's open database and its store; `store` None before it is set up or has joined."""

    database: Database
    store: Store | None
    ids: IdSource

    def need_store(self) -> Store:
        """Return the store. Raises UserError before the laptop is set up."""
        if self.store is None:
            raise UserError(
                "This laptop is not set up yet.",
                "",
                "Start 'boothapp' and choose, or join a booth: boothapp sync --join CODE.",
            )
        return self.store


@contextmanager
def open_node(folder: Path, pin_file: Path | None = None) -> Iterator[Node]:
    """Open the laptop's database in a folder, and close it at the end.

    `pin_file` holds the PIN of an encrypted one. Raises Locked where it is needed and missing.
    """
    with open_by(unlocked(folder, pin_file)) as node:
        yield node


@contextmanager
def open_by(key: LaptopKey) -> Iterator[Node]:
    """Open the database of an open key, and close it at the end."""
    ids = new_ids()
    database = key.open_database(wall_clock, ids)
    try:
        yield Node(database, store_of(database), ids)
    finally:
        database.close()


def store_of(database: Database) -> Store | None:
    """Return the laptop's own store, None before it is set up or has joined."""
    identity = database.identity()
    return database.store(identity.org, identity.device) if identity else None


def found_organisation(database: Database, ids: IdSource) -> Store:
    """Make this laptop the first of a new organisation."""
    now = wall_clock()
    identity = Identity(org=ids.new(now), device=ids.new(now))
    database.adopt(identity)
    return database.store(identity.org, identity.device)


def join(database: Database, code: JoinCode) -> Store:
    """Make this laptop a device of the booth that the code names, and keep its server.

    Raises UserError where the laptop belongs to another booth, or the server does not let it in;
    then nothing is changed.
    """
    standing = database.identity()
    if standing is not None:
        database.adopt(Identity(org=code.org, device=standing.device))
    enrolled = enrol_at(
        code, standing.device if standing else "", now_ms=wall_clock(), entropy=secrets.token_bytes
    )
    database.adopt(Identity(org=enrolled.org, device=enrolled.device))
    store = database.store(enrolled.org, enrolled.device)
    with store.write() as uow:
        keep_uplink(uow, enrolled.uplink)
        if code.show:
            uow.put_setting(SHOW_SETTING, code.show)
    return store


def chosen_show(reader: Reader, wanted: str | None = None) -> str:
    """Return the show to work with: by name, else the one that is open, else the only one.

    Raises UserError where that does not name one show.
    """
    shows = reader.shows()
    if wanted is not None:
        named = [show for show in shows if wanted in (show.id, show.name)]
        if len(named) != 1:
            raise UserError(
                f"No show here is called {wanted!r}.",
                f"There are: {', '.join(show.name for show in shows) or 'none'}.",
                "Choose one with --show.",
            )
        return named[0].id
    kept = reader.setting(SHOW_SETTING)
    if isinstance(kept, str) and any(show.id == kept for show in shows):
        return kept
    if not shows:
        raise UserError("No show is set up yet.", "", "Start 'boothapp' and set one up.")
    return shows[-1].id
