"""What every request passes: who asks, how much, how often; imports services, protocol, Starlette.

The event loop only moves bytes: whatever touches a store, inflates or parses runs on a thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import anyio
import anyio.to_thread
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from boothapp.domain.errors import UserError
from boothapp.services.device_ports import DeviceGrant, TokenBook
from boothapp.services.ports import Clock
from sync.protocol.compression import ENCODING, deflate
from sync.protocol.enrolment import Role
from sync.protocol.errors import Code, RefusedError
from sync.protocol.limits import COMPRESSED_MAX
from sync.protocol.messages import encode
from sync.protocol.tokens import token_sha256
from sync.protocol.version import PROTOCOL, PROTOCOL_HEADER, is_newer, spoken
from sync.server.auth import authorise, bearer
from sync.server.doorkeeper import WRONG, Doorkeeper
from sync.server.refusal import HEADERS
from sync.server.throttle import Rate, Throttle

if TYPE_CHECKING:
    import msgspec

Result = TypeVar("Result")

SMALL = 1024
"""An answer below this many bytes is not worth compressing."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much the server takes at once. `rate` of one device, `wrong` of tokens and codes that
    are none from one address; `body_seconds`: how long a request may take to arrive; `threads`:
    how many requests touch the database at the same time; `requests`: how many are served or
    wait; `streams`: how many listen."""

    rate: Rate = field(default_factory=Rate)
    wrong: Rate = WRONG
    body_seconds: float = 60.0
    threads: int = 8
    requests: int = 256
    streams: int = 2_000


class Gate:
    """Lets requests in and answers out."""

    def __init__(self, tokens: TokenBook, *, clock: Clock, limits: Limits) -> None:
        self._tokens = tokens
        self._clock = clock
        self._limits = limits
        self._throttle = Throttle(limits.rate)
        self._doorkeeper = Doorkeeper(limits.wrong)
        self._threads = anyio.CapacityLimiter(limits.threads)

    async def enter(self, request: Request, *, to_write: bool = False) -> DeviceGrant:
        """Return for whom the request speaks. Raises RefusedError."""
        check_protocol(request)
        token = bearer(request.headers.get("Authorization"))
        grant = await self.guarded(
            request, token_sha256(token), partial(authorise, self._tokens, token)
        )
        wait = self._throttle.wait(f"{grant.org} {grant.device}", self._clock())
        if wait:
            raise RefusedError(Code.TOO_MANY, "too many requests at once.", retry_after=wait)
        if grant.role not in tuple(Role) or (to_write and grant.role != Role.LAPTOP):
            raise RefusedError(Code.READ_ONLY, "this device may only read here.")
        return grant

    async def guarded(self, request: Request, digest: str, look_up: Callable[[], Result]) -> Result:
        """Look a secret up, unless its address sent too many that were none."""
        # Only what the connection itself says counts: anybody can write a header.
        address = request.client.host if request.client else ""
        wait = self._doorkeeper.wait(address, digest, self._clock())
        if wait:
            raise RefusedError(
                Code.TOO_MANY, "too many wrong codes came from this network.", retry_after=wait
            )
        try:
            found = await self.on_thread(look_up)
        except RefusedError as error:
            if error.code in (Code.UNKNOWN_TOKEN, Code.WRONG_CODE):
                self._doorkeeper.was_wrong(address, self._clock())
            raise
        self._doorkeeper.was_good(digest)
        return found

    async def body(self, request: Request) -> bytes:
        """Return the body, bounded in size and time. Raises RefusedError."""
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

    async def answer(self, work: Callable[[], msgspec.Struct]) -> Response:
        """Do the work on a thread and answer with its message."""

        def make() -> Response:
            data = encode(work())
            if len(data) < SMALL:
                return Response(data, headers=HEADERS, media_type="application/json")
            headers = {**HEADERS, "Content-Encoding": ENCODING}
            return Response(deflate(data), headers=headers, media_type="application/json")

        return await self.on_thread(make)

    async def on_thread(self, work: Callable[[], Result]) -> Result:
        """Do the work on a thread. Raises RefusedError where the store fails."""
        try:
            return await anyio.to_thread.run_sync(work, limiter=self._threads)
        except UserError as error:
            # The title alone: detail and remedy speak to whoever sits at the server.
            raise RefusedError(Code.STORE_FAILED, error.title, retry_after=5) from error


def check_protocol(request: Request) -> None:
    """Raises RefusedError for a program that is newer than this one, or speaks something else."""
    number = spoken(request.headers.get(PROTOCOL_HEADER))
    if number is None:
        raise RefusedError(Code.MALFORMED, "the request names no protocol.")
    if is_newer(number):
        raise RefusedError(
            Code.NEWER_PEER,
            f"this server speaks protocol {PROTOCOL} and the program {number}.",
        )
