"""Text from badges, forms and imports made harmless to show and store; standard library only."""

from __future__ import annotations

import re
import unicodedata

# A run of marks longer than this is decoration that spills over neighbouring lines ("zalgo");
# pointed Hebrew and Vietnamese need three.
_MAX_MARKS = 4
# Characters read for each one wanted, so that a megabyte costs no more than a line.
_READ_FACTOR = 8

_LINE_BREAKS = frozenset("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
# Letters and symbols that look like nothing at all, used to fake empty or different names.
_BLANKS = frozenset("\t\x1f\u115f\u1160\u2800\u3164\uffa0")
_IGNORABLE = frozenset("\u034f\u17b4\u17b5\u180b\u180c\u180d\u180f")
# Cf that is visible: Arabic, Syriac, Kaithi number and verse signs (Unicode "prepended marks").
_VISIBLE_FORMAT = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
_JOINERS = frozenset("\u200c\u200d")
_SPACES = re.compile(r"[^\S\n]+")
_BREAKS = re.compile(r" ?\n[ \n]*")


def clean_text(value: str, *, limit: int, multiline: bool = False) -> str:
    """`value` as plain text of at most `limit` characters.

    Unicode NFC; controls, bidi controls, zero-width and other invisible characters gone (joiners
    stay inside Arabic and Indic words and emoji, which need them); lone surrogates become U+FFFD;
    runs of white space become one space, or one line break when `multiline`. Idempotent.
    """
    text = join_surrogates(value[: limit * _READ_FACTOR])
    if not (text.isascii() and text.isprintable()):
        text = unicodedata.normalize("NFC", _visible(text))
        text = unicodedata.normalize("NFC", _few_marks(text))
    text = _SPACES.sub(" ", text)
    text = _BREAKS.sub("\n" if multiline else " ", text).strip()
    return _cut(text, limit)


def join_surrogates(value: str) -> str:
    """Surrogate pairs joined to their character, lone ones replaced by U+FFFD."""
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _visible(text: str) -> str:
    kept: list[str] = []
    for index, char in enumerate(text):
        if char in _LINE_BREAKS:
            kept.append("\n")
        elif char in _BLANKS:
            kept.append(" ")
        elif char in _JOINERS:
            if kept and _joins(kept[-1]) and index + 1 < len(text) and _joins(text[index + 1]):
                kept.append(char)
        elif char not in _IGNORABLE and (char in _VISIBLE_FORMAT or not _hidden(char)):
            kept.append(char)
    return "".join(kept)


def _hidden(char: str) -> bool:
    code = ord(char)
    # Noncharacters, which XML and PDF writers refuse.
    if code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
        return True
    return unicodedata.category(char) in {"Cc", "Cf", "Cs"}


def _joins(char: str) -> bool:
    """Whether a zero-width joiner beside `char` shapes writing instead of hiding in it."""
    code = ord(char)
    if 0x0600 <= code <= 0x109F or 0x1780 <= code <= 0x18AF:
        return unicodedata.category(char)[0] in "LM"
    return code == 0xFE0F or unicodedata.category(char) in {"So", "Sk"}


def _few_marks(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for char in text:
        marks = marks + 1 if unicodedata.category(char) in {"Mn", "Me"} else 0
        if marks <= _MAX_MARKS:
            kept.append(char)
    return "".join(kept)


def _cut(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    return text[:limit].rstrip().rstrip("\u200c\u200d").rstrip()
