"""Who was captured before is found by what tells people apart, and said why."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.lead import BadgeRead
from boothapp.services.drafts import BadgeScan, Draft
from boothapp.services.duplicates import ASKED_FROM, Seen, SeenVisitors, draft_identity
from boothapp.services.same_person import Identity, Sign, compare
from boothapp.services.views import LeadRow

HERE, BEFORE = "this-show", "last-show"


def row(lead: str, name: str = "", company: str = "", **more: str) -> LeadRow:
    return LeadRow(
        id=lead, show=more.get("show", HERE), name=name, company=company, job_title="", country="",
        email=more.get("email", ""), phone=more.get("phone", ""), route="", open=False, fit=(0, 0),
        intent=(0, 0), actions=(), samples=(), captured_ms=int(more.get("at", "1")),
        captured_by="", captured_on="", changed_ms=1, alert="", accepted_by="", notes="",
    )  # fmt: skip


def known(*seen: LeadRow | Seen) -> SeenVisitors:
    visitors = SeenVisitors()
    for each in seen:
        visitors.put(each if isinstance(each, Seen) else Seen(each))
    return visitors


def found(visitors: SeenVisitors, **fields: str) -> list[tuple[str, Sign]]:
    asked = draft_identity(Draft(fields=fields), HERE)
    return [(each.row.id, each.alike.signs[0]) for each in visitors.likely(asked, show=HERE)]


ANNA = row(
    "anna", "Anna Kovács", "Duna Coatings Kft.", email="anna@duna.hu", phone="+36 1 555 0123"
)


@pytest.mark.parametrize(
    ("fields", "sign"),
    [
        ({"email": "Anna@Duna.HU "}, Sign.SAME_EMAIL),
        ({"phone": "06 1 555 0123"}, Sign.SAME_PHONE),
        ({"first_name": "Anna", "last_name": "Kovacs"}, Sign.SAME_NAME),
        ({"first_name": "Kovács", "last_name": "Anna", "company": "DUNA COATINGS"}, Sign.SAME_NAME),
        ({"first_name": "Anna", "last_name": "Kovász", "company": "Duna Coatings"}, Sign.LIKE_NAME),
        ({"first_name": "Anna", "last_name": "Kovács", "email": "office@duna.hu"}, Sign.SAME_NAME),
        ({"first_name": "Anna", "last_name": "Kovács", "company": "Du"}, Sign.SAME_NAME),
        ({"first_name": "Anna", "last_name": "Kovács", "company": "Duna Coat"}, Sign.SAME_NAME),
    ],
)
def test_a_visitor_is_known_again_however_they_are_told(fields: dict[str, str], sign: Sign) -> None:
    assert found(known(ANNA), **fields) == [("anna", sign)]


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"first_name": "Anna"},
        {"company": "Duna Coatings Kft."},
        {"first_name": "Anna", "last_name": "Kovács", "company": "Bayer AG"},
        {"first_name": "Péter", "last_name": "Kovács", "company": "Duna Coatings Kft."},
        {"first_name": "Péter", "last_name": "Nagy", "email": "anna@duna.hu"},
        {"email": "@"},
        {"phone": "12"},
    ],
)
def test_colleagues_namesakes_and_half_typed_words_are_not_taken_for_each_other(
    fields: dict[str, str],
) -> None:
    assert found(known(ANNA), **fields) == []


def test_visitors_of_this_show_come_before_those_of_earlier_ones() -> None:
    old = row("old", "Anna Kovács", "Duna", email="anna@duna.hu", show=BEFORE)
    like = row("like", "Anna Kovats", "Duna", show=HERE)
    fields = {
        "first_name": "Anna",
        "last_name": "Kovács",
        "company": "Duna",
        "email": "anna@duna.hu",
    }
    assert [lead for lead, _ in found(known(old, like), **fields)] == ["like", "old"]


def test_a_badge_number_counts_at_its_own_show_and_a_contact_everywhere() -> None:
    number = BadgeRead("opaque", "0012345", "code128", 1)
    card = BadgeRead("vcard", "BEGIN:VCARD\nFN:A\nEND:VCARD", "qr", 1)
    link = BadgeRead("url", "https://example.com/us", "qr", 1)
    visitors = known(
        Seen(row("here"), (number, link)),
        Seen(row("there", show=BEFORE), (number, card)),
    )

    def of(*badges: BadgeRead) -> list[str]:
        scans = tuple(BadgeScan(each.format, each.raw, each.symbology) for each in badges)
        asked = draft_identity(Draft(badges=scans), HERE)
        return [each.row.id for each in visitors.likely(asked, show=HERE)]

    assert of(number) == ["here"]
    assert of(card) == ["there"]
    assert of(link) == []


def test_somebody_corrected_is_found_as_they_are_now_and_one_gone_is_not() -> None:
    visitors = known(ANNA)
    visitors.put(Seen(row("anna", "Béla Nagy", "Tisza Zrt.", email="bela@tisza.hu")))
    assert found(visitors, email="anna@duna.hu") == []
    assert found(visitors, email="bela@tisza.hu") == [("anna", Sign.SAME_EMAIL)]
    visitors.drop("anna")
    assert found(visitors, email="bela@tisza.hu") == []
    assert len(visitors) == 0


def test_each_suspected_pair_of_a_show_is_listed_once_and_can_be_stopped() -> None:
    again = row("again", "Anna Kovacs", "Duna Coatings", at="2")
    office = row("office", "Péter Nagy", "Duna Coatings", email="anna@duna.hu", at="3")
    old = row("old", "Anna Kovács", "Duna Coatings", show=BEFORE)
    visitors = known(office, again, ANNA, old)
    pairs = visitors.pairs(HERE)
    assert [(pair.earlier.id, pair.later.id) for pair in pairs] == [
        ("anna", "again"),
        ("anna", "office"),
    ]
    # One address and two names: to be looked at, never asked in passing.
    assert pairs[1].alike.likeness < ASKED_FROM
    assert Sign.OTHER_NAME in pairs[1].alike.signs

    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        visitors.pairs(HERE, stop)


texts = st.sampled_from(
    ["", "Anna Kovács", "A. Kovacs", "李伟", "Duna Kft.", "x@y.hu", "+36 1 5550123"]
)
identities = st.builds(Identity, texts, texts, texts, texts)


@given(identities, identities)
def test_likeness_is_symmetric_and_bounded(one: Identity, other: Identity) -> None:
    there, back = compare(one, other), compare(other, one)
    assert there == back
    if there is not None:
        assert 0 < there.likeness <= 1
        assert there.signs


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=40), st.text(max_size=40))
def test_whatever_is_typed_finds_itself_or_nobody(
    name: str, company: str, email: str, phone: str
) -> None:
    visitors = known(row("x", name, company, email=email, phone=phone))
    asked = Identity(name, company, email, phone)
    assert {each.row.id for each in visitors.likely(asked, show=HERE)} <= {"x"}
    assert visitors.likely(asked, show=HERE, lead="x") == ()
