"""Countries as a list to choose from; imports Qt's locale data only.

The names are Unicode CLDR's, as QLocale carries them: no table of ours and no heavy import.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale


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


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return dict(countries())
