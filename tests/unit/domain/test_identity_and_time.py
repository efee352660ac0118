"""Identifiers rise, clocks follow what was seen, and the door refuses what cannot be sound."""

from __future__ import annotations

import uuid
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.clock import tick, wall_ms
from boothapp.domain.facts import Fact, Kind, Statement, body_from_text, body_text
from boothapp.domain.ids import IdSource, is_id, named_id
from boothapp.domain.stamp import Pen, stamp
from boothapp.domain.vocabulary import BODY_BYTES_MAX, refusal
from tests.unit.domain.histories import DEVICES, LEADS, ORG, SHOW

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.lists(st.integers(0, 2**48 - 2), min_size=2, max_size=50))
def test_identifiers_rise_whatever_the_clock_does(clock: list[int]) -> None:
    source = IdSource(lambda n: b"\xff" * n)
    made = [source.new(ms) for ms in clock]
    assert made == sorted(set(made))
    assert all(uuid.UUID(text).version == 7 and is_id(text) for text in made)


def test_more_identifiers_than_a_millisecond_has_room_for_still_rise() -> None:
    source = IdSource(lambda n: b"\x00" * n)
    made = [source.new(1) for _ in range(10_000)]
    assert made == sorted(set(made))


@given(st.integers(0, 2**48 - 3), st.integers(1, 5_000))
def test_identifiers_of_one_draw_rise_and_each_has_bits_of_its_own(ms: int, count: int) -> None:
    drawn = []

    def entropy(size: int) -> bytes:
        drawn.append(size)
        return b"".join(number.to_bytes(8, "big") for number in range(size // 8))

    made = IdSource(entropy).several(ms, count)
    assert made == sorted(set(made))
    assert (len(made), drawn) == (count, [8 * count])
    assert all(is_id(text) and uuid.UUID(text).version == 7 for text in made)
    assert [uuid.UUID(text).int & 0xFFFF_FFFF for text in made] == list(range(count))


def test_an_identifier_tells_when_it_was_made() -> None:
    made = IdSource(lambda n: b"\x00" * n).new(1_700_000_000_123)
    assert uuid.UUID(made).int >> 80 == 1_700_000_000_123


def test_two_organisations_never_share_a_named_identifier() -> None:
    other = named_id(ORG, "another organisation")
    assert named_id(ORG, "account", "4711") != named_id(other, "account", "4711")
    assert named_id(ORG, "a", "b") == named_id(ORG, "a", "b")


@given(st.integers(0, 2**62), st.integers(0, 2**46))
def test_the_clock_never_stands_still_and_never_lags_behind_the_wall(last: int, now: int) -> None:
    reading = tick(last, now)
    assert reading > last
    assert wall_ms(reading) >= now


@given(st.dictionaries(st.text(), JSON, max_size=4))
def test_a_body_has_one_text(body: dict) -> None:
    text = body_text(body)
    assert body_from_text(text) == body
    assert body_text(dict(reversed(list(body.items())))) == text


def test_a_body_that_is_no_object_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON object"):
        body_from_text("[1]")


def sound() -> Fact:
    (fact,), _ = stamp(
        Pen(ORG, DEVICES[0], 4, 0),
        [Statement(LEADS[0], Kind.NOTED, {"text": "x"})],
        by="nina", show=SHOW, wall_ms=1_700_000_000_000, new_ids=IdSource(bytes).several,
    )  # fmt: skip
    return fact


def test_a_device_counts_its_facts_without_gaps() -> None:
    statements = [Statement(LEADS[0], Kind.NOTED, {"text": str(n)}) for n in range(3)]
    facts, pen = stamp(
        Pen(ORG, DEVICES[0], 4, 0), statements,
        by="nina", show=SHOW, wall_ms=1, new_ids=IdSource(bytes).several,
    )  # fmt: skip
    assert [fact.seq for fact in facts] == [5, 6, 7]
    assert pen == Pen(ORG, DEVICES[0], 7, facts[-1].at)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"id": "x"}, "its id is not an identifier"),
        ({"subject": "../../etc"}, "its subject is not an identifier"),
        ({"show": "x"}, "its show is not an identifier"),
        ({"seq": 0}, "out of range"),
        ({"at": 2**63}, "out of range"),
        ({"kind": "k" * 65}, "not a word"),
        ({"body": {"text": 7}}, "lacks a proper 'text'"),
        ({"body": {"text": "\ud800"}}, "not text that can be stored"),
        ({"body": {"text": "x" * BODY_BYTES_MAX}}, "more than 65536"),
    ],
)
def test_an_unsound_fact_is_refused_with_its_reason(change: dict, reason: str) -> None:
    assert reason in (refusal(replace(sound(), **change)) or "")


def test_sound_facts_emptied_facts_and_kinds_of_a_later_version_are_let_in() -> None:
    assert refusal(sound()) is None
    assert refusal(sound().emptied()) is None
    assert refusal(replace(sound(), kind="hologram_shown", body={"angle": 40})) is None
