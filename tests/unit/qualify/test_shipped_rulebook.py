"""The shipped rulebook reckoned by hand: what people at the booth will see."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from boothapp.qualify.evidence import DOES_NOT_KNOW, Evidence
from boothapp.qualify.route import Route, judge
from boothapp.qualify.score import known_answers, sweet_spots

if TYPE_CHECKING:
    from boothapp.qualify.rulebook import Rulebook

DUNA = {
    "country": "HU",
    "naics": "325510",
    "people": "320",
    "relation": "customer",
    "contacts_known": "3",
    "parent": "independent",
    "departments": "1",
}
ANNA = Evidence(
    answers={"role": "tests"},
    actions=frozenset({"sample_request"}),
    account=DUNA,
    lead={"country": "HU", "job_title": "Lab manager"},
)


def test_it_is_signed_and_its_scale_is_that_of_the_agreement(shipped: Rulebook) -> None:
    assert shipped.version == 3
    assert shipped.agreed is not None
    assert (shipped.agreed.sales, shipped.agreed.marketing) == ("M. Kiss", "J. Ortega")
    assert shipped.agreed.on == date(2026, 10, 2)
    assert (shipped.most("fit"), shipped.most("intent")) == (40, 60)
    assert (shipped.thresholds.fit, shipped.thresholds.intent) == (20, 27)


def test_a_customer_who_asks_for_a_sample_goes_to_sales_at_once(shipped: Rulebook) -> None:
    verdict = judge(shipped, ANNA)
    assert (verdict.route, verdict.open) == (Route.SALES_NOW, False)
    assert verdict.why == ("action:sample_request",)
    # 12 + 10 + 6 known, 0 to 6 for the volume; 40 known, the scale of intent ends at 60.
    assert (verdict.fit, verdict.intent) == ((28, 34), (40, 60))
    assert [(line.low, line.high, line.label, line.known) for line in verdict.reasons][:5] == [
        (12, 12, "250–499 people in paints & coatings", True),
        (10, 10, "already a customer", True),
        (6, 6, "three contacts known", True),
        (40, 40, "asked for a sample", True),
        (0, 20, "timing", False),
    ]
    assert sweet_spots(shipped, ANNA) == ("sweet spot: mid-sized paint maker",)


def test_the_explanation_speaks_german_and_the_verdict_stays(shipped: Rulebook) -> None:
    german = judge(shipped.in_language("de"), ANNA)
    assert german.reasons[0].label == "250–499 Leute, Farben & Lacke"
    assert (german.route, german.fit, german.intent) == (Route.SALES_NOW, (28, 34), (40, 60))


@pytest.mark.parametrize(
    ("change", "route", "why"),
    [
        ({"actions": frozenset({"demo"})}, Route.NURTURE, ("fit_low_passes", "intent_open")),
        # 10 for the demo and 20 for the timing reach 27.
        (
            {"actions": frozenset({"demo"}), "answers": {"timing": "3_months"}},
            Route.SALES,
            ("fit_low_passes", "intent_low_passes"),
        ),
        ({"account": {**DUNA, "relation": "Competitor"}}, Route.DECLINED,
         ("disqualified:competitor",)),
        ({"answers": {"visitor": "student"}}, Route.DECLINED, ("disqualified:not_buying",)),
        ({"lead": {"country": "SY"}}, Route.DECLINED, ("disqualified:embargo",)),
        (
            {"lead": {"country": "SY"}, "actions": frozenset({"quote", "salesperson"})},
            Route.SALES_NOW,
            ("action:salesperson", "action:quote"),
        ),
        # A plastics maker of 20 people who has never bought: 0 + 0 + 6 + 6 + 2 + 2 + 2 at most.
        (
            {
                "account": {"naics": "326199", "people": 20, "relation": "prospect"},
                "actions": frozenset({"call_back"}),
                "answers": {},
            },
            Route.COURTESY,
            ("fit_high_fails",),
        ),
    ],
)  # fmt: skip
def test_routes(
    shipped: Rulebook, change: dict[str, object], route: Route, why: tuple[str, ...]
) -> None:
    verdict = judge(shipped, replace(ANNA, **change))  # type: ignore[arg-type]
    assert (verdict.route, verdict.why) == (route, why)


def test_a_stranger_may_still_turn_out_to_be_a_student(shipped: Rulebook) -> None:
    stranger = Evidence(actions=frozenset({"sample_request"}))
    assert (judge(shipped, stranger).route, judge(shipped, stranger).open) == ("sales_now", True)
    known = replace(stranger, answers={"visitor": "trade"})
    assert not judge(shipped, known).open


@pytest.mark.parametrize(
    ("account", "answers", "found"),
    [
        ({"naics": "325520"}, {}, "adhesives"),
        ({"naics": 325510}, {}, "coatings"),
        ({"naics": "325998"}, {}, "chemicals"),
        ({"naics": "325211"}, {}, "resins"),
        ({"naics": "111110"}, {}, "other"),
        ({"nace": "20.30"}, {}, "coatings"),
        ({"nace": "C20.59"}, {}, "chemicals"),
        ({"sic": "2891"}, {}, "adhesives"),
        ({"naics": "111110", "nace": "20.52"}, {}, "adhesives"),
        ({"naics": ""}, {}, None),
        ({}, {"makes": DOES_NOT_KNOW}, None),
        ({"naics": "325510"}, {"makes": DOES_NOT_KNOW}, "coatings"),
        ({"naics": "325510"}, {"makes": "adhesives"}, "adhesives"),
    ],
)
def test_what_a_company_makes_is_read_from_its_codes_unless_the_visitor_says(
    shipped: Rulebook, account: dict[str, str | int], answers: dict[str, str], found: str | None
) -> None:
    assert known_answers(shipped, Evidence(answers, account=account)).get("makes") == found


@pytest.mark.parametrize(
    ("people", "found"),
    [
        (0, "1-49"),
        ("49", "1-49"),
        (50, "50-249"),
        (" 4999 ", "500-4999"),
        (10**12, "5000+"),
        ("about 300", None),
        (-3, None),
        ("9" * 400, None),
        ("٣٠٠", None),
    ],
)
def test_the_size_is_read_from_a_number_and_nothing_else(
    shipped: Rulebook, people: str | int, found: str | None
) -> None:
    assert known_answers(shipped, Evidence(account={"people": people})).get("size") == found


@pytest.mark.parametrize(
    ("lead", "account", "found"),
    [
        ("DE", "HU", "home"),
        ("hu", "DE", "other"),
        ("", "DE", "home"),
        ("Deutschland", "DE", "home"),
        ("Deutschland", "", None),
    ],
)
def test_the_market_is_read_from_country_codes_only(
    shipped: Rulebook, lead: str, account: str, found: str | None
) -> None:
    evidence = Evidence(lead={"country": lead}, account={"country": account})
    assert known_answers(shipped, evidence).get("likeness") == found


def test_judging_keeps_up_with_typing(shipped: Rulebook) -> None:
    judge(shipped, ANNA)
    best = min(_seconds(shipped) for _ in range(20))
    # Measured 45 microseconds; one keystroke may wait 16 ms.
    assert best < 0.002


def _seconds(rulebook: Rulebook) -> float:
    started = time.perf_counter()
    judge(rulebook, ANNA)
    return time.perf_counter() - started
