"""Tells devices at once that there is something new, as server-sent events (HTML, 9.2).

An event says how far the log reaches, and nothing of what is in it: facts are fetched by cursor,
so that one who missed an event misses no fact.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING

from starlette.responses import Response, StreamingResponse

from boothapp.services.device_ports import DeviceGrant
from boothapp.services.ports import Store
from sync.protocol.errors import RefusedError
from sync.protocol.live import BEAT, BEAT_SECONDS, head_event
from sync.server.auth import authorise, bearer
from sync.server.refusal import HEADERS

if TYPE_CHECKING:
    from starlette.requests import Request

    from boothapp.services.device_ports import TokenBook
    from sync.server.board import Board, Listener
    from sync.server.gate import Gate


class Live:
    """Serves the streams."""

    def __init__(
        self,
        gate: Gate,
        stores: Callable[[str], Store],
        tokens: TokenBook,
        board: Board,
        *,
        beat_seconds: float = BEAT_SECONDS,
    ) -> None:
        self._gate = gate
        self._stores = stores
        self._tokens = tokens
        self._board = board
        self._beat_seconds = beat_seconds

    async def live(self, request: Request) -> Response:
        """GET /v1/live."""
        grant = await self._gate.enter(request)
        token = bearer(request.headers.get("Authorization"))
        events = self._events(grant, token)
        # Begun here, so that a refusal is still an answer of its own.
        first = await anext(events)
        return StreamingResponse(
            _joined(first, events),
            media_type="text/event-stream",
            headers={**HEADERS, "X-Accel-Buffering": "no"},
        )

    async def _events(self, grant: DeviceGrant, token: str) -> AsyncIterator[bytes]:
        with self._board.listening(grant.org, grant.device) as listener:
            head = await self._gate.on_thread(lambda: self._head(grant.org))
            self._board.tell(grant.org, head)
            yield head_event(head)
            while not self._board.is_closed:
                if await self._is_news(listener):
                    listener.news.clear()
                    if self._board.head(grant.org) > head:
                        head = self._board.head(grant.org)
                        yield head_event(head)
                elif await self._is_let_in(token):
                    yield BEAT
                else:
                    return

    async def _is_news(self, listener: Listener) -> bool:
        try:
            async with asyncio.timeout(self._beat_seconds):
                return await listener.news.wait()
        except TimeoutError:
            return False

    async def _is_let_in(self, token: str) -> bool:
        try:
            await self._gate.on_thread(lambda: authorise(self._tokens, token))
        except RefusedError:
            return False
        return True

    def _head(self, org: str) -> int:
        with self._stores(org).read() as reader:
            return reader.head().position


async def _joined(first: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for part in rest:
        yield part
