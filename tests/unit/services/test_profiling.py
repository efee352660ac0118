"""Look-ups rank by exact odds, everybody else has one next step, hostile sites stay shut."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from math import log2

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.domain.account import Account
from boothapp.domain.facts import Kind
from boothapp.domain.lead import fold_lead
from boothapp.qualify.evidence import Evidence
from boothapp.qualify.look_up import LookUps, research_seconds
from boothapp.qualify.route import judge
from boothapp.qualify.rulebook import load_rulebook
from boothapp.services.findings import read_finding
from boothapp.services.profiling import NextStep, Profile, Profiler, Why, ranked
from boothapp.services.site import safe_site
from boothapp.services.verdicts import judge_lead
from boothapp.services.views import JudgedLead
from tests.unit.services.test_quality import RULES, Tale

BY_RECORDS = load_rulebook("""
format = 1
title = "Records"
version = 1
agreed = { sales = "M. Kiss", marketing = "J. Ortega", on = 2026-10-02 }
thresholds = { fit = 7, intent = 6 }

[criteria.size]
axis = "fit"
kind = "number"
from = ["account.people"]
label = "size"
answers = [
    { code = "s", to = 49, points = 0, label = "small", prior = 60 },
    { code = "m", from = 50, to = 499, points = 4, label = "middle", prior = 30 },
    { code = "l", from = 500, points = 6, label = "large", prior = 10 },
]
[criteria.makes]
axis = "fit"
kind = "codes"
label = "industry"
answers = [
    { code = "paint", naics = ["32551"], points = 5, label = "paint", prior = 30 },
    { code = "other", otherwise = true, points = 0, label = "other", prior = 70 },
]
[criteria.market]
axis = "fit"
kind = "country"
from = ["lead.country", "account.country"]
label = "market"
answers = [
    { code = "home", values = ["DE", "HU"], points = 1, label = "home", prior = 50 },
    { code = "away", otherwise = true, points = 0, label = "away", prior = 50 },
]
[criteria.time]
axis = "intent"
label = "time"
ask = "When?"
answers = [
    { code = "soon", points = 6, label = "soon", prior = 20 },
    { code = "later", points = 0, label = "later", prior = 80 },
]
[criteria.visitor]
axis = "intent"
kind = "equals"
from = ["lead.job_title"]
label = "visitor"
answers = [
    { code = "trade", otherwise = true, points = 0, label = "trade", prior = 80 },
    { code = "buyer", values = ["buyer"], points = 3, label = "buyer", prior = 5 },
    { code = "student", values = ["student"], points = 0, label = "student", prior = 15 },
]
[disqualifiers.student]
label = "student"
criterion = "visitor"
answers = ["student"]
[disqualifiers.far]
label = "no goods to there"
countries = ["KP"]
""")
ANSWERS = {each.id: [answer.code for answer in each.answers] for each in BY_RECORDS.criteria}
PRIORS = {
    (each.id, answer.code): answer.prior or 0
    for each in BY_RECORDS.criteria
    for answer in each.answers
}


def completions(known: dict[str, str]) -> Iterator[tuple[dict[str, str], float]]:
    """Every way to answer what is open, with how often it is given."""
    still = [name for name in ANSWERS if name not in known]
    for codes in product(*(ANSWERS[name] for name in still)):
        given_ = dict(zip(still, codes, strict=True))
        weight = 1.0
        for pair in given_.items():
            weight *= PRIORS[pair]
        yield {**known, **given_}, weight


def uncertainty(known: dict[str, str]) -> float:
    """Bits about the route, every completion judged by itself."""
    weights: dict[str, float] = {}
    for answers, weight in completions(known):
        route = judge(BY_RECORDS, Evidence(answers=answers)).route
        weights[route] = weights.get(route, 0) + weight
    total = sum(weights.values())
    return -sum(each / total * log2(each / total) for each in weights.values() if each)


@settings(max_examples=60)
@given(
    st.fixed_dictionaries(
        {}, optional={name: st.sampled_from(codes) for name, codes in ANSWERS.items()}
    )
)
def test_a_look_up_is_worth_what_all_completions_say(known: dict[str, str]) -> None:
    found = {
        each.criterion.id: each.bits
        for each in LookUps(BY_RECORDS).worth_doing(Evidence(answers=known))
    }
    assert not set(found) & set(known)
    for name, bits in found.items():
        shares = [PRIORS[name, code] for code in ANSWERS[name]]
        after = sum(
            share * uncertainty({**known, name: code})
            for share, code in zip(shares, ANSWERS[name], strict=True)
        ) / sum(shares)
        assert bits == pytest.approx(uncertainty(known) - after, abs=1e-9)
    assert "time" not in found


def test_states_that_are_reckoned_once_give_what_each_would_by_itself() -> None:
    together = LookUps(BY_RECORDS)
    for people, country, time in product((None, 20, 300), ("", "DE", "FR", "KP"), ("", "soon")):
        evidence = Evidence(
            answers={"time": time} if time else {},
            account={"people": people} if people is not None else {},
            lead={"country": country} if country else {},
        )
        assert together.worth_doing(evidence) == LookUps(BY_RECORDS).worth_doing(evidence)


def visitor(name: str, rules=BY_RECORDS, **fields: str) -> Tale:  # type: ignore[no-untyped-def]
    tale = Tale(name)
    return tale.say(Kind.LEAD_CORRECTED, {"fields": dict(fields)})


def allow(tale: Tale, **purposes: bool) -> Tale:
    for purpose, given_ in purposes.items():
        body = {"purpose": purpose, "given": given_, "wording": "v1", "language": "en"}
        tale.say(Kind.CONSENTED, {**body})
    return tale


def profile(tale: Tale, account: Account | None = None, rules=RULES) -> Profile:  # type: ignore[no-untyped-def]
    lead = fold_lead(tale.name, tale.facts)
    assert lead is not None
    judged = JudgedLead(lead, judge_lead(lead, account, rules), account, rules)
    return Profiler().profile(judged)


def test_everybody_has_one_next_step_with_its_reason() -> None:
    def asks(name: str, **fields: str) -> Tale:
        return visitor(name, **fields).say(Kind.ACTION_TAKEN, {"action": "quote"})

    reach = {"email": "a@duna.example", "phone": "+36 1"}
    small = Account("acc", "Duna", "", "", {"people": 9})
    taken = asks("t", **reach).say(
        Kind.ALERT_RAISED, {"alert": "a", "actions": ["quote"], "to": ["marta"]}
    )
    taken.say(Kind.ALERT_ACCEPTED, {"alert": "a", "person": "marta"})
    cases: list[tuple[Tale, Account | None, NextStep, Why]] = [
        (allow(asks("a", **reach), call=True), None, NextStep.CALL, Why.QUALIFIED),
        (allow(asks("b", email="b@c.example"), call=True, reply=True), None,
         NextStep.MAIL, Why.NO_PHONE),
        (allow(asks("c", **reach), reply=True), None, NextStep.MAIL, Why.MAY_NOT_CALL),
        (asks("d", **reach), None, NextStep.LEAVE, Why.NOT_ASKED),
        (allow(asks("e", **reach), call=True, reply=False), None, NextStep.LEAVE, Why.REFUSED),
        (allow(taken, call=True), None, NextStep.LEAVE, Why.TAKEN_UP),
        (allow(visitor("f", **reach), reply=True), small, NextStep.MAIL, Why.COURTESY),
        (allow(visitor("g"), reply=True), small, NextStep.LEAVE, Why.NO_ADDRESS),
        (visitor("h", company="Duna"), None, NextStep.LOOK_UP, Why.MAY_CHANGE),
        (visitor("i").say(Kind.OUTCOME, {"outcome": "lost"}), None, NextStep.LEAVE, Why.ENDED),
    ]  # fmt: skip
    for tale, account, step, why in cases:
        found = profile(tale, account)
        assert (found.step, found.why) == (step, why), tale.name
        assert bool(found.needs) == (step is NextStep.LOOK_UP)
    profiles = [profile(tale, account) for tale, account, _, _ in cases]
    ranking = ranked(profiles)
    assert sum(ranking.counts.values()) == len(cases) == len(ranking.look_up) + len(ranking.rest)
    assert ranking.count(NextStep.MAIL) == 3


def test_a_company_with_many_visitors_comes_first() -> None:
    alone = profile(visitor("alone", company="Alone Ltd"), rules=BY_RECORDS)
    three = [
        profile(visitor(name, company=f"Duna Coatings {form}"), rules=BY_RECORDS)
        for name, form in (("a", "Kft."), ("b", "KFT"), ("c", "Kft"))
    ]
    first, *others = ranked([alone, *three]).look_up
    assert {first.lead, *(each.lead for each in others[:2])} == {"a", "b", "c"}
    assert first.colleagues == 2
    best = first.needs[0]
    assert best.worth == pytest.approx(3 * best.bits / research_seconds(best.criterion))


def test_what_is_not_scored_is_never_looked_up() -> None:
    tale = visitor("a", company="Duna")
    lead = fold_lead("a", tale.facts)
    assert lead is not None
    found = Profiler().profile(JudgedLead(lead, None, None))
    assert (found.step, found.why) == (NextStep.LEAVE, Why.NOT_SCORED)


@pytest.mark.parametrize(
    ("text", "opened"),
    [
        ("duna.example", "https://duna.example/"),
        (" http://www.duna.example/about?x=1#y ", "http://www.duna.example/"),
        ("https://bücher.example", "https://xn--bcher-kva.example/"),
        ("HTTPS://DUNA.EXAMPLE", "https://duna.example/"),
    ],
)
def test_a_site_is_opened_at_its_home_page(text: str, opened: str) -> None:
    assert safe_site(text) == opened


@pytest.mark.parametrize(
    "text",
    [
        "", "   ", "javascript:alert(1)", "file:///etc/passwd", "ftp://duna.example", "localhost",
        "http://localhost/", "http://192.168.0.1/reboot", "http://[::1]/", "http://printer.local",
        "https://user:pass@duna.example", "https://duna.example:8443/", "http://2130706433/",
        "http://duna.example\n.evil.example", "\\\\server\\share", "https://", "http://a..b.example",
        "data:text/html,<script>", "x" * 5_000, "http://0x7f.1/", "https://duna.example:port",
        "mailto:a@duna.example", "smb://duna.example", "\u202ehttps://duna.example",
    ],
)  # fmt: skip
def test_a_hostile_site_is_not_opened(text: str) -> None:
    assert safe_site(text) == ""


@given(st.text(max_size=60))
def test_whatever_is_opened_is_a_plain_home_page(text: str) -> None:
    found = safe_site(text)
    assert found == "" or found.startswith(("http://", "https://"))
    assert found.isascii()
    assert found == "" or found.count("/") == 3
    assert not any(char in found for char in "@?#\\ ")


@pytest.mark.parametrize(
    ("source", "text", "kept"),
    [
        ("account.people", "320", 320),
        ("account.people", "12,400", 12_400),
        ("account.people", "12.400", 12_400),
        ("account.people", "1 200 000", 1_200_000),
        ("account.people", "12,4", None),
        ("account.people", "about 300", None),
        ("account.people", "-3", None),
        ("account.nace", "20.30", "20.30"),
        ("account.nace", "c20.30", "C20.30"),
        ("account.naics", "325510", "325510"),
        ("account.naics", "paint", None),
        ("account.country", "Hungary", "HU"),
        ("account.country", "hu", "HU"),
        ("account.country", "Nowhere", None),
        ("account.parent", " Nordhavn\u202e Holding ", "Nordhavn Holding"),
        ("lead.job_title", "", None),
    ],
)
def test_findings_are_read_as_people_type_them(
    source: str, text: str, kept: str | int | None
) -> None:
    assert read_finding(source, text) == kept
