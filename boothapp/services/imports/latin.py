"""Which code page of Latin letters a text has, judged word by word; the standard library only.

charset-normalizer takes most short lists of German and French names for Central European ones
(eight of eleven lists right with it alone, 2026-11). A word's accents tell more: no language
writes both of the letters in "Dvoøák".
"""

from __future__ import annotations

import re
from typing import Final

PAGES: Final = ("cp1252", "cp1250", "cp1254")
"""Western, Central European and Turkish; of equals the first, which is by far the most common."""

_ALPHABETS: Final = tuple(
    frozenset(letters + letters.upper() + more)
    for letters, more in (
        ("äöü", "ßé"), ("àâæçéèêëîïôœùûüÿ", ""), ("áéíñóúüçà", ""), ("àèéìòùîí", ""),
        ("áâãàçéêíóôõúü", ""), ("åäöé", ""), ("æøåéöä", ""), ("áðéíóúýþæö", ""), ("ëéïöüèê", ""),
        ("ąćęłńóśźż", ""), ("áčďéěíňóřšťúůýž", ""), ("áäčďéíĺľňóôŕšťúýž", ""), ("áéíóöőúüű", ""),
        ("ăâîșțşţ", ""), ("čšžćđ", ""), ("çğıöşüâîû", "İ"),
    )
)  # fmt: skip
_WORD: Final = re.compile(r"[^\s,;|\t\"'().\-/&]+")
_QUOTES: Final = frozenset("‘’‚“”„«»–—…•€®™©°º§´·²³µ×½")


def latin_page(data: bytes) -> str:
    """Return the code page in which the fewest words of `data` mix what no language mixes."""
    return min(PAGES, key=lambda page: (_odd(data.decode(page, "replace")), PAGES.index(page)))


def _odd(text: str) -> int:
    strange = (
        {char for char in word if not char.isascii() and char not in _QUOTES}
        for word in _WORD.findall(text)
    )
    return sum(
        not any(letters <= alphabet for alphabet in _ALPHABETS) for letters in strange if letters
    )
