"""The recovery code, which is the key itself in letters; imports the errors of the domain only.

Who has it needs neither the PIN nor the key file, so a copy of the database can be opened with
nothing else. It carries 145 random bits, which nobody can try, and 15 that find a slip of the pen.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Final

from boothapp.domain.errors import UserError

# Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O or U.
_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD: Final = str.maketrans({"I": "1", "L": "1", "O": "0"})
_SECRET: Final = 29
_CHECK: Final = 3
_GROUP: Final = 4
_DOMAIN: Final = b"boothapp database key 1\x00"


def new_code(randbits: Callable[[int], int]) -> str:
    """Make a code of eight groups of four; `randbits` must be the system's, as `secrets` has it."""
    number = randbits(5 * _SECRET)
    secret = "".join(_LETTERS[number >> 5 * place & 31] for place in range(_SECRET))
    return _grouped(secret + _check(secret))


def read_code(text: str) -> str:
    """Return a typed code as it was printed. Raises UserError where it is none or has a slip."""
    typed = "".join(letter for letter in text.upper() if letter.isalnum()).translate(_MISREAD)
    secret, check = typed[:_SECRET], typed[_SECRET:]
    if any(letter not in _LETTERS for letter in typed) or len(typed) != _SECRET + _CHECK:
        raise UserError(
            "This is not a recovery code.",
            f"It has {_SECRET + _CHECK} letters and digits in groups of {_GROUP}.",
            "Type it as it was printed; case and spaces do not matter.",
        )
    if _check(secret) != check:
        raise UserError(
            "The recovery code has a slip in it.", "", "Compare each group with what was printed."
        )
    return _grouped(typed)


def key_of(code: str) -> bytes:
    """Return the 32 bytes that a code stands for. Raises UserError as `read_code`."""
    secret = read_code(code).replace("-", "")[:_SECRET]
    # One pass is enough: what is hashed is as hard to guess as the key.
    return hashlib.sha256(_DOMAIN + secret.encode("ascii")).digest()


def _check(secret: str) -> str:
    digest = int.from_bytes(hashlib.sha256(b"check" + secret.encode("ascii")).digest()[:2])
    return "".join(_LETTERS[digest >> 5 * place & 31] for place in range(_CHECK))


def _grouped(text: str) -> str:
    return "-".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))
