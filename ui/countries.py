"""Country codes and the names people write for them; imports Qt's locale data only.

The names are Unicode CLDR's, as QLocale carries them: no table of ours and no heavy import.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale

# What people write that CLDR does not call the country.
_ALSO = {
    "USA": "US",
    "U.S.A.": "US",
    "America": "US",
    "UK": "GB",
    "Great Britain": "GB",
    "England": "GB",
    "Scotland": "GB",
    "Wales": "GB",
    "Holland": "NL",
    "The Netherlands": "NL",
    "Czech Republic": "CZ",
    "Turkey": "TR",
    "Korea": "KR",
    "Republic of Korea": "KR",
    "Russian Federation": "RU",
    "Hong Kong": "HK",
    "Macao": "MO",
    "UAE": "AE",
    "PRC": "CN",
    "P.R. China": "CN",
    "Viet Nam": "VN",
    "Ivory Coast": "CI",
}


@lru_cache(maxsize=1)
def countries() -> tuple[tuple[str, str], ...]:
    """Return (ISO 3166 alpha-2 code, English name) of every country, by name."""
    found = []
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            found.append((code, QLocale.territoryToString(territory)))
    return tuple(sorted(set(found), key=lambda pair: pair[1]))


def country_name(value: str) -> str:
    """Return the name of a code; any other text as it is."""
    return _names().get(value, value)


def country_code(text: str) -> str:
    """Return the code of a country written in English, in its own language or as a code; '' where
    the text is none of these."""
    wanted = text.strip().casefold()
    if not wanted:
        return ""
    return _english().get(wanted) or _native().get(wanted, "")


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return dict(countries())


@lru_cache(maxsize=1)
def _english() -> dict[str, str]:
    known = {name.casefold(): code for name, code in _ALSO.items()}
    for code, name in countries():
        known[name.casefold()] = known[code.casefold()] = code
    return known


@lru_cache(maxsize=1)
def _native() -> dict[str, str]:
    every = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyTerritory
    )
    known = {}
    for locale in every:
        code = QLocale.territoryToCode(locale.territory())
        if len(code) == 2 and code.isalpha():
            known[locale.nativeTerritoryName().casefold()] = code
    return known
