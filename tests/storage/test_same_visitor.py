"""Merged visits count as one wherever they are read, and parting them gives each its own back."""

from __future__ import annotations

import json
import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Fact, Json, Kind, Statement
from boothapp.domain.ids import named_id
from boothapp.domain.lead import BadgeRead
from boothapp.domain.merging import keepers, merges_in_force, parted
from boothapp.services.duplicates import SeenVisitors
from boothapp.services.lead_edits import add_note, erase, promise, record_contact
from boothapp.services.merging import keep_apart, merge, unmerge
from boothapp.services.person_data import person_data
from boothapp.storage.store import SqlStore
from tests.storage.conftest import NAMES, Node, copy_facts, say

SHOW = named_id(NAMES, "show")
A, B, C = (named_id(NAMES, "lead", name) for name in "abc")
MAIL = "anna@duna.hu"


def captured(lead: str, **fields: str) -> Statement:
    said: dict[str, Json] = dict(fields)
    badge: dict[str, Json] = {"format": "opaque", "raw": f"id-{lead}", "symbology": ""}
    return Statement(lead, Kind.LEAD_CAPTURED, {"fields": said, "badge": badge})


@pytest.fixture
def two(new_node: Callable[[], Node]) -> SqlStore:
    store = new_node().store()
    say(store, captured(A, first_name="Ana", company="Duna", email=MAIL), show=SHOW)
    say(store, captured(B, first_name="Anna", company="Duna Coatings", phone="1"), show=SHOW)
    return store


def texts(store: SqlStore, lead: str) -> dict[str, str]:
    with store.read() as reader:
        found = reader.lead(lead)
        assert found is not None
        return {name: found.text(name) for name in sorted(found.fields)}


def rows(store: SqlStore) -> list[str]:
    with store.read() as reader:
        assert len(list(reader.judged_leads(SHOW))) == len(reader.lead_rows(SHOW))
        return sorted(row.id for row in reader.lead_rows(SHOW))


def test_a_merge_keeps_the_chosen_values_and_parting_gives_each_its_own_back(two: SqlStore) -> None:
    before = texts(two, A), texts(two, B)
    changes = merge(two, A, B, by="nina", values={"first_name": B, "company": A, "phone": B})
    assert {A, B} <= changes.leads
    kept = {"company": "Duna", "email": MAIL, "first_name": "Anna", "phone": "1"}
    assert texts(two, A) == texts(two, B) == kept
    assert rows(two) == [A]
    two.rebuild()
    assert texts(two, B) == kept
    assert rows(two) == [A]
    unmerge(two, B, A, by="omar")
    assert (texts(two, A), texts(two, B)) == before
    assert rows(two) == sorted([A, B])


def test_a_merge_counts_once_on_every_laptop_whatever_came_first(
    two: SqlStore, new_node: Callable[[], Node]
) -> None:
    other = new_node().store(two.org)
    copy_facts(two, other)
    merge(two, A, B, by="nina")
    keep_apart(other, A, B, by="omar")
    copy_facts(two, other)
    copy_facts(other, two)
    assert rows(two) == rows(other)
    assert texts(two, A) == texts(other, A)


def test_two_people_are_not_asked_for_again_on_any_laptop(
    two: SqlStore, new_node: Callable[[], Node]
) -> None:
    say(two, captured(C, first_name="Anna", email=MAIL), show=SHOW)
    keep_apart(two, A, C, by="nina")
    other = new_node().store(two.org)
    copy_facts(two, other)
    for store in (two, other):
        visitors = SeenVisitors()
        with store.read() as reader:
            visitors.read_all(reader, [SHOW])
        assert all({p.earlier.id, p.later.id} != {A, C} for p in visitors.pairs(SHOW))
    # Also of what C is merged into later: it is the same person.
    merge(two, B, C, by="nina")
    with two.read() as reader:
        assert reader.parted() == {frozenset((A, B))}


def test_badges_are_known_by_the_lead_that_speaks(two: SqlStore) -> None:
    merge(two, B, A, by="nina")
    with two.read() as reader:
        badges = reader.badges()
    assert set(badges) == {B}
    assert [badge.raw for badge in badges[B]] == [f"id-{A}", f"id-{B}"]
    assert all(isinstance(badge, BadgeRead) for badge in badges[B])


def test_what_cannot_be_merged_is_said_in_a_sentence(two: SqlStore) -> None:
    say(two, captured(C, first_name="Anna"), show=named_id(NAMES, "other show"))
    with pytest.raises(UserError, match="two shows"):
        merge(two, A, C, by="nina")
    with pytest.raises(UserError, match="not merged"):
        unmerge(two, A, B, by="nina")
    merge(two, A, B, by="nina")
    for again in (merge, keep_apart):
        with pytest.raises(UserError, match="one already"):
            again(two, B, A, by="nina")
    with pytest.raises(UserError, match="not on this laptop"):
        merge(two, A, named_id(NAMES, "nobody"), by="nina")


@pytest.mark.parametrize("named", [A, B])
def test_erasing_either_visit_erases_the_person(two: SqlStore, named: str) -> None:
    merge(two, A, B, by="nina")
    add_note(two, B, "Anna wants CAT-670", by="nina")
    erase(two, named, by="nina")
    assert rows(two) == []
    with two.read() as reader:
        assert all(not fact.body for lead in (A, B) for fact in reader.facts_of(lead))
        with pytest.raises(UserError, match="erased"):
            person_data(reader, A, now_ms=0)
    with pytest.raises(UserError, match="erased"):
        add_note(two, A, "once more", by="nina")


def test_a_contact_and_a_promise_are_facts_of_the_lead(two: SqlStore) -> None:
    promise(two, A, who="marta", what=" Call on Monday ", due="2026-11-23", by="nina")
    record_contact(two, A, "call", by="marta")
    with two.read() as reader:
        lead = reader.lead(A)
    assert lead is not None
    assert lead.contacted_at
    (said,) = lead.promises
    assert (said.who, said.what, said.due, said.by) == (
        "marta",
        "Call on Monday",
        "2026-11-23",
        "nina",
    )
    with pytest.raises(UserError, match="not complete"):
        promise(two, A, who="marta", what=" ", due="", by="nina")
    with pytest.raises(ValueError, match="pigeon"):
        record_contact(two, A, "pigeon", by="nina")


def test_what_is_kept_of_a_person_is_handed_over_whole(two: SqlStore) -> None:
    add_note(two, A, "wants a sample", by="nina")
    merge(two, A, B, by="nina")
    with two.read() as reader:
        data = json.loads(json.dumps(person_data(reader, B, now_ms=1_763_800_000_000)))
        said = len(reader.facts_of(A))
    assert data["lead"] == A
    assert data["merged_visits"] == [B]
    assert data["fields"]["first_name"] == "Anna"
    assert len(data["facts"]) == said
    assert data["written"] == "2025-11-22T08:26:40+00:00"
    assert "wants a sample" in json.dumps(data)


SAID = st.lists(
    st.tuples(st.sampled_from([Kind.MERGED, Kind.UNMERGED]), st.integers(0, 3), st.integers(0, 3)),
    max_size=10,
)


@settings(max_examples=60)
@given(SAID, st.randoms(use_true_random=False))
def test_what_is_said_of_pairs_depends_on_the_set_of_facts_alone(
    said: list[tuple[Kind, int, int]], shuffler: random.Random
) -> None:
    leads = [named_id(NAMES, "pair", str(number)) for number in range(4)]
    facts = [
        Fact(
            f"f{n}",
            "org",
            SHOW,
            leads[one],
            kind,
            {"other": leads[other]},
            f"d{n % 2}",
            n + 1,
            "nina",
            1 + n // 2,
        )
        for n, (kind, one, other) in enumerate(said)
    ]
    arrived = facts * 2
    shuffler.shuffle(arrived)
    assert keepers(arrived) == keepers(facts)
    assert merges_in_force(arrived) == merges_in_force(facts)
    assert parted(arrived) == parted(facts)
    joined = {frozenset((fact.subject, str(fact.body["other"]))) for fact in merges_in_force(facts)}
    assert not joined & parted(facts)


def test_an_erasure_reaches_what_is_half_typed_and_nothing_else(two: SqlStore) -> None:
    of_a: dict[str, Json] = {"lead": A, "note": "Anna"}
    of_b: dict[str, Json] = {"lead": B, "note": "Béla"}
    with two.write() as work:
        work.put_setting("draft", of_b)
        work.put_setting("drafts_aside", [of_a, of_b])
        work.put_setting("draft_broken", [of_a, None])
        work.put_setting("leads_unsaved", {A: {"note": "Anna"}, B: {"note": "Béla"}})
    erase(two, A, by="nina")
    with two.read() as reader:
        assert reader.setting("draft") == of_b
        assert reader.setting("drafts_aside") == [of_b]
        assert reader.setting("draft_broken") is None
        assert reader.setting("leads_unsaved") == {B: {"note": "Béla"}}
