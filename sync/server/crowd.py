"""Turns requests away while too many are served, before any of their bytes are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.requests import Request

from sync.protocol.errors import Code, RefusedError
from sync.server.refusal import refuse

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

_WAIT_SECONDS = 2
FREE_PATHS = ("/v1/live", "/v1/health")
"""Streams have a limit of their own; whether the process lives must be answered always."""


class Crowd:
    """An application around another that serves so many requests at once and no more."""

    def __init__(self, app: ASGIApp, *, most: int) -> None:
        self._app = app
        self._most = most
        self._served = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, or answer 503 with the time to come again."""
        if scope["type"] != "http" or scope["path"] in FREE_PATHS:
            await self._app(scope, receive, send)
            return
        if self._served >= self._most:
            busy = RefusedError(
                Code.BUSY, "it is too busy at the moment.", retry_after=_WAIT_SECONDS
            )
            answer = await refuse(Request(scope), busy)
            await answer(scope, receive, send)
            return
        self._served += 1
        try:
            await self._app(scope, receive, send)
        finally:
            self._served -= 1
