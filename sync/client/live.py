"""Hears at once that a server has something new; imports protocol, httpx and its own room."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import suppress

import httpx

from sync.client.link import Link
from sync.client.outages import outage
from sync.client.uplink import Uplink
from sync.protocol.live import BEAT_SECONDS, position_of

_LONGEST_LINE = 1_000
_TIMEOUT = httpx.Timeout(3 * BEAT_SECONDS, connect=5.0)


class LiveLink(Link):
    """A connection that listens, beside the one that asks. One thread listens; any may hang up."""

    def __init__(self, uplink: Uplink) -> None:
        super().__init__(uplink.url, uplink.token, pin=uplink.pin, timeout=_TIMEOUT)
        self._socket: socket.socket | None = None

    def positions(self) -> Iterator[int]:
        """Yield how far the server's log reaches, at once and whenever it grows; ends when the
        server does. Raises SyncError."""
        try:
            with self._client.stream("GET", "/v1/live") as response:
                self._check_version(response)
                if response.status_code != httpx.codes.OK:
                    raise self._refusal(response, self._read(response), batch=False)
                stream = response.extensions["network_stream"]
                self._socket = stream.get_extra_info("socket")
                for line in _lines(response.iter_raw()):
                    position = position_of(line)
                    if position is not None:
                        yield position
        except httpx.HTTPError as error:
            raise outage(self.address, error) from error
        finally:
            self._socket = None

    def hang_up(self) -> None:
        """End listening, from any thread."""
        listening = self._socket
        if listening is not None:
            with suppress(OSError):
                # Not the method of a TLS socket, which takes its state from under the reader.
                socket.socket.shutdown(listening, socket.SHUT_RDWR)


def _lines(parts: Iterator[bytes]) -> Iterator[str]:
    """Whole lines; one too long to be ours is thrown away in pieces."""
    rest = b""
    for part in parts:
        *whole, rest = (rest + part).split(b"\n")
        yield from (line.decode("ascii", "replace") for line in whole)
        rest = rest[-_LONGEST_LINE:]
