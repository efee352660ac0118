"""Country names in many languages to ISO 3166 codes; imports Babel only."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale

LANGUAGES = (
    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro",
    "el", "tr", "ru", "uk", "ar", "he", "zh", "zh_Hant", "ja", "ko",
)  # fmt: skip
"""The languages whose names are known; of a name that two use differently the first counts."""

_ALSO = {
    "uk": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "great britain": "GB",
    "usa": "US", "u.s.a.": "US", "u.s.": "US", "united states of america": "US",
    "holland": "NL", "czech republic": "CZ", "prc": "CN", "p.r. china": "CN", "korea": "KR",
    "south korea": "KR", "republic of korea": "KR", "america": "US", "the netherlands": "NL",
    "turkey": "TR", "russian federation": "RU", "hong kong": "HK", "macao": "MO", "viet nam": "VN",
    "ivory coast": "CI", "uae": "AE", "россия": "RU", "中华人民共和国": "CN",
}  # fmt: skip


def country_code(text: str) -> str:
    """Return the ISO 3166-1 alpha-2 code that a country's name or code stands for, else ''."""
    wanted = " ".join(text.split()).casefold()
    if not wanted:
        return ""
    if len(wanted) == 2 and wanted.upper() in _codes():
        return wanted.upper()
    if wanted in _ALSO:
        return _ALSO[wanted]
    # A language at a time: most badges are in the first, and each costs some milliseconds to load.
    for language in LANGUAGES:
        if code := _names(language).get(wanted):
            return code
    return ""


@lru_cache(maxsize=len(LANGUAGES))
def _names(language: str) -> dict[str, str]:
    territories = Locale.parse(language).territories
    return {
        str(name).casefold(): code for code, name in territories.items() if _is_country(str(code))
    }


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    return frozenset(code for code in map(str, Locale.parse("en").territories) if _is_country(code))


def _is_country(code: str) -> bool:
    # CLDR's "XA" and the like are pseudo-regions; EU, EZ, UN and QO are groups.
    return (
        code.isalpha() and len(code) == 2 and code not in {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"}
    )
