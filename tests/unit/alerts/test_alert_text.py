"""What sales reads: who, what, why, permission; nothing more, and nothing a visitor can forge."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.alert import Alert
from boothapp.domain.facts import Body, Fact, Kind
from boothapp.domain.lead import Lead, fold_lead
from boothapp.domain.show import Person, Product, Purpose, Show
from boothapp.qualify.plan import Line
from boothapp.qualify.route import Route, Verdict
from boothapp.services.alert_text import (
    BODY_MAX,
    TITLE_MAX,
    AlertMessage,
    alert_message,
    local_time,
)
from boothapp.services.views import JudgedLead

BIDI_CONTROLS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
LEAD = "01890000-0000-7000-8000-000000000001"
NOON = 1_795_262_400_000  # 2026-11-21 12:00 UTC

SHOW = Show(
    id=LEAD, name="Coatings Expo 2026", hall="Hall 7", stand="B21", city="", country="DE",
    timezone="Europe/Berlin", starts="", ends="", language="en", escalate_minutes=10,
    purposes=(Purpose("call", "May be called", "1", "", "en"),),
)  # fmt: skip
PEOPLE = [Person("nina", "Nina Vogel", "booth", "", "", (), (), 1)]
PRODUCTS = [Product("p", "CAT-670", "Catalyst 670", (), ())]
VERDICT = Verdict(
    route=Route.SALES_NOW,
    open=False,
    fit=(28, 34),
    intent=(40, 60),
    reasons=(
        Line("intent", "sample_request", "Sample request", 30, 30, known=True),
        Line("fit", "since", "Customer since 2019", 12, 12, known=True),
        Line("intent", "budget", "Budget", 0, 20, known=False),
    ),
    why=("action:sample_request",),
    rulebook_version=1,
)


def lead(fields: dict[str, str], *more: tuple[Kind, Body]) -> Lead:
    said = [(Kind.LEAD_CAPTURED, {"fields": dict(fields)}), *more]
    folded = fold_lead(
        LEAD,
        [
            Fact(str(n), LEAD, LEAD, LEAD, kind, body, "d", n + 1, "nina", (NOON << 16) + n)
            for n, (kind, body) in enumerate(said)
        ],
    )
    assert folded is not None
    return folded


def message(of: Lead, verdict: Verdict | None = VERDICT, *, language: str = "en") -> AlertMessage:
    alert = Alert(
        "a", LEAD, "d", ("sample_request",), ("nina",), NOON << 16, "nina", ("nina",), 1, (), "", 0
    )
    show = replace(SHOW, language=language)
    return alert_message(JudgedLead(of, verdict, None), alert, show, PEOPLE, PRODUCTS)


ANNA = {
    "first_name": "Anna",
    "last_name": "Kovács",
    "company": "Duna Coatings Kft.",
    "job_title": "Lab manager",
    "country": "HU",
    "phone": "+36 30 123 4567",
    "email": "anna@duna.example",
    "address": "Fő utca 1",
    "badge_id": "B-99",
}
SAMPLE: tuple[Kind, Body] = (
    Kind.SAMPLE_REQUESTED,
    {"sample": "s", "product": "CAT-670", "quantity": "250 g", "application": "a 2K PU topcoat"},
)
CALL: Body = {"purpose": "call", "given": True, "wording": "1", "language": "en"}
NO_REPLY: Body = {"purpose": "reply", "given": False, "wording": "1", "language": "en"}


def test_it_speaks_the_language_of_the_show() -> None:
    wanted = {
        "de": ["Wunsch: Sample request", "Warum: Passung 28 bis 34, Interesse 40 bis 60",
               "Einwilligung: May be called: ja", "Bisher gefragt: Nina Vogel"],
        "zh": ["需求：Sample request", "理由：匹配度 28 至 34，意向度 40 至 60",
               "许可：May be called: 是", "已通知：Nina Vogel"],
    }  # fmt: skip
    for language, lines in wanted.items():
        found = message(lead(ANNA, SAMPLE, (Kind.CONSENTED, CALL)), language=language)
        assert set(lines) <= set(found.body.splitlines())
        assert not re.search(r"\b(Asked|Why|Permission|Captured|known)\b", found.body)


def test_it_says_who_what_why_permission_and_where() -> None:
    found = message(lead(ANNA, SAMPLE, (Kind.CONSENTED, CALL)))
    assert found.title == "Sample request: Anna Kovács, Duna Coatings Kft."
    assert found.body.splitlines() == [
        "Anna Kovács, Lab manager",
        "Duna Coatings Kft., HU",
        "Asked for: Sample request",
        "Sample: CAT-670 (Catalyst 670), 250 g, for a 2K PU topcoat",
        "Why: fit 28 to 34, intent 40 to 60",
        "- Sample request (+30)",
        "- Customer since 2019 (+12)",
        "- not known: Budget (0 to 20)",
        "Permission: May be called: yes",
        "Phone: +36 30 123 4567",
        "Mail: anna@duna.example",
        "Captured by Nina Vogel at Coatings Expo 2026 · Hall 7, stand B21, 2026-11-21 13:00",
        "Asked so far: Nina Vogel",
    ]


CALL_BACK: tuple[Kind, Body] = (
    Kind.ACTION_TAKEN,
    {
        "action": "call_back",
        "detail": {
            "form": "callback", "when": "2026-11-23T10:00", "zone": "Europe/Budapest",
            "person": "nina", "phone": "+36 1 555 0100",
        },
    },
)  # fmt: skip


def test_it_says_what_is_known_of_each_action_and_sample() -> None:
    sample: Body = {
        **SAMPLE[1], "country": "HU", "end_use": "ships", "handles_hazardous": True,
    }  # fmt: skip
    body = message(lead(ANNA, (Kind.SAMPLE_REQUESTED, sample), CALL_BACK)).body
    assert (
        "Call back: with Nina Vogel, when 2026-11-23 10:00, time of Europe/Budapest,"
        " phone +36 1 555 0100"
    ) in body.splitlines()
    assert (
        "for a 2K PU topcoat, end use ships, destination HU, handles hazardous goods: yes" in body
    )
    assert "bona fide" not in body  # nobody asked


def test_a_refused_call_hides_every_number_and_leaves_the_mail() -> None:
    refused: Body = {**CALL, "given": False}
    found = message(lead(ANNA, CALL_BACK, (Kind.CONSENTED, CALL), (Kind.CONSENTED, refused))).body
    assert "Permission: May be called: NO, withdrawn" in found
    assert "+36" not in found
    assert "Mail: anna@duna.example" in found


def test_a_purpose_nobody_asked_about_is_said_to_be_open() -> None:
    yes: Body = {**CALL, "purpose": "news"}
    body = message(lead(ANNA, (Kind.CONSENTED, yes))).body
    assert "Permission: May be called: not asked; news: yes" in body


def test_it_carries_no_more_than_sales_needs() -> None:
    note: tuple[Kind, Body] = (Kind.NOTED, {"text": "her boss is leaving"})
    body = message(lead(ANNA, note)).body
    for private in ("Fő utca", "B-99", "boss is leaving"):
        assert private not in body


def test_somebody_who_refused_to_be_contacted_is_not_handed_out() -> None:
    body = message(lead(ANNA, (Kind.CONSENTED, NO_REPLY))).body
    assert "reply: NO" in body
    assert "+36" not in body
    assert "anna@" not in body


def test_a_lead_without_name_or_rulebook_still_reads() -> None:
    found = message(lead({}), verdict=None)
    assert found.title == "Sample request: Visitor without a name"
    assert "Permission: not asked" in found.body


@pytest.mark.parametrize(
    "hostile",
    [
        "Anna\r\nBcc: all@example.com",
        "<!channel> <script>alert(1)</script>",
        "@everyone *urgent* `x`",
        "https://evil.example/login",
        "\u202egnp.exe\u2066",
        "A" * 1_000_000,
        "\x00\x1b[31m\ud800",
    ],
)
def test_hostile_text_is_harmless(hostile: str) -> None:
    fields = {
        name: hostile for name in ("first_name", "last_name", "company", "job_title", "phone")
    }
    wish: Body = {"sample": "s", "product": hostile[:1000], "application": hostile[:1000]}
    found = message(lead(fields, (Kind.SAMPLE_REQUESTED, wish)))
    assert_harmless(found)
    for live in ("<", ">", "*", "`", "://", "@everyone"):
        assert live not in found.title + found.body
    starts = [line.split(":")[0] for line in found.body.splitlines()]
    assert "Bcc" not in starts


def assert_harmless(found: AlertMessage) -> None:
    assert len(found.title) <= TITLE_MAX
    assert len(found.body) <= BODY_MAX
    assert len(found.title.splitlines()) == 1
    for char in found.title + found.body.replace("\n", ""):
        assert unicodedata.category(char) not in {"Cc", "Cs", "Zl", "Zp"}
        assert unicodedata.bidirectional(char) not in BIDI_CONTROLS
    found.body.encode()


@given(st.dictionaries(st.sampled_from(sorted(ANNA)), st.text(max_size=200)), st.text(max_size=300))
def test_any_text_gives_one_bounded_title_and_printable_lines(
    fields: dict[str, str], wish: str
) -> None:
    sample: Body = {"sample": "s", "product": wish, "grade": wish, "application": wish}
    assert_harmless(message(lead(fields, (Kind.SAMPLE_REQUESTED, sample))))


def test_times_are_those_of_the_show_and_an_unknown_zone_is_utc() -> None:
    assert local_time(NOON, "Europe/Berlin") == "2026-11-21 13:00"
    assert local_time(NOON, "Nowhere/Land") == "2026-11-21 12:00"
    assert local_time(NOON, "../../etc/passwd") == "2026-11-21 12:00"
    assert local_time(1 << 62, "UTC").startswith("9999")
