"""What is folded from the log: the same for any order of arrival, and again from nothing."""

from __future__ import annotations

import itertools
import re
import secrets
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from boothapp.domain.facts import Fact, Kind, Statement
from boothapp.domain.ids import IdSource, named_id
from boothapp.domain.stamp import Pen, stamp
from boothapp.storage.store import SqlStore
from tests.storage.conftest import NAMES, copy_facts, say

RULEBOOK = Path(__file__).parents[2] / "resources/shows/coatings_expo/rulebook.toml"
SHOW = named_id(NAMES, "show")
LEADS = tuple(named_id(NAMES, "lead", str(number)) for number in range(4))
ACCOUNTS = tuple(named_id(NAMES, "account", str(number)) for number in range(2))
CONTACTS = tuple(named_id(NAMES, "contact", str(number)) for number in range(2))
DEVICES = tuple(named_id(NAMES, "device", str(number)) for number in range(2))
ALERT = named_id(NAMES, "alert")
TOML = RULEBOOK.read_text(encoding="utf-8")
SECRET = "Zsófia-Secret"
ON_BOTH = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def about(subjects: tuple[str, ...], kind: Kind | str, *bodies: dict) -> st.SearchStrategy:
    return st.builds(Statement, st.sampled_from(subjects), st.just(kind), st.sampled_from(bodies))


STATEMENTS = st.one_of(
    about(
        LEADS,
        Kind.LEAD_CAPTURED,
        {"fields": {"company": "Duna", "country": "HU"}},
        {"fields": {"company": SECRET, "account": ACCOUNTS[0]}},
    ),
    about(
        LEADS,
        Kind.LEAD_CORRECTED,
        {"fields": {"account": ACCOUNTS[1], "country": "DE"}},
        {"fields": {"account": ""}},
    ),
    about(LEADS, Kind.ACTION_TAKEN, {"action": "sample_request"}, {"action": "demo"}),
    about(LEADS, Kind.SAMPLE_REQUESTED, {"sample": ALERT, "product": "X"}),
    about(LEADS, Kind.ALERT_RAISED, {"alert": ALERT, "actions": ["demo"], "to": ["marta"]}),
    about(LEADS, Kind.ALERT_ACCEPTED, {"alert": ALERT, "person": "marta"}),
    about(LEADS, Kind.MERGED, *({"other": lead} for lead in LEADS), {"other": "nobody"}),
    about(LEADS, Kind.UNMERGED, *({"other": lead} for lead in LEADS)),
    about(LEADS, Kind.ERASED, {}),
    about((LEADS[0], SHOW), "hologram_shown", {"beam": SECRET}),
    about(
        ACCOUNTS,
        Kind.ACCOUNT_SET,
        {"fields": {"name": "Duna Kft.", "people": 900, "naics": "325510"}},
        {"fields": {"name": "Other", "relation": "competitor"}},
    ),
    about(
        CONTACTS,
        Kind.CONTACT_SET,
        {"fields": {"last_name": SECRET, "email": "Z@Duna.Example", "account": ACCOUNTS[0]}},
        {"fields": {"badge_id": "7003", "badge_show": SHOW, "last_name": ""}},
    ),
    about(CONTACTS, Kind.ERASED, {}),
    about((*ACCOUNTS, *CONTACTS, SHOW), Kind.RECORD_REMOVED, {}),
    about((SHOW,), Kind.SHOW_SET, {"fields": {"name": "Expo"}}),
    about(
        (SHOW,),
        Kind.RULEBOOK_AGREED,
        {"toml": TOML, "version": 3},
        {"toml": TOML.replace("fit = 20", "fit = 0"), "version": 4},
        {"toml": "broken = ", "version": 5},
    ),
)


@st.composite
def histories(draw: st.DrawFn) -> list[Fact]:
    """Facts of two laptops whose clocks jump, of an organisation that is new in each example."""
    org = named_id(NAMES, secrets.token_hex(16))
    ids = IdSource(secrets.token_bytes)
    pens = {device: Pen(org, device, 0, 0) for device in DEVICES}
    facts: list[Fact] = []
    for statement in draw(st.lists(STATEMENTS, min_size=1, max_size=25)):
        device = draw(st.sampled_from(DEVICES))
        said, pens[device] = stamp(
            pens[device],
            [statement],
            by="nina",
            show=SHOW,
            wall_ms=1_763_800_000_000 + draw(st.integers(0, 3)),
            new_ids=ids.several,
        )
        facts += said
    return facts


def give(store: SqlStore, facts: list[Fact], cuts: list[int]) -> None:
    """Receive facts in batches that end at the cuts."""
    edges = [0, *sorted(cut % (len(facts) + 1) for cut in cuts), len(facts)]
    for start, end in itertools.pairwise(edges):
        with store.write() as work:
            work.receive(facts[start:end], source="peer")


def seen(store: SqlStore) -> dict:
    """All that pages read."""
    with store.read() as reader:
        return {
            "facts": {lead: reader.facts_of(lead) for lead in (*LEADS, *ACCOUNTS, SHOW)},
            "leads": [reader.lead(lead) for lead in LEADS],
            "rows": reader.lead_rows(SHOW),
            "judged": list(reader.judged_leads(SHOW)),
            "alerts": reader.alerts(SHOW),
            "shows": reader.shows(),
            "accounts": [reader.account(account) for account in ACCOUNTS],
            "contacts": list(reader.contacts()),
            "of account": reader.contacts_of(ACCOUNTS[0]),
            "found": set(reader.contacts_found(emails=["z@duna.example"], badges=["7003"])),
            "by badge": reader.contact_by_badge("7003", show=SHOW),
            "rulebook": reader.rulebook(SHOW),
        }


@ON_BOTH
@given(data=st.data(), facts=histories())
def test_order_batches_and_repetition_do_not_matter(node, data, facts):
    org = facts[0].org
    other_org = named_id(NAMES, secrets.token_hex(16))
    moved = [_in(other_org, fact) for fact in facts]
    mixed = data.draw(st.permutations(moved)) + data.draw(st.lists(st.sampled_from(moved)))
    one, other = node.store(org), node.store(other_org)
    give(one, facts, [])
    give(other, mixed, data.draw(st.lists(st.integers(0, 40), max_size=5)))
    assert _without_org(seen(other)) == _without_org(seen(one))


@ON_BOTH
@given(facts=histories(), cuts=st.lists(st.integers(0, 40), max_size=5))
def test_a_rebuild_gives_what_was_folded_along_the_way(node, facts, cuts):
    store = node.store(facts[0].org)
    give(store, facts, cuts)
    along = seen(store)
    store.rebuild()
    assert seen(store) == along


@ON_BOTH
@given(facts=histories())
def test_rows_say_what_the_folded_leads_say(node, facts):
    store = node.store(facts[0].org)
    give(store, facts, [3, 9])
    with store.read() as reader:
        judged = {one.lead.id: one for one in reader.judged_leads(SHOW)}
        rows = {row.id: row for row in reader.lead_rows(SHOW)}
        assert rows.keys() == judged.keys()
        for lead, row in rows.items():
            one = judged[lead]
            assert one == reader.judged(lead)
            assert not one.lead.erased
            assert row.company == one.lead.text("company")
            assert row.route == (one.verdict.route if one.verdict else "")
            assert row.fit == (one.verdict.fit if one.verdict else (0, 0))
            assert row.alert == (one.lead.alerts[-1].state if one.lead.alerts else "")
        assert [one.id for one in reader.alerts(SHOW)] == [
            alert.id for one in judged.values() for alert in one.lead.alerts
        ]


@ON_BOTH
@given(facts=histories())
def test_of_the_erased_nothing_is_said_any_more(node, facts):
    store = node.store(facts[0].org)
    give(store, facts, [5])
    erased = {fact.subject for fact in facts if fact.kind == Kind.ERASED}
    with store.read() as reader:
        for placed in reader.page_after(0, 1_000):
            assert placed.fact.subject not in erased or placed.fact.body == {}
        assert not erased & {row.id for row in reader.lead_rows(SHOW)}
        assert not erased & {contact.id for contact in reader.contacts()}
        assert reader.erased_among(set(LEADS) | set(CONTACTS)) == erased


def test_a_rulebook_and_an_account_judge_the_leads_that_are_there(node, store):
    lead, other = node.new_id(), node.new_id()
    account = node.new_id()
    say(
        store,
        Statement(lead, Kind.LEAD_CAPTURED, {"fields": {"company": "Duna", "account": account}}),
        Statement(other, Kind.LEAD_CAPTURED, {"fields": {"company": "Else"}}),
        show=SHOW,
    )
    with store.read() as reader:
        assert {row.route for row in reader.lead_rows(SHOW)} == {""}
    say(store, Statement(SHOW, Kind.RULEBOOK_AGREED, {"toml": TOML, "version": 3}), show=SHOW)
    with store.read() as reader:
        assert {row.route for row in reader.lead_rows(SHOW)} == {"nurture"}
        agreed = reader.rulebook(SHOW)
        assert agreed is not None
        assert (agreed.version, agreed.toml) == (3, TOML)
    say(
        store,
        Statement(
            account, Kind.ACCOUNT_SET, {"fields": {"name": "Duna", "relation": "competitor"}}
        ),
    )
    with store.read() as reader:
        routes = {row.id: row.route for row in reader.lead_rows(SHOW)}
        assert routes == {lead: "declined", other: "nurture"}
        judged = reader.judged(lead)
        assert judged is not None
        assert judged.account == reader.account(account)


def test_a_broken_rulebook_leaves_the_last_good_one_in_force(node, store):
    say(store, Statement(SHOW, Kind.RULEBOOK_AGREED, {"toml": TOML, "version": 3}), show=SHOW)
    say(store, Statement(SHOW, Kind.RULEBOOK_AGREED, {"toml": "x = ", "version": 4}), show=SHOW)
    with store.read() as reader:
        agreed = reader.rulebook(SHOW)
        assert agreed is not None
        assert agreed.version == 3


def test_merged_leads_are_one_and_can_be_parted(node, store):
    one, other, third = node.new_id(), node.new_id(), node.new_id()
    say(store, Statement(one, Kind.LEAD_CAPTURED, {"fields": {"company": "A"}}), show=SHOW)
    say(store, Statement(other, Kind.LEAD_CAPTURED, {"fields": {"job_title": "B"}}), show=SHOW)
    say(store, Statement(third, Kind.LEAD_CAPTURED, {"fields": {"country": "HU"}}), show=SHOW)
    say(store, Statement(one, Kind.MERGED, {"other": other}), show=SHOW)
    say(store, Statement(other, Kind.MERGED, {"other": third}), show=SHOW)
    say(store, Statement(third, Kind.NOTED, {"text": "Later"}), show=SHOW)
    with store.read() as reader:
        (row,) = reader.lead_rows(SHOW)
        assert (row.id, row.company, row.job_title, row.country) == (one, "A", "B", "HU")
        found = reader.lead(third)
        assert found is not None
        assert (found.id, found.merged) == (one, tuple(sorted((other, third))))
        assert [note.text for note in found.notes] == ["Later"]
        assert len(reader.facts_of(other)) == 6
    say(store, Statement(one, Kind.UNMERGED, {"other": other}), show=SHOW)
    with store.read() as reader:
        assert {row.id for row in reader.lead_rows(SHOW)} == {one, other}
        found = reader.lead(other)
        assert found is not None
        assert found.merged == (third,)


@pytest.mark.parametrize("first", ["erasure", "facts"])
def test_an_erased_person_does_not_come_back(new_node, first):
    here, there = new_node(), new_node()
    org, lead = here.new_id(), here.new_id()
    store, late = here.store(org), there.store(org)
    facts = say(store, Statement(lead, Kind.LEAD_CAPTURED, {"fields": {"company": SECRET}}))
    say(late, Statement(lead, Kind.ERASED, {}))
    with late.write() as work:
        work.put_setting("draft", {"lead": lead, "note": SECRET})
        work.put_setting("draft", {"lead": here.new_id(), "note": "another visitor"})
    if first == "erasure":
        with late.write() as work:
            work.receive(facts, source=store.id)
        with late.read() as reader:
            assert reader.setting("draft") is not None
    else:
        with store.write() as work:
            work.put_setting("draft", {"lead": lead, "note": SECRET})
            work.enqueue("alert", lead, "marta", "mail", 5)
        copy_facts(late, store)
        with store.read() as reader:
            assert reader.setting("draft") is None
            assert [line.state for line in reader.outbox()] == ["given_up"]
    for one in (store, late) if first == "facts" else (late,):
        with one.read() as reader:
            assert {fact.body == {} for fact in reader.facts_of(lead)} == {True}
            found = reader.lead(lead)
            assert found is None or found.erased


def _in(org: str, fact: Fact) -> Fact:
    parts = {name: getattr(fact, name) for name in Fact.__dataclass_fields__}
    return Fact(**{**parts, "org": org})


def _without_org(value: dict) -> str:
    return re.sub(r"org='[0-9a-f-]+'", "", repr(value))
