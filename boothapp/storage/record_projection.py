"""Shows, people, products and accounts, folded; imports domain, services and its neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from boothapp.domain.account import account_from_fields
from boothapp.domain.facts import Fact, Json, Kind, body_text
from boothapp.domain.show import record_fields
from boothapp.services.name_key import name_key
from boothapp.storage.rulebook_projection import (
    RULEBOOK_KINDS,
    project_rulebooks,
    shows_with_rulebook,
)
from boothapp.storage.schema import ACCOUNT, RECORD
from boothapp.storage.sql import Row, Sql, indexed

RECORD_KINDS: Final = (Kind.SHOW_SET, Kind.PERSON_SET, Kind.PRODUCT_SET)
_ENDINGS: Final = (Kind.RECORD_REMOVED, Kind.ERASED)


@dataclass
class _Rows:
    records: list[Row] = field(default_factory=list)
    gone: dict[str, list[str]] = field(default_factory=dict)
    accounts: list[Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class RecordsChanged:
    """What leads must be judged again for."""

    accounts: frozenset[str]
    shows: frozenset[str]


def project_records(sql: Sql, org: str, by_subject: Mapping[str, Sequence[Fact]]) -> RecordsChanged:
    """Fold the records that these subjects are, from all of their facts."""
    rows = _Rows()
    people = False
    accounts, shows = set(), set()
    for subject, facts in by_subject.items():
        kinds = {fact.kind for fact in facts}
        for kind in RECORD_KINDS:
            if kind in kinds:
                _fold_record(rows, org, subject, kind, facts)
        if Kind.ACCOUNT_SET in kinds:
            accounts.add(subject)
            _fold_account(rows, org, subject, facts)
        people = people or Kind.PERSON_SET in kinds
        if not RULEBOOK_KINDS.isdisjoint(kinds):
            shows.add(subject)
    _store(sql, org, rows)
    if people:  # A signature counts by what its author was then, which may be heard later.
        shows |= shows_with_rulebook(sql, org)
    judged = project_rulebooks(sql, org, shows) if shows else frozenset()
    return RecordsChanged(frozenset(accounts), judged)


def domain_key(domain: str) -> str:
    """Return the spelling by which an e-mail domain is looked up."""
    return indexed(domain.strip().casefold())


def _store(sql: Sql, org: str, rows: _Rows) -> None:
    for kind, ids in rows.gone.items():
        keys = [(org, record) for record in ids]
        if kind == Kind.ACCOUNT_SET:
            sql.each("DELETE FROM account WHERE org = ? AND id = ?", keys)
        else:
            sql.each(
                "DELETE FROM record WHERE org = ? AND id = ? AND kind = ?",
                [(*key, kind) for key in keys],
            )
    for table, found in ((RECORD, rows.records), (ACCOUNT, rows.accounts)):
        if found:
            sql.put(table, found)


def _fields(kind: Kind, facts: Iterable[Fact]) -> dict[str, Json] | None:
    """The fields in force; None once the record was removed or its subject erased."""
    told = [fact for fact in facts if fact.kind == kind or fact.kind in _ENDINGS]
    if any(fact.kind == Kind.ERASED for fact in told):
        return None
    return record_fields(told)


def _fold_record(rows: _Rows, org: str, subject: str, kind: Kind, facts: Sequence[Fact]) -> None:
    fields = _fields(kind, facts)
    if fields is None:
        rows.gone.setdefault(kind, []).append(subject)
    else:
        rows.records.append((org, str(kind), subject, body_text(fields)))


def _fold_account(rows: _Rows, org: str, subject: str, facts: Sequence[Fact]) -> None:
    fields = _fields(Kind.ACCOUNT_SET, facts)
    if fields is None:
        rows.gone.setdefault(Kind.ACCOUNT_SET, []).append(subject)
        return
    account = account_from_fields(subject, fields)
    key = indexed(name_key(account.name))
    row = (org, subject, key, domain_key(account.domain), body_text(fields))
    rows.accounts.append(row)
