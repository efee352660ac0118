"""A server on an open network: what somebody with a socket and bad intent gets out of it."""

from __future__ import annotations

import os
import signal
import socket
import ssl
import subprocess
import sys
import time
from contextlib import closing, suppress

import httpx
import pytest

from boothapp.domain.facts import Kind
from boothapp.domain.ids import named_id
from sync.client.faults import SyncError
from sync.client.link import Link
from sync.protocol.compression import deflate
from sync.protocol.messages import Push, Seen, encode, fact_json
from sync.protocol.version import PROTOCOL_HEADER
from sync.server.certificate import own_certificate
from sync.server.connection import Patience
from sync.server.gate import Limits
from sync.server.serve import Serving, running_server
from sync.server.throttle import Rate
from tests.sync.booth import ORG, Centre, FileHome

NEVER = 60.0
SOON = 3.0


@pytest.fixture
def home(new_file) -> FileHome:
    """A file: the door is the same before either engine."""
    return FileHome(new_file("centre"))


@pytest.fixture
def guarded(stack, centre):
    """Serve the centre with little patience, over TLS where asked."""

    def start(*, tls=None, **patience):
        how = Serving(tls, Patience(**{"head_seconds": NEVER, "stall_seconds": NEVER, **patience}))
        return stack.enter_context(running_server(centre.app, how=how))

    return start


def knocking(address) -> socket.socket:
    return socket.create_connection((address.host, address.port), 10)


def ended_after(connection: socket.socket) -> float:
    """Seconds until the server has ended the connection."""
    started = time.monotonic()
    with suppress(ConnectionError, ssl.SSLError):
        while connection.recv(65536):
            pass
    return time.monotonic() - started


def a_request(centre: Centre, method: str, path: str, *headers: str, body: bytes = b"") -> bytes:
    lines = [
        f"{method} {path} HTTP/1.1", "Host: x", f"{PROTOCOL_HEADER}: 1", *headers,
        f"Authorization: Bearer {centre.enrol('raw')}", f"Content-Length: {len(body)}", "", "",
    ]  # fmt: skip
    return "\r\n".join(lines).encode() + body


def test_a_head_that_never_ends_is_cut_off(guarded) -> None:
    with knocking(guarded(head_seconds=0.3)) as slow:
        slow.sendall(b"GET /v1/health HTTP/1.1\r\nHost: x\r\nX-Drip: ")
        assert ended_after(slow) < SOON


def test_one_who_says_nothing_at_all_is_cut_off(guarded) -> None:
    with knocking(guarded(head_seconds=0.3)) as silent:
        assert ended_after(silent) < SOON


def test_a_second_head_that_drips_is_cut_off_too(guarded, centre) -> None:
    with knocking(guarded(head_seconds=0.3)) as slow:
        slow.sendall(a_request(centre, "GET", "/v1/health"))
        assert slow.recv(1000).startswith(b"HTTP/1.1 200")
        slow.sendall(b"G")
        assert ended_after(slow) < SOON


def test_a_dripping_head_is_cut_off_behind_tls(guarded, tmp_path) -> None:
    certificate = own_certificate(tmp_path / "c.db", hosts=(), now_ms=1_790_000_000_000)
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with (
        knocking(guarded(tls=certificate, head_seconds=0.3)) as raw,
        context.wrap_socket(raw) as slow,
    ):
        slow.sendall(b"GET / HTTP/1.1\r\n")
        assert ended_after(slow) < SOON


def test_a_batch_that_takes_its_time_is_not_taken_for_a_head(guarded, centre, laptop) -> None:
    fact = laptop("ana").forge()
    whole = a_request(
        centre, "POST", "/v1/facts", body=encode(Push(named_id(ORG, "x"), [fact_json(fact)]))
    )
    with knocking(guarded(head_seconds=0.2)) as slow:
        slow.sendall(whole[:-5])
        slow.settimeout(0.6)
        with pytest.raises(TimeoutError):
            slow.recv(1)
        slow.settimeout(10)
        slow.sendall(whole[-5:])
        assert slow.recv(1000).startswith(b"HTTP/1.1 200")
    assert list(centre.texts()) == [fact.id]


def test_who_does_not_read_the_answer_is_cut_off(guarded, centre, laptop) -> None:
    forge = laptop("ana").forge
    # Text that does not compress, so that the answer is larger than all buffers in between.
    centre.accept(*(forge(body={"text": os.urandom(30_000).hex()}) for _ in range(30)))
    address = guarded(stall_seconds=0.3)
    with socket.socket() as slow:
        slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        slow.connect((address.host, address.port))
        ask = a_request(centre, "GET", "/v1/facts")
        slow.sendall(ask * 20)
        # What it does not read cannot be told from here; whether it may still send, can.
        with pytest.raises(ConnectionError):
            send_on(slow)


def send_on(connection: socket.socket) -> None:
    deadline = time.monotonic() + SOON
    while time.monotonic() < deadline:
        connection.send(b"x")
        time.sleep(0.01)


def test_more_connections_than_there_may_be_are_closed_at_once(guarded) -> None:
    address = guarded(connections=3)
    with knocking(address) as a, knocking(address) as b, knocking(address) as c:
        for held in (a, b, c):
            held.sendall(b"GET /v1/health HTTP/1.1\r\n")
        with knocking(address) as fourth:
            assert ended_after(fourth) < SOON
        a.sendall(b"Host: x\r\n\r\n")
        assert a.recv(1000).startswith(b"HTTP/1.1 200")


def test_a_full_server_says_when_to_come_again(stack, new_file, wall) -> None:
    limits = Limits(requests=1)
    centre = Centre(FileHome(new_file("full")).open(wall, stack), stack, wall, limits=limits)
    token = centre.enrol("ana")
    with knocking(centre.address) as slow:
        slow.sendall(a_request(centre, "POST", "/v1/facts", body=b"{" * 100)[:-50])
        with Link(centre.address.url, token) as link:
            error = refusal_of(link)
            assert "too busy" in error.title
            assert error.again
            assert error.retry_after == 2
            # Whether it lives is answered even now.
            assert httpx.get(f"{centre.address.url}/v1/health", trust_env=False).is_success
    with Link(centre.address.url, token) as link:
        until_served(link)


def refusal_of(link: Link) -> SyncError:
    """The first refusal; the request that fills the server may still be on its way."""
    for _ in range(1000):
        try:
            link.hello()
        except SyncError as error:
            return error
    raise AssertionError("never refused")


def until_served(link: Link) -> None:
    for _ in range(1000):
        with suppress(SyncError):
            link.hello()
            return
    raise AssertionError("never served again")


@pytest.mark.parametrize("name", ["X-Forwarded-For", "Forwarded", "X-Real-IP", "CF-Connecting-IP"])
def test_a_forged_address_is_no_way_round_the_limit(stack, new_file, wall, name) -> None:
    limits = Limits(wrong=Rate(burst=2, per_second=0.001))
    centre = Centre(FileHome(new_file("forged")).open(wall, stack), stack, wall, limits=limits)
    codes = [
        httpx.get(
            f"{centre.address.url}/v1/hello",
            headers={
                "Authorization": f"Bearer {'x' * 43}",
                PROTOCOL_HEADER: "1",
                name: f"for=198.51.100.{number}",
            },
            trust_env=False,
        ).status_code
        for number in range(4)
    ]
    assert codes == [401, 401, 429, 429]


def test_a_replayed_batch_changes_nothing(centre, laptop) -> None:
    fact = laptop("ana").forge()
    ask = a_request(
        centre, "POST", "/v1/facts", body=encode(Push(named_id(ORG, "x"), [fact_json(fact)]))
    )
    for _ in range(3):
        with closing(knocking(centre.address)) as once:
            once.sendall(ask)
            assert once.recv(1000).startswith(b"HTTP/1.1 200")
    assert list(centre.texts()) == [fact.id]
    assert centre.positions() == [1]


def test_a_fact_that_was_tampered_with_does_not_replace_the_true_one(centre, laptop) -> None:
    ana = laptop("ana")
    lead = ana.capture(last_name="True")
    ana.sync()
    (true,) = centre.facts()
    forged = ana.forge(
        id=true.id, subject=lead, kind=Kind.LEAD_CAPTURED, body={"fields": {"last_name": "False"}}
    )
    with Link(centre.address.url, centre.enrol("eve")) as link:
        answer = link.push(named_id(ORG, "eve"), [fact_json(forged)], end_of(centre))
    assert answer.known == [true.id]
    assert centre.facts() == (true,)


def end_of(centre: Centre) -> Seen:
    with centre.store.read() as reader:
        head = reader.head()
    return Seen(centre.store.id, head.position, head.chain)


def test_a_batch_with_one_bit_turned_is_refused_whole(centre, laptop) -> None:
    body = bytearray(deflate(encode(Push(named_id(ORG, "x"), [fact_json(laptop("a").forge())]))))
    body[len(body) // 2] ^= 1
    ask = a_request(centre, "POST", "/v1/facts", "Content-Encoding: deflate", body=bytes(body))
    with closing(knocking(centre.address)) as once:
        once.sendall(ask)
        assert once.recv(1000).startswith(b"HTTP/1.1 400")
    assert centre.texts() == {}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to catch")
def test_a_server_that_is_told_to_end_finishes_what_it_took(tmp_path) -> None:
    words = [sys.executable, "-m", "boothapp", "serve", "--database", str(tmp_path / "c.db")]
    process = subprocess.Popen([*words, "--port", "0"], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    with process, process.stdout as said:
        port = int(said.readline().split(";")[0].rsplit(":", 1)[1])
        with socket.create_connection(("127.0.0.1", port), 10) as half:
            half.sendall(b"POST /v1/join HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n")
            half.sendall(
                f"{PROTOCOL_HEADER}: 1\r\nAuthorization: Bearer {'x' * 43}\r\n\r\n{{".encode()
            )
            # Once this is answered the half request is being served.
            assert httpx.get(f"http://127.0.0.1:{port}/v1/health", trust_env=False).is_success
            process.send_signal(signal.SIGTERM)
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0.5)
            half.sendall(b"}")
            assert b"cannot be read" in half.recv(1000) + half.recv(1000)
        assert process.wait(20) == 0
