"""Which lead speaks for which, kept per group of merged leads; imports domain and the log."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from boothapp.domain.facts import Fact, Kind
from boothapp.domain.fields import as_text
from boothapp.domain.ids import is_id
from boothapp.domain.merging import keepers
from boothapp.storage import log
from boothapp.storage.schema import KEEPER, MERGE_SIDE
from boothapp.storage.sql import Sql, wanted

_MERGES: Final = frozenset({Kind.MERGED, Kind.UNMERGED})


def merges_of(facts: Iterable[Fact]) -> list[Fact]:
    """Return the facts that join or part two leads. An emptied one says nothing any more."""
    return [
        fact for fact in facts if fact.kind in _MERGES and is_id(as_text(fact.body.get("other")))
    ]


def learn_merges(sql: Sql, org: str, merges: Sequence[Fact]) -> set[str]:
    """Fold merges that are in the log by now; return the leads whose group may have changed."""
    sides = {(org, lead, fact.id) for fact in merges for lead in _pair(fact)}
    sql.put(MERGE_SIDE, sorted(sides))
    return _regroup(sql, org, {lead for fact in merges for lead in _pair(fact)})


def forget_merges(sql: Sql, org: str, erased: Iterable[str]) -> set[str]:
    """Take back the merges that erased subjects spoke, whose bodies are empty by now; return the
    leads whose group may have changed."""
    spoken = sql.rows(
        "SELECT m.fact FROM {wanted} CROSS JOIN merge_side m"
        " JOIN fact f ON f.org = m.org AND f.id = m.fact"
        " WHERE m.org = ? AND m.lead = wanted.value AND f.subject = m.lead",
        wanted(erased),
        org,
    )
    if not spoken:
        return set()
    leads: set[str] = set()
    for (fact,) in spoken:
        sides = sql.rows("SELECT lead FROM merge_side WHERE org = ? AND fact = ?", org, fact)
        leads |= {row[0] for row in sides}
        sql.run("DELETE FROM merge_side WHERE org = ? AND fact = ?", org, fact)
    return _regroup(sql, org, leads)


def groups_of(sql: Sql, org: str, leads: Iterable[str]) -> dict[str, set[str]]:
    """Return for each of the leads' groups its keeper and all members, keeper included. A lead that
    was never merged is its own group."""
    alone = set(leads)
    rows = sql.rows(
        "SELECT lead, keeper FROM {wanted} CROSS JOIN keeper"
        " WHERE org = ? AND keeper = wanted.value"
        " UNION SELECT k.lead, k.keeper FROM {wanted} CROSS JOIN keeper l"
        " JOIN keeper k ON k.org = l.org AND k.keeper = l.keeper"
        " WHERE l.org = ? AND l.lead = wanted.value",
        *(wanted(alone), org, wanted(alone), org),
    )
    groups: dict[str, set[str]] = {}
    for lead, keeper in rows:
        groups.setdefault(keeper, {keeper}).add(lead)
        alone -= {lead, keeper}
    for lead in alone:
        groups[lead] = {lead}
    return groups


def _pair(merge: Fact) -> tuple[str, str]:
    return merge.subject, as_text(merge.body.get("other"))


def _regroup(sql: Sql, org: str, leads: set[str]) -> set[str]:
    """Work out the keepers of all leads that any merge connects with these."""
    reached = set(leads)
    facts: dict[str, Fact] = {}
    edge = set(leads)
    while edge:
        rows = sql.rows(
            "SELECT fact FROM {wanted} CROSS JOIN merge_side WHERE org = ? AND lead = wanted.value",
            wanted(edge),
            org,
        )
        new = {row[0] for row in rows} - facts.keys()
        found = log.facts_by_id(sql, org, new)
        facts.update((fact.id, fact) for fact in found)
        edge = {lead for fact in found for lead in _pair(fact)} - reached
        reached |= edge
    sql.each("DELETE FROM keeper WHERE org = ? AND lead = ?", [(org, lead) for lead in reached])
    spoken = keepers(facts.values())
    sql.put(KEEPER, [(org, lead, keeper) for lead, keeper in spoken.items()])
    return reached
