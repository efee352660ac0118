"""How a server says no: a code for the program and a sentence for the person; imports no HTTP."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

import msgspec


class Code(StrEnum):
    """Why a request was refused. A code that a client does not know is shown by its sentence."""

    MALFORMED = "malformed"
    NO_TOKEN = "no_token"  # noqa: S105 - a word, not a secret
    UNKNOWN_TOKEN = "unknown_token"  # noqa: S105 - a word, not a secret
    REVOKED = "revoked"
    NOT_FOUND = "not_found"
    TOO_SLOW = "too_slow"
    RESET = "reset"
    TOO_LARGE = "too_large"
    NEWER_PEER = "newer_peer"
    TOO_MANY = "too_many"
    STORE_FAILED = "store_failed"
    BUSY = "busy"
    READ_ONLY = "read_only"
    WRONG_CODE = "wrong_code"
    TAKEN = "taken"


STATUS: Mapping[Code, int] = MappingProxyType(
    {
        Code.MALFORMED: 400,
        Code.NO_TOKEN: 401,
        Code.UNKNOWN_TOKEN: 401,
        Code.REVOKED: 403,
        Code.NOT_FOUND: 404,
        Code.TOO_SLOW: 408,
        Code.RESET: 409,
        Code.TOO_LARGE: 413,
        Code.NEWER_PEER: 426,
        Code.TOO_MANY: 429,
        Code.STORE_FAILED: 503,
        Code.BUSY: 503,
        Code.READ_ONLY: 403,
        Code.WRONG_CODE: 403,
        Code.TAKEN: 403,
    }
)


class Problem(msgspec.Struct, frozen=True):
    """The body of every answer that is not a success. `sentence` is fit for a person and never
    holds what the request carried."""

    code: str
    sentence: str


class RefusedError(Exception):
    """A request that the server does not serve; `retry_after` in whole seconds, 0 for none."""

    def __init__(self, code: Code, sentence: str, *, retry_after: int = 0) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
        self.retry_after = retry_after
