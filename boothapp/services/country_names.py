"""Names of countries in English; imports Babel only."""

from __future__ import annotations

from babel import Locale


def country_name(country: str) -> str:
    """The English name of an ISO 3166 alpha-2 code; any other text as it is."""
    code = country.strip().upper()
    if len(code) != 2 or not code.isalpha():
        return country.strip()
    return str(Locale("en").territories.get(code, country.strip()))
