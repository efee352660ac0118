"""Reports of quality agree with a count by hand, and replaying facts agrees with folding them."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.domain.account import Account
from boothapp.domain.facts import Fact, Json, Kind
from boothapp.domain.lead import fold_lead
from boothapp.domain.outcome import LOST, NO_ANSWER, NO_DECISION, WON
from boothapp.qualify.rulebook import load_rulebook
from boothapp.services.figures import Count
from boothapp.services.quality import ShowQuality, quality_of
from boothapp.services.replay import Effect, effects
from boothapp.services.verdicts import judge_lead
from boothapp.services.views import JudgedLead
from tests.unit.domain.histories import LEADS, histories

RULES = load_rulebook("""
format = 1
title = "Small"
version = 1
agreed = { sales = "M. Kiss", marketing = "J. Ortega", on = 2026-10-02 }
thresholds = { fit = 5, intent = 10 }

[criteria.size]
axis = "fit"
kind = "number"
from = ["account.people"]
label = "size"
ask = "How many people?"
answers = [
    { code = "small", to = 49, points = 0, label = "small" },
    { code = "large", from = 50, points = 5, label = "large" },
]
[criteria.time]
axis = "intent"
label = "time"
ask = "When?"
answers = [
    { code = "soon", points = 6, label = "soon" },
    { code = "later", points = 0, label = "later" },
]
[criteria.budget]
axis = "intent"
label = "budget"
ask = "Budget?"
answers = [
    { code = "yes", points = 4, label = "yes" },
    { code = "no", points = 0, label = "no" },
]
[criteria.seminar]
axis = "intent"
label = "seminar"
ask = "Heard our talk?"
answers = [
    { code = "heard", points = 1, label = "yes" },
    { code = "missed", points = 0, label = "no" },
]
[criteria.web]
axis = "intent"
label = "website"
ask = "Seen our website?"
answers = [
    { code = "seen", points = 1, label = "yes" },
    { code = "unseen", points = 0, label = "no" },
]
[actions.demo]
label = "Demo"
key = "D"
points = 4
[actions.quote]
label = "Quote"
key = "Q"
points = 4
alerts = true
""")
LARGE = Account("acc", "Duna", "", "", {"people": 320})


class Tale:
    """The facts of one lead, a minute apart."""

    def __init__(self, name: str, account: Account | None = None) -> None:
        self.name, self.account, self.facts = name, account, list[Fact]()
        self.say(Kind.LEAD_CAPTURED, {"fields": {"last_name": name}})

    def say(self, kind: str, body: dict[str, Json]) -> Tale:
        number = len(self.facts) + 1
        at = (1_794_909_600_000 + number * 60_000) << 16
        fact = Fact(
            f"{self.name}-{number}", "org", "show", self.name, kind, body, "dev", number, "nina", at
        )
        self.facts.append(fact)
        return self

    def answer(self, criterion: str, code: str) -> Tale:
        return self.say(Kind.ANSWERED, {"criterion": criterion, "answer": code})

    def judged(self) -> tuple[JudgedLead, list[Fact]]:
        lead = fold_lead(self.name, self.facts)
        assert lead is not None
        verdict = judge_lead(lead, self.account, RULES)
        return JudgedLead(lead, verdict, self.account), self.facts


def show() -> ShowQuality:
    """Six leads; what is asserted below was counted by hand from these lines.

    anna: large by the records; time then budget reach 10: sales. Won, 42,000 EUR.
    bela: asks for a quote: sales now, taken by Marta. Lost.
    carl: small by his own word: courtesy, whatever is answered after that.
    dora: large by the records; time "later" leaves 4+1+1 at most: nurture for good. Won, 900 EUR.
    emil: does not know when; was with sales, came back twice, the second time for no answer.
    finn: nothing known at all.
    """
    anna = Tale("anna", LARGE).answer("time", "soon").answer("budget", "yes")
    anna.say(Kind.OUTCOME, {"outcome": WON, "value": 42_000, "currency": "EUR"})
    bela = Tale("bela").say(Kind.ACTION_TAKEN, {"action": "quote"})
    bela.say(Kind.ALERT_RAISED, {"alert": "a", "actions": ["quote"], "to": ["marta"]})
    bela.say(Kind.ALERT_ACCEPTED, {"alert": "a", "person": "marta"})
    bela.say(Kind.OUTCOME, {"outcome": LOST, "reason": "price"})
    carl = Tale("carl").answer("size", "small").answer("seminar", "heard")
    dora = Tale("dora", LARGE).answer("time", "later").answer("seminar", "missed")
    dora.say(Kind.OUTCOME, {"outcome": WON, "value": 900, "currency": "EUR"})
    emil = Tale("emil", LARGE).answer("time", "?")
    emil.say(Kind.PASSED_BACK, {"reason": NO_DECISION})
    emil.say(Kind.PASSED_BACK, {"reason": NO_ANSWER, "again_on": "2027-03-01"})
    everybody = (anna, bela, carl, dora, emil, Tale("finn"))
    return quality_of([tale.judged() for tale in everybody], RULES, show="s", name="Expo")


def test_what_became_of_the_leads_is_as_counted_by_hand() -> None:
    found = show()
    assert (found.leads, found.had, found.taken_up, found.passed_back) == (6, 3, 1, 1)
    assert found.reasons == (Count(NO_ANSWER, 1),)
    results = {each.route: (each.leads, each.ended, each.won) for each in found.routes}
    assert results == {
        "sales_now": (1, 1, 0),
        "sales": (1, 1, 1),
        "nurture": (3, 1, 1),
        "courtesy": (1, 0, 0),
        "declined": (0, 0, 0),
    }
    sold = {each.route: each.sold for each in found.routes if each.sold}
    assert sold == {"sales": (Count("EUR", 42_000),), "nurture": (Count("EUR", 900),)}
    assert (found.ended, found.won) == (3, 2)


def test_what_each_question_was_good_for_is_as_counted_by_hand() -> None:
    uses = {each.id: each for each in show().criteria}
    states = {
        name: (use.answered, use.recorded, use.unsure, use.unknown) for name, use in uses.items()
    }
    assert states == {
        "size": (1, 3, 0, 2),
        "time": (2, 0, 1, 3),
        "budget": (1, 0, 0, 5),
        "seminar": (2, 0, 0, 4),
        "web": (0, 0, 0, 6),
    }
    did = {name: (use.moved, use.settled, use.needed) for name, use in uses.items()}
    # Anna's budget moved her to sales, and without her time she would not be there. Dora's time
    # settled hers. Carl's size moved him and is needed; his seminar came when all was clear.
    assert did == {
        "size": (1, 1, 1),
        "time": (0, 1, 1),
        "budget": (1, 1, 1),
        "seminar": (0, 0, 0),
        "web": (0, 0, 0),
    }
    assert [name for name, use in uses.items() if use.never_mattered] == ["seminar"]
    assert [name for name, use in uses.items() if use.never_known] == ["web"]


def test_an_answer_taken_back_did_what_it_did_and_is_needed_no_more() -> None:
    tale = Tale("gina", LARGE).answer("time", "soon").answer("budget", "yes").answer("budget", "")
    assert effects("gina", tale.facts, LARGE, RULES)["budget"] == Effect(moved=True, settled=True)


def test_an_erased_lead_counts_nowhere() -> None:
    judged, facts = Tale("hugo").answer("time", "soon").judged()
    gone = replace(judged, lead=replace(judged.lead, erased=True))
    assert quality_of([(gone, facts)], RULES).leads == 0


@settings(max_examples=60)
@given(histories(), st.randoms(use_true_random=False))
def test_replaying_agrees_with_folding(history: list[Fact], chance: random.Random) -> None:
    """What is called needed is what a fold without the answer shows; arrival order is all one."""
    for name in LEADS:
        facts = [fact for fact in history if fact.subject == name]
        lead = fold_lead(name, facts)
        if lead is None:
            continue
        shuffled = [*facts, *facts]
        chance.shuffle(shuffled)
        found = effects(name, shuffled, LARGE, RULES)
        assert found == effects(name, facts, LARGE, RULES)
        for criterion, effect in found.items():
            rest = [fact for fact in facts if fact.body.get("criterion") != criterion]
            without = fold_lead(name, rest)
            assert without is not None
            route = judge_lead(lead, LARGE, RULES).route
            assert effect.needed == (judge_lead(without, LARGE, RULES).route != route)
