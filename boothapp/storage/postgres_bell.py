"""Tells the processes over one PostgreSQL of each other's facts; imports no other engine.

LISTEN and NOTIFY after the commit and not in it: a notification inside would put all committing
transactions of the server into one queue.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Final

import psycopg

from boothapp.domain.errors import UserError
from boothapp.storage.bell import heads

if TYPE_CHECKING:
    from sqlalchemy import URL

    from boothapp.services.ports import Hear
    from boothapp.storage.sql import Backend

_CHANNEL: Final = "boothapp_live"
_LOOK_SECONDS: Final = 0.2
_AGAIN_SECONDS: Final = 1.0


class PostgresBell:
    """`Bell` over a connection that rings and one that listens."""

    def __init__(self, url: URL, backend: Backend) -> None:
        self._address = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._backend = backend
        self._one_at_a_time = threading.Lock()
        self._ringing: psycopg.Connection[Any] | None = None

    def ring(self, org: str, position: int) -> None:
        """Tell the others; where that fails they find the facts later."""
        with self._one_at_a_time:
            try:
                if self._ringing is None or self._ringing.closed:
                    self._ringing = psycopg.connect(self._address, autocommit=True)
                self._ringing.execute("SELECT pg_notify(%s, %s)", (_CHANNEL, f"{org} {position}"))
            except psycopg.Error:
                self._hang_up()

    def listen(self, hear: Hear, stop: threading.Event) -> None:
        """Listen until told to stop, again and again where the connection breaks."""
        while not stop.is_set():
            try:
                with psycopg.connect(self._address, autocommit=True) as connection:
                    self._hear_from(connection, hear, stop)
            except (psycopg.Error, UserError):
                stop.wait(_AGAIN_SECONDS)

    def close(self) -> None:
        """Close the connection that rings."""
        with self._one_at_a_time:
            self._hang_up()

    def _hear_from(
        self, connection: psycopg.Connection[Any], hear: Hear, stop: threading.Event
    ) -> None:
        connection.execute(f"LISTEN {_CHANNEL}")
        for org, position in heads(self._backend).items():
            hear(org, position)  # what came while nobody listened
        while not stop.is_set():
            for note in connection.notifies(timeout=_LOOK_SECONDS):
                org, _, place = note.payload.partition(" ")
                if place.isdigit():
                    hear(org, int(place))
                if stop.is_set():
                    return

    def _hang_up(self) -> None:
        if self._ringing is not None:
            self._ringing.close()
            self._ringing = None
