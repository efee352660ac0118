"""A fact saved on one laptop is heard of on the others at once; a lost line loses nothing."""

from __future__ import annotations

import queue
import threading
from contextlib import ExitStack

import httpx
import pytest

from sync.client.ear import Ear
from sync.client.faults import SyncError
from sync.client.live import LiveLink
from sync.client.uplink import Uplink
from sync.protocol.live import head_event, position_of
from sync.protocol.version import PROTOCOL_HEADER
from sync.server.app import create_app
from sync.server.certificate import own_certificate
from sync.server.gate import Limits
from sync.server.serve import Serving, running_server
from tests.sync.booth import OTHER_ORG, Centre, FileHome, opened

PATIENCE = 15.0
"""Seconds until a test gives up; what it waits for comes within some milliseconds."""


class Listening:
    """An ear whose news a test takes from a queue."""

    def __init__(self, uplink: Uplink, stack: ExitStack) -> None:
        self.heard: queue.Queue[int] = queue.Queue()
        self.lost = threading.Event()
        self.ear = Ear(uplink, heard=self.heard.put, lost=self.lost.set)
        self.ear.start()
        stack.callback(self.ear.stop)

    def next(self) -> int:
        return self.heard.get(timeout=PATIENCE)


@pytest.fixture
def listening(stack):
    return lambda uplink: Listening(uplink, stack)


def at(centre: Centre, name: str, org: str | None = None) -> Uplink:
    token = centre.enrol(name, org) if org else centre.enrol(name)
    return Uplink(centre.address.url, token)


def test_what_one_laptop_sends_another_hears_of_at_once(centre, laptop, listening) -> None:
    ana, ben = laptop("ana"), listening(at(centre, "ben"))
    rival = listening(at(centre, "rival", OTHER_ORG))
    assert (ben.next(), rival.next()) == (0, 0)
    ana.capture()
    ana.sync()
    assert ben.next() == 1
    ana.capture()
    ana.capture()
    ana.sync()
    assert ben.next() == 3
    ana.sync()
    assert ben.heard.empty()
    assert rival.heard.empty()


def test_who_comes_back_hears_how_far_the_log_reaches(centre, laptop, listening) -> None:
    ana = laptop("ana")
    for _ in range(5):
        ana.capture()
    ana.sync()
    assert listening(at(centre, "ben")).next() == 5


def test_what_another_process_wrote_is_heard_of(stack, home, wall, laptop, listening) -> None:
    """The window beside the hub on a file; the other worker on PostgreSQL."""
    first = Centre(home.open(wall, stack), stack, wall)
    second = Centre(home.open(wall, stack), stack, wall)
    ben = listening(at(first, "ben"))
    assert ben.next() == 0
    ana = laptop("ana", centre=second)
    ana.capture()
    ana.sync()
    assert ben.next() == 1


def test_over_tls_an_ear_is_stopped_at_once(stack, tmp_path, new_file, wall, listening) -> None:
    centre = Centre(opened(new_file("c"), wall, stack), stack, wall)
    certificate = own_certificate(tmp_path / "c.db", hosts=(), now_ms=1_790_000_000_000)
    address = stack.enter_context(running_server(centre.app, how=Serving(certificate)))
    ben = listening(Uplink(address.url, centre.enrol("ben"), pin=certificate.pin))
    assert ben.next() == 0
    ben.ear.stop(PATIENCE)
    assert not any(thread.name == "live" for thread in threading.enumerate())


def test_an_ear_comes_back_to_a_server_that_was_away(stack, new_file, wall, listening) -> None:
    centre = Centre(opened(new_file("c"), wall, stack), stack, wall)
    token = centre.enrol("ben")
    app = create_app(centre.store_of, centre.tokens, clock=wall)
    with running_server(app) as address:
        ben = listening(Uplink(address.url, token))
        assert ben.next() == 0
    assert ben.lost.wait(PATIENCE)
    app = create_app(centre.store_of, centre.tokens, clock=wall)
    with running_server(app, port=address.port):
        assert ben.next() == 0
        ben.ear.stop()


def test_a_revoked_device_is_let_go(stack, new_file, wall) -> None:
    centre = Centre(opened(new_file("c"), wall, stack), stack, wall)
    app = create_app(centre.store_of, centre.tokens, clock=wall, beat_seconds=0.1)
    with running_server(app) as address, LiveLink(Uplink(address.url, centre.enrol("ben"))) as link:
        heard = link.positions()
        assert next(heard) == 0
        centre.revoke("ben")
        assert list(heard) == []
        with pytest.raises(SyncError, match="revoked"):
            next(link.positions())


def test_a_silent_stream_shows_that_it_lives(stack, new_file, wall) -> None:
    centre = Centre(opened(new_file("c"), wall, stack), stack, wall)
    app = create_app(centre.store_of, centre.tokens, clock=wall, beat_seconds=0.05)
    headers = {"Authorization": f"Bearer {centre.enrol('ben')}", PROTOCOL_HEADER: "1"}
    with (
        running_server(app) as address,
        httpx.stream("GET", f"{address.url}/v1/live", headers=headers, trust_env=False) as answer,
    ):
        assert answer.headers["Content-Type"].startswith("text/event-stream")
        lines = answer.iter_lines()
        while next(lines) != ": beat":
            pass


def test_more_than_may_listen_are_told_to_come_later(stack, new_file, wall) -> None:
    limits = Limits(streams=1)
    centre = Centre(FileHome(new_file("c")).open(wall, stack), stack, wall, limits=limits)
    with LiveLink(at(centre, "ana")) as ana, LiveLink(at(centre, "ben")) as ben:
        held = ana.positions()
        assert next(held) == 0
        with pytest.raises(SyncError, match="too many listen") as caught:
            next(ben.positions())
        assert caught.value.retry_after == 30


@pytest.mark.parametrize("line", ["id: x", "id: -1", "data: 3", "id: ٣", "id: " + "9" * 30, ""])
def test_a_line_that_is_no_position(line: str) -> None:
    assert position_of(line) is None


def test_an_event_is_read_as_it_was_written() -> None:
    lines = head_event(812).decode().split("\n")
    assert [position_of(line) for line in lines if position_of(line) is not None] == [812]
    assert lines[-2:] == ["", ""]
