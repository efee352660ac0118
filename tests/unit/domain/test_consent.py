"""Permissions folded from facts: the last word counts in any order, and silence is none."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.consent import STANDARD_PURPOSES, deciding, permits, wording_version
from boothapp.domain.facts import Fact, Kind
from boothapp.domain.lead import Lead, fold_lead

LEAD = "01890000-0000-7000-8000-000000000001"
SAID = st.lists(
    st.tuples(
        st.sampled_from(STANDARD_PURPOSES),
        st.booleans(),
        st.sampled_from(["v1", "v2"]),
        st.sampled_from(["", "spoken", "signed", "kiosk"]),
        st.sampled_from(["laptop-a", "laptop-b"]),
    ),
    max_size=12,
)


def facts(said: list[tuple[str, bool, str, str, str]]) -> list[Fact]:
    captured = Fact("0", LEAD, LEAD, LEAD, Kind.LEAD_CAPTURED, {"fields": {}}, "a", 1, "nina", 1)
    consents = [
        Fact(
            str(n), LEAD, LEAD, LEAD, Kind.CONSENTED,
            {"purpose": p, "given": g, "wording": w, "language": "en"} | ({"how": h} if h else {}),
            device, n, "nina", n,
        )
        for n, (p, g, w, h, device) in enumerate(said, 2)
    ]  # fmt: skip
    return [captured, *consents]


def fold(said: list[Fact]) -> Lead:
    lead = fold_lead(LEAD, said)
    assert lead is not None
    return lead


@given(SAID, st.randoms(use_true_random=False))
def test_the_last_word_counts_in_whatever_order_it_arrives(said: list, random: object) -> None:
    written = facts(said)
    arrived = written * 2
    random.shuffle(arrived)  # type: ignore[attr-defined]
    lead = fold(arrived)
    assert lead.consents == fold(written).consents
    last = {purpose: (given, wording, how) for purpose, given, wording, how, _ in said}
    assert {p: (c.given, c.wording, c.how) for p, c in lead.consents.items()} == last


@given(SAID, st.sampled_from(STANDARD_PURPOSES))
def test_what_was_withdrawn_or_never_asked_is_no_permission(said: list, purpose: str) -> None:
    lead = fold(facts([*said, (purpose, False, "v1", "", "laptop-a")]))
    assert permits(lead, purpose) is False
    assert lead.consents[purpose].withdrawn == any(p == purpose and g for p, g, *_ in said)
    unasked = fold(facts([each for each in said if each[0] not in (purpose, "reply")]))
    assert permits(unasked, purpose) is None
    assert deciding(unasked, purpose) is None


@given(SAID)
def test_a_permission_is_one_that_was_given_and_stands(said: list) -> None:
    lead = fold(facts(said))
    last = {purpose: given for purpose, given, *_ in said}
    for purpose in STANDARD_PURPOSES:
        allowed = permits(lead, purpose)
        if last.get("reply") is False:
            assert allowed is False
        else:
            assert allowed is last.get(purpose)


def test_nobody_gives_a_permission_by_a_word_that_is_no_yes() -> None:
    body = {"purpose": "call", "given": "yes", "wording": "v1", "language": "en"}
    odd = Fact("9", LEAD, LEAD, LEAD, Kind.CONSENTED, body, "a", 9, "nina", 9)
    assert permits(fold([*facts([]), odd]), "call") is False


def test_an_erased_person_allows_and_refuses_nothing() -> None:
    erased = Fact("9", LEAD, LEAD, LEAD, Kind.ERASED, {}, "a", 9, "nina", 9)
    lead = fold([*facts([("call", True, "v1", "spoken", "a")]), erased])
    assert permits(lead, "call") is None


@given(st.text(), st.text(), st.integers(1, 99))
def test_two_texts_never_share_a_version(one: str, other: str, number: int) -> None:
    same = wording_version(number, "en", one) == wording_version(number, "en", other)
    assert same == (one == other) or _as_composed(one) == _as_composed(other)


def _as_composed(text: str) -> str:
    from unicodedata import normalize  # noqa: PLC0415

    return normalize("NFC", text)
