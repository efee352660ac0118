"""The accounts that a batch of rows speaks of: found at once, made where they are new; no SQL."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from boothapp.domain.account import Account
from boothapp.domain.facts import Json, Kind, Statement
from boothapp.domain.ids import named_id
from boothapp.services.imports.values import Taken
from boothapp.services.name_key import name_key as company_key
from boothapp.services.ports import Reader

name_key = lru_cache(maxsize=8_192)(company_key)
"""The people of one company mostly stand together in a list."""
NEW: Final = "new"
CHANGED: Final = "changed"
SAME: Final = "same"


class KnownAccounts:
    """Looked up once for a batch; what its rows say is collected until `statements`."""

    def __init__(self, reader: Reader, org: str, rows: Sequence[Taken]) -> None:
        self._org = org
        self._fields: dict[str, dict[str, Json]] = {}
        self._by: dict[tuple[str, str], list[str]] = {}
        self._said: dict[str, dict[str, Json]] = {}
        named = [row for row in rows if row.company or row.person]
        found = reader.accounts_found(
            ids={self._external(row) for row in named if row.company.get("external_id")},
            name_keys={name_key(_name(row)) for row in named},
            domains={row.own_domain for row in named},
        )
        for account in sorted(found, key=lambda account: account.id):
            self._learn(account.id, _fields_of(account))

    def update(self, row: Taken) -> tuple[str, str]:
        """Take a row of a list of accounts; return the account and whether it is NEW, CHANGED or
        the SAME. What the list says replaces what was known; what it leaves blank does not."""
        account = self._find(row, strict=True)
        return self._say(account, dict(row.company)) if account else self._make(row)

    def link(self, row: Taken) -> tuple[str, str]:
        """Take a person's row: return their account, '' where no company is told, and whether it
        is NEW, CHANGED or the SAME. Only what was not known of the account is taken."""
        account = self._find(row, strict=False)
        if not account:
            return self._make(row) if row.company.get("name") else ("", SAME)
        known = self._fields[account]
        more = {name: value for name, value in row.company.items() if name not in known}
        if not known.get("domain") and (domain := row.own_domain):
            more["domain"] = domain
        return self._say(account, more)

    def keep_interest(self, account: str, person: Mapping[str, str]) -> None:
        """Note what an earlier lead came to with the account: it stays when the person leaves."""
        old = {name: person[name] for name in _INTEREST if person.get(name)}
        if account and "old_interest" in old and not self._fields[account].get("old_interest"):
            self._say(account, dict(old))

    def statements(self) -> list[Statement]:
        """What is to be said of the accounts of the batch."""
        return [
            Statement(account, Kind.ACCOUNT_SET, {"fields": fields})
            for account, fields in self._said.items()
            if fields
        ]

    def _find(self, row: Taken, *, strict: bool) -> str:
        """The account of a row: by its number, else its domain, else its name. An account that
        has another number is another one; `strict`: so is one of that name at another domain."""
        number = str(row.company.get("external_id", ""))
        if number and (account := self._external(row)) in self._fields:
            return account
        domain, key = row.own_domain, name_key(_name(row))
        at_domain = self._free(self._by.get(("domain", domain), ()), number) if domain else []
        named = self._free(self._by.get(("name", key), ()), number) if key else []
        if both := [account for account in at_domain if account in named]:
            return both[0]
        if strict and domain:
            named = [one for one in named if self._fields[one].get("domain", domain) == domain]
        return next(iter((*at_domain, *named)), "")

    def _free(self, accounts: Iterable[str], number: str) -> list[str]:
        """Those that could bear the number: they have none, or the row has none."""
        return [
            account
            for account in accounts
            if not number or self._fields[account].get("external_id", number) == number
        ]

    def _make(self, row: Taken) -> tuple[str, str]:
        fields = dict(row.company)
        if domain := row.own_domain:
            fields["domain"] = domain
        if fields.get("external_id"):
            account = self._external(row)
        elif domain:
            account = named_id(self._org, "account", "domain", domain)
        else:
            account = named_id(self._org, "account", "name", name_key(_name(row)))
        self._said[account] = fields
        self._learn(account, dict(fields))
        return account, NEW

    def _say(self, account: str, fields: Mapping[str, Json]) -> tuple[str, str]:
        known = self._fields[account]
        changed = {name: value for name, value in fields.items() if known.get(name) != value}
        if not changed:
            return account, SAME
        self._said.setdefault(account, {}).update(changed)
        self._learn(account, {**known, **changed})
        return account, CHANGED

    def _learn(self, account: str, fields: dict[str, Json]) -> None:
        self._fields[account] = fields
        for sort, key in (
            ("domain", str(fields.get("domain", "")).casefold()),
            ("name", name_key(str(fields.get("name", "")))),
        ):
            known = self._by.setdefault((sort, key), [])
            if key and account not in known:
                known.append(account)

    def _external(self, row: Taken) -> str:
        return named_id(self._org, "account", "external_id", str(row.company["external_id"]))


_INTEREST: Final = ("old_interest", "old_outcome", "old_reason")


def _name(row: Taken) -> str:
    return str(row.company.get("name", ""))


def _fields_of(account: Account) -> dict[str, Json]:
    fields: dict[str, Json] = dict(account.data)
    for name in ("name", "domain", "external_id"):
        if value := getattr(account, name):
            fields[name] = value
    return fields
