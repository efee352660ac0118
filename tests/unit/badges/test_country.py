"""Countries as badges write them."""

from __future__ import annotations

import pytest

from boothapp.badges.country import country_code


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("HU", "HU"), ("hu", "HU"), ("Hungary", "HU"), ("Ungarn", "HU"), ("Magyarország", "HU"),
        ("Deutschland", "DE"), ("ALLEMAGNE", "DE"), ("中国", "CN"), ("日本", "JP"),
        ("Россия", "RU"), ("  united   kingdom ", "GB"), ("UK", "GB"), ("USA", "US"),
        ("Ελλάδα", "GR"), ("مصر", "EG"), ("Czech Republic", "CZ"), ("Türkiye", "TR"),
        ("", ""), ("Atlantis", ""), ("EU", ""), ("Europe", ""), ("x" * 10_000, ""),
    ],
)  # fmt: skip
def test_a_country_is_known_by_its_names(written: str, code: str) -> None:
    assert country_code(written) == code
