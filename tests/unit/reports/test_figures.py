from __future__ import annotations

from collections.abc import Callable

import pytest

from boothapp.domain.facts import Kind
from boothapp.services.figures import Count, figures_of, is_waiting

HOUR = 3_600_000
ELEVEN_IN_BERLIN = 1_794_909_600_000


@pytest.fixture
def three(story: Callable) -> list:
    """One who asked for two samples and was accepted after 4 minutes, one who only asked, one
    passer-by of the next day."""
    asked = story("a", country="hu", by="nina")
    asked.say(Kind.ACTION_TAKEN, {"action": "sample_request"})
    for number, product in enumerate(("CAT-670", "ADD-44")):
        asked.say(Kind.SAMPLE_REQUESTED, {"sample": f"s{number}", "product": product})
    asked.say(Kind.ALERT_RAISED, {"alert": "al1", "actions": [], "to": ["marta"]})
    asked.say(Kind.ALERT_ACCEPTED, {"alert": "al1", "person": "marta"}, after_ms=4 * 60_000)
    waits = story("b", country="HU", by="tom", at_ms=ELEVEN_IN_BERLIN + 59 * 60_000)
    waits.say(Kind.ACTION_TAKEN, {"action": "sample_request"})
    waits.say(Kind.SAMPLE_REQUESTED, {"sample": "s3", "product": "CAT-670"})
    waits.say(Kind.ALERT_RAISED, {"alert": "al2", "actions": [], "to": ["marta"]})
    passing = story("c", country="Atlantis", by="nina", at_ms=ELEVEN_IN_BERLIN + 13 * HOUR)
    return [asked.judged(), waits.judged(), passing.judged()]


def test_the_figures_equal_a_count_by_hand(three: list):
    figures = figures_of(three, timezone="Europe/Berlin")
    assert figures.captured == 3
    assert figures.by_hour == (Count("2026-11-17T11", 2), Count("2026-11-18T00", 1))
    assert figures.by_route == (
        Count("sales_now", 2),
        Count("sales", 0),
        Count("nurture", 1),
        Count("courtesy", 0),
        Count("declined", 0),
    )
    assert figures.by_product == (Count("CAT-670", 2), Count("ADD-44", 1))
    assert figures.by_country == (Count("HU", 2), Count("Atlantis", 1))
    assert figures.by_staff == (Count("nina", 2), Count("tom", 1))
    assert (figures.alerts_raised, figures.alerts_accepted, figures.median_minutes) == (2, 1, 4.0)
    assert (figures.samples, figures.for_sales, figures.not_called) == (3, 2, 1)


def test_a_day_is_the_local_one(three: list):
    assert figures_of(three, timezone="Europe/Berlin", day="2026-11-17").captured == 2
    assert figures_of(three, timezone="Europe/Berlin", day="2026-11-18").captured == 1
    assert figures_of(three, timezone="America/New_York", day="2026-11-17").captured == 3


def test_an_unknown_time_zone_counts_in_utc(three: list):
    assert figures_of(three, timezone="Mars/Olympus").by_hour[0].key == "2026-11-17T10"


def test_nothing_captured_has_no_median():
    figures = figures_of([], timezone="UTC")
    assert (figures.captured, figures.by_hour, figures.median_minutes) == (0, (), None)
    assert figures.for_sales == 0


def test_a_call_ends_the_waiting(story: Callable):
    tale = story("a")
    assert is_waiting(tale.judged().lead)
    tale.say(Kind.CONTACTED, {"how": "call"})
    assert not is_waiting(tale.judged().lead)


def test_a_broken_clock_does_not_break_the_count(story: Callable):
    lead = story("a", at_ms=(1 << 46)).judged()
    assert figures_of([lead], timezone="Asia/Tokyo").captured == 1
