"""One connection to the server that cannot be held open for nothing; imports uvicorn.

uvicorn limits the time between requests only: a client that sends its head byte by byte, or reads
its answer so, keeps a connection for ever (seen with 0.54, 2026-11).
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds for the head of a request to arrive and for a client that reads nothing, and how
    many connections there may be at once."""

    head_seconds: float = 10.0
    stall_seconds: float = 30.0
    connections: int = 5_000


class GuardedConnection(H11Protocol):
    """HTTP/1.1 with an end to waiting."""

    def __init__(self, *args: Any, patience: Patience, **options: Any) -> None:
        super().__init__(*args, **options)
        self._patience = patience
        self._head: asyncio.TimerHandle | None = None
        self._stall: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for the first head."""
        super().connection_made(transport)
        if len(self.connections) > self._patience.connections:
            transport.abort()
        else:
            self._await_head()

    def data_received(self, data: bytes) -> None:
        """Take what came; the clock runs until a head is whole."""
        if self._is_idle():
            self._await_head()
        super().data_received(data)
        if not self._is_idle():
            self._end_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        self._end_head()
        self._end_stall()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """The client reads too slowly; begin to count."""
        super().pause_writing()
        self._stall = self.loop.call_later(self._patience.stall_seconds, self.transport.abort)

    def resume_writing(self) -> None:
        """The client reads again."""
        self._end_stall()
        super().resume_writing()

    def _is_idle(self) -> bool:
        return self.cycle is None or self.cycle.response_complete

    def _await_head(self) -> None:
        if self._head is None:
            self._head = self.loop.call_later(self._patience.head_seconds, self._give_up)

    def _give_up(self) -> None:
        self._head = None
        if self._is_idle():
            self.transport.abort()

    def _end_head(self) -> None:
        if self._head is not None:
            self._head.cancel()
            self._head = None

    def _end_stall(self) -> None:
        if self._stall is not None:
            self._stall.cancel()
            self._stall = None
