"""Countries as a list to choose from; imports Qt's locale data.

The names are Unicode CLDR's: the English ones as QLocale carries them, others from Babel.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale

from ui.languages import window_language


def countries() -> tuple[tuple[str, str], ...]:
    """Return (ISO 3166 alpha-2 code, name as the window speaks) of every country, by name."""
    return _countries(window_language())


@lru_cache(maxsize=2)
def _countries(language: str) -> tuple[tuple[str, str], ...]:
    if language != "en":
        # Late: English, which most booths speak, needs none of it.
        from boothapp.services.country_names import country_list  # noqa: PLC0415

        return country_list(language)
    found = []
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            found.append((code, QLocale.territoryToString(territory)))
    return tuple(sorted(set(found), key=lambda pair: pair[1]))


def country_name(value: str) -> str:
    """Return the name of a code; any other text as it is."""
    return _names(window_language()).get(value, value)


@lru_cache(maxsize=2)
def _names(language: str) -> dict[str, str]:
    return dict(_countries(language))
