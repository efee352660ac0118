"""Everywhere the same lines explain a verdict, and the same sentences say what sales lacks."""

from __future__ import annotations

import re

import pytest

from boothapp.qualify.evidence import Evidence
from boothapp.qualify.route import as_preview, judge
from boothapp.qualify.rulebook import Rulebook, load_rulebook
from boothapp.qualify.seal import unsealed
from boothapp.services.explain import LACKS, explained, points_text, why_not_sales
from resources.loader import read_text

SHIPPED = read_text("shows", "coatings_expo", "rulebook.toml")


@pytest.fixture
def shipped() -> Rulebook:
    return load_rulebook(SHIPPED)


def test_what_counted_most_comes_first_then_what_could_still_count_most(shipped: Rulebook) -> None:
    evidence = Evidence(
        answers={"role": "decides", "timing": "later"}, actions=frozenset({"demo", "literature"})
    )
    lines = explained(judge(shipped, evidence).reasons)
    told = [f"{points_text(line)} {line.label}" for line in lines]
    assert told[:4] == ["+10 saw a demo", "+6 decides on materials", "+2 took literature",
                        "0…12 industry and size"]  # fmt: skip
    assert [line.known for line in lines] == sorted((line.known for line in lines), reverse=True)


def test_why_not_sales_says_how_much_is_missing_and_what_could_bring_it(
    shipped: Rulebook,
) -> None:
    account: dict[str, str | int] = {
        "naics": "325510",
        "people": 320,
        "relation": "prospect",
        "contacts_known": 0,
    }
    verdict = judge(shipped, Evidence(account=account, actions=frozenset({"demo"})))
    # 12 of the 20 points of fit, 10 of the 27 of intent.
    assert [lack.text for lack in why_not_sales(verdict, shipped)] == [
        "Fit lacks 8 points of 20; still open: yearly volume (0…6), parent company (0…2), "
        "departments we have met (0…2).",
        "Intent lacks 17 points of 27; still open: timing (0…20), need (0…8), budget (0…6).",
    ]


def test_what_cannot_be_reached_is_said_and_of_sales_own_nothing(shipped: Rulebook) -> None:
    account: dict[str, str | int] = {
        "naics": "111110",
        "people": 3,
        "relation": "prospect",
        "contacts_known": 0,
    }
    short = why_not_sales(judge(shipped, Evidence(account=account)), shipped)
    assert short[0].text == "Fit cannot reach 20: 12 at most."
    barred = judge(shipped, Evidence(account={"relation": "competitor"}))
    assert [lack.kind for lack in why_not_sales(barred, shipped)] == ["barred"]
    quote = judge(shipped, Evidence(actions=frozenset({"quote"})))
    assert why_not_sales(quote, shipped) == ()


def test_criteria_that_nobody_signed_hand_sales_nothing_but_what_alerts() -> None:
    draft = load_rulebook(unsealed(SHIPPED))
    good = Evidence(
        answers={"timing": "3_months", "need": "problem", "visitor": "trade"},
        account={"naics": "325510", "people": 320, "relation": "customer"},
    )
    would = judge(draft, good)
    shown = as_preview(would)
    assert (would.route, shown.route, shown.preview) == ("sales", "nurture", True)
    assert (shown.fit, shown.intent, shown.reasons) == (would.fit, would.intent, would.reasons)
    assert [lack.kind for lack in why_not_sales(shown, draft)] == ["not_agreed"]
    assert as_preview(judge(load_rulebook(SHIPPED), good)).route == "sales"
    alerting = Evidence(actions=frozenset({"quote"}))
    assert as_preview(judge(draft, alerting)).route == "sales_now"
    rival = Evidence(actions=frozenset({"quote"}), account={"relation": "competitor"})
    assert as_preview(judge(draft, rival)).route == "declined"


def test_every_sentence_fills_its_parts() -> None:
    assert all(set(re.findall(r"{(\w+)}", text)) <= {"axis", "lacks", "needed", "most", "open"}
               for text in LACKS.values())  # fmt: skip
