"""Keeps one device from taking all the server's time; in memory, imports nothing of the project."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """So many requests at once, and so many a second after that. The start lets a laptop that was
    away for days send 100,000 facts without waiting."""

    burst: int = 600
    per_second: float = 20.0


class Throttle:
    """A token bucket for each name, such as a device; used by one thread, the event loop's."""

    NAMES_MAX = 10_000

    def __init__(self, rate: Rate) -> None:
        self._rate = rate
        self._left: dict[str, tuple[float, int]] = {}

    def wait(self, name: str, now_ms: int, *, take: int = 1) -> int:
        """Count one request, or none to only ask, and return 0, or the whole seconds until one is
        free again."""
        left, since = self._left.pop(name, (float(self._rate.burst), now_ms))
        # A wall clock may be set back; that must not lock anybody out.
        gained = max(0, now_ms - since) / 1000 * self._rate.per_second
        left = min(self._rate.burst, left + gained)
        served = left >= 1
        self._left[name] = (left - take if served else left, now_ms)
        if len(self._left) > self.NAMES_MAX:
            del self._left[next(iter(self._left))]
        return 0 if served else max(1, math.ceil((1 - left) / self._rate.per_second))
