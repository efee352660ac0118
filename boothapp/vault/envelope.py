"""A key sealed by a PIN: argon2id makes a key of the PIN, AES-256-GCM seals with it.

A PIN has few digits, so each guess is made dear: 128 MiB and some 0.2 s on a laptop, for whoever
stole the file as well (RFC 9106, section 4, asks for 64 MiB at least with three passes).
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Final

_SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_NAMED: Final = b"boothapp key 1"
_MOST_MIB: Final = 4096


@dataclass(frozen=True, slots=True)
class Cost:
    """What a guess costs: memory, passes over it, and how many cores share the work."""

    memory_kib: int = 128 * 1024
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Envelope:
    """What is sealed; `box` is the nonce with the sealed key and its tag."""

    cost: Cost
    salt: bytes
    box: bytes


def seal_by_pin(pin: str, key: bytes, cost: Cost | None = None) -> Envelope:
    """Seal a key; every time with a salt of its own."""
    paid, salt = cost or Cost(), secrets.token_bytes(_SALT_BYTES)
    return Envelope(paid, salt, seal(_stretched(pin, salt, paid), key))


def open_by_pin(envelope: Envelope, pin: str) -> bytes | None:
    """Return the key, None where the PIN is another. Raises ValueError for a cost out of bounds,
    which only a forged file has."""
    cost = envelope.cost
    if not 0 < cost.memory_kib <= _MOST_MIB * 1024:
        msg = "the memory that the envelope asks for is out of bounds"
        raise ValueError(msg)
    return unseal(_stretched(pin, envelope.salt, cost), envelope.box)


def seal(by: bytes, key: bytes) -> bytes:
    """Seal a key by another key."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - 40 ms, late

    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(by).encrypt(nonce, key, _NAMED)


def unseal(by: bytes, box: bytes) -> bytes | None:
    """Return what was sealed, None where that was by another key or was changed since."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    try:
        return AESGCM(by).decrypt(box[:_NONCE_BYTES], box[_NONCE_BYTES:], _NAMED)
    except InvalidTag:
        return None


def _stretched(pin: str, salt: bytes, cost: Cost) -> bytes:
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 - 30 ms, late

    return hash_secret_raw(
        pin.encode(), salt, time_cost=cost.passes, memory_cost=cost.memory_kib,
        parallelism=cost.lanes, hash_len=32, type=Type.ID,
    )  # fmt: skip
