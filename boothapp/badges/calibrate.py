"""What a scan of the known test code tells of a scanner; imports badges and rapidfuzz alone."""

from __future__ import annotations

import string
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations
from statistics import median
from typing import Final

from rapidfuzz.distance import Levenshtein

from boothapp.badges.layouts import LAYOUTS, fragile, repair, typed
from boothapp.badges.payload import open_payload
from boothapp.badges.scanner import MOST_PREFIX, SLOWEST_MS, Scanner
from boothapp.domain.errors import UserError

_SPOKEN: Final = "+49-211/123-4567 jane.doe@acme.example"
TEST_TEXT: Final = (
    f"{string.ascii_lowercase} {string.ascii_uppercase} {string.digits}\t"
    f"{' '.join(string.punctuation)}\n{_SPOKEN} äöüÄÖÜß éèàùçñ {string.digits}"
)
"""Every class of characters: letters that move between keyboards, digits, each sign of ASCII (with
a blank behind it, so that a dead key shows), a tab and a line end within, accents, and at the end
digits again, so that what is lost before them is seen as lost."""

_ASCII: Final = string.ascii_lowercase + string.digits + string.punctuation
# Of the characters sent, the share that may be missing or wrong before it is some other code.
_MOST_WRONG: Final = 0.45
# Characters that two layouts must explain better than one: a scanner loses a few by itself.
_LEAST_GAIN: Final = 3


@dataclass(frozen=True, slots=True)
class Calibration:
    """`lost` are the characters of the test code that do not come back, in its order; `caps` says
    that Caps Lock turned all letters round; `weak` are those that may be lost elsewhere."""

    scanner: Scanner
    lost: str
    weak: str
    caps: bool

    @property
    def repaired(self) -> bool:
        """Whether scanner and computer are set to different keyboards."""
        return bool(self.scanner.sent)

    @property
    def swapped(self) -> tuple[tuple[str, str], ...]:
        """The ASCII characters that this computer shows as another one, each with that one."""
        sent, shown = self.scanner.sent, self.scanner.shown
        pairs = ((char, typed(char, sent=sent, shown=shown)) for char in _ASCII) if sent else ()
        return tuple((char, came) for char, came in pairs if came not in ("", char))


def calibrate(received: str, gaps_ms: Sequence[int]) -> Calibration:
    """What `received`, keys and all as they came, tells; `gaps_ms` lie between two keys of it.

    Raises UserError where it is not the test code.
    """
    caps = _is_turned_round(received)
    came = "".join(map(_turned_round, received)) if caps else received
    sent, shown = _layouts(came)
    expected = typed(TEST_TEXT, sent=sent, shown=shown) if sent else TEST_TEXT
    start, end = _inside(expected, came)
    inside = came[start:end]
    if _worst(expected, inside) > _MOST_WRONG or start > MOST_PREFIX:
        raise UserError(
            "That was not the test code.",
            "What came does not resemble it.",
            "Scan the code shown here, and nothing else.",
        )
    meant = repair(inside, sent=sent, shown=shown) if sent else inside
    scanner = Scanner(
        sent,
        shown,
        prefix=received[:start],
        suffix=received[end:][:MOST_PREFIX],
        median_ms=min(round(median(gaps_ms)), SLOWEST_MS) if gaps_ms else 0,
        longest_ms=min(max(gaps_ms, default=0), SLOWEST_MS),
    )
    weak = fragile(sent=sent, shown=shown) if sent else ""
    return Calibration(scanner, _lost(open_payload(meant).text), weak, caps)


def _layouts(came: str) -> tuple[str, str]:
    """The pair of layouts that explains best what came, ('', '') where none is needed."""
    alike = [typed(TEST_TEXT, sent=each, shown=each) for each in LAYOUTS]
    best = ("", "")
    least = min(Levenshtein.distance(text, came) for text in (TEST_TEXT, *alike)) - _LEAST_GAIN
    for sent, shown in permutations(LAYOUTS, 2):
        if least <= 0:
            break
        expected = typed(TEST_TEXT, sent=sent, shown=shown)
        distance = Levenshtein.distance(expected, came, score_cutoff=least)
        if distance < least:
            best, least = (sent, shown), distance
    return best


def _inside(expected: str, came: str) -> tuple[int, int]:
    """Where in `came` the code begins and ends, between prefix and suffix."""
    start, end = 0, len(came)
    steps = Levenshtein.opcodes(expected, came)
    for step in steps:
        if step.tag == "insert" and step.src_start == 0:
            start = step.dest_end
        elif step.tag == "insert" and step.src_end == len(expected):
            end = step.dest_start
    return start, end


def _worst(expected: str, inside: str) -> float:
    return Levenshtein.distance(expected, inside) / len(expected)


def _lost(meant: str) -> str:
    """The characters of the test code that are missing or other ones."""
    lost = [
        char
        for step in Levenshtein.opcodes(TEST_TEXT, meant)
        if step.tag in ("delete", "replace")
        for char in TEST_TEXT[step.src_start : step.src_end]
        if char != " "
    ]
    return "".join(dict.fromkeys(lost))


def _is_turned_round(came: str) -> bool:
    """Whether capitals come before small letters, as Caps Lock has them."""
    small = sum(came.find(char) for char in "bcdef")
    large = sum(came.find(char) for char in "BCDEF")
    return min(small, large) >= 0 and large < small


def _turned_round(char: str) -> str:
    turned = char.swapcase()
    return turned if len(turned) == 1 else char
