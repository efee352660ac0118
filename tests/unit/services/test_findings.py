"""What was found about a company is kept for all of its visitors, and for nobody else's."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Kind, Statement
from boothapp.domain.ids import IdSource
from boothapp.services.findings import record_findings
from boothapp.services.ports import Store
from boothapp.storage.engine import Identity, open_database

NOW = 1_763_000_000_000
IDS = IdSource(secrets.token_bytes)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    database = open_database(tmp_path / "booth.db", clock=lambda: NOW, ids=IDS)
    identity = Identity(IDS.new(NOW), IDS.new(NOW))
    database.adopt(identity)
    yield database.store(identity.org, identity.device)
    database.close()


def visitor(store: Store, **fields: str) -> str:
    lead = IDS.new(NOW)
    with store.write() as uow:
        uow.say([Statement(lead, Kind.LEAD_CAPTURED, {"fields": {**fields}})], by="nina", show="")
    return lead


def account_of(store: Store, lead: str) -> dict[str, str | int] | None:
    with store.read() as reader:
        found = reader.lead(lead)
        account = reader.account(found.text("account")) if found else None
    return dict(account.data) if account else None


def test_one_look_up_serves_the_visitors_of_a_company(store: Store) -> None:
    one = visitor(store, company="Duna Coatings Kft.", email="a@duna.example")
    same = visitor(store, company="DUNA COATINGS")
    other = visitor(store, company="Nordhavn")
    changes = record_findings(
        store, one, {"account.people": 320, "account.naics": "325510", "lead.country": "HU"},
        by="nina", colleagues=(same, other),
    )  # fmt: skip
    assert account_of(store, one) == account_of(store, same) == {"people": 320, "naics": "325510"}
    assert account_of(store, other) is None
    assert changes.leads == {one, same}
    with store.read() as reader:
        lead, colleague = reader.lead(one), reader.lead(same)
    assert lead is not None
    assert colleague is not None
    assert (lead.text("country"), colleague.text("country")) == ("HU", "")


def test_a_company_that_is_known_is_not_made_again(store: Store) -> None:
    account = IDS.new(NOW)
    fields = {"name": "Duna Coatings", "domain": "duna.example", "people": 9}
    with store.write() as uow:
        uow.say([Statement(account, Kind.ACCOUNT_SET, {"fields": {**fields}})], by="", show="")
    lead = visitor(store, company="Duna", email="a@duna.example")
    record_findings(store, lead, {"account.people": 320}, by="nina")
    with store.read() as reader:
        assert reader.account_count() == 1
    assert account_of(store, lead) == {"people": 320}


def test_what_belongs_to_nobody_is_refused(store: Store) -> None:
    lead = visitor(store, last_name="Kovács")
    with pytest.raises(UserError, match="company"):
        record_findings(store, lead, {"account.people": 320}, by="nina")
