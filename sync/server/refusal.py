"""A refusal as an answer over HTTP; imports protocol and Starlette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response

from sync.protocol.errors import STATUS, Code, Problem, RefusedError
from sync.protocol.messages import encode
from sync.protocol.version import PROTOCOL, PROTOCOL_HEADER

if TYPE_CHECKING:
    from starlette.requests import Request

HEADERS = {PROTOCOL_HEADER: str(PROTOCOL), "Cache-Control": "no-store"}
_UNREAD = (Code.TOO_LARGE, Code.BUSY, Code.TOO_SLOW)


async def refuse(_: Request, error: Exception) -> Response:
    """Turn a refusal into its answer."""
    if not isinstance(error, RefusedError):
        raise error
    headers = dict(HEADERS)
    if error.retry_after:
        headers["Retry-After"] = str(error.retry_after)
    if error.code in _UNREAD:
        # What is still on its way is not read, so the connection cannot be used again.
        headers["Connection"] = "close"
    return Response(
        encode(Problem(error.code, error.sentence)),
        status_code=STATUS[error.code],
        headers=headers,
        media_type="application/problem+json",
    )


async def not_found(request: Request, _: Exception) -> Response:
    """Answer for an address or a method that does not exist."""
    return await refuse(request, RefusedError(Code.NOT_FOUND, "there is nothing at this address."))
