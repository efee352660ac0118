"""When keys that follow each other are a scan; knows times and characters, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from boothapp.badges.scanner import Scanner
from boothapp.badges.vcard import is_vcard

_HEAD = 120
_LEAST_LINE = 3
_ANY = Scanner()


@dataclass(frozen=True, slots=True)
class WedgeTiming:
    """What tells a scan from typing. `gap_ms`: the longest pause within a scan; `least`: its fewest
    characters; `hold_ms`: two gaps this short in a row are a scan until proved typing; `mean_ms`:
    a scan shorter than `sure` characters is this fast on average; `scanner`: what it sends before
    and behind, by which keyboard."""

    gap_ms: int = 80
    least: int = 6
    hold_ms: int = 35
    mean_ms: int = 50
    sure: int = 20
    scanner: Scanner = _ANY

    @property
    def prefix(self) -> str:
        """What the scanner is programmed to send first, '' for nothing."""
        return self.scanner.prefix

    @property
    def ends(self) -> bool:
        """Whether Enter or Tab follows each code."""
        return self.scanner.suffix.endswith(("\n", "\t"))


# Twice what radio makes of the slowest gap that was measured, yet no pause for thought.
_LONGEST_GAP = 250
# Six keys in a row on average, which the fastest typists do not hold up over a whole code.
_SLOWEST_MEAN = 75


def timing_for(scanner: Scanner | None) -> WedgeTiming:
    """The timing that a calibrated scanner needs; as it comes for none."""
    usual = WedgeTiming()
    if scanner is None:
        return usual
    return WedgeTiming(
        gap_ms=min(max(usual.gap_ms, scanner.longest_ms * 3 // 2), _LONGEST_GAP),
        mean_ms=min(max(usual.mean_ms, scanner.median_ms * 3 // 2), _SLOWEST_MEAN),
        scanner=scanner,
    )


class Burst:
    """Keys that followed each other without a pause; knows times and characters only."""

    def __init__(self, timing: WedgeTiming) -> None:
        self._timing = timing
        self._times: list[int] = []
        self.text = ""

    def goes_on(self, at_ms: int) -> bool:
        """Whether a key at this time still belongs to it."""
        return bool(self._times) and 0 <= at_ms - self._times[-1] <= self._timing.gap_ms

    def add(self, text: str, at_ms: int) -> None:
        self._times.append(at_ms)
        self.text += text

    def join(self, text: str) -> None:
        """Take what came together with the last key and bears no time of its own."""
        self.text += text

    @property
    def prefixed(self) -> bool:
        """Whether it begins as the scanner was told to begin."""
        prefix = self._timing.prefix
        return bool(prefix and self.text) and self.text.startswith(prefix[: len(self.text)])

    @property
    def suspicious(self) -> bool:
        """Whether the next key had better be held."""
        times = self._times[-3:]
        fast = len(times) == 3 and all(
            later - earlier <= self._timing.hold_ms for earlier, later in pairwise(times)
        )
        return fast or self.prefixed or len(self._times) >= self._timing.least

    @property
    def may_hold_lines(self) -> bool:
        """Whether Enter or Tab may stand within it; a wait that nobody notices tells."""
        return len(self._times) >= _LEAST_LINE and self._mean <= self._timing.mean_ms

    @property
    def long_enough(self) -> bool:
        """Whether it may be a whole scan, once its end follows."""
        if self.prefixed and len(self.text) > len(self._timing.prefix):
            return True
        if len(self.text.rstrip("\n\t")) < self._timing.least:
            return False
        if is_vcard(self._timing.scanner.meant(self.text[:_HEAD])):
            return True
        # Without a terminator, length alone is what fast typing has too.
        sure = self._timing.ends and len(self._times) >= self._timing.sure
        return sure or self._mean <= self._timing.mean_ms

    @property
    def _mean(self) -> float:
        """Milliseconds between two keys."""
        return (self._times[-1] - self._times[0]) / max(len(self._times) - 1, 1)

    @property
    def payload(self) -> str:
        """What the scanner read, '' where it was typing."""
        scanner, prefix = self._timing.scanner, self._timing.prefix
        text = self.text.rstrip("\n\t")
        visible = scanner.suffix.rstrip("\n\t")
        if prefix and text.startswith(prefix):
            return scanner.meant(text[len(prefix) :].removesuffix(visible))
        meant = scanner.meant(text.removesuffix(visible))
        ended = text != self.text or not self._timing.ends or is_vcard(meant)
        return meant if ended and self.long_enough else ""
