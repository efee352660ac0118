"""What a laptop is handed to join a booth: one line to type, paste or scan; standard library."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import asdict, dataclass

from boothapp.domain.errors import UserError
from boothapp.domain.ids import is_id
from sync.protocol.tokens import is_token

_PREFIX = "boothapp1:"
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class JoinCode:
    """Where the server is, and as whom the laptop speaks there. Holds a secret: `token`."""

    url: str
    org: str
    device: str
    token: str

    def text(self) -> str:
        """The code as one line."""
        raw = json.dumps(asdict(self), separators=(",", ":")).encode()
        return _PREFIX + base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def read_join_code(text: str) -> JoinCode:
    """Read a code. Raises UserError where it is not one, or was cut on its way."""
    code = "".join(text.split())
    found = _unpacked(code.removeprefix(_PREFIX)) if code.startswith(_PREFIX) else None
    if found is None or not (is_id(found.org) and is_id(found.device) and is_token(found.token)):
        raise UserError(
            "This is not a code to join a booth with.",
            "It begins with 'boothapp1:' and is one long line.",
            "Copy the whole line that 'boothapp enrol' printed.",
        )
    return found


def _unpacked(packed: str) -> JoinCode | None:
    if len(packed) > _LONGEST:
        return None
    try:
        raw = json.loads(base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)))
        return JoinCode(*(str(raw[key]) for key in ("url", "org", "device", "token")))
    except (ValueError, KeyError, TypeError, binascii.Error):
        return None
