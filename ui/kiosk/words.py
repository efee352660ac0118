"""What the kiosk says in each language; it changes while somebody looks, so no catalogue of Qt."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import Final

from resources.loader import read_text

LANGUAGES: Final = ("en", "de", "fr", "es", "it", "zh")


class Words:
    """The texts of one language by their keys."""

    def __init__(self, texts: dict[str, str]) -> None:
        self._texts = texts

    @property
    def language(self) -> str:
        """Its two-letter code."""
        return self._texts["language"]

    def __call__(self, key: str, **values: object) -> str:
        """A text with its values filled in. Raises KeyError for one that is not there."""
        text = self._texts[key]
        for name, value in values.items():
            # Not str.format: a visitor's name may hold braces.
            text = text.replace(f"{{{name}}}", str(value))
        return text


@lru_cache(maxsize=len(LANGUAGES))
def words(language: str) -> Words:
    """The texts of a language, English for one that has none."""
    code = language if language in LANGUAGES else "en"
    return Words(tomllib.loads(read_text("kiosk", f"{code}.toml")))
