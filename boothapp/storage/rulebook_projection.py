"""Which rulebook a show's leads are judged by, folded; imports domain, services and neighbours."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from typing import Final

from boothapp.domain.facts import Fact, Kind
from boothapp.domain.show import person_from_fields, record_fields, show_from_fields
from boothapp.services.agreement import document, folded, signers
from boothapp.storage import log
from boothapp.storage.schema import RULEBOOK
from boothapp.storage.sql import Sql

RULEBOOK_KINDS: Final = frozenset(
    {
        Kind.RULEBOOK_AGREED,
        Kind.RULEBOOK_PROPOSED,
        Kind.RULEBOOK_SIGNED,
        Kind.LEADS_RESCORED,
    }
)
_MOST: Final = (1 << 31) - 1


def shows_with_rulebook(sql: Sql, org: str) -> set[str]:
    """The shows for which some rulebook was put forward."""
    return {row[0] for row in sql.rows("SELECT show FROM rulebook WHERE org = ?", org)}


def project_rulebooks(sql: Sql, org: str, shows: Collection[str]) -> frozenset[str]:
    """Fold the rulebooks of these shows; returns those whose leads must be judged again.

    The column `fact` names all that the leads are judged by, so that whoever has read it once need
    not read it again; `toml` and `version` are what new leads are judged by.
    """
    changed = set()
    for show in shows:
        before = sql.rows("SELECT fact FROM rulebook WHERE org = ? AND show = ?", org, show)
        turns = read_turns(sql, org, show)
        mark = _mark(turns)
        if turns and (not before or before[0][0] != mark):
            toml, version = turns[-1][1], turns[-1][2]
            sql.put(RULEBOOK, [(org, show, mark, min(version, _MOST), toml)])
            changed.add(show)
        elif before and not turns:
            sql.run("DELETE FROM rulebook WHERE org = ? AND show = ?", org, show)
            changed.add(show)
    return frozenset(changed)


def read_turns(sql: Sql, org: str, show: str) -> list[tuple[int, str, int]]:
    """From which reading of its capture on a lead is judged by which text, and its number; oldest
    first. A text carries its signatures, and none where it is not in force."""
    facts = log.facts_of(sql, org, {show})
    people: dict[str, list[Fact]] = {person: [] for person in signers(facts)}
    if people:
        for fact in log.facts_of(sql, org, set(people)):
            people[fact.subject].append(fact)
    names = {
        person: person_from_fields(person, record_fields(said) or {}).name
        for person, said in people.items()
    }
    kept = show_from_fields(show, record_fields(f for f in facts if f.kind == Kind.SHOW_SET) or {})
    return [
        (turn.since, document(turn.version, names, kept.timezone), turn.version.number)
        for turn in folded(facts, people).turns
    ]


def _mark(turns: Collection[tuple[int, str, int]]) -> str:
    return hashlib.sha256(repr(turns).encode()).hexdigest()
