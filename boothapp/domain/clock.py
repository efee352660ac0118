"""The hybrid logical clock, as one integer; imports nothing of the project.

A reading is `milliseconds << 16 | counter` (Kulkarni et al. 2014, packed into 64 bits): it stays
near the wall clock, yet a fact written after seeing another always reads higher, even on a laptop
whose clock is days behind.
"""

from __future__ import annotations

COUNTER_BITS = 16
READING_MAX = (1 << 63) - 1


def tick(last: int, wall_ms: int) -> int:
    """Return the next reading after the highest one written or seen here; `wall_ms` Unix ms."""
    return max(last + 1, wall_ms << COUNTER_BITS)


def wall_ms(reading: int) -> int:
    """Return the milliseconds part of a reading: the writer's wall clock, or later."""
    return reading >> COUNTER_BITS
