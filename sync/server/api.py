"""The HTTP faces of the server; imports services, protocol and Starlette.

The event loop only moves bytes: whatever touches a store, inflates or parses runs on a thread.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import anyio
import anyio.to_thread
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response

from boothapp.domain.errors import UserError
from boothapp.services.ports import Clock, DeviceGrant, Store, TokenBook
from sync.protocol.compression import (
    ENCODING,
    NotDeflatedError,
    TooLargeError,
    deflate,
    inflate,
)
from sync.protocol.errors import STATUS, Code, Problem, RefusedError
from sync.protocol.limits import COMPRESSED_MAX, FACTS_MAX
from sync.protocol.messages import (
    SEEN_HEADER,
    Push,
    Seen,
    decode,
    encode,
    seen_from_header,
)
from sync.protocol.version import PROTOCOL, PROTOCOL_HEADER, is_newer, spoken
from sync.server import facts
from sync.server.auth import authorise, bearer
from sync.server.throttle import Rate, Throttle

if TYPE_CHECKING:
    import msgspec

Result = TypeVar("Result")
Handler = Callable[[Request], Awaitable[Response]]

SMALL = 1024
"""An answer below this many bytes is not worth compressing."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much the server takes at once. `body_seconds`: how long a request may take to arrive;
    `threads`: how many requests touch the database at the same time."""

    rate: Rate = field(default_factory=Rate)
    body_seconds: float = 60.0
    threads: int = 8


class Api:
    """Serves the stores of all organisations; which one, only the token decides."""

    def __init__(
        self, stores: Callable[[str], Store], tokens: TokenBook, *, clock: Clock, limits: Limits
    ) -> None:
        self._stores = stores
        self._tokens = tokens
        self._clock = clock
        self._limits = limits
        self._throttle = Throttle(limits.rate)
        self._threads = anyio.CapacityLimiter(limits.threads)

    async def hello(self, request: Request) -> Response:
        """GET /v1/hello."""
        grant = await self._enter(request)

        def say() -> msgspec.Struct:
            return facts.hello(self._stores(grant.org), grant.device)

        return await self._answer(say)

    async def push(self, request: Request) -> Response:
        """POST /v1/facts."""
        grant = await self._enter(request)
        seen = _seen(request)
        data = await self._body(request)
        deflated = _is_deflated(request)

        def take() -> msgspec.Struct:
            return facts.take(self._stores(grant.org), _batch(data, deflated=deflated), seen)

        return await self._answer(take)

    async def page(self, request: Request) -> Response:
        """GET /v1/facts."""
        grant = await self._enter(request)
        seen = _seen(request)
        after = _number(request, "after", 0)
        limit = _number(request, "limit", FACTS_MAX)
        upto = _number(request, "upto", 2**62)

        def give() -> msgspec.Struct:
            return facts.page(self._stores(grant.org), after, limit, upto, seen)

        return await self._answer(give)

    async def health(self, _: Request) -> Response:
        """GET /v1/health: the process answers."""
        return PlainTextResponse("ok\n", headers=_HEADERS)

    async def ready(self, _: Request) -> Response:
        """GET /v1/ready: the database answers too."""
        await self._on_thread(partial(self._tokens.find, "0" * 64))
        return PlainTextResponse("ready\n", headers=_HEADERS)

    async def front(self, _: Request) -> Response:
        """GET /: what this is, for somebody who types the address into a browser."""
        return PlainTextResponse(_FRONT, headers=_HEADERS)

    async def _enter(self, request: Request) -> DeviceGrant:
        number = spoken(request.headers.get(PROTOCOL_HEADER))
        if number is None:
            raise RefusedError(Code.MALFORMED, "the request names no protocol.")
        if is_newer(number):
            raise RefusedError(
                Code.NEWER_PEER,
                f"this server speaks protocol {PROTOCOL} and the program {number}.",
            )
        token = bearer(request.headers.get("Authorization"))
        grant = await self._on_thread(partial(authorise, self._tokens, token))
        wait = self._throttle.wait(f"{grant.org} {grant.device}", self._clock())
        if wait:
            raise RefusedError(Code.TOO_MANY, "too many requests at once.", retry_after=wait)
        return grant

    async def _body(self, request: Request) -> bytes:
        data = bytearray()
        try:
            with anyio.fail_after(self._limits.body_seconds):
                async for part in request.stream():
                    data += part
                    if len(data) > COMPRESSED_MAX:
                        raise RefusedError(
                            Code.TOO_LARGE, f"a batch may have {COMPRESSED_MAX} bytes."
                        )
        except TimeoutError as error:
            raise RefusedError(Code.TOO_SLOW, "the batch took too long to arrive.") from error
        except ClientDisconnect as error:
            raise RefusedError(Code.MALFORMED, "the batch was cut.") from error
        return bytes(data)

    async def _answer(self, work: Callable[[], msgspec.Struct]) -> Response:
        def make() -> Response:
            data = encode(work())
            if len(data) < SMALL:
                return Response(data, headers=_HEADERS, media_type="application/json")
            headers = {**_HEADERS, "Content-Encoding": ENCODING}
            return Response(deflate(data), headers=headers, media_type="application/json")

        return await self._on_thread(make)

    async def _on_thread(self, work: Callable[[], Result]) -> Result:
        try:
            return await anyio.to_thread.run_sync(work, limiter=self._threads)
        except UserError as error:
            # The title alone: detail and remedy speak to whoever sits at the server.
            raise RefusedError(Code.STORE_FAILED, error.title, retry_after=5) from error


async def refuse(_: Request, error: Exception) -> Response:
    """Turn a refusal into its answer."""
    if not isinstance(error, RefusedError):
        raise error
    headers = dict(_HEADERS)
    if error.retry_after:
        headers["Retry-After"] = str(error.retry_after)
    if error.code is Code.TOO_LARGE:
        # What is still on its way is not read, so the connection cannot be used again.
        headers["Connection"] = "close"
    return Response(
        encode(Problem(error.code, error.sentence)),
        status_code=STATUS[error.code],
        headers=headers,
        media_type="application/problem+json",
    )


async def not_found(_: Request, error: Exception) -> Response:
    """Answer for an address or a method that does not exist."""
    return await refuse(_, RefusedError(Code.NOT_FOUND, "there is nothing at this address."))


_HEADERS = {PROTOCOL_HEADER: str(PROTOCOL), "Cache-Control": "no-store"}

_FRONT = """This is a boothapp server: laptops at the booth sync their visitors with it.
There is nothing to see here yet; enter this address in boothapp under Setup.
"""


def _batch(data: bytes, *, deflated: bool) -> Push:
    try:
        return decode(inflate(data) if deflated else data, Push)
    except TooLargeError as error:
        raise RefusedError(Code.TOO_LARGE, "the batch is too large once inflated.") from error
    except (NotDeflatedError, ValueError) as error:
        raise RefusedError(Code.MALFORMED, "the batch cannot be read.") from error


def _is_deflated(request: Request) -> bool:
    encoding = request.headers.get("Content-Encoding", "identity").lower()
    if encoding not in (ENCODING, "identity"):
        raise RefusedError(Code.MALFORMED, "only deflate is understood.")
    return encoding == ENCODING


def _seen(request: Request) -> Seen | None:
    value = request.headers.get(SEEN_HEADER)
    try:
        return None if value is None else seen_from_header(value)
    except ValueError as error:
        raise RefusedError(Code.MALFORMED, f"{SEEN_HEADER} cannot be read.") from error


def _number(request: Request, name: str, otherwise: int) -> int:
    value = request.query_params.get(name)
    if value is None:
        return otherwise
    if not value.isascii() or not value.isdigit() or len(value) > 19 or int(value) > 2**62:
        raise RefusedError(Code.MALFORMED, f"'{name}' is not a number.")
    return int(value)
