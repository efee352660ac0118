"""What a server needs of a store to know whom to let in; imports nothing of the project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class DeviceGrant:
    """A device that may speak for an organisation; `revoked_ms` 0 while it may. `role` is what
    it may do there, a word of the protocol; `granted_ms` when it was let in."""

    org: str
    device: str
    label: str
    revoked_ms: int
    role: str = "laptop"
    granted_ms: int = 0
    token_sha256: str = ""


class DeviceTakenError(Exception):
    """A code for another laptop must not take the place of one that is let in."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """A one-time code by which a device may join: its SHA-256 in hex, as whom, until when."""

    org: str
    code_sha256: str
    device: str
    label: str
    role: str
    expires_ms: int


class TokenBook(Protocol):
    """The devices that a server lets in. It keeps digests of tokens and codes, never themselves."""

    def find(self, token_sha256: str) -> DeviceGrant | None:
        """Return the grant of a token by its SHA-256 in hex, also where it was revoked. A token's
        successor counts from here on, and the token before it no more."""

    def grant(
        self,
        org: str,
        device: str,
        label: str,
        token_sha256: str,
        now_ms: int,
        *,
        role: str = "laptop",
    ) -> None:
        """Let a device in; a token it had before is void."""

    def succeed(self, grant: DeviceGrant, next_sha256: str) -> None:
        """Note the next token of a device; the present one is good until the next was seen."""

    def offer(self, ticket: Ticket) -> None:
        """Keep a one-time code."""

    def redeem(
        self, code_sha256: str, token_sha256: str, device: str, now_ms: int
    ) -> DeviceGrant | None:
        """Let a device in by a code that is neither used nor expired, in one transaction; None
        where there is none. The same device and token get the same answer again: the first may
        have been lost. `device` is what the laptop calls itself, '' for a new one, which the
        ticket names. Raises DeviceTakenError where that device is let in already and the code is
        for another."""

    def revoke(self, org: str, device: str, now_ms: int) -> None:
        """Let a device in no longer."""

    def grants(self, org: str) -> tuple[DeviceGrant, ...]:
        """All devices of an organisation, revoked ones too, by label."""
