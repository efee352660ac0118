"""Agreeing criteria in a real store: who may sign, when a version holds, and for which leads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Body, Json, Kind, Statement
from boothapp.qualify.agreement import MARKETING, SALES
from boothapp.qualify.faults import RulebookError
from boothapp.qualify.rulebook import load_rulebook
from boothapp.qualify.seal import unsealed
from boothapp.services.agreement import agreement_of, propose, rescore, sign
from boothapp.services.rescoring import rescoring_of
from boothapp.storage.store import SqlStore
from resources.loader import read_text
from tests.storage.conftest import Node, copy_facts, say

SHIPPED = unsealed(read_text("shows", "coatings_expo", "rulebook.toml"))


def numbered(version: int, *, fit: int = 20) -> str:
    text = SHIPPED.replace("\nversion = 3\n", f"\nversion = {version}\n")
    return text.replace("\nfit = 20\n", f"\nfit = {fit}\n")


@dataclass
class Office:
    """A store with a show and one person of each role."""

    node: Node
    store: SqlStore
    show: str
    people: dict[str, str]

    def signed(self, toml: str) -> str:
        digest = propose(self.store, self.show, toml, by=self.people["manager"]).version.hash
        sign(self.store, self.show, digest, SALES, by=self.people["sales"])
        assert sign(self.store, self.show, digest, MARKETING, by=self.people["marketing"]).in_force
        return digest

    def captured(self, company: str, account: str = "") -> str:
        self.node.wall.ms += 1000
        lead = self.node.new_id()
        body: Body = {"fields": {"company": company, "account": account}}
        say(self.store, Statement(lead, Kind.LEAD_CAPTURED, body), show=self.show)
        return lead

    def version_in_force(self) -> int:
        with self.store.read() as reader:
            standing = agreement_of(reader, self.show).in_force
            return standing.number if standing else 0

    def fit_needed(self, lead: str) -> int:
        with self.store.read() as reader:
            judged = reader.judged(lead)
            assert judged is not None
            assert judged.rulebook is not None
            return judged.rulebook.thresholds.fit


@pytest.fixture
def office(node: Node) -> Office:
    store, show = node.store(), node.new_id()
    people = {role: node.new_id() for role in ("manager", "sales", "marketing")}
    said = [
        Statement(person, Kind.PERSON_SET, {"fields": {"name": role.title(), "role": role}})
        for role, person in people.items()
    ]
    fields: dict[str, Json] = {"name": "Expo", "timezone": "Europe/Berlin", "starts": "2025-11-20"}
    say(store, Statement(show, Kind.SHOW_SET, {"fields": fields}), *said)
    return Office(node, store, show, people)


def test_a_version_holds_once_sales_and_marketing_have_signed_that_very_content(
    office: Office,
) -> None:
    found = propose(office.store, office.show, numbered(1), by=office.people["manager"])
    with office.store.read() as reader:
        preview = reader.rulebook(office.show)
        assert preview is not None
        assert load_rulebook(preview.toml).agreed is None
    first = sign(office.store, office.show, found.version.hash, SALES, by=office.people["sales"])
    assert not first.in_force
    assert office.version_in_force() == 0
    sign(office.store, office.show, found.version.hash, MARKETING, by=office.people["marketing"])
    assert office.version_in_force() == 1
    with office.store.read() as reader:
        in_force = reader.rulebook(office.show)
        assert in_force is not None
        agreed = load_rulebook(in_force.toml).agreed
        assert agreed is not None
        assert (agreed.sales, agreed.marketing) == ("Sales", "Marketing")
        assert load_rulebook(in_force.toml).digest == found.version.hash


@pytest.mark.parametrize(
    ("signer", "role"),
    [("manager", SALES), ("sales", MARKETING), ("marketing", SALES), ("nobody", SALES)],
)
def test_nobody_signs_for_a_side_that_is_not_theirs(office: Office, signer: str, role: str) -> None:
    digest = propose(office.store, office.show, numbered(1), by="").version.hash
    with pytest.raises(UserError) as caught:
        sign(office.store, office.show, digest, role, by=office.people.get(signer, ""))
    assert caught.value.remedy
    # Nor does it count when a broken peer says it without asking.
    body = {"hash": digest, "role": role}
    by = office.people.get(signer, "")
    say(office.store, Statement(office.show, Kind.RULEBOOK_SIGNED, body), show=office.show, by=by)
    with office.store.read() as reader:
        version = agreement_of(reader, office.show).version(digest)
        assert version is not None
        assert version.signatures == ()


def test_one_person_cannot_sign_for_both_sides_by_changing_role(office: Office) -> None:
    digest = propose(office.store, office.show, numbered(1), by="").version.hash
    one = office.people["sales"]
    sign(office.store, office.show, digest, SALES, by=one)
    say(office.store, Statement(one, Kind.PERSON_SET, {"fields": {"role": "marketing"}}))
    with pytest.raises(UserError, match="signed this version already"):
        sign(office.store, office.show, digest, MARKETING, by=one)
    body = {"hash": digest, "role": MARKETING}
    say(office.store, Statement(office.show, Kind.RULEBOOK_SIGNED, body), show=office.show, by=one)
    assert office.version_in_force() == 0
    sign(office.store, office.show, digest, MARKETING, by=office.people["marketing"])
    assert office.version_in_force() == 1


def test_what_was_signed_is_not_what_is_changed_afterwards(office: Office) -> None:
    office.signed(numbered(1))
    with office.store.read() as reader:
        in_force = reader.rulebook(office.show)
    assert in_force is not None
    forged = in_force.toml.replace("\nfit = 20\n", "\nfit = 1\n")
    with pytest.raises(RulebookError, match="changed after it was signed"):
        propose(office.store, office.show, forged, by="")
    body: Body = {
        "toml": numbered(2, fit=1),
        "version": 2,
        "hash": load_rulebook(numbered(1)).digest,
    }
    say(office.store, Statement(office.show, Kind.RULEBOOK_PROPOSED, body), show=office.show)
    with pytest.raises(UserError, match="no version with that content"):
        sign(office.store, office.show, "0" * 64, SALES, by=office.people["sales"])
    assert office.version_in_force() == 1


def test_signatures_in_a_file_are_left_out_and_count_for_nothing(office: Office) -> None:
    text = numbered(4) + '\n[agreed]\nsales = "A"\nmarketing = "B"\non = 2026-01-01\n'
    propose(office.store, office.show, text, by="")
    assert office.version_in_force() == 0
    with office.store.read() as reader:
        preview = reader.rulebook(office.show)
        assert preview is not None
        assert load_rulebook(preview.toml).agreed is None


def test_the_older_version_holds_until_both_have_signed_the_newer(office: Office) -> None:
    office.signed(numbered(1))
    changed = propose(office.store, office.show, numbered(2, fit=25), by="").version.hash
    assert office.version_in_force() == 1
    sign(office.store, office.show, changed, MARKETING, by=office.people["marketing"])
    assert office.version_in_force() == 1
    sign(office.store, office.show, changed, SALES, by=office.people["sales"])
    assert office.version_in_force() == 2
    with pytest.raises(UserError, match="version 2"):
        propose(office.store, office.show, numbered(2, fit=30), by="")


def test_leads_keep_the_version_they_were_captured_under_until_scored_again(
    office: Office,
) -> None:
    unjudged = office.captured(company="Before")
    office.signed(numbered(1))
    old = office.captured(company="Old")
    office.node.wall.ms += 1000
    office.signed(numbered(2, fit=25))
    new = office.captured(company="New")
    assert [office.fit_needed(lead) for lead in (unjudged, old, new)] == [20, 20, 25]
    office.node.wall.ms += 1000
    rescore(office.store, office.show, by=office.people["manager"])
    assert [office.fit_needed(lead) for lead in (unjudged, old, new)] == [25, 25, 25]
    office.signed(numbered(3, fit=30))
    assert office.fit_needed(old) == 25
    assert office.fit_needed(office.captured(company="Newest")) == 30


def test_signatures_hold_in_whatever_order_their_facts_arrive(
    office: Office, new_node: Callable[[], Node]
) -> None:
    office.signed(numbered(1))
    lead = office.captured(company="Duna")
    there = new_node().store(org=office.store.org)
    with office.store.read() as reader:
        facts = [one.fact for one in reader.page_after(0, 100)]
    for fact in reversed(facts):
        with there.write() as work:
            work.receive([fact], source=office.store.id)
    with office.store.read() as here, there.read() as reader:
        assert reader.rulebook(office.show) == here.rulebook(office.show)
        assert reader.lead_row(lead) == here.lead_row(lead)
        assert load_rulebook(here.rulebook(office.show).toml).agreed is not None  # type: ignore[union-attr]
    copy_facts(there, office.store)
    assert office.version_in_force() == 1


def test_scoring_again_shows_first_and_afterwards_who_moves_and_keeps_both(office: Office) -> None:
    fits: dict[str, Json] = {"naics": "325510", "people": 320, "relation": "prospect"}
    account = office.node.new_id()
    say(office.store, Statement(account, Kind.ACCOUNT_SET, {"fields": fits}))
    office.signed(numbered(1))
    moving, staying = office.captured("Duna", account), office.captured("Else")
    office.node.wall.ms += 1000
    office.signed(numbered(2, fit=35))
    for waiting in (2, 0):
        with office.store.read() as reader:
            found = rescoring_of(reader, office.show)
            route = reader.lead_row(moving)
        assert (found.version, found.older, found.waiting, found.elsewhere) == (2, 2, waiting, 1)
        (move,) = found.moves
        assert (move.lead, move.before, move.after) == (moving, "nurture", "courtesy")
        assert route is not None
        assert route.route == ("nurture" if waiting else "courtesy")
        office.node.wall.ms += 1000
        rescore(office.store, office.show, by="")
    assert staying not in {move.lead for move in found.moves}
