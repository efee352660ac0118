"""A laptop set up with the sample show, on a real database."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from boothapp.domain.ids import IdSource
from boothapp.services.capture import Saved, capture
from boothapp.services.desk import Desk, load_desk
from boothapp.services.drafts import Draft
from boothapp.services.sample_show import load_sample_show, sample_id
from boothapp.storage.engine import Database, Identity, open_database
from boothapp.storage.store import SqlStore

NOON = 1_795_345_200_000  # 2026-11-22 12:00 UTC


@dataclass
class Booth:
    """One laptop at the sample show; time stands still until a test moves it."""

    database: Database
    store: SqlStore
    desk: Desk
    ids: IdSource
    now_ms: int = NOON

    def person(self, code: str) -> str:
        return sample_id(self.store.org, "person", code)

    def capture(self, draft: Draft, *, by: str = "nina") -> Saved:
        return capture(
            self.store, draft, self.desk,
            by=self.person(by), now_ms=self.now_ms, new_id=self.ids.new,
        )  # fmt: skip


@pytest.fixture
def make_booth(tmp_path: Path) -> Iterator[Callable[[str], Booth]]:
    """Makes laptops of one exhibitor, each with its own database."""
    made: list[Booth] = []
    ids = IdSource(secrets.token_bytes)
    org = ids.new(NOON)

    def make(name: str = "laptop") -> Booth:
        booth: Booth
        database = open_database(
            tmp_path / f"{name}.db", clock=lambda: made[-1].now_ms if made else NOON, ids=ids
        )
        identity = Identity(org, ids.new(NOON))
        database.adopt(identity)
        store = database.store(identity.org, identity.device)
        show = load_sample_show(store)
        with store.read() as reader:
            desk = load_desk(reader, show)
        assert desk is not None
        booth = Booth(database, store, desk, ids)
        made.append(booth)
        return booth

    yield make
    for booth in made:
        booth.database.close()


@pytest.fixture
def booth(make_booth: Callable[[str], Booth]) -> Booth:
    """One laptop."""
    return make_booth("laptop")
