"""The facts over HTTP; imports services, protocol and Starlette."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from starlette.responses import PlainTextResponse, Response

from boothapp.services.device_ports import TokenBook
from boothapp.services.ports import Store
from sync.protocol.compression import ENCODING, NotDeflatedError, TooLargeError, inflate
from sync.protocol.errors import Code, RefusedError
from sync.protocol.limits import FACTS_MAX
from sync.protocol.messages import SEEN_HEADER, Push, Pushed, Seen, decode, seen_from_header
from sync.server import facts
from sync.server.board import Board
from sync.server.gate import Gate
from sync.server.refusal import HEADERS

if TYPE_CHECKING:
    import msgspec
    from starlette.requests import Request


class Api:
    """Serves the stores of all organisations; which one, only the token decides."""

    def __init__(
        self,
        gate: Gate,
        stores: Callable[[str], Store],
        tokens: TokenBook,
        board: Board,
        *,
        took: Callable[[Pushed], None] | None = None,
    ) -> None:
        """`took` is told of each batch that was answered."""
        self._gate = gate
        self._stores = stores
        self._tokens = tokens
        self._board = board
        self._took = took

    async def hello(self, request: Request) -> Response:
        """GET /v1/hello."""
        grant = await self._gate.enter(request)

        def say() -> msgspec.Struct:
            return facts.hello(self._stores(grant.org), grant.device)

        return await self._gate.answer(say)

    async def push(self, request: Request) -> Response:
        """POST /v1/facts."""
        grant = await self._gate.enter(request, to_write=True)
        seen = _seen(request)
        data = await self._gate.body(request)
        deflated = _is_deflated(request)

        def take() -> msgspec.Struct:
            batch = _batch(data, deflated=deflated)
            taken = facts.take(self._stores(grant.org), batch, seen)
            if taken.accepted:
                self._board.accepted(grant.org, taken.position)
            if self._took is not None:
                self._took(taken)
            return taken

        return await self._gate.answer(take)

    async def page(self, request: Request) -> Response:
        """GET /v1/facts."""
        grant = await self._gate.enter(request)
        seen = _seen(request)
        after = _number(request, "after", 0)
        limit = _number(request, "limit", FACTS_MAX)
        upto = _number(request, "upto", 2**62)

        def give() -> msgspec.Struct:
            return facts.page(self._stores(grant.org), after, limit, upto, seen)

        return await self._gate.answer(give)

    async def health(self, _: Request) -> Response:
        """GET /v1/health: the process answers."""
        return PlainTextResponse("ok\n", headers=HEADERS)

    async def ready(self, _: Request) -> Response:
        """GET /v1/ready: the database answers too."""
        await self._gate.on_thread(partial(self._tokens.find, "0" * 64))
        return PlainTextResponse("ready\n", headers=HEADERS)

    async def front(self, _: Request) -> Response:
        """GET /: what this is, for somebody who types the address into a browser."""
        return PlainTextResponse(_FRONT, headers=HEADERS)


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
