"""Which lead speaks for which, kept per group of merged leads; imports domain and the log."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from boothapp.domain.facts import Fact, Kind
from boothapp.domain.fields import as_text
from boothapp.domain.ids import is_id
from boothapp.domain.merging import keepers
from boothapp.storage import log
from boothapp.storage.schema import KEEPER, MERGE_SIDE
from boothapp.storage.sql import Sql, among


def merges_of(facts: Iterable[Fact]) -> list[Fact]:
    """Return the facts that join or part two leads. An emptied one says nothing any more."""
    return [
        fact
        for fact in facts
        if fact.kind in (Kind.MERGED, Kind.UNMERGED) and is_id(as_text(fact.body.get("other")))
    ]


def learn_merges(sql: Sql, org: str, merges: Sequence[Fact]) -> set[str]:
    """Fold merges that are in the log by now; return the leads whose group may have changed."""
    sides = {(org, lead, fact.id) for fact in merges for lead in _pair(fact)}
    sql.put(MERGE_SIDE, sorted(sides))
    return _regroup(sql, org, {lead for fact in merges for lead in _pair(fact)})


def forget_merges(sql: Sql, org: str, erased: Iterable[str]) -> set[str]:
    """Take back the merges that erased subjects spoke, whose bodies are empty by now; return the
    leads whose group may have changed."""
    rows = sql.rows(
        "SELECT m.lead, m.fact FROM merge_side m JOIN fact f ON f.org = m.org AND f.id = m.fact"
        " WHERE m.org = ? AND f.org = ? AND f.subject {among}",
        org,
        org,
        among(erased),
    )
    if not rows:
        return set()
    sql.run(
        "DELETE FROM merge_side WHERE org = ? AND fact {among}",
        org,
        among({row[1] for row in rows}),
    )
    return _regroup(sql, org, {row[0] for row in rows})


def groups_of(sql: Sql, org: str, leads: Iterable[str]) -> dict[str, set[str]]:
    """Return for each of the leads' groups its keeper and all members, keeper included. A lead that
    was never merged is its own group."""
    wanted = set(leads)
    rows = sql.rows(
        "SELECT lead, keeper FROM keeper WHERE org = ? AND keeper IN"
        " (SELECT keeper FROM keeper WHERE org = ? AND (lead {among} OR keeper {among}))",
        org,
        org,
        among(wanted),
        among(wanted),
    )
    groups: dict[str, set[str]] = {}
    for lead, keeper in rows:
        groups.setdefault(keeper, {keeper}).add(lead)
        wanted -= {lead, keeper}
    for lead in wanted:
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
            "SELECT fact FROM merge_side WHERE org = ? AND lead {among}", org, among(edge)
        )
        new = {row[0] for row in rows} - facts.keys()
        found = log.facts_by_id(sql, org, new)
        facts.update((fact.id, fact) for fact in found)
        edge = {lead for fact in found for lead in _pair(fact)} - reached
        reached |= edge
    sql.run("DELETE FROM keeper WHERE org = ? AND lead {among}", org, among(reached))
    spoken = keepers(facts.values())
    sql.put(KEEPER, [(org, lead, keeper) for lead, keeper in spoken.items()])
    return reached
