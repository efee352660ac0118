"""Names of any script as plain lower-case Latin words to compare; imports no layer of boothapp."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from anyascii import anyascii

MOST_CHARACTERS = 300
"""What of a name is read: the longest registered company name known has fewer, and a megabyte
from a hostile badge must cost no more than a line."""
MOST_WORDS = 24

_QUOTES = re.compile(r"['`\"\u00b4\u2018-\u201f\u02bb-\u02bf\u05f3\u05f4]")
_APART = re.compile(r"[^a-z0-9]+")
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        # German, French and English spellings of one sound, and the usual romanisations of Slavic,
        # Arabic and Chinese names, so that two people who write by ear meet.
        (r"tsch|tch|sch|sh|ch|zh|cz|ts|tz|dj|j(?=[aeou])", "c"),
        (r"ph|v|w", "f"),
        (r"ck|kh|gh|q|c(?=[aoulrt])", "k"),
        (r"x", "ks"),
        (r"th", "t"),
        (r"dh", "d"),
        (r"z", "s"),
        (r"(ae|ai|ay)", "a"),
        (r"(ou|oo|ue|oe|u|o)", "o"),
        (r"(ee|ie|ei|ey|iy|yy|ij|y|j|e)", "i"),
        (r"(?<=[a-z])h", ""),
        (r"(.)\1+", r"\1"),
    )
)


def fold(text: str) -> str:
    """Return `text` in lower-case ASCII, at most a few hundred characters of it.

    Accents go, other scripts are written in Latin letters, quotes and apostrophes vanish.
    """
    head = text[:MOST_CHARACTERS]
    if not head.isascii():
        head = anyascii(_QUOTES.sub("", head).encode("utf-16-le", "replace").decode("utf-16-le"))
    return _QUOTES.sub("", head).lower()[: 2 * MOST_CHARACTERS]


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of `text` in their order; '&' and '+' between words are 'and'."""
    # Cut first, or the cache would keep megabytes.
    return _words(text[:MOST_CHARACTERS])


@lru_cache(maxsize=65_536)
def _words(text: str) -> tuple[str, ...]:
    plain = fold(text).replace("&", " and ").replace("+", " and ")
    return tuple(word for word in _APART.split(plain) if word)[:MOST_WORDS]


def joined_initials(parts: Sequence[str]) -> tuple[str, ...]:
    """Join letters that stand alone next to each other: 'a b c company' is 'abc company'."""
    joined: list[str] = []
    run = ""
    for part in parts:
        if len(part) == 1 and part.isalpha():
            run += part
            continue
        if run:
            joined.append(run)
            run = ""
        joined.append(part)
    if run:
        joined.append(run)
    return tuple(joined)


@lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """Return how a folded word sounds, roughly: spellings of one name by ear share it."""
    for pattern, heard in _SOUNDS:
        word = pattern.sub(heard, word)
    return word
