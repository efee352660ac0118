"""For whom a request speaks; imports services and protocol only."""

from __future__ import annotations

from boothapp.services.device_ports import DeviceGrant, TokenBook
from sync.protocol.errors import Code, RefusedError
from sync.protocol.tokens import is_token, token_sha256


def bearer(authorization: str | None) -> str:
    """Return the token of an Authorization header (RFC 6750). Raises RefusedError."""
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() != "bearer" or not is_token(token):
        raise RefusedError(Code.NO_TOKEN, "the request carries no device token.")
    return token


def authorise(tokens: TokenBook, token: str) -> DeviceGrant:
    """Return the grant of a token; organisation and device come from here and nowhere else.
    Raises RefusedError for one that is unknown or was revoked."""
    grant = tokens.find(token_sha256(token))
    if grant is None:
        raise RefusedError(Code.UNKNOWN_TOKEN, "its device token is not known here.")
    if grant.revoked_ms:
        raise RefusedError(Code.REVOKED, "this device was revoked.")
    return grant
