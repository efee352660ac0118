"""When to try again after a failure: pure, so it neither sleeps nor rolls dice; imports nothing."""

from __future__ import annotations

from dataclasses import dataclass

FIRST_SECONDS = 1.0
LONGEST_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Backoff:
    """How many tries in a row failed. A new one, or a success, starts over at `Backoff()`."""

    failures: int = 0

    def failed(self) -> Backoff:
        """Return the state after one more failure."""
        return Backoff(self.failures + 1)

    def delay(self, chance: float, *, at_least: float = 0.0) -> float:
        """Return seconds to wait: doubling from 1 to 60, of which `chance` (0 to 1, drawn by the
        caller) takes up to half away, so that a hall of laptops does not come back in one beat.
        `at_least` is what the server asked for (Retry-After); 0 after a success."""
        if not self.failures:
            return at_least
        whole = min(LONGEST_SECONDS, FIRST_SECONDS * 2.0 ** min(self.failures - 1, 16))
        return max(at_least, FIRST_SECONDS, whole * (1.0 - chance / 2.0))
