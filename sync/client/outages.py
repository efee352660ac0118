"""From a failed connection to a sentence that names the address; imports httpx only."""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator

import httpx

from sync.client.faults import KEPT, SyncError
from sync.client.pinned import OtherServerError

_NO_WAY = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN)
_AGAIN = "It is tried again by itself."


def outage(address: str, error: httpx.HTTPError) -> SyncError:
    """Return what to tell a person about a request that got no answer."""
    for cause in _causes(error):
        if isinstance(cause, OtherServerError):
            return _another_key(address)
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _untrusted(address, cause)
        if isinstance(cause, ssl.SSLError):
            return SyncError(
                f"No secure connection to {address}.",
                KEPT,
                "Check in Setup whether the address begins with http or https.",
            )
        if isinstance(cause, socket.gaierror):
            return SyncError(
                f"The name of {address} was not found.",
                KEPT,
                f"Check the network and the address in Setup. {_AGAIN}",
            )
        if isinstance(cause, ConnectionRefusedError):
            return SyncError(
                f"Nothing answers at {address}.",
                KEPT,
                f"Check that the server runs and that the port is right. {_AGAIN}",
            )
        if isinstance(cause, OSError) and cause.errno in _NO_WAY:
            return SyncError(f"There is no network to {address}.", KEPT, _AGAIN)
    if isinstance(error, httpx.TimeoutException):
        return SyncError(f"{address} did not answer in time.", KEPT, _AGAIN)
    return SyncError(f"The connection to {address} broke.", KEPT, _AGAIN)


def _another_key(address: str) -> SyncError:
    return SyncError(
        f"What answers at {address} is not the server that this computer joined.",
        f"It shows another key, so nothing was sent. {KEPT}",
        "Another computer may use this address, or somebody pretends to be the server. If the "
        "server was set up anew, join it again with a new code.",
        again=False,
    )


def _untrusted(address: str, cause: ssl.SSLCertVerificationError) -> SyncError:
    return SyncError(
        f"{address} could not prove who it is: {cause.verify_message}.",
        KEPT,
        "Do not go on over this network; ask whoever runs the server for its certificate.",
        again=False,
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and what led to it, the nearest first; a chain is short, but never trust a loop."""
    at: BaseException | None = error
    for _ in range(8):
        if at is None:
            return
        yield at
        at = at.__cause__ or at.__context__
