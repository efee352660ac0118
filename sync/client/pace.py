"""How many facts to send at once over this link; pure, imports protocol limits only."""

from __future__ import annotations

from dataclasses import dataclass

from sync.protocol.limits import FACTS_MAX

FIRST = 100
FEWEST = 10
TARGET_SECONDS = 1.0
"""One batch should take about this long: short enough that a cut loses little and that a capture
never waits for a long transaction, long enough that the round trip does not count."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Grows while batches are quick, shrinks when they are slow, and by much when one is lost."""

    size: int = FIRST

    def took(self, seconds: float, facts: int) -> Pace:
        """Return the pace after a batch of that many facts took that long."""
        if seconds > 2 * TARGET_SECONDS:
            return Pace(max(FEWEST, min(self.size, facts) // 2))
        if seconds < TARGET_SECONDS / 2 and facts >= self.size:
            return Pace(min(FACTS_MAX, self.size * 3))
        return self

    def lost(self) -> Pace:
        """Return the pace after a batch that got no answer."""
        return Pace(max(FEWEST, self.size // 4))
