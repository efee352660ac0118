"""When to call: what staff types, in the visitor's own time."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.services.visitor_time import local_now, quick_times, read_when, zone_of

FRIDAY = datetime.fromisoformat("2026-11-20T14:05")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("16:30", "2026-11-20T16:30"),
        ("10:30", "2026-11-21T10:30"),
        ("tomorrow 10", "2026-11-21T10:00"),
        ("Mon 9:30", "2026-11-23T09:30"),
        ("Monday", "2026-11-23"),
        ("fri 10", "2026-11-27T10:00"),
        ("24.11. 10", "2026-11-24T10:00"),
        ("3.2.", "2027-02-03"),
        ("2026-11-24 10:00", "2026-11-24T10:00"),
        ("3 pm", "2026-11-20T15:00"),
        ("morgen 10 Uhr", "2026-11-21T10:00"),
        ("Mo 11", "2026-11-23T11:00"),
        ("31.2.", ""),
        ("after Christmas", ""),
        ("monthly", ""),
        ("25:00", ""),
        ("", ""),
    ],
)
def test_what_staff_types_is_read_or_left(typed: str, meant: str) -> None:
    assert read_when(typed, FRIDAY) == meant


@given(st.text(max_size=30))
def test_no_text_is_too_odd(typed: str) -> None:
    found = read_when(typed, FRIDAY)
    assert not found or datetime.fromisoformat(found)


@given(st.datetimes(FRIDAY, FRIDAY.replace(year=2030)))
def test_a_time_that_was_read_is_read_again_as_the_same(now: datetime) -> None:
    for _, iso in quick_times(now, f"{now:%Y-%m-%d}"):
        assert read_when(iso.replace("T", " "), now) == iso


def test_after_the_show_is_a_working_day_and_none_once_it_is_over() -> None:
    assert dict(quick_times(FRIDAY, "2026-11-20"))["after_show"] == "2026-11-23"
    assert "after_show" not in dict(quick_times(FRIDAY, "2026-11-19"))
    assert "after_show" not in dict(quick_times(FRIDAY, "soon"))


def test_the_zone_is_that_of_the_country() -> None:
    assert zone_of("HU") == "Europe/Budapest"
    assert zone_of("US") == "America/New_York"
    assert zone_of("Ruritania") == ""
    noon = 1_795_262_400_000  # 2026-11-21 12:00 UTC
    assert f"{local_now(noon, 'Asia/Tokyo'):%d %H:%M}" == "21 21:00"
    assert f"{local_now(noon, 'nowhere'):%d %H:%M}" == "21 12:00"
