"""Cells become values in our spelling; what is no value is left out and said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.services.imports.dates import iso_date
from boothapp.services.imports.fields import ListKind, fields_of
from boothapp.services.imports.person_names import split_name
from boothapp.services.imports.values import TEXT_MAX, take


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("1200", 1200), ("1,200", 1200), ("1.200", 1200), ("1 200", 1200), ("1'200", 1200),
        ("1.234.567,50", 1234567), ("1,234,567.5", 1234567), ("EUR 12.000", 12000), ("12.0", 12),
        ("€ 46,000,000", 46000000), ("12.50", 12), ("many", None), ("51-200", None), ("-3", None),
    ],
)  # fmt: skip
def test_numbers_of_every_country(cell: str, number: int | None) -> None:
    taken = take(ListKind.ACCOUNTS, ("people",), [cell])
    assert taken.company.get("people") == number
    assert bool(taken.remarks) == (number is None)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2024-03-05", "2024-03-05"), ("2024-03-05T10:00:00Z", "2024-03-05"),
        ("05.03.2024", "2024-03-05"), ("25/03/2024", "2024-03-25"), ("3/25/2024", "2024-03-25"),
        ("3/4/2024", "2024"), ("2024年3月5日", "2024-03-05"), ("March 2023", "2023"),
        ("31.02.2024", ""), ("soon", ""),
    ],
)  # fmt: skip
def test_dates_that_can_be_told(text: str, iso: str) -> None:
    assert iso_date(text) == iso


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Jane Doe", "Jane", "Doe"), ("Doe, Jane", "Jane", "Doe"), ("王伟", "伟", "王"),
        ("欧阳娜娜", "娜娜", "欧阳"), ("Jan van der Berg", "Jan", "van der Berg"),
        ("Pelé", "", "Pelé"),
        ("Maria del Carmen Ruiz", "Maria del Carmen", "Ruiz"),
    ],
)  # fmt: skip
def test_a_name_in_one_cell_is_taken_apart(name: str, first: str, last: str) -> None:
    parts = split_name(name)
    assert (parts.get("first_name", ""), parts["last_name"]) == (first, last)


def test_a_cell_that_says_nothing_is_blank() -> None:
    fields = ("first_name", "last_name", "email", "country", "phone")
    taken = take(ListKind.CONTACTS, fields, ["-", "Doe", "n/a", "NULL", " "])
    assert taken.person == {"last_name": "Doe"}
    assert taken.remarks == []


def test_values_come_in_our_spelling_and_the_rest_is_said() -> None:
    fields = ("last_name", "email", "country", "website", "address", "address", "still_there")
    cells = ["Doe", "<jane@acme.example>; j@x.example", "Deutschland", "https://www.acme.example/de",
             "Main St 1", "Rome", "perhaps"]  # fmt: skip
    taken = take(ListKind.LEADS, fields, cells)
    assert taken.person["email"] == "jane@acme.example"
    assert taken.person["country"] == "DE"
    assert taken.person["address"] == "Main St 1, Rome"
    assert taken.company == {"domain": "acme.example"}
    assert taken.remarks == ["still_there was left out: it says neither yes nor no: perhaps"]


@pytest.mark.parametrize("website", ["https://www.facebook.com/acme", "no website", "me@gmail.com"])
def test_a_page_at_anothers_is_no_domain(website: str) -> None:
    assert "domain" not in take(ListKind.ACCOUNTS, ("name", "domain"), ["Acme", website]).company


@given(st.sampled_from(ListKind), st.lists(st.text(max_size=40), max_size=40))
def test_any_cells_are_short_clean_values(kind: ListKind, cells: list[str]) -> None:
    taken = take(kind, fields_of(kind), cells)
    for value in (*taken.person.values(), *taken.company.values()):
        if isinstance(value, str):
            assert 0 < len(value) <= TEXT_MAX
            assert "\n" not in value
            assert value == value.strip()
