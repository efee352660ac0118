"""How a device is let in, and how its token is changed; imports protocol only.

`POST /v1/join` carries the token that the laptop made for itself, and the one-time code that makes
it good: an answer that was lost is asked for again with the same two. `POST /v1/token` names the
digest of the next token; the present one is good until the next was seen.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Role(StrEnum):
    """What a device may do: a laptop reads and writes facts, a reader only reads."""

    LAPTOP = "laptop"
    READER = "reader"


class Join(msgspec.Struct, frozen=True):
    """`POST /v1/join`. `device` is what the laptop calls itself, '' before it was set up."""

    code: str
    device: str = ""


class Joined(msgspec.Struct, frozen=True):
    """The answer: as what the laptop was let in, and whose log the server keeps."""

    store: str
    org: str
    device: str
    label: str
    role: str


class NextToken(msgspec.Struct, frozen=True):
    """`POST /v1/token`: the SHA-256, in hex, of the token that the device will use next."""

    token_sha256: str


class TokenNoted(msgspec.Struct, frozen=True):
    """The answer to it: the token named counts as soon as it is used."""

    device: str
