"""A booth before and after the sample show, for the report page."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from hashlib import shake_256
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from boothapp.domain.ids import IdSource
from boothapp.services.alerts import accept
from boothapp.services.capture import capture
from boothapp.services.desk import Desk, load_desk
from boothapp.services.ports import Store
from boothapp.services.sample_show import load_sample_show
from boothapp.services.sample_visitors import sample_visitors, scanned_draft
from boothapp.storage.engine import Database, Identity, open_database
from ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

BEFORE_THE_SHOW = 1_794_000_000_000
ANSWER_MS = 4 * 60_000


class StoryClock:
    """Stands still until it is moved."""

    def __init__(self, now: int) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now


def id_source(seed: str) -> IdSource:
    numbers = count()
    return IdSource(lambda size: shake_256(f"{seed}{next(numbers)}".encode()).digest(size))


def store_of(database: Database) -> Store:
    identity = database.identity()
    assert identity is not None
    return database.store(identity.org, identity.device)


def desk_of(store: Store) -> Desk:
    with store.read() as reader:
        desk = load_desk(reader, reader.shows()[0].id)
    assert desk is not None
    return desk


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `before.db`, the sample show without a visitor, and `after.db`: all visitors
    captured, each alert accepted after four minutes."""
    folder = tmp_path_factory.mktemp("show")
    clock, ids = StoryClock(BEFORE_THE_SHOW), id_source("story")
    database = open_database(folder / "before.db", clock=clock, ids=ids)
    database.adopt(Identity(ids.new(clock()), ids.new(clock())))
    load_sample_show(store_of(database))
    database.close()
    shutil.copy(folder / "before.db", folder / "after.db")
    database = open_database(folder / "after.db", clock=clock, ids=ids)
    store = store_of(database)
    desk = desk_of(store)
    for visitor in sample_visitors(store.org, desk):
        clock.now = max(clock.now, visitor.at_ms)
        with store.read() as reader:
            draft = scanned_draft(visitor, reader)
        saved = capture(store, draft, desk, by=visitor.by, now_ms=clock(), new_id=ids.new)
        if saved.alert:
            clock.now += ANSWER_MS
            accept(store, saved.alert, person=saved.asked, by=saved.asked, what="", due="")
    database.close()
    return folder


def opened(file: Path, to: Path, now: int) -> Iterator[Session]:
    path = shutil.copy(file, to / "boothapp.db")
    clock, ids = StoryClock(now), id_source("test")
    database = open_database(Path(path), clock=clock, ids=ids)
    store = store_of(database)
    desk = desk_of(store)
    session = Session(clock, ids.new)
    session.open(store, desk, desk.people[0].id)
    yield session
    database.close()


@pytest.fixture
def session(qapp: QApplication, files: Path, tmp_path: Path) -> Iterator[Session]:
    """The sample show before its first visitor."""
    yield from opened(files / "before.db", tmp_path, BEFORE_THE_SHOW)


@pytest.fixture
def visited(qapp: QApplication, files: Path, tmp_path: Path) -> Iterator[Session]:
    """The sample show after its last visitor."""
    yield from opened(files / "after.db", tmp_path, BEFORE_THE_SHOW + 14 * 86_400_000)
