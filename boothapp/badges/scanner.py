"""How one scanner plays keyboard on one computer, as a calibration found it; badges only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard

from boothapp.badges.layouts import LAYOUTS, repair
from boothapp.badges.vcard import is_vcard

MOST_PREFIX = 16
SLOWEST_MS = 2_000


@dataclass(frozen=True, slots=True)
class Scanner:
    """`sent` and `shown` name layouts of LAYOUTS, both '' where scanner and computer agree.
    `prefix` and `suffix` are what comes before and behind each code, as this computer shows it
    (\\n Enter, \\t Tab). `median_ms` and `longest_ms` lie between two characters, 0 for unknown."""

    sent: str = ""
    shown: str = ""
    prefix: str = ""
    suffix: str = "\n"
    median_ms: int = 0
    longest_ms: int = 0

    def meant(self, text: str) -> str:
        """What the scanner read, of what came without prefix and suffix.

        A contact that reads well as it came is left alone: the computer may have been set to the
        scanner's layout since.
        """
        if not self.sent:
            return text
        repaired = repair(text, sent=self.sent, shown=self.shown)
        return text if is_vcard(text) and not is_vcard(repaired) else repaired

    def as_json(self) -> dict[str, Any]:
        """As a laptop keeps it."""
        return {
            "sent": self.sent,
            "shown": self.shown,
            "prefix": self.prefix,
            "suffix": self.suffix,
            "median_ms": self.median_ms,
            "longest_ms": self.longest_ms,
        }


def scanner_from_json(value: object) -> Scanner | None:
    """What `as_json` wrote, None where it is nothing of the kind."""
    if not isinstance(value, Mapping):
        return None
    sent, shown = value.get("sent"), value.get("shown")
    if not _is_mark(sent) or not _is_mark(shown):
        return None
    if (sent or shown) and not {sent, shown} <= LAYOUTS.keys():
        return None
    prefix, suffix = value.get("prefix"), value.get("suffix")
    if not _is_mark(prefix) or not _is_mark(suffix):
        return None
    median, longest = value.get("median_ms"), value.get("longest_ms")
    if not _is_span(median) or not _is_span(longest):
        return None
    return Scanner(sent, shown, prefix, suffix, median, longest)


def _is_mark(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and len(value) <= MOST_PREFIX


def _is_span(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= SLOWEST_MS
