"""What a device proves itself with; the standard library only.

A token is 256 random bits, so that a plain SHA-256 of it is as good as any slow hash: there is
nothing to guess. The server keeps the digest alone.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable

CODE_BYTES = 15
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
_CODE = re.compile(r"[A-Z2-7]{24}")
_DIGEST = re.compile(r"[0-9a-f]{64}")


def new_token(entropy: Callable[[int], bytes]) -> str:
    """Return a new token of 43 characters; `entropy` such as `secrets.token_bytes`."""
    return base64.urlsafe_b64encode(entropy(32)).rstrip(b"=").decode()


def is_token(text: str) -> bool:
    """Tell whether `text` has the form of a token."""
    return _TOKEN.fullmatch(text) is not None


def new_code(entropy: Callable[[int], bytes]) -> str:
    """Return a new one-time code: 120 random bits as 24 letters and digits."""
    return base64.b32encode(entropy(CODE_BYTES)).decode()


def is_code(text: str) -> bool:
    """Tell whether `text` has the form of a one-time code."""
    return _CODE.fullmatch(text) is not None


def is_digest(text: str) -> bool:
    """Tell whether `text` has the form that `token_sha256` returns."""
    return _DIGEST.fullmatch(text) is not None


def token_sha256(token: str) -> str:
    """Return the hexadecimal digest of a token or a code that a server keeps and looks up."""
    return hashlib.sha256(token.encode()).hexdigest()
