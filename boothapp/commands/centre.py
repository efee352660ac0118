"""Opens the database of a central server; imports storage only."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from boothapp.commands.node import new_ids, wall_clock
from boothapp.domain.ids import named_id
from boothapp.services.ports import Store
from boothapp.storage.engine import Database, open_database, open_url

_NOBODY = "00000000-0000-5000-8000-000000000000"


@contextmanager
def open_centre(args: argparse.Namespace) -> Iterator[Database]:
    """Open the database that --database or --database-url names, and close it at the end."""
    ids = new_ids()
    if args.database_url:
        database = open_url(args.database_url, clock=wall_clock, ids=ids)
    else:
        database = open_database(args.database, clock=wall_clock, ids=ids)
    try:
        yield database
    finally:
        database.close()


def centre_store(database: Database, org: str) -> Store:
    """The centre's store of an organisation; what it says itself, it says as a device of its own,
    the same at every start."""
    return database.store(org, named_id(_NOBODY, "centre", database.id, org))
