"""Identifiers: time-ordered UUIDs made without asking anybody; the standard library only."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from functools import lru_cache

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_COUNTER_MAX = 0xFFF
_MS_MAX = (1 << 48) - 1
_TAIL = (1 << 62) - 1
_VARIANT = 0b10 << 62


class IdSource:
    """Makes UUIDv7 identifiers (RFC 9562, 5.7) that rise strictly within one source.

    The 12 bits of `rand_a` count within a millisecond (RFC 9562, 6.2, method 1); a clock that
    stands still or goes back keeps the last millisecond, so order never breaks.
    """

    def __init__(self, entropy: Callable[[int], bytes]) -> None:
        """`entropy(n)` gives n unpredictable bytes, such as `secrets.token_bytes`."""
        self._entropy = entropy
        self._ms = 0
        self._counter = 0

    def new(self, wall_ms: int) -> str:
        """Return a new identifier for the wall clock `wall_ms` (Unix milliseconds)."""
        ms = min(max(wall_ms, self._ms), _MS_MAX)
        if ms == self._ms:
            self._counter += 1
            if self._counter > _COUNTER_MAX:
                ms, self._counter = ms + 1, 0
        else:
            self._counter = 0
        self._ms = ms
        tail = int.from_bytes(self._entropy(8), "big") & _TAIL | _VARIANT
        time, end = f"{ms:012x}", f"{tail:016x}"
        return f"{time[:8]}-{time[8:]}-7{self._counter:03x}-{end[:4]}-{end[4:]}"


def named_id(namespace: str, *names: str) -> str:
    """Return the identifier that every node derives from the same names (UUIDv5).

    `namespace` is itself an identifier, such as the organisation's, so that two organisations
    importing the same account number never share an account.
    """
    return str(uuid.uuid5(uuid.UUID(namespace), "\x1f".join(names)))


@lru_cache(maxsize=4096)
def is_id(text: str) -> bool:
    """Tell whether `text` is a lower-case UUID as this program writes them."""
    return _UUID.fullmatch(text) is not None
