"""Answers the questions of the use cases; imports services and the rooms of storage it asks."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final, TypeVar

from boothapp.domain.account import Account
from boothapp.domain.alert import Alert
from boothapp.domain.contact import Contact
from boothapp.domain.facts import Fact, Json, Kind, body_from_text
from boothapp.domain.lead import BadgeRead, Lead, fold_lead
from boothapp.domain.show import (
    Person,
    Product,
    Show,
    person_from_fields,
    product_from_fields,
    show_from_fields,
)
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.ports import Peer, PlacedFact
from boothapp.services.views import (
    Channel,
    Head,
    JudgedLead,
    LeadRow,
    OutboxLine,
    Parked,
    RulebookInForce,
)
from boothapp.storage import contact_projection, log, node_state
from boothapp.storage.alert_projection import read_alert, read_alerts
from boothapp.storage.erasure import erased_among
from boothapp.storage.judging import Rulebooks, account_from_row, judge_leads
from boothapp.storage.lead_projection import (
    read_lead_row,
    read_lead_rows,
    read_lead_rows_of,
)
from boothapp.storage.merge_projection import groups_of
from boothapp.storage.record_projection import domain_key
from boothapp.storage.same_visitor import read_badges, read_parted
from boothapp.storage.sql import Sql, indexed, wanted

_PAGE: Final = 200
_ACCOUNTS_FOUND: Final = (
    "SELECT id, fields FROM {wanted} CROSS JOIN account WHERE org = ? AND wanted.value = account."
)
_ACCOUNTS_PAGE: Final = 2_000
_KNOWN_KINDS: Final = (
    Kind.ACCOUNT_SET.value,
    Kind.CONTACT_SET.value,
    Kind.RECORD_REMOVED.value,
)
T = TypeVar("T")


class SqlReader:
    """`Reader` over one open transaction."""

    def __init__(self, sql: Sql, org: str, rulebooks: Rulebooks) -> None:
        self._sql = sql
        self._org = org
        self._rulebooks = rulebooks

    def lead(self, lead: str) -> Lead | None:
        keeper, facts = self._group(lead)
        return fold_lead(keeper, facts)

    def judged(self, lead: str) -> JudgedLead | None:
        found = self.lead(lead)
        if found is None:
            return None
        return judge_leads(self._sql, self._org, [found], self._rulebooks)[0]

    def judged_leads(self, show: str) -> Iterator[JudgedLead]:
        last = (-1, "")
        while rows := self._sql.rows(
            "SELECT captured_at, id FROM lead WHERE org = ? AND show = ?"
            " AND (captured_at, id) > (?, ?) ORDER BY captured_at, id LIMIT ?",
            *(self._org, show, *last, _PAGE),
        ):
            yield from self._judged_page([row[1] for row in rows])
            last = rows[-1]

    def lead_rows(self, show: str) -> tuple[LeadRow, ...]:
        return read_lead_rows(self._sql, self._org, show)

    def lead_rows_of(self, account: str) -> tuple[LeadRow, ...]:
        return read_lead_rows_of(self._sql, self._org, account)

    def lead_row(self, lead: str) -> LeadRow | None:
        return read_lead_row(self._sql, self._org, lead)

    def facts_of(self, subject: str) -> tuple[Fact, ...]:
        _, facts = self._group(subject)
        return tuple(sorted(facts, key=lambda fact: fact.order))

    def badges(self) -> dict[str, tuple[BadgeRead, ...]]:
        return read_badges(self._sql, self._org)

    def parted(self) -> frozenset[frozenset[str]]:
        return read_parted(self._sql, self._org)

    def alert(self, alert: str) -> Alert | None:
        return read_alert(self._sql, self._org, alert)

    def alerts(self, show: str) -> tuple[Alert, ...]:
        return read_alerts(self._sql, self._org, show)

    def show(self, show: str) -> Show | None:
        rows = self._sql.rows(
            "SELECT fields FROM record WHERE org = ? AND kind = ? AND id = ?",
            *(self._org, Kind.SHOW_SET.value, show),
        )
        return show_from_fields(show, dict(body_from_text(rows[0][0]))) if rows else None

    def shows(self) -> tuple[Show, ...]:
        shows = (
            show_from_fields(record, fields) for record, fields in self._records(Kind.SHOW_SET)
        )
        return tuple(sorted(shows, key=lambda show: (show.starts, show.name, show.id)))

    def people(self) -> tuple[Person, ...]:
        people = (person_from_fields(*record) for record in self._records(Kind.PERSON_SET))
        return tuple(sorted(people, key=lambda person: (person.rank, person.name, person.id)))

    def products(self) -> tuple[Product, ...]:
        products = (product_from_fields(*record) for record in self._records(Kind.PRODUCT_SET))
        return tuple(sorted(products, key=lambda product: (product.code, product.id)))

    def rulebook_turns(self, show: str) -> tuple[tuple[int, Rulebook], ...]:
        return self._rulebooks.turns(self._sql, self._org, show)

    def rulebook(self, show: str) -> RulebookInForce | None:
        rows = self._sql.rows(
            "SELECT toml, version FROM rulebook WHERE org = ? AND show = ?", self._org, show
        )
        return RulebookInForce(*rows[0]) if rows else None

    def account(self, account: str) -> Account | None:
        rows = self._sql.rows(
            "SELECT id, fields FROM account WHERE org = ? AND id = ?", self._org, account
        )
        return account_from_row(rows[0]) if rows else None

    def accounts_like(self, *, name_key: str, domain: str) -> tuple[Account, ...]:
        found: dict[str, Account] = {}
        for column, value in (("name_key", indexed(name_key)), ("domain", domain_key(domain))):
            if value:
                rows = self._sql.rows(
                    f"SELECT id, fields FROM account WHERE org = ? AND {column} = ?",  # noqa: S608 - two literals
                    self._org,
                    value,
                )
                found.update((row[0], account_from_row(row)) for row in rows)
        return tuple(sorted(found.values(), key=lambda account: (account.name, account.id)))

    def accounts(self) -> Iterator[Account]:
        last = ""
        while rows := self._sql.rows(
            "SELECT id, fields FROM account WHERE org = ? AND id > ? ORDER BY id LIMIT ?",
            *(self._org, last, _ACCOUNTS_PAGE),
        ):
            yield from map(account_from_row, rows)
            last = rows[-1][0]

    def known_since(self, position: int, limit: int) -> tuple[str, ...]:
        rows = self._sql.rows(
            "SELECT DISTINCT subject FROM fact WHERE org = ? AND position > ?"
            " AND kind IN (?, ?, ?) LIMIT ?",
            *(self._org, position, *_KNOWN_KINDS, limit),
        )
        return tuple(row[0] for row in rows)

    def account_count(self) -> int:
        return int(self._sql.rows("SELECT count(*) FROM account WHERE org = ?", self._org)[0][0])

    def accounts_found(
        self,
        *,
        ids: Collection[str] = (),
        name_keys: Collection[str] = (),
        domains: Collection[str] = (),
    ) -> tuple[Account, ...]:
        found: dict[str, Account] = {}
        for column, values in (
            ("id", ids),
            ("name_key", map(indexed, name_keys)),
            ("domain", map(domain_key, domains)),
        ):
            if keys := [value for value in values if value]:
                rows = self._sql.rows(_ACCOUNTS_FOUND + column, wanted(keys), self._org)
                found.update((row[0], account_from_row(row)) for row in rows)
        return tuple(found.values())

    def contact(self, contact: str) -> Contact | None:
        return next(iter(self.contacts_found(ids=(contact,))), None)

    def contact_by_badge(self, badge_id: str, *, show: str) -> Contact | None:
        found = self.contacts_found(badges=(badge_id,))
        return next((one for one in found if one.badge_show == show), None)

    def contacts(self) -> Iterator[Contact]:
        return contact_projection.all_contacts(self._sql, self._org)

    def contacts_of(self, account: str, limit: int = 200) -> tuple[Contact, ...]:
        return contact_projection.contacts_of(self._sql, self._org, account, limit)

    def contacts_found(
        self,
        *,
        ids: Collection[str] = (),
        emails: Collection[str] = (),
        badges: Collection[str] = (),
    ) -> tuple[Contact, ...]:
        find = contact_projection.find_contacts
        found = {
            contact.id: contact
            for column, values in (("id", ids), ("email", emails), ("badge_id", badges))
            for contact in find(self._sql, self._org, column, values)
        }
        return tuple(found.values())

    def contact_count(self) -> int:
        return int(self._sql.rows("SELECT count(*) FROM contact WHERE org = ?", self._org)[0][0])

    def erased_among(self, subjects: Collection[str]) -> frozenset[str]:
        return frozenset(erased_among(self._sql, self._org, set(subjects)))

    def setting(self, key: str) -> Json:
        return node_state.read_setting(self._sql, self._org, key)

    def channels(self) -> tuple[Channel, ...]:
        return node_state.read_channels(self._sql, self._org)

    def outbox(self) -> tuple[OutboxLine, ...]:
        return node_state.read_outbox(self._sql, self._org)

    def head(self) -> Head:
        return log.read_head(self._sql, self._org)

    def page_after(self, position: int, limit: int) -> tuple[PlacedFact, ...]:
        return log.page_after(self._sql, self._org, position, limit)

    def chain_at(self, position: int) -> str | None:
        return log.chain_at(self._sql, self._org, position)

    def peer(self, store: str) -> Peer | None:
        return node_state.read_peer(self._sql, self._org, store)

    def waiting(self, store: str) -> int:
        return node_state.count_waiting(self._sql, self._org, self.peer(store) or Peer(store))

    def parked(self) -> tuple[Parked, ...]:
        return node_state.read_parked(self._sql, self._org)

    def _group(self, subject: str) -> tuple[str, list[Fact]]:
        ((keeper, members),) = groups_of(self._sql, self._org, [subject]).items()
        return keeper, log.facts_of(self._sql, self._org, members)

    def _judged_page(self, keepers: list[str]) -> list[JudgedLead]:
        groups = groups_of(self._sql, self._org, keepers)
        facts: dict[str, list[Fact]] = {}
        for fact in log.facts_of(self._sql, self._org, set().union(*groups.values())):
            facts.setdefault(fact.subject, []).append(fact)
        leads = [
            fold_lead(keeper, [fact for member in groups[keeper] for fact in facts.get(member, ())])
            for keeper in keepers
        ]
        present = [lead for lead in leads if lead is not None and not lead.erased]
        return judge_leads(self._sql, self._org, present, self._rulebooks)

    def _records(self, kind: Kind) -> Iterator[tuple[str, dict[str, Json]]]:
        rows = self._sql.rows(
            "SELECT id, fields FROM record WHERE org = ? AND kind = ?", self._org, kind.value
        )
        return ((row[0], dict(body_from_text(row[1]))) for row in rows)
