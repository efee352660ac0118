"""What a laptop is handed to join a booth: one line to type, paste or scan; standard library.

Letters A to Z and digits 2 to 7 only: any keyboard's scanner types them, and a QR code holds them
in its denser alphanumeric mode. The secret in it is good for one laptop and a short while.
"""

from __future__ import annotations

import base64
import binascii
import uuid
import zlib
from dataclasses import dataclass

from boothapp.domain.errors import UserError
from boothapp.domain.ids import is_id
from sync.protocol.pins import is_pin
from sync.protocol.tokens import CODE_BYTES, is_code

_PREFIX = "BOOTHAPP1:"
_LONGEST = 2_000
_ID_BYTES = 16
_PIN_BYTES = 32


@dataclass(frozen=True, slots=True)
class JoinCode:
    """Where the server is and by what a laptop is let in there.

    `urls` the server's addresses, the likeliest first; `code` the one-time code; `pin` the SHA-256
    of the server's public key in hex, '' for one with an ordinary certificate; `show` the show to
    open, '' for the latest.
    """

    urls: tuple[str, ...]
    org: str
    code: str
    pin: str = ""
    show: str = ""

    def text(self) -> str:
        """The code as one line."""
        show = uuid.UUID(self.show).bytes if self.show else bytes(_ID_BYTES)
        pin = bytes.fromhex(self.pin)
        packed = b"".join(
            (
                uuid.UUID(self.org).bytes,
                show,
                base64.b32decode(self.code),
                bytes([len(pin)]),
                pin,
                " ".join(self.urls).encode(),
            )
        )
        whole = packed + zlib.crc32(packed).to_bytes(4, "big")
        return _PREFIX + base64.b32encode(whole).rstrip(b"=").decode()


def read_join_code(text: str) -> JoinCode:
    """Read a code. Raises UserError where it is not one, or was cut or mistyped."""
    code = "".join(text.split()).upper()
    found = _unpacked(code.removeprefix(_PREFIX)) if code.startswith(_PREFIX) else None
    if found is None:
        raise UserError(
            "This is not a code to join a booth with.",
            f"It begins with '{_PREFIX}' and is one long line.",
            "Copy the whole line that 'boothapp enrol' printed, or scan its QR code.",
        )
    return found


def _unpacked(packed: str) -> JoinCode | None:
    if len(packed) > _LONGEST:
        return None
    try:
        whole = base64.b32decode(packed + "=" * (-len(packed) % 8))
        body, check = whole[:-4], whole[-4:]
        if zlib.crc32(body).to_bytes(4, "big") != check:
            return None
        return _read(body)
    except (ValueError, IndexError, binascii.Error):
        return None


def _read(body: bytes) -> JoinCode | None:
    at = 2 * _ID_BYTES
    org, show = uuid.UUID(bytes=body[:_ID_BYTES]), uuid.UUID(bytes=body[_ID_BYTES:at])
    code = base64.b32encode(body[at : at + CODE_BYTES]).decode()
    at += CODE_BYTES
    size = body[at]
    pin = body[at + 1 : at + 1 + size].hex()
    urls = tuple(body[at + 1 + size :].decode().split())
    found = JoinCode(urls, str(org), code, pin, str(show) if show.int else "")
    sound = is_id(found.org) and is_code(code) and size in (0, _PIN_BYTES) and bool(urls)
    return found if sound and (not pin or is_pin(pin)) else None
