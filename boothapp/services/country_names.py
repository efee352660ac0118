"""Names of countries in the languages of visitors; imports Babel and anyascii only."""

from __future__ import annotations

from functools import lru_cache

from anyascii import anyascii
from babel import Locale

from boothapp.badges.country import country_code


def country_name(country: str, language: str = "en") -> str:
    """The name of an ISO 3166 alpha-2 code in a language; any other text as it is."""
    code = country.strip().upper()
    if len(code) != 2 or not code.isalpha():
        return country.strip()
    return str(Locale(language).territories.get(code, country.strip()))


@lru_cache(maxsize=8)
def country_list(language: str) -> tuple[tuple[str, str], ...]:
    """Every country's ISO 3166 code and its name in a language, by name (Unicode CLDR); the first
    call for a language takes some 10 ms."""
    territories = Locale.parse(language).territories
    named = [(str(code), str(name)) for code, name in territories.items()]
    return tuple(
        sorted(
            ((code, name) for code, name in named if len(code) == 2 and country_code(code) == code),
            key=lambda each: anyascii(each[1]).casefold(),
        )
    )
