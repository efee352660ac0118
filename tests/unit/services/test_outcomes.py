"""How leads end and come back: what sales says is kept, and nonsense is refused in a sentence."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Kind, Statement
from boothapp.domain.ids import IdSource
from boothapp.domain.outcome import LOST, NO, NO_DECISION, UNKNOWN, WON
from boothapp.services.outcomes import pass_back, record_outcome
from boothapp.services.ports import Store
from boothapp.storage.engine import Identity, open_database

NOW = 1_763_000_000_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    ids = IdSource(secrets.token_bytes)
    database = open_database(tmp_path / "booth.db", clock=lambda: NOW, ids=ids)
    identity = Identity(ids.new(NOW), ids.new(NOW))
    database.adopt(identity)
    yield database.store(identity.org, identity.device)
    database.close()


@pytest.fixture
def lead(store: Store) -> str:
    new = IdSource(secrets.token_bytes).new(NOW)
    fields = {"last_name": "Kovács", "email": "anna@duna.example"}
    with store.write() as uow:
        uow.say([Statement(new, Kind.LEAD_CAPTURED, {"fields": fields})], by="nina", show="")
    return new


def test_the_last_outcome_counts_and_the_earlier_ones_stay(store: Store, lead: str) -> None:
    record_outcome(store, lead, LOST, by="marta", reason="price")
    changes = record_outcome(store, lead, WON, by="marta", value=42_000, currency="eur")
    with store.read() as reader:
        found = reader.lead(lead)
    assert found is not None
    assert found.outcome is not None
    assert (found.outcome.outcome, found.outcome.value, found.outcome.currency) == (
        WON,
        42_000,
        "EUR",
    )
    assert [each.outcome for each in found.outcomes] == [LOST, WON]
    assert changes.leads == {lead}


def test_who_left_is_known_at_the_next_show(store: Store, lead: str) -> None:
    with store.write() as uow:
        contact = IdSource(secrets.token_bytes).new(NOW)
        fields = {"last_name": "Kovács", "email": "anna@duna.example"}
        uow.say([Statement(contact, Kind.CONTACT_SET, {"fields": fields})], by="", show="")
    pass_back(
        store, lead, NO_DECISION, by="marta",
        again_on="2027-03-15", still_there=NO, replaced_by="Bence Tóth",
    )  # fmt: skip
    with store.read() as reader:
        found, known = reader.lead(lead), reader.contact(contact)
    assert found is not None
    assert known is not None
    (back,) = found.passed_back
    assert (back.reason, back.again_on, back.still_there) == (NO_DECISION, "2027-03-15", NO)
    assert (known.still_there, known.replaced_by) == ("replaced_by", "Bence Tóth")


def test_a_person_of_whom_nobody_knows_stays_unknown(store: Store, lead: str) -> None:
    pass_back(store, lead, "timing", by="marta")
    with store.read() as reader:
        found = reader.lead(lead)
    assert found is not None
    assert found.passed_back[0].still_there == UNKNOWN


@pytest.mark.parametrize(
    ("value", "currency", "on"),
    [(-1, "EUR", ""), (10**13, "EUR", ""), (5, "euros", ""), (5, "EUR", "soon")],
)
def test_nonsense_is_refused_and_nothing_is_said(
    store: Store, lead: str, value: int, currency: str, on: str
) -> None:
    with pytest.raises(UserError):
        record_outcome(store, lead, WON, by="marta", value=value, currency=currency, on=on)
    with store.read() as reader:
        found = reader.lead(lead)
    assert found is not None
    assert found.outcomes == ()


def test_a_lead_goes_back_with_a_reason_only(store: Store, lead: str) -> None:
    with pytest.raises(UserError, match="reason"):
        pass_back(store, lead, "  ", by="marta")
