"""Verdicts on leads from the rulebooks and accounts of this store; imports qualify and services."""

from __future__ import annotations

from collections.abc import Iterable

from boothapp.domain.account import Account, account_from_fields
from boothapp.domain.facts import body_from_text
from boothapp.domain.ids import is_id
from boothapp.domain.lead import Lead
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.verdicts import judge_lead, parsed_rulebook, rulebook_at
from boothapp.services.views import JudgedLead
from boothapp.storage.rulebook_projection import read_turns
from boothapp.storage.sql import Row, Sql, wanted

_MOST_KEPT = 64
Turns = tuple[tuple[int, Rulebook], ...]
"""From which clock reading of its capture on a lead is judged by which rulebook, oldest first."""


class Rulebooks:
    """The rulebooks of each show as they were read once: reading takes milliseconds."""

    def __init__(self) -> None:
        self._read: dict[tuple[str, str], Turns] = {}

    def turns(self, sql: Sql, org: str, show: str) -> Turns:
        """Return by which rulebook the leads of a show are judged; empty where it has none."""
        rows = sql.rows("SELECT fact FROM rulebook WHERE org = ? AND show = ?", org, show)
        if not rows:
            return ()
        key = (org, rows[0][0])
        known = self._read.get(key)
        if known is None:
            if len(self._read) >= _MOST_KEPT:
                self._read.clear()
            known = self._read[key] = tuple(
                (since, parsed_rulebook(toml)) for since, toml, _ in read_turns(sql, org, show)
            )
        return known


def account_from_row(row: Row) -> Account:
    """Read an account from the columns `id` and `fields`."""
    return account_from_fields(row[0], dict(body_from_text(row[1])))


def judge_leads(
    sql: Sql, org: str, leads: Iterable[Lead], rulebooks: Rulebooks, *, explain: bool = True
) -> list[JudgedLead]:
    """Return the leads with account and verdict, in the order given; without reasons where
    `explain` is False."""
    given = list(leads)
    named = {account for lead in given if is_id(account := lead.text("account"))}
    accounts: dict[str, Account] = {}
    if named:
        rows = sql.rows(
            "SELECT id, fields FROM {wanted} CROSS JOIN account"
            " WHERE org = ? AND id = wanted.value",
            wanted(named),
            org,
        )
        accounts = {row[0]: account_from_row(row) for row in rows}
    by_show = {show: rulebooks.turns(sql, org, show) for show in {lead.show for lead in given}}
    judged = []
    for lead in given:
        known = accounts.get(lead.text("account"))
        rulebook = rulebook_at(by_show[lead.show], lead.captured_at)
        verdict = judge_lead(lead, known, rulebook, explain=explain) if rulebook else None
        judged.append(JudgedLead(lead, verdict, known, rulebook))
    return judged
