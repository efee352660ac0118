"""What leaves the window in words, in the language of a show: alerts; the standard library only.

The window itself speaks through Qt's catalogues, which nothing below it can read. English is the
language of the sources; `resources/words/LANGUAGE.toml` says each of its texts in another.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache

from resources.loader import read_text

LANGUAGES = ("de", "zh")
"""The languages there are beside English."""

_PART = re.compile(r"\{(\w+)\}")


class Words:
    """The texts of a language by what they say in English."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts

    def __call__(self, text: str, **parts: object) -> str:
        """A text with its parts filled in; English where the language lacks it.

        A part is never read for braces of its own, for it may be what a visitor wrote.
        """
        said = self._texts.get(text, text)
        return _PART.sub(lambda found: str(parts.get(found[1], found[0])), said)


@lru_cache(maxsize=len(LANGUAGES) + 1)
def words(language: str) -> Words:
    """The words of a language such as de or zh-CN; English for one that there is none of."""
    code = spoken_language(language)
    return Words(tomllib.loads(read_text("words", f"{code}.toml")) if code in LANGUAGES else {})


def spoken_language(language: str) -> str:
    """The code of two letters of the words that are used for a language; en for any other."""
    code = language.replace("_", "-").partition("-")[0].lower()
    return code if code in LANGUAGES else "en"
