"""Whatever answers or does not, a person reads one sentence that names the address."""

from __future__ import annotations

import socket
import zlib

import httpx
import pytest

from boothapp.domain.errors import UserError
from sync.client.faults import SyncError
from sync.client.link import Link
from sync.protocol.messages import Seen
from sync.protocol.tokens import new_token
from tests.sync.network import answering

TOKEN = new_token(bytes)
SEEN = Seen("0192d5f0-0000-7000-8000-000000000001", 0, "")


def http(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


OURS = "Boothapp-Protocol: 1"


def complaint(url: str, **options) -> SyncError:
    with Link(url, TOKEN, **options) as link, pytest.raises(SyncError) as caught:
        link.hello()
    assert link.address in str(caught.value)
    return caught.value


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    error = complaint(f"http://127.0.0.1:{port}")
    assert error.title == f"Nothing answers at 127.0.0.1:{port}."
    assert error.again


def test_a_name_that_does_not_exist() -> None:
    error = complaint("http://no-such-host.invalid")
    assert "name of no-such-host.invalid was not found" in error.title


def test_a_server_that_says_nothing_in_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        error = complaint(f"http://127.0.0.1:{silent.getsockname()[1]}", timeout=httpx.Timeout(0.2))
    assert "did not answer in time" in error.title


def test_https_to_a_plain_server() -> None:
    with answering(http(b"hello", status="400 Bad Request")) as url:
        error = complaint(url.replace("http", "https"))
    assert "No secure connection" in error.title
    assert "http or https" in error.remedy


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (http(b"<html>Please sign in to the hall's network"), "not a boothapp server"),
        (http(b"", "Location: http://portal.example", status="302 Found"), "not a boothapp"),
        (http(b"Bad gateway", status="502 Bad Gateway"), "does not work at the moment"),
        (http(b"{}", "Boothapp-Protocol: 2"), "is newer than this program"),
        (http(b"{}", OURS), "cannot be read"),
        (http(b"not json", OURS), "cannot be read"),
        (http(b"x", OURS, "Content-Encoding: deflate"), "cannot be read"),
        (
            http(zlib.compress(bytes(20_000_000)), OURS, "Content-Encoding: deflate"),
            "cannot be read",
        ),
        (http(b"?", OURS, status="500 Internal Server Error"), "cannot be read"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "broke"),
        (b"", "broke"),
        (http(b"cut short", OURS)[:-4], "broke"),
    ],
)
def test_what_answers_is_not_what_it_should_be(answer, sentence) -> None:
    with answering(answer) as url:
        assert sentence in complaint(url).title


@pytest.mark.parametrize(
    ("status", "code", "again"),
    [
        ("401 Unauthorized", "unknown_token", False),
        ("403 Forbidden", "revoked", False),
        ("426 Upgrade Required", "newer_peer", False),
        ("503 Service Unavailable", "store_failed", True),
        ("418 I'm a teapot", "a_word_of_a_later_version", True),
    ],
)
def test_a_refusal_carries_the_servers_sentence(status, code, again) -> None:
    body = b'{"code":"%s","sentence":"because of that."}' % code.encode()
    with answering(http(body, OURS, status=status)) as url:
        error = complaint(url)
    assert error.title.endswith("refused to sync: because of that.")
    assert error.remedy
    assert error.again is again


def test_a_busy_server_says_how_long_to_wait() -> None:
    body = b'{"code":"too_many","sentence":"too many."}'
    answer = http(body, OURS, "Retry-After: 17", status="429 Too Many Requests")
    with answering(answer) as url:
        assert complaint(url).retry_after == 17


@pytest.mark.parametrize(
    "url", ["", "sync.example.com", "ftp://a.example", "http://", "http://a:b@c.example", "\x00"]
)
def test_an_address_that_is_none(url: str) -> None:
    with pytest.raises(UserError, match="not the address of a server"):
        Link(url, TOKEN)


@pytest.mark.parametrize("token", ["", "short", TOKEN + "\r\nX: y", "é" * 43])
def test_a_token_that_is_none_is_not_shown(token: str) -> None:
    with pytest.raises(UserError, match="is not one") as caught:
        Link("http://127.0.0.1:9", token)
    assert not token or token not in str(caught.value)
