"""How a person's name is written in one line; the standard library only."""

from __future__ import annotations

import unicodedata

_EAST = "\u1100"
"""The first letter of the scripts below (Hangul); most names have none beyond it."""
_FAMILY_FIRST = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")


def full_name(first: str, last: str) -> str:
    """Return given and family name in the order of their script.

    In Chinese, Japanese and Korean script the family name comes first; a space stands between
    them only where kana are in it, as is the custom in Japan.
    """
    first, last = first.strip(), last.strip()
    if not first or not last:
        return first or last
    if max(first + last) < _EAST:
        return f"{first} {last}"
    letters = [letter for letter in first + last if letter.isalpha()]
    if letters and all(_script(letter) in _FAMILY_FIRST for letter in letters):
        kana = any(_script(letter) in ("HIRAGANA", "KATAKANA") for letter in letters)
        return f"{last} {first}" if kana else f"{last}{first}"
    return f"{first} {last}"


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]
