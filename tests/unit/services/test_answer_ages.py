"""Answers age: one that holds for some months is unknown after them, on every node alike."""

from __future__ import annotations

from boothapp.domain.facts import Fact, Kind
from boothapp.domain.lead import Lead, fold_lead
from boothapp.qualify.evidence import Evidence
from boothapp.qualify.rulebook import Rulebook
from boothapp.qualify.score import known_answers
from boothapp.services.drafts import Draft, draft_from_json, draft_to_json
from boothapp.services.verdicts import evidence_of, judge_draft, judge_lead, parsed_rulebook
from resources.loader import read_text

NOW = 1_795_000_000_000  # 2026-11-18
DAY = 86_400_000
ID = "0191a2b3-0000-7000-8000-00000000000{}"


def shipped() -> Rulebook:
    return parsed_rulebook(read_text("shows", "coatings_expo", "rulebook.toml"))


def fact(number: int, kind: Kind, body: dict[str, str], ms: int) -> Fact:
    return Fact(ID.format(number), ID.format(0), ID.format(0), ID.format(9), kind, dict(body),
                ID.format(0), number, "", ms << 16)  # fmt: skip


def lead(*said: tuple[str, str, str], last_ms: int = NOW) -> Lead:
    facts = [Fact(ID.format(1), ID.format(0), ID.format(0), ID.format(9), Kind.LEAD_CAPTURED,
                  {"fields": {}}, ID.format(0), 1, "", NOW << 16)]  # fmt: skip
    for number, (criterion, answer, day) in enumerate(said, start=2):
        body = {"criterion": criterion, "answer": answer} | ({"said": day} if day else {})
        facts.append(fact(number, Kind.ANSWERED, body, NOW + number))
    facts.append(fact(8, Kind.ACTION_TAKEN, {"action": "literature"}, last_ms))
    found = fold_lead(ID.format(9), facts)
    assert found is not None
    return found


def known(visitor: Lead) -> dict[str, str]:
    return known_answers(shipped(), evidence_of(visitor, None))


def test_an_answer_carried_over_holds_as_long_as_its_criterion_says() -> None:
    # Timing holds for six months, the role for twenty-four, what they make for ever.
    visitor = lead(
        ("timing", "3_months", "2026-04-01"),
        ("role", "decides", "2025-01-01"),
        ("makes", "coatings", "2016-01-01"),
    )
    assert known(visitor) == {"role": "decides", "makes": "coatings"}
    assert known(lead(("timing", "3_months", "2026-06-19")))["timing"] == "3_months"
    assert "timing" not in known(lead(("timing", "3_months", "2026-05-18")))


def test_a_saved_lead_ages_by_its_last_visit_and_not_by_the_day_it_is_looked_at() -> None:
    visitor = lead(("timing", "3_months", ""))
    assert known(visitor)["timing"] == "3_months"
    back = lead(("timing", "3_months", ""), last_ms=NOW + 200 * DAY)
    assert "timing" not in known(back)


def test_what_is_aged_widens_the_range_again_and_is_asked_again() -> None:
    fresh = judge_lead(lead(("timing", "3_months", "")), None, shipped())
    aged = judge_lead(lead(("timing", "3_months", "2024-11-18")), None, shipped())
    assert fresh.intent[0] - aged.intent[0] == 20
    assert aged.intent[1] == fresh.intent[1]


def test_a_draft_is_judged_by_today_and_saved_it_is_judged_the_same() -> None:
    draft = Draft(
        answers={"timing": "3_months", "role": "decides"},
        said={"timing": "2024-11-18", "role": "2025-11-18"},
        actions={"literature": {}},
    )
    assert draft_from_json(draft_to_json(draft)) == draft
    saved = lead(("timing", "3_months", "2024-11-18"), ("role", "decides", "2025-11-18"))
    by_page = judge_draft(draft, None, None, shipped(), now_ms=NOW)
    by_store = judge_lead(saved, None, shipped())
    assert (by_page.fit, by_page.intent, by_page.reasons) == (
        by_store.fit, by_store.intent, by_store.reasons,
    )  # fmt: skip
    before = lead(("timing", "3_months", ""))
    later = judge_draft(Draft(), before, None, shipped(), now_ms=NOW + 200 * DAY)
    assert later.intent[0] == judge_draft(Draft(), before, None, shipped()).intent[0] - 20


def test_a_sample_to_an_embargoed_country_bars_whoever_asks_for_it() -> None:
    sample = {"sample": ID.format(5), "product": "X", "country": "IR"}
    facts = [
        fact(1, Kind.LEAD_CAPTURED, {}, NOW),
        fact(2, Kind.ACTION_TAKEN, {"action": "sample_request"}, NOW + 1),
        fact(3, Kind.SAMPLE_REQUESTED, sample, NOW + 2),
    ]
    visitor = fold_lead(ID.format(9), facts)
    assert visitor is not None
    verdict = judge_lead(visitor, None, shipped())
    assert verdict.why == ("disqualified:embargo",)
    assert evidence_of(visitor, None) == Evidence(
        actions=frozenset({"sample_request"}), destinations=frozenset({"IR"})
    )
