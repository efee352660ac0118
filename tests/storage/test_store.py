"""What a store answers after it was told something, on both engines."""

from __future__ import annotations

import pytest

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Fact, Kind, Statement
from boothapp.domain.ids import named_id
from boothapp.services.device_ports import DeviceTakenError, Ticket
from boothapp.services.name_key import name_key
from boothapp.services.ports import Peer
from boothapp.services.views import Channel, OutboxLine
from tests.storage.conftest import copy_facts, say


def captured(lead: str, **fields: str) -> Statement:
    return Statement(lead, Kind.LEAD_CAPTURED, {"fields": fields})


def test_a_capture_is_in_the_log_the_table_and_the_lead(node, store, wall):
    show, lead, alert = node.new_id(), node.new_id(), node.new_id()
    facts = say(
        store,
        captured(lead, first_name="Éva", last_name="Kovács", company="Duna Kft.", country="HU"),
        Statement(lead, Kind.ACTION_TAKEN, {"action": "sample_request"}),
        Statement(lead, Kind.SAMPLE_REQUESTED, {"sample": node.new_id(), "product": "X-100"}),
        Statement(
            lead, Kind.ALERT_RAISED, {"alert": alert, "actions": ["sample"], "to": ["marta"]}
        ),
        show=show,
    )
    assert [fact.seq for fact in facts] == [1, 2, 3, 4]
    with store.read() as reader:
        (row,) = reader.lead_rows(show)
        assert (row.name, row.company, row.country) == ("Éva Kovács", "Duna Kft.", "HU")
        assert (row.actions, row.samples) == (("sample_request",), ("X-100",))
        assert (row.alert, row.accepted_by, row.captured_ms) == ("open", "", wall.ms)
        assert row.route == ""
        assert reader.facts_of(lead) == tuple(facts)
        found = reader.lead(lead)
        assert found is not None
        assert found.name == "Éva Kovács"
        assert [one.id for one in reader.alerts(show)] == [alert]
        assert reader.alert(alert) == found.alerts[0]
        assert [judged.lead for judged in reader.judged_leads(show)] == [found]
        assert reader.head().position == 4
        assert reader.head().at == facts[-1].at


def test_a_later_correction_shows_in_the_row_and_an_acceptance_in_the_alert(node, store, wall):
    show, lead, alert = node.new_id(), node.new_id(), node.new_id()
    raised = {"alert": alert, "actions": ["sample"], "to": ["marta", "bence"]}
    say(
        store, captured(lead, company="Dnua"), Statement(lead, Kind.ALERT_RAISED, raised), show=show
    )
    wall.ms += 5_000
    say(store, Statement(lead, Kind.LEAD_CORRECTED, {"fields": {"company": "Duna"}}), show=show)
    say(store, Statement(lead, Kind.ALERT_ACCEPTED, {"alert": alert, "person": "marta"}), show=show)
    with store.read() as reader:
        (row,) = reader.lead_rows(show)
        assert (row.company, row.alert, row.accepted_by) == ("Duna", "accepted", "marta")
        assert row.changed_ms == wall.ms
        assert reader.alerts(show)[0].accepted_by == "marta"


def test_rows_come_latest_first_and_leads_to_be_read_through_oldest_first(node, store, wall):
    show = node.new_id()
    leads = [node.new_id() for _ in range(450)]
    for lead in leads:
        wall.ms += 1
        say(store, captured(lead, company=lead), show=show)
    with store.read() as reader:
        assert [row.id for row in reader.lead_rows(show)] == leads[::-1]
        assert [judged.lead.id for judged in reader.judged_leads(show)] == leads
        assert reader.lead_rows(node.new_id()) == ()


def test_positions_are_dense_and_the_chain_tells_what_came_before(node, store):
    show = node.new_id()
    for _ in range(3):
        say(store, captured(node.new_id()), captured(node.new_id()), show=show)
    with store.read() as reader:
        placed = reader.page_after(0, 100)
        assert [one.position for one in placed] == [1, 2, 3, 4, 5, 6]
        assert [one.position for one in reader.page_after(2, 2)] == [3, 4]
        assert reader.chain_at(0) == ""
        assert reader.chain_at(7) is None
        assert reader.chain_at(6) == reader.head().chain
        assert len({reader.chain_at(position) for position in range(7)}) == 7
        assert all(one.source == "" for one in placed)


def test_an_error_inside_the_block_leaves_nothing(node, store):
    show = node.new_id()

    def fail_half_way() -> None:
        with store.write() as work:
            work.say([captured(node.new_id())], by="nina", show=show)
            work.put_setting("draft", {"lead": ""})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    with store.read() as reader:
        assert reader.head().position == 0
        assert reader.lead_rows(show) == ()
        assert reader.setting("draft") is None
    assert say(store, captured(node.new_id()), show=show)[0].seq == 1


def test_what_peers_would_refuse_is_not_said(node, store):
    with pytest.raises(UserError, match="65"), store.write() as work:
        work.say([Statement(node.new_id(), Kind.NOTED, {"text": "x" * 70_000})], by="n", show="")
    with store.read() as reader:
        assert reader.head().position == 0


def test_organisations_do_not_see_each_other(node):
    show, lead = node.new_id(), node.new_id()
    ours, theirs = node.store(), node.store()
    say(ours, captured(lead, company="Duna"), show=show)
    with theirs.read() as reader:
        assert reader.lead(lead) is None
        assert reader.lead_rows(show) == ()
        assert reader.page_after(0, 10) == ()
        assert reader.head().position == 0
    facts = say(theirs, captured(lead, company="Other"), show=show)
    with ours.write() as work:
        received = work.receive(facts, source=theirs.id)
    assert received.accepted == ()
    assert "organisation" in received.refused[0][1]
    with ours.read() as reader:
        assert [row.company for row in reader.lead_rows(show)] == ["Duna"]


def test_a_batch_is_taken_once_and_each_fact_is_answered_for(new_node):
    here, there = new_node(), new_node()
    org, show, lead = here.new_id(), here.new_id(), here.new_id()
    source, target = here.store(org), there.store(org)
    good = say(source, captured(lead, company="Duna"), captured(here.new_id()), show=show)
    bad = Fact(**{**_parts(good[0]), "id": "no identifier"})
    batch = [good[0], bad, good[1], good[1]]
    with target.write() as work:
        first = work.receive(batch, source=source.id)
        again = work.receive(batch, source=source.id)
    assert first.accepted == (good[0].id, good[1].id)
    assert first.known == (good[1].id,)
    assert [fact for fact, _ in first.refused] == ["no identifier"]
    assert again.accepted == ()
    assert set(again.known) == {good[0].id, good[1].id}
    with target.read() as reader:
        assert [one.fact for one in reader.page_after(0, 9)] == good
        assert {one.source for one in reader.page_after(0, 9)} == {source.id}


def test_a_known_fact_is_never_altered(new_node):
    here, there = new_node(), new_node()
    org, show, lead = here.new_id(), here.new_id(), here.new_id()
    source, target = here.store(org), there.store(org)
    (fact,) = say(source, captured(lead, company="Duna"), show=show)
    forged = Fact(**{**_parts(fact), "body": {"fields": {"company": "Forged"}}})
    with source.write() as work:
        assert work.receive([forged], source=target.id).known == (fact.id,)
    with source.read() as reader:
        assert reader.lead_rows(show)[0].company == "Duna"
        assert reader.page_after(0, 9)[0].fact == fact


def test_receiving_raises_the_clock_so_that_a_later_word_wins(new_node, wall):
    here, there = new_node(), new_node()
    org, show, lead = here.new_id(), here.new_id(), here.new_id()
    ahead, behind = here.store(org), there.store(org)
    wall.ms += 3 * 86_400_000
    say(ahead, captured(lead, company="Seen"), show=show)
    wall.ms -= 5 * 86_400_000
    copy_facts(ahead, behind)
    say(behind, Statement(lead, Kind.LEAD_CORRECTED, {"fields": {"company": "Later"}}), show=show)
    with behind.read() as reader:
        assert reader.lead_rows(show)[0].company == "Later"


def test_a_restored_device_does_not_use_its_numbers_again(new_node):
    before, centre, restored = new_node(), new_node(), new_node()
    org, device, show = before.new_id(), before.new_id(), before.new_id()
    laptop, server = before.store(org, device), centre.store(org)
    for _ in range(3):
        say(laptop, captured(before.new_id()), show=show)
    copy_facts(laptop, server)
    again = restored.store(org, device)
    copy_facts(server, again)
    assert say(again, captured(before.new_id()), show=show)[0].seq == 4


def test_facts_of_a_later_version_are_kept_and_passed_on(new_node):
    here, there = new_node(), new_node()
    org, show, lead = here.new_id(), here.new_id(), here.new_id()
    store, peer = here.store(org), there.store(org)
    (base,) = say(store, captured(lead, company="Duna"), show=show)
    body = {"robot": {"says": ["\x00", "\u202e", "beep", 10**30, None, True]}}
    parts = {**_parts(base), "id": here.new_id(), "kind": "hologram_shown", "schema": 9, "seq": 77}
    strange = Fact(**{**parts, "body": body})
    with store.write() as work:
        assert work.receive([strange], source=peer.id).accepted == (strange.id,)
    copy_facts(store, peer)
    with peer.read() as reader:
        assert strange in reader.facts_of(lead)
        assert reader.lead_rows(show)[0].company == "Duna"


@pytest.mark.parametrize(
    "text", ["\x00", "a\x00b", "\u202e", "=cmd()", "<script>", "x" * 20_000, "陈" * 5_000]
)
def test_hostile_text_neither_breaks_a_store_nor_changes_on_its_way(new_node, text):
    here, there = new_node(), new_node()
    org, show, lead = here.new_id(), here.new_id(), here.new_id()
    store, peer = here.store(org), there.store(org)
    raised = {"alert": here.new_id(), "actions": [text[:90]], "to": [text[:90]]}
    say(
        store,
        captured(lead, company=text, account=text),
        Statement(lead, Kind.ALERT_RAISED, raised),
        Statement(lead, Kind.ALERT_ACCEPTED, {"alert": raised["alert"], "person": text[:90]}),
        Statement(here.new_id(), Kind.ACCOUNT_SET, {"fields": {"name": text, "domain": text}}),
        show=show,
    )
    copy_facts(store, peer)
    for one in (store, peer):
        with one.read() as reader:
            found = reader.lead(lead)
            assert found is not None
            assert found.text("company") == text
            assert len(reader.lead_rows(show)) == 1
            assert reader.accounts_like(name_key=name_key("\x00"), domain="\x00") == ()


def test_records_change_and_go(node, store):
    show, person, product = node.new_id(), node.new_id(), node.new_id()
    say(
        store,
        Statement(show, Kind.SHOW_SET, {"fields": {"name": "Expo", "hall": "Hall 7"}}),
        Statement(person, Kind.PERSON_SET, {"fields": {"name": "Marta", "rank": 1}}),
        Statement(product, Kind.PRODUCT_SET, {"fields": {"code": "X-100", "name": "Binder"}}),
    )
    say(store, Statement(show, Kind.SHOW_SET, {"fields": {"hall": "Hall 8"}}))
    say(store, Statement(product, Kind.RECORD_REMOVED, {}))
    with store.read() as reader:
        found = reader.show(show)
        assert found is not None
        assert (found.name, found.hall) == ("Expo", "Hall 8")
        assert reader.shows() == (found,)
        assert [one.name for one in reader.people()] == ["Marta"]
        assert reader.products() == ()


def test_an_account_is_found_by_any_spelling_and_by_domain(node, store):
    account = node.new_id()
    fields = {"name": "Müller & Söhne GmbH", "domain": "Mueller.example", "people": 120}
    say(store, Statement(account, Kind.ACCOUNT_SET, {"fields": fields}))
    with store.read() as reader:
        assert reader.account_count() == 1
        (found,) = reader.accounts_like(name_key=name_key("MULLER & SOHNE"), domain="")
        assert (found.id, found.data) == (account, {"people": 120})
        assert reader.accounts_like(name_key="", domain="mueller.example") == (found,)
        assert reader.accounts_like(name_key="", domain="") == ()
        assert reader.account(account) == found
    say(store, Statement(account, Kind.RECORD_REMOVED, {}))
    with store.read() as reader:
        assert reader.account(account) is None
        assert reader.account_count() == 0


def test_settings_channels_and_refusals_are_kept(node, store):
    lead = node.new_id()
    (fact,) = say(store, captured(lead))
    channel = Channel(node.new_id(), "marta", "mail", "mailto://x")
    with store.write() as work:
        work.put_setting("draft", {"lead": "", "note": "\x00é"})
        work.put_channel(channel)
        work.put_channel(Channel(channel.id, "marta", "mail", "mailto://y"))
        work.park(fact.id, "peer", "no\x00 good", 7)
    with store.read() as reader:
        assert reader.setting("draft") == {"lead": "", "note": "\x00é"}
        assert [one.url for one in reader.channels()] == ["mailto://y"]
        (parked,) = reader.parked()
        assert (parked.fact, parked.lead, parked.reason) == (fact.id, lead, "no good")
        assert parked.kind == "lead_captured"
    with store.write() as work:
        work.put_setting("draft", None)
        work.remove_channel(channel.id)
        work.unpark(fact.id, "peer")
    with store.read() as reader:
        assert (reader.setting("draft"), reader.channels(), reader.parked()) == (None, (), ())


def test_a_message_is_put_in_the_outbox_once(node, store):
    with store.write() as work:
        assert work.enqueue("alert", "lead", "marta", "mail", 20)
        assert work.enqueue("alert", "lead", "marta", "sms", 10)
        assert not work.enqueue("alert", "lead", "marta", "mail", 30)
        work.put_outbox(OutboxLine("alert", "lead", "marta", "mail", "sent", 1, 5, ""))
    with store.write() as work:
        assert not work.enqueue("alert", "lead", "marta", "mail", 40)
    with store.read() as reader:
        lines = reader.outbox()
    assert [(line.channel, line.state, line.tries) for line in lines] == [
        ("mail", "sent", 1),
        ("sms", "waiting", 0),
    ]


def test_what_came_from_a_peer_does_not_wait_for_it(new_node):
    here, there = new_node(), new_node()
    org, show = here.new_id(), here.new_id()
    store, peer = here.store(org), there.store(org)
    say(peer, captured(here.new_id()), captured(here.new_id()), show=show)
    copy_facts(peer, store)
    say(store, captured(here.new_id()), show=show)
    with store.write() as work:
        assert work.peer(peer.id) is None
        assert work.waiting(peer.id) == 1
        assert work.waiting("another") == 3
        work.put_peer(Peer(peer.id, cursor=2, chain="c", pushed=0, echo_upto=1))
        assert work.waiting(peer.id) == 2
        work.put_peer(Peer(peer.id, cursor=2, chain="c", pushed=3, echo_upto=1))
    with store.read() as reader:
        assert reader.waiting(peer.id) == 0
        assert reader.peer(peer.id) == Peer(peer.id, 2, "c", 3, 1)


def test_tokens_let_a_device_in_until_it_is_revoked(node):
    book, org = node.database.tokens(), node.new_id()
    book.grant(org, "d1", "Laptop 1", "aa", 1)
    book.grant(org, "d2", "Laptop 2", "bb", 2)
    found = book.find("aa")
    assert found is not None
    assert (found.org, found.device, found.revoked_ms) == (org, "d1", 0)
    assert book.find("cc") is None
    book.revoke(org, "d1", 9)
    book.revoke(org, "d1", 10)
    assert [(one.label, one.revoked_ms) for one in book.grants(org)] == [
        ("Laptop 1", 9),
        ("Laptop 2", 0),
    ]
    book.grant(org, "d1", "Laptop 1", "dd", 11)
    assert book.find("aa") is None
    assert book.find("dd") is not None
    assert book.grants(node.new_id()) == ()


def test_a_token_is_good_until_its_successor_was_seen(node):
    book, org = node.database.tokens(), node.new_id()
    book.grant(org, "d1", "Laptop 1", "aa", 1, role="reader")
    book.succeed(book.find("aa"), "bb")
    book.succeed(book.find("aa"), "cc")
    assert book.find("bb") is None
    assert book.find("aa").device == "d1"
    found = book.find("cc")
    assert (found.device, found.role) == ("d1", "reader")
    assert book.find("aa") is None
    assert book.find("") is None
    assert book.find("cc").device == "d1"
    book.revoke(org, "d1", 9)
    book.succeed(book.find("cc"), "dd")
    assert book.find("dd") is None


def test_a_code_lets_in_once_in_time_and_nobody_in_anothers_place(node):
    book, org = node.database.tokens(), node.new_id()

    def ticket(code, device, expires_ms=100):
        book.offer(Ticket(org, code, device, "Laptop", "laptop", expires_ms))

    ticket("c1", "d1")
    assert book.redeem("none", "aa", "", 1) is None
    assert book.redeem("c1", "aa", "", 100) is None
    assert book.redeem("c1", "aa", "", 99).device == "d1"
    assert book.redeem("c1", "aa", "", 5000).device == "d1"
    assert book.redeem("c1", "bb", "", 99) is None
    assert book.find("bb") is None
    ticket("c2", "d2")
    with pytest.raises(DeviceTakenError):
        book.redeem("c2", "cc", "d1", 1)
    assert book.redeem("c2", "cc", "d9", 1).device == "d9"
    ticket("c3", "d1")
    assert book.redeem("c3", "ee", "d1", 1).device == "d1"
    assert book.find("aa") is None


def test_a_reader_sees_one_state_while_somebody_writes(node, store):
    show = node.new_id()
    say(store, captured(node.new_id()), show=show)
    with store.read() as reader:
        assert len(reader.lead_rows(show)) == 1
        say(store, captured(node.new_id()), show=show)
        assert len(reader.lead_rows(show)) == 1
        assert reader.head().position == 1
    with store.read() as reader:
        assert reader.head().position == 2


def test_the_store_keeps_its_name_and_another_has_another(new_node):
    one, other = new_node(), new_node()
    assert one.store().id == one.store().id
    assert one.store().id != other.store().id
    assert one.database.organisations() == ()
    org = named_id(one.new_id(), "org")
    say(one.store(org), captured(one.new_id()))
    assert one.database.organisations() == (org,)


def _parts(fact: Fact) -> dict:
    return {name: getattr(fact, name) for name in Fact.__dataclass_fields__}
