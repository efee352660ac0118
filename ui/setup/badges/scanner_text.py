"""What a calibration found, in words; imports translation and badges only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boothapp.badges.calibrate import Calibration
from boothapp.badges.scanner import Scanner
from ui.setup.badges.badge_text import mark_text
from ui.tokens import Tone

_MOST_SWAPPED = 8
# What addresses, numbers and contact cards are full of.
_TELLING = "yzaqwm1@-:;/_.,+="


def layout_text(layout: str) -> str:
    """The keyboard of a country, as people call it."""
    word = QCoreApplication.translate
    names = {
        "us": word("scanner", "English (US)"),
        "uk": word("scanner", "English (UK)"),
        "de": word("scanner", "German"),
        "ch": word("scanner", "Swiss German"),
        "chfr": word("scanner", "Swiss French"),
        "fr": word("scanner", "French"),
        "be": word("scanner", "Belgian"),
        "it": word("scanner", "Italian"),
        "es": word("scanner", "Spanish"),
        "pt": word("scanner", "Portuguese"),
        "se": word("scanner", "Swedish"),
        "dk": word("scanner", "Danish"),
    }
    return names.get(layout, layout)


def scanner_pairs(scanner: Scanner) -> list[tuple[str, str]]:
    """What is kept of a scanner, as names and values."""
    word = QCoreApplication.translate
    same = word("scanner", "the same on both")
    kept = word("scanner", "scanner {sent}, computer {shown}: repaired")
    layout = kept.format(sent=layout_text(scanner.sent), shown=layout_text(scanner.shown))
    speed = word("scanner", "{median} ms a character, {longest} at most")
    return [
        (word("scanner", "Keyboard"), layout if scanner.sent else same),
        (word("scanner", "Before a code"), marks_text(scanner.prefix)),
        (word("scanner", "Behind a code"), marks_text(scanner.suffix)),
        (
            word("scanner", "Speed"),
            speed.format(median=scanner.median_ms, longest=scanner.longest_ms),
        ),
    ]


def calibration_pairs(found: Calibration) -> list[tuple[str, str]]:
    """The same with what is swapped and what is lost."""
    word = QCoreApplication.translate
    pairs = scanner_pairs(found.scanner)
    none = word("scanner", "none")
    if found.repaired:
        swapped = sorted(found.swapped, key=lambda pair: (_TELLING.find(pair[0]) % 99, pair))
        shown = [f"{char}→{came}" for char, came in swapped]
        more = len(shown) - _MOST_SWAPPED
        text = "  ".join(shown[:_MOST_SWAPPED])
        rest = word("scanner", "and {0} more").format(more) if more > 0 else ""
        pairs.append((word("scanner", "Swapped keys"), f"{text}  {rest}".strip() or none))
    return [*pairs, (word("scanner", "Lost characters"), spaced(found.lost) or none)]


def verdict(found: Calibration) -> tuple[Tone, str, str]:
    """How good it is in a tone, a title and what to do."""
    word = QCoreApplication.translate
    if found.caps:
        text = word("scanner", "Turn it off and scan again: all letters come the wrong way round.")
        return "bad", word("scanner", "Caps Lock is on"), text
    lost = [char for char in found.lost if char.isascii()]
    title = word("scanner", "Everything comes through")
    if lost:
        title = word("scanner", "Some characters do not come through")
    elif found.lost:
        title = word("scanner", "Nearly all comes through")
    tone: Tone = "wait" if found.lost or found.weak else "good"
    return tone, title, "\n".join(_advice(found, lost))


def _advice(found: Calibration, lost: list[str]) -> list[str]:
    word = QCoreApplication.translate
    lines = []
    if found.repaired:
        lines.append(word("scanner", "Scanner and computer differ; every scan is put right."))
    if lost or found.weak:
        text = word(
            "scanner",
            "Not sure to come: {0}. Set the scanner to this computer’s keyboard with the codes of "
            "its handbook.",
        )
        lines.append(text.format(spaced("".join(dict.fromkeys([*lost, *found.weak])))))
    if any(not char.isascii() for char in found.lost):
        text = word(
            "scanner",
            "Letters with accents are missing in names. Many scanners send them once the code for "
            "Windows characters (Alt mode) of their handbook was scanned.",
        )
        lines.append(text)
    return lines


def marks_text(marks: str) -> str:
    """Characters of a prefix or suffix that can be seen."""
    word = QCoreApplication.translate
    named = {"\n": word("scanner", "Enter"), "\t": word("scanner", "Tab")}
    shown = [
        named.get(char) or (char if char.isprintable() and char != " " else f"U+{ord(char):04X}")
        for char in marks
    ]
    return " ".join(shown) or word("scanner", "nothing")


def spaced(chars: str) -> str:
    """Characters with room between them, those that cannot be seen by name."""
    return "  ".join(mark_text(char) if char in "\t\n" else char for char in chars)
