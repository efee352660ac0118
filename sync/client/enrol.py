"""Joins a server by a one-time code; imports protocol and its own room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from sync.client.faults import SyncError, other_organisation
from sync.client.link import Link
from sync.client.uplink import Uplink
from sync.protocol.enrolment import Joined
from sync.protocol.join_code import JoinCode
from sync.protocol.tokens import new_token

_TRIES: Final = 3
"""A code is used up though its answer may be lost; asked again with the same token, it is given
again."""


@dataclass(frozen=True, slots=True)
class Enrolled:
    """As whom this laptop was let in, and the way to the server."""

    org: str
    device: str
    uplink: Uplink


def enrol_at(
    code: JoinCode, device: str, *, now_ms: int, entropy: Callable[[int], bytes]
) -> Enrolled:
    """Have a new token made good at the first of the code's addresses that answers.

    `device` is what this laptop calls itself, '' before it was set up. Raises SyncError.
    """
    token = new_token(entropy)
    failed: SyncError | None = None
    for url in code.urls:
        with Link(url, token, pin=code.pin) as link:
            try:
                joined = _ask(link, code, device)
            except SyncError as error:
                if not error.again:
                    raise
                failed = failed or error
                continue
        if joined.org != code.org:
            raise other_organisation(link.address)
        uplink = Uplink(url, token, joined.store, code.pin, token_ms=now_ms)
        return Enrolled(joined.org, joined.device, uplink)
    assert failed is not None  # noqa: S101 - a code has at least one address
    raise failed


def _ask(link: Link, code: JoinCode, device: str) -> Joined:
    for _ in range(_TRIES - 1):
        try:
            return link.join(code.code, device)
        except SyncError as error:
            if not error.again or error.retry_after:
                raise
    return link.join(code.code, device)
