"""Fixtures of the tests of sync: a centre on either engine, a hub, and laptops on a network."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.sync.booth import (
    ORG,
    Centre,
    FileHome,
    Home,
    Laptop,
    PostgresHome,
    Wall,
    empty_file,
    opened,
)


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    """What is closed at the end, the last opened first."""
    with ExitStack() as closing:
        yield closing


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture(scope="session")
def empty(tmp_path_factory) -> Path:
    """A migrated file without anything in it: copying it is quicker than migrating each time."""
    return empty_file(tmp_path_factory.mktemp("sync") / "empty.db")


@pytest.fixture
def new_file(empty, tmp_path) -> Callable[[str], Path]:
    """Make an empty database file of that name."""
    return lambda name: Path(shutil.copy(empty, tmp_path / f"{name}.db"))


@pytest.fixture(params=["sqlite", "postgresql"])
def home(request, new_file) -> Home:
    """Where the centre's data is, on each engine."""
    if request.param == "sqlite":
        return FileHome(new_file("centre"))
    server = request.getfixturevalue("postgres_server")
    new_url = request.getfixturevalue("new_postgres_url")
    return PostgresHome(new_url(), server.run, new_url)


@pytest.fixture
def centre(stack, home, wall) -> Centre:
    return Centre(home.open(wall, stack), stack, wall)


@pytest.fixture
def hub(stack, new_file, wall) -> Centre:
    return Centre(opened(new_file("hub"), wall, stack), stack, wall, name="hub")


@pytest.fixture
def laptop(stack, new_file, wall, centre) -> Callable[..., Laptop]:
    """Make a laptop that is enrolled at the centre, or at `centre=` another server."""

    def make(name: str, *, token_org: str = ORG, **at: Centre) -> Laptop:
        made = Laptop(name, new_file(name), wall, stack)
        made.move_to(at.get("centre", centre), token_org=token_org)
        return made

    return make
