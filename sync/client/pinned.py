"""Trust in one key alone: that of the server which the laptop joined; imports protocol only."""

from __future__ import annotations

import hmac
import socket
import ssl
from typing import Any

from sync.protocol.pins import pin_of


class OtherServerError(ssl.SSLError):
    """Somebody answers who has not the key that this laptop joined with."""


class PinnedContext(ssl.SSLContext):
    """TLS to whoever proves to hold the pinned key; no authority and no name counts.

    The key is compared when the handshake is through and before a byte of ours is sent.
    """

    def __new__(cls, pin: str) -> PinnedContext:
        made = super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
        # Both ends are boothapp's own.
        made.minimum_version = ssl.TLSVersion.TLSv1_3
        return made

    def __init__(self, pin: str) -> None:
        self._pin = pin

    def wrap_socket(self, sock: socket.socket, *args: Any, **options: Any) -> ssl.SSLSocket:
        """Shake hands. Raises OtherServerError for another key, and ssl.SSLError as usual."""
        secure = super().wrap_socket(sock, *args, **options)
        try:
            self._compare(secure.getpeercert(binary_form=True))
        except BaseException:
            secure.close()
            raise
        return secure

    def wrap_bio(self, *_args: Any, **_options: Any) -> ssl.SSLObject:
        """Refused: nobody would compare the key of such a connection."""
        raise NotImplementedError("a pinned context wraps sockets only")

    def _compare(self, certificate: bytes | None) -> None:
        try:
            shown = pin_of(certificate or b"")
        except ValueError:
            shown = ""
        if not hmac.compare_digest(shown, self._pin):
            raise OtherServerError("another key")
