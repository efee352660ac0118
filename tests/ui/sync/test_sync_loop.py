"""The window keeps in step with its server by itself, at once while the line holds."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from boothapp.services.changes import Changes
from sync.client.uplink import Uplink, keep_uplink
from tests.sync.booth import Centre, Laptop, Wall, empty_file, opened
from ui.sync_loop import SyncLoop, SyncState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.jobs import JobRunner

QUICK_MS = 2_500
"""Well below the time between two polls."""


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as closing:
        yield closing


@pytest.fixture
def centre(stack: ExitStack, tmp_path: Path) -> Centre:
    wall = Wall()
    return Centre(opened(empty_file(tmp_path / "centre.db"), wall, stack), stack, wall)


def a_laptop(name: str, centre: Centre, stack: ExitStack, tmp_path: Path) -> Laptop:
    laptop = Laptop(name, empty_file(tmp_path / f"{name}.db"), Wall(), stack)
    laptop.move_to(centre)
    with laptop.store.write() as uow:
        keep_uplink(uow, Uplink(laptop.network.url, laptop.token, token_ms=laptop.clock()))
    return laptop


@pytest.fixture
def ana(centre: Centre, stack: ExitStack, tmp_path: Path) -> Laptop:
    return a_laptop("ana", centre, stack, tmp_path)


@pytest.fixture
def ben(centre: Centre, stack: ExitStack, tmp_path: Path) -> Laptop:
    made = a_laptop("ben", centre, stack, tmp_path)
    # Straight to the server: the faulty network carries no streams.
    with made.store.write() as uow:
        keep_uplink(uow, Uplink(centre.address.url, made.token, token_ms=made.clock()))
    return made


@pytest.fixture
def loop(runner: JobRunner, ben: Laptop) -> Iterator[SyncLoop]:
    made = SyncLoop(runner, ben.clock)
    yield made
    runner.shutdown()
    made.stop()


def test_what_a_colleague_saves_is_here_before_the_next_poll(
    qtbot: QtBot, runner: JobRunner, loop: SyncLoop, ana: Laptop, ben: Laptop
) -> None:
    with qtbot.waitSignal(loop.synced, timeout=10_000):
        loop.start(ben.store)
    qtbot.waitUntil(lambda: loop.is_live, timeout=10_000)
    for _ in range(2):
        lead = ana.capture()
        with qtbot.waitSignal(
            runner.changed,
            timeout=QUICK_MS,
            check_params_cb=lambda changes, lead=lead: lead in changes.leads,
        ):
            ana.sync()
        assert ben.lead(lead) is not None


def test_what_is_saved_here_is_sent_at_once_and_then_it_is_quiet(
    qtbot: QtBot, runner: JobRunner, loop: SyncLoop, centre: Centre, ben: Laptop
) -> None:
    with qtbot.waitSignal(loop.synced, timeout=10_000):
        loop.start(ben.store)
    qtbot.waitUntil(lambda: loop.is_live, timeout=10_000)
    ben.capture()
    with qtbot.waitSignal(loop.synced, timeout=QUICK_MS):
        runner.announce(Changes(sync=True))
    assert len(centre.texts()) == 1
    # The server tells of these very facts too; that is no reason to ask again and again.
    more: list[object] = []
    loop.synced.connect(more.append)
    qtbot.wait(400)
    assert len(more) <= 1


def test_a_revoked_laptop_is_told_on_screen(
    qtbot: QtBot, loop: SyncLoop, centre: Centre, ben: Laptop
) -> None:
    centre.revoke("ben")

    def tells(state: SyncState) -> bool:
        return "this device was revoked" in state.error

    with qtbot.waitSignal(loop.stated, timeout=10_000, check_params_cb=tells):
        loop.start(ben.store)
