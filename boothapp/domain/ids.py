"""Identifiers: time-ordered UUIDs made without asking anybody; the standard library only."""

from __future__ import annotations

import hashlib
import re
import uuid
from collections.abc import Callable
from functools import lru_cache

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_COUNTER_MAX = 0xFFF
_MS_MAX = (1 << 48) - 1
_VARIANTS = {digit: "89ab"[int(digit, 16) & 3] for digit in "0123456789abcdef"}
"""The digit that names the variant (RFC 9562, 4.1) and keeps the two low bits of a random one."""


class IdSource:
    """Makes UUIDv7 identifiers (RFC 9562, 5.7) that rise strictly within one source.

    The 12 bits of `rand_a` count within a millisecond (RFC 9562, 6.2, method 1); a clock that
    stands still or goes back keeps the last millisecond, so order never breaks.
    """

    def __init__(self, entropy: Callable[[int], bytes]) -> None:
        """`entropy(n)` gives n unpredictable bytes, such as `secrets.token_bytes`."""
        self._entropy = entropy
        self._start(0)

    def new(self, wall_ms: int) -> str:
        """Return a new identifier for the wall clock `wall_ms` (Unix milliseconds)."""
        return self.several(wall_ms, 1)[0]

    def several(self, wall_ms: int, count: int) -> list[str]:
        """Return so many new identifiers, in rising order, from one draw of entropy.

        Each identifier has its own 62 random bits; nothing of the draw is kept for later, so that
        two processes of one origin never share any. Drawn one by one they were a tenth of what a
        capture costs beside its commit.
        """
        drawn = self._entropy(8 * count).hex()
        made = []
        for start in range(0, 16 * count, 16):
            self._tick(wall_ms)
            tail = _VARIANTS[drawn[start]] + drawn[start + 1 : start + 16]
            made.append(f"{self._time}-7{self._counter:03x}-{tail[:4]}-{tail[4:]}")
        return made

    def _tick(self, wall_ms: int) -> None:
        if wall_ms > self._ms < _MS_MAX:
            self._start(min(wall_ms, _MS_MAX))
        elif self._counter < _COUNTER_MAX:
            self._counter += 1
        else:
            self._start(self._ms + 1)

    def _start(self, ms: int) -> None:
        self._ms, self._counter = ms, 0
        digits = f"{ms:012x}"
        self._time = f"{digits[:8]}-{digits[8:]}"


def named_id(namespace: str, *names: str) -> str:
    """Return the identifier that every node derives from the same names (UUIDv5).

    `namespace` is itself an identifier, such as the organisation's, so that two organisations
    importing the same account number never share an account.
    """
    # What uuid.uuid5 does in a third of the time: a list of a million people asks three million.
    said = _namespace_bytes(namespace) + "\x1f".join(names).encode()
    digest = hashlib.sha1(said, usedforsecurity=False).hexdigest()
    variant = "89ab"[int(digest[16], 16) & 3]
    return f"{digest[:8]}-{digest[8:12]}-5{digest[13:16]}-{variant}{digest[17:20]}-{digest[20:32]}"


@lru_cache(maxsize=64)
def _namespace_bytes(namespace: str) -> bytes:
    return uuid.UUID(namespace).bytes


@lru_cache(maxsize=4096)
def is_id(text: str) -> bool:
    """Tell whether `text` is a lower-case UUID as this program writes them."""
    return _UUID.fullmatch(text) is not None
