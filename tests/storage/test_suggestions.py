"""Who can be suggested, of what a store knows, on both engines."""

from __future__ import annotations

from boothapp.domain.contact import contact_id
from boothapp.domain.facts import Kind, Statement
from boothapp.services import suggestions
from boothapp.services.account_people import note_whether_there, people_of
from boothapp.services.suggestions import Suggestion, Suggestions
from boothapp.storage.store import SqlStore
from tests.storage.conftest import say


def contact(store: SqlStore, account: str = "", **fields: str) -> Statement:
    subject = contact_id(store.org, fields, account)
    return Statement(subject, Kind.CONTACT_SET, {"fields": {"account": account, **fields}})


def captured(lead: str, **fields: str) -> Statement:
    return Statement(lead, Kind.LEAD_CAPTURED, {"fields": fields})


def account(subject: str, **fields: str) -> Statement:
    return Statement(subject, Kind.ACCOUNT_SET, {"fields": fields})


def loaded(store: SqlStore) -> Suggestions:
    names = Suggestions()
    with store.read() as reader:
        names.take(names.load(reader, lambda: None))
    return names


def ask(store: SqlStore, names: Suggestions, field: str, **typed: str) -> tuple[Suggestion, ...]:
    with store.read() as reader:
        return names.ask(reader, field, typed)


def companies(found: tuple[Suggestion, ...]) -> list[str]:
    return [one.fields.get("company", "") for one in found]


def test_accounts_contacts_and_leads_are_found_and_read_as_they_are_now(node, store):
    duna, lead, show = node.new_id(), node.new_id(), node.new_id()
    anna = contact(store, duna, first_name="Anna", last_name="Kovács", job_title="Buyer")
    say(store, account(duna, name="Duna Coatings Kft.", country="HU"), anna)
    say(store, Statement(show, Kind.SHOW_SET, {"fields": {"name": "Expo"}}))
    say(store, captured(lead, last_name="Kovalenko", company="Лак ООО"), show=show)
    names = loaded(store)
    assert companies(ask(store, names, "company", company="duna")) == ["Duna Coatings Kft."]
    assert companies(ask(store, names, "company", company="lak")) == ["Лак ООО"]
    found = ask(store, names, "last_name", last_name="kova")
    assert {one.kind for one in found} == {"contact", "lead"}
    assert companies(found) == ["Duna Coatings Kft.", "Лак ООО"]
    say(store, Statement(anna.subject, Kind.CONTACT_SET, {"fields": {"job_title": "CEO"}}))
    (one,) = ask(store, names, "first_name", first_name="anna")
    assert one.fields["job_title"] == "CEO"


def test_one_person_is_offered_once_and_the_company_typed_comes_first(node, store):
    first, second, show = node.new_id(), node.new_id(), node.new_id()
    say(store, account(first, name="Alpha AG"), account(second, name="Beta AG"))
    say(
        store,
        contact(store, first, first_name="Jan", last_name="Novak", email="jan@alpha.example"),
        contact(store, second, first_name="Jan", last_name="Novak", email="jan@beta.example"),
        Statement(show, Kind.SHOW_SET, {"fields": {"name": "Expo"}}),
    )
    say(store, captured(node.new_id(), last_name="Novak", email="Jan@alpha.example"), show=show)
    names = loaded(store)
    found = ask(store, names, "last_name", last_name="novak", company="Beta")
    assert companies(found)[0] == "Beta AG"
    assert len(found) == 2


def test_what_was_erased_or_removed_is_suggested_no_longer(node, store):
    firm, lead, show = node.new_id(), node.new_id(), node.new_id()
    anna = contact(store, "", first_name="Anna", last_name="Kovács")
    say(store, account(firm, name="Duna Kft."), anna, captured(lead, last_name="Kovalenko"))
    say(store, Statement(show, Kind.SHOW_SET, {"fields": {"name": "Expo"}}))
    names = loaded(store)
    say(
        store,
        Statement(lead, Kind.ERASED, {}),
        Statement(anna.subject, Kind.ERASED, {}),
        Statement(firm, Kind.RECORD_REMOVED, {}),
    )
    assert ask(store, names, "last_name", last_name="kova") == ()
    assert ask(store, names, "company", company="duna") == ()


def test_what_is_said_later_is_known_without_loading_all_again(node, store, monkeypatch):
    names = loaded(store)
    firm, lead = node.new_id(), node.new_id()
    say(store, account(firm, name="Késő Lakk Kft."), captured(lead, last_name="Zwingli"))
    say(store, contact(store, firm, first_name="Ida", last_name="Lund"))
    with store.read() as reader:
        assert names.refresh(reader, [lead]) is False
    assert companies(ask(store, names, "company", company="keso")) == ["Késő Lakk Kft."]
    assert companies(ask(store, names, "last_name", last_name="lund")) == ["Késő Lakk Kft."]
    assert [one.kind for one in ask(store, names, "last_name", last_name="zwin")] == ["lead"]
    monkeypatch.setattr(suggestions, "MANY_FRESH", 3)
    with store.read() as reader:
        assert names.refresh(reader, [node.new_id()]) is True


def test_other_organisations_are_never_suggested(node, store):
    other = node.store()
    say(other, account(node.new_id(), name="Duna Kft."), contact(other, "", last_name="Kovács"))
    names = loaded(other)
    assert companies(ask(other, names, "company", company="duna")) == ["Duna Kft."]
    empty = Suggestions()
    with store.read() as reader:
        empty.take(empty.load(reader, lambda: None))
        assert empty.ask(reader, "company", {"company": "duna"}) == ()
        assert list(reader.accounts()) == []


def test_who_has_left_is_noted_beside_what_is_known(node, store):
    firm, lead, show = node.new_id(), node.new_id(), node.new_id()
    lars = contact(store, firm, first_name="Lars", last_name="Holm", old_outcome="lost")
    say(store, account(firm, name="Nordhavn A/S"), lars)
    say(store, captured(lead, last_name="Krogh", account=firm), show=show)
    changes = note_whether_there(
        store, lars.subject, "replaced_by", replaced_by="Mette Krogh", by="nina", show=show
    )
    assert changes.accounts
    with store.read() as reader:
        people = people_of(reader, firm)
    assert [(one.kind, one.name, one.replaced_by, one.outcome) for one in people] == [
        ("contact", "Lars Holm", "Mette Krogh", "lost"),
        ("lead", "Krogh", "", ""),
    ]
