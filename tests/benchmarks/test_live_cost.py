"""From a save on one laptop to the fact in another's store, through a hub over TLS, in one run with
the bare round trip of a server-sent event through the same stack."""

from __future__ import annotations

import asyncio
import queue
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING

import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from sync.client.ear import Ear
from sync.client.engine import sync_once
from sync.client.link import Link
from sync.client.uplink import Uplink
from sync.server.certificate import own_certificate
from sync.server.gate import Limits
from sync.server.serve import Serving, running_server
from sync.server.throttle import Rate
from tests.sync.booth import Centre, Laptop, Wall, empty_file, opened

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.requests import Request

ROUNDS = 300
P99_MS = 250.0
TIMES_BARE = 3.0
"""Beside the round trip itself a save is three durable commits and four requests."""

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(300)]


def percentiles(seconds: list[float]) -> tuple[float, float]:
    """p50 and p99 in milliseconds."""
    ordered = sorted(seconds)
    return ordered[len(ordered) // 2] * 1000, ordered[int(len(ordered) * 0.99)] * 1000


def bare(certificate) -> tuple[float, float]:
    """A POST that the server turns into an event for one listener."""
    loops: list[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = []

    async def post(_: Request) -> Response:
        loops[0][1].set()
        return Response(b"ok")

    async def events() -> AsyncIterator[bytes]:
        woken = asyncio.Event()
        loops.append((asyncio.get_running_loop(), woken))
        yield b"id: 0\n\n"
        while True:
            await woken.wait()
            woken.clear()
            yield b"id: 1\n\n"

    async def stream(_: Request) -> Response:
        return StreamingResponse(events(), media_type="text/event-stream")

    heard: queue.Queue[float] = queue.Queue()
    app = Starlette(routes=[Route("/", post, methods=["POST"]), Route("/live", stream)])
    with (
        running_server(app, how=Serving(certificate)) as address,
        httpx.Client(base_url=address.url, verify=False, trust_env=False) as client,
        httpx.Client(base_url=address.url, verify=False, trust_env=False) as other,
        other.stream("GET", "/live") as answer,
    ):
        parts = answer.iter_raw()
        next(parts)

        def listen() -> None:
            for _ in range(ROUNDS):
                next(parts)
                heard.put(time.perf_counter())

        thread = threading.Thread(target=listen)
        thread.start()
        took = []
        for _ in range(ROUNDS):
            started = time.perf_counter()
            client.post("/")
            took.append(heard.get(timeout=10) - started)
        thread.join()
        return percentiles(took)


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as closing:
        yield closing


def through_a_hub(certificate, stack: ExitStack, folder: Path) -> tuple[float, float]:
    """Save, push, event, pull, until the other laptop's store has committed."""
    wall = Wall()
    rate = Rate(burst=100 * ROUNDS)
    database = opened(empty_file(folder / "hub.db"), wall, stack)
    hub = Centre(database, stack, wall, limits=Limits(rate=rate))
    address = stack.enter_context(running_server(hub.app, how=Serving(certificate)))
    ana = Laptop("ana", empty_file(folder / "ana.db"), wall, stack)
    ben = Laptop("ben", empty_file(folder / "ben.db"), wall, stack)
    lines = {
        name: stack.enter_context(Link(address.url, hub.enrol(name), pin=certificate.pin))
        for name in ("ana", "ben")
    }
    there: queue.Queue[float] = queue.Queue()

    def fetch(position: int) -> None:
        if position:
            sync_once(ben.store, lines["ben"], clock=wall)
            there.put(time.perf_counter())

    ear = Ear(
        Uplink(address.url, hub.enrol("ear"), pin=certificate.pin), heard=fetch, lost=lambda: None
    )
    ear.start()
    stack.callback(ear.stop)
    took = []
    for number in range(-5, ROUNDS):
        started = time.perf_counter()
        ana.capture(last_name=f"Visitor {number}", company="Duna Coatings Kft.")
        sync_once(ana.store, lines["ana"], clock=wall)
        ended = there.get(timeout=10)
        if number >= 0:
            took.append(ended - started)
    assert len(ben.texts()) == ROUNDS + 5
    return percentiles(took)


def test_a_save_shows_on_another_laptop_at_once(stack: ExitStack, tmp_path: Path) -> None:
    certificate = own_certificate(tmp_path / "hub.db", hosts=(), now_ms=int(time.time() * 1000))
    floor = bare(certificate)
    ours = through_a_hub(certificate, stack, tmp_path)
    print(
        f"\n{ROUNDS} saves, ms: bare event p50 {floor[0]:.1f} p99 {floor[1]:.1f}; "
        f"save to the other laptop's store p50 {ours[0]:.1f} p99 {ours[1]:.1f}; "
        f"{ours[0] / floor[0]:.1f} and {ours[1] / floor[1]:.1f} times"
    )
    assert ours[1] < P99_MS
