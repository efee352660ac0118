"""When keys that follow each other are a scan; knows times and characters, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from boothapp.badges.vcard import is_vcard


@dataclass(frozen=True, slots=True)
class WedgeTiming:
    """What tells a scan from typing. `gap_ms`: the longest pause within a scan; `least`: its fewest
    characters; `hold_ms`: two gaps this short in a row are a scan until proved typing; `mean_ms`:
    a scan shorter than `sure` characters is this fast on average; `prefix`: what the scanner is
    programmed to send first, '' for nothing."""

    gap_ms: int = 80
    least: int = 6
    hold_ms: int = 35
    mean_ms: int = 50
    sure: int = 20
    prefix: str = ""


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
    def long_enough(self) -> bool:
        """Whether it may be a whole scan, once its end follows."""
        count = len(self._times)
        if self.prefixed and len(self.text) > len(self._timing.prefix):
            return True
        if len(self.text.rstrip("\n\t")) < self._timing.least:
            return False
        if is_vcard(self.text):
            return True
        mean = (self._times[-1] - self._times[0]) / (count - 1)
        return count >= self._timing.sure or mean <= self._timing.mean_ms

    @property
    def payload(self) -> str:
        """What the scanner sent, '' where it was typing."""
        text = self.text.rstrip("\n\t")
        ended = text != self.text or is_vcard(text)
        prefix = self._timing.prefix
        if prefix and text.startswith(prefix):
            return text[len(prefix) :]
        return text if ended and self.long_enough else ""
