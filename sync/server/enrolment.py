"""Letting devices in by a code, and changing their tokens; imports services and protocol."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from boothapp.services.device_ports import DeviceTakenError, TokenBook
from boothapp.services.ports import Clock, Store
from sync.protocol.enrolment import Join, Joined, NextToken, TokenNoted
from sync.protocol.errors import Code, RefusedError
from sync.protocol.messages import decode
from sync.protocol.tokens import is_code, is_digest, token_sha256
from sync.server.auth import bearer
from sync.server.gate import Gate, check_protocol

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

Message = TypeVar("Message")


class Enrolment:
    """The two requests by which a device comes to have a token."""

    def __init__(
        self, gate: Gate, stores: Callable[[str], Store], tokens: TokenBook, *, clock: Clock
    ) -> None:
        self._gate = gate
        self._stores = stores
        self._tokens = tokens
        self._clock = clock

    async def join(self, request: Request) -> Response:
        """POST /v1/join."""
        check_protocol(request)
        digest = token_sha256(bearer(request.headers.get("Authorization")))
        asked = _read(await self._gate.body(request), Join)
        redeem = partial(self._redeem, asked, digest)
        joined = await self._gate.guarded(request, digest, redeem)
        return await self._gate.answer(lambda: joined)

    async def token(self, request: Request) -> Response:
        """POST /v1/token."""
        grant = await self._gate.enter(request)
        asked = _read(await self._gate.body(request), NextToken)
        if not is_digest(asked.token_sha256):
            raise RefusedError(Code.MALFORMED, "the request names no digest.")

        def note() -> TokenNoted:
            self._tokens.succeed(grant, asked.token_sha256)
            return TokenNoted(grant.device)

        return await self._gate.answer(note)

    def _redeem(self, asked: Join, digest: str) -> Joined:
        if not is_code(asked.code) or len(asked.device) > 40:
            raise RefusedError(Code.WRONG_CODE, "this is no code.")
        code = token_sha256(asked.code)
        try:
            grant = self._tokens.redeem(code, digest, asked.device, self._clock())
        except DeviceTakenError as error:
            raise RefusedError(
                Code.TAKEN, "this laptop is let in already, and the code is for another one."
            ) from error
        if grant is None or grant.revoked_ms:
            raise RefusedError(
                Code.WRONG_CODE, "the code was used already, has expired or is of another server."
            )
        store = self._stores(grant.org).id
        return Joined(store, grant.org, grant.device, grant.label, grant.role)


def _read(data: bytes, kind: type[Message]) -> Message:
    try:
        return decode(data, kind)
    except ValueError as error:
        raise RefusedError(Code.MALFORMED, "the request cannot be read.") from error
