"""Names in the order their bearers write them."""

from __future__ import annotations

import pytest

from boothapp.domain.names import full_name


@pytest.mark.parametrize(
    ("first", "last", "written"),
    [
        ("Anna", "Kovács", "Anna Kovács"),
        ("伟", "陈", "陈伟"),
        ("さくら", "山口", "山口 さくら"),
        ("서연", "김", "김서연"),
        ("Wei", "陈", "Wei 陈"),
        ("", "Kovács", "Kovács"),
        ("Anna", " ", "Anna"),
        ("", "", ""),
    ],
)
def test_a_name_is_written_in_the_order_of_its_script(first: str, last: str, written: str) -> None:
    assert full_name(first, last) == written
