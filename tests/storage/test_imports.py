"""Importing lists into both engines: nothing doubles, nothing known is lost, gaps are filled."""

from __future__ import annotations

import pytest

from boothapp.domain.contact import Contact
from boothapp.domain.errors import UserError
from boothapp.domain.facts import Kind, Statement
from boothapp.domain.ids import named_id
from boothapp.exports.refused_rows import RefusedRows
from boothapp.services.imports.fields import ListKind
from boothapp.services.imports.guess import guess_columns
from boothapp.services.imports.run import BATCH, Outcome, Plan, Unheard, import_table
from boothapp.services.imports.table import open_table
from boothapp.services.lead_edits import correct, erase
from boothapp.services.person_data import person_data
from tests.storage.conftest import NAMES, copy_facts, say

SHOW = named_id(NAMES, "show")
PEOPLE = """Contact ID,First name,Last name,Email,Phone,Company,Title
7,Jane,Doe,jane@acme.example,+1 212 555,Acme Inc.,Buyer
8,John,Roe,info@beta.example,,Beta AG,
,Ann,Poe,info@beta.example,,Beta AG,Chemist
,Max,,,,Acme Inc,
"""


@pytest.fixture
def take(tmp_path):
    """Imports a list from its text."""

    def take(store, text, kind=ListKind.CONTACTS, *, refusals=None, **more) -> Outcome:
        path = tmp_path / "list.csv"
        path.write_text(text, "utf-8")
        table = open_table(path)
        fields = tuple(guess.field for guess in guess_columns(table, kind))
        plan = Plan(kind, fields, SHOW)
        return import_table(store, table, plan, refusals or Unheard(), by="nina", **more)

    return take


def people(store) -> dict[str, Contact]:
    with store.read() as reader:
        return {contact.name: contact for contact in reader.contacts()}


def test_people_come_with_their_companies_and_come_once(store, take):
    assert take(store, PEOPLE) == Outcome(new=4, accounts=2)
    assert take(store, PEOPLE) == Outcome(same=4)
    known = people(store)
    assert set(known) == {"Jane Doe", "John Roe", "Ann Poe", "Max"}
    with store.read() as reader:
        assert reader.account_count() == 2
        acme = reader.account(known["Jane Doe"].account)
        assert acme is not None
        assert (acme.name, acme.domain) == ("Acme Inc.", "acme.example")
        assert known["Max"].account == acme.id
        assert [one.name for one in reader.contacts_of(acme.id)] == ["Jane Doe", "Max"]


def test_a_list_again_updates_and_a_blank_erases_nothing(store, take):
    take(store, PEOPLE)
    again = PEOPLE.replace("Buyer", "Head of R&D").replace("+1 212 555", "").replace("Doe", "Ray")
    assert take(store, again) == Outcome(changed=1, same=3)
    jane = people(store)["Jane Ray"]
    assert (jane.job_title, jane.phone) == ("Head of R&D", "+1 212 555")


def test_another_system_knows_the_same_people_by_their_address(store, take):
    take(store, "Last name,Email,Company\nDoe,Jane@Acme.example,Acme\n")
    assert take(store, PEOPLE.splitlines()[0] + "\n" + PEOPLE.splitlines()[1]) == Outcome(changed=1)
    assert people(store)["Jane Doe"].external_id == "7"


def test_two_laptops_that_import_one_list_have_it_once(new_node, take):
    one, other = new_node(), new_node()
    org = one.new_id()
    first, second = one.store(org), other.store(org)
    take(first, PEOPLE)
    take(second, PEOPLE)
    copy_facts(first, second)
    assert set(people(second).values()) == set(people(first).values())
    with second.read() as reader:
        assert (reader.contact_count(), reader.account_count()) == (4, 2)


def test_accounts_by_number_domain_or_name_are_one(store, take):
    accounts = ListKind.ACCOUNTS
    assert take(store, "name,domain\nDuna Coatings Kft.,duna.example\n", accounts).new == 1
    full = "external id,name,website,employees\nC-1,DUNA COATINGS,https://www.duna.example/,320\n"
    assert take(store, full, accounts) == Outcome(changed=1)
    assert take(store, full, accounts) == Outcome(same=1)
    # Another number is another company, and so is the same name at another domain.
    assert take(store, full.replace("C-1", "C-2"), accounts).new == 1
    assert take(store, "name,domain\nDuna Coatings,duna-2.example\n", accounts).new == 1


def test_what_an_organisers_list_says_of_a_company_fills_gaps_only(store, take):
    take(store, "name,domain,employees\nAcme Inc,acme.example,320\n", ListKind.ACCOUNTS)
    take(store, "Last name,Email,Company,Employees,NAICS\nDoe,j@acme.example,ACME,9,325510\n")
    with store.read() as reader:
        (acme,) = reader.accounts_found(domains=["acme.example"])
    assert (acme.name, acme.data) == ("Acme Inc", {"people": 320, "naics": "325510"})


def test_an_old_lead_never_replaces_a_newer_one_and_the_company_keeps_its_interest(store, take):
    head = "Last name,Email,Company,Product,Outcome,Lost reason,Lead date\n"
    row = "Doe,j@acme.example,Acme,{},{},timing,{}\n"
    leads = ListKind.LEADS
    take(store, head + row.format("CAT-110", "no decision", "2024-05-01"), leads)
    take(store, head + row.format("DSP-220", "lost", "2021-01-01"), leads)
    doe = people(store)["Doe"]
    assert (doe.old_interest, doe.old_outcome, doe.old_date) == (
        "CAT-110", "no decision", "2024-05-01",
    )  # fmt: skip
    take(store, head + row.format("DSP-220", "won", "2025-01-01"), leads)
    assert people(store)["Doe"].old_outcome == "won"
    with store.read() as reader:
        (acme,) = reader.accounts_found(domains=["acme.example"])
    assert acme.data["old_interest"] == "CAT-110"


BADGES = "Badge ID,First name,Last name,Company,Email,Country\n"


def test_a_list_that_comes_later_fills_only_what_is_empty(store, node, take):
    full, empty, other, zeros = (node.new_id() for _ in range(4))
    for lead, fields in (
        (full, {"badge_id": "A1", "first_name": "Eva", "company": "Typed Ltd"}),
        (empty, {"badge_id": "A2"}),
        (other, {"badge_id": "A3", "last_name": "Somebody", "email": "else@x.example"}),
        (zeros, {"badge_id": "000123"}),
    ):
        say(store, Statement(lead, Kind.LEAD_CAPTURED, {"fields": fields}), show=SHOW)
    rows = (
        "A1,Éva,Kovács,Duna,eva@duna.example,Hungary\nA2,Bo,Li,Li Ltd,,\n"
        "A3,Ann,Poe,Poe,ann@poe.example,\n123,Zoe,Zed,Zed AG,,\n"
    )
    outcome = take(store, BADGES + rows, ListKind.REGISTRATIONS)
    assert set(outcome.completed) == {full, empty, zeros}
    with store.read() as reader:
        found = {lead: reader.lead(lead) for lead in (full, empty, other, zeros)}
        text = {lead: one.text for lead, one in found.items() if one}
        names = ("first_name", "last_name", "company", "email", "country")
        assert [text[full](name) for name in names] == [
            "Eva", "Kovács", "Typed Ltd", "eva@duna.example", "HU",
        ]  # fmt: skip
        assert (text[empty]("first_name"), text[empty]("company")) == ("Bo", "Li Ltd")
        assert text[other]("first_name") == ""
        assert text[zeros]("last_name") == "Zed"
        # Their company's account, but not where another company was typed.
        assert (bool(text[empty]("account")), text[full]("account")) == (True, "")
        marks = {fact.body.get("from") for fact in reader.facts_of(empty)}
        assert marks == {None, "list"}
        known = reader.contact_by_badge("A2", show=SHOW)
        assert known is not None
        assert known.last_name == "Li"
        assert reader.contact_by_badge("A2", show=node.new_id()) is None
    again = take(store, BADGES + rows, ListKind.REGISTRATIONS)
    assert again == Outcome(same=4)


def test_what_was_typed_offline_before_the_list_came_stands(new_node, take):
    here, there = new_node(), new_node()
    org, lead = here.new_id(), here.new_id()
    hub, laptop = here.store(org), there.store(org)
    captured = Statement(lead, Kind.LEAD_CAPTURED, {"fields": {"badge_id": "A1"}})
    say(hub, captured, show=SHOW)
    copy_facts(hub, laptop)
    correct(laptop, lead, {"company": "Typed Ltd"}, by="omar")
    here.wall.ms += 60_000
    take(hub, BADGES + "A1,Éva,Kovács,Listed AG,,\n", ListKind.REGISTRATIONS)
    copy_facts(laptop, hub)
    copy_facts(hub, laptop)
    for store in (hub, laptop):
        with store.read() as reader:
            found = reader.lead(lead)
            assert found is not None
            assert (found.text("company"), found.text("last_name")) == ("Typed Ltd", "Kovács")
    correct(hub, lead, {"last_name": ""}, by="nina")
    with hub.read() as reader:
        found = reader.lead(lead)
        assert found is not None
        assert found.text("last_name") == ""


def test_an_erased_person_does_not_come_back_with_a_list(store, take):
    take(store, PEOPLE)
    say(store, Statement(people(store)["Jane Doe"].id, Kind.ERASED, {}))
    with RefusedRows(["id"]) as refused:
        outcome = take(store, PEOPLE, refusals=refused)
        assert (outcome.same, outcome.refused) == (3, 1)
        assert "erased" in refused.first[0][1]
    assert "Jane Doe" not in people(store)


def test_erasing_a_visitor_erases_what_lists_say_of_them(store, node, take):
    take(store, PEOPLE)
    take(store, BADGES + "A1,Jane,Doe,,jane@old.example,\n", ListKind.REGISTRATIONS)
    shared, badged = node.new_id(), node.new_id()
    for lead, fields in (
        (shared, {"last_name": "Poe", "email": "INFO@beta.example"}),
        (badged, {"badge_id": "A1"}),
    ):
        say(store, Statement(lead, Kind.LEAD_CAPTURED, {"fields": fields}), show=SHOW)
        with store.read() as reader:
            assert len(person_data(reader, lead, now_ms=0)["lists"]) == 1
        erase(store, lead, by="nina")
    assert set(people(store)) == {"Jane Doe", "John Roe", "Max"}
    assert people(store)["Jane Doe"].email == "jane@acme.example"


def test_rows_that_cannot_be_taken_are_written_with_line_and_reason(store, take, tmp_path):
    text = "Last name,Email,Company\n,,\"=cmd|' /C calc'!A0\"\nDoe,no address,Acme\n"
    with RefusedRows(["Last name", "Email", "Company"]) as refused:
        assert take(store, text, refusals=refused) == Outcome(
            new=1, refused=1, partly=1, accounts=1
        )
        refused.save(tmp_path / "refused.csv")
    lines = (tmp_path / "refused.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == '"line","taken","reason","Last name","Email","Company"'
    assert lines[1].startswith('"2","no","it has no name, e-mail address or number')
    assert "\"'=cmd|' /C calc'!A0\"" in lines[1]
    assert lines[2].startswith('"3","in part","email was left out: it is no e-mail address')


def test_a_cancel_keeps_what_was_saved_and_goes_on_later(store, take):
    text = "Last name,Email\n" + "".join(f"P{n},p{n}@x.example\n" for n in range(BATCH + 50))
    seen = []
    outcome = take(
        store, text, progress=lambda *step: seen.append(step), cancelled=lambda: bool(seen)
    )
    assert (outcome.new, outcome.cancelled) == (BATCH, True)
    assert seen == [(BATCH, BATCH + 50)]
    assert take(store, text) == Outcome(new=50, same=BATCH)


def test_a_dry_run_counts_and_writes_nothing(store, take):
    with store.read() as reader:
        before = reader.head()
    assert take(store, PEOPLE, dry=True) == Outcome(new=4, accounts=2)
    with store.read() as reader:
        assert reader.head() == before


def test_a_plan_that_tells_nobody_is_refused(store, take):
    with pytest.raises(UserError, match="who the people are"):
        take(store, "Company,Country\nAcme,DE\n")
    with pytest.raises(UserError, match="names of the companies"):
        take(store, "Country,City\nDE,Ulm\n", ListKind.ACCOUNTS)
