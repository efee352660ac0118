"""Folds new facts into all that pages read, and everything afresh; imports its neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from boothapp.domain.facts import Fact, Kind
from boothapp.storage import log
from boothapp.storage.contact_projection import project_contacts
from boothapp.storage.erasure import erase
from boothapp.storage.judging import Rulebooks
from boothapp.storage.lead_projection import project_leads
from boothapp.storage.merge_projection import forget_merges, groups_of, learn_merges, merges_of
from boothapp.storage.record_projection import RECORD_KINDS, RecordsChanged, project_records
from boothapp.storage.rulebook_projection import RULEBOOK_KINDS
from boothapp.storage.schema import PROJECTIONS
from boothapp.storage.sql import Sql, wanted

_CHUNK: Final = 500
_TOLD_KINDS: Final = frozenset({*RECORD_KINDS, Kind.ACCOUNT_SET, *RULEBOOK_KINDS, Kind.CONTACT_SET})
_LEADS_BY: Final = {
    "account": "SELECT id FROM {wanted} CROSS JOIN lead"
    " WHERE org = ? AND account = wanted.value AND account <> ''",
    "show": "SELECT id FROM {wanted} CROSS JOIN lead WHERE org = ? AND show = wanted.value",
}


def fold_new(
    sql: Sql,
    org: str,
    new: Sequence[Fact],
    *,
    heard: set[str],
    newly_erased: set[str],
    before: int,
    rulebooks: Rulebooks,
) -> None:
    """Fold facts that were just appended after position `before`, emptied where erased.

    `heard`: those of their subjects that the store knew of before.
    """
    regrouped: set[str] = set()
    if merges := merges_of(new):
        regrouped |= learn_merges(sql, org, merges)
    if newly_erased:
        erase(sql, org, newly_erased)
        regrouped |= forget_merges(sql, org, newly_erased)
    touched = {fact.subject for fact in new} | regrouped
    groups = {subject: {subject} for subject in touched}
    by_subject: dict[str, list[Fact]] = {}
    if heard or regrouped:
        groups = groups_of(sql, org, touched)
        members = set().union(*groups.values())
        by_subject = _by_subject(log.facts_of(sql, org, members, upto=before))
    fresh = {keeper for keeper, members in groups.items() if not members & by_subject.keys()}
    fresh -= regrouped
    for fact in new:
        by_subject.setdefault(fact.subject, []).append(fact)
    changed = _project_told(sql, org, _told(touched, by_subject))
    project_leads(
        sql, org, groups, by_subject, regrouped=regrouped, fresh=fresh, rulebooks=rulebooks
    )
    if changed:
        _judge_again(sql, org, changed, set(groups), rulebooks)


def rebuild(sql: Sql, org: str, rulebooks: Rulebooks) -> None:
    """Drop all projections of the organisation and fold them again from the log."""
    for table in PROJECTIONS:
        sql.run(f"DELETE FROM {table.name} WHERE org = ?", org)  # noqa: S608 - of the schema
    erased = _facts_of_kinds(sql, org, (Kind.ERASED,))
    if erased:
        erase(sql, org, {fact.subject for fact in erased})
    if merges := merges_of(_facts_of_kinds(sql, org, (Kind.MERGED, Kind.UNMERGED))):
        learn_merges(sql, org, merges)
    for chunk in _subjects(sql, org):
        _project_told(sql, org, _told(chunk, _by_subject(log.facts_of(sql, org, chunk))))
    for chunk in _subjects(sql, org):
        _fold_leads(sql, org, chunk, rulebooks)


def _told(
    subjects: Iterable[str], by_subject: Mapping[str, Sequence[Fact]]
) -> dict[str, Sequence[Fact]]:
    """Those of the subjects that are records or contacts, with all of their facts."""
    return {
        subject: facts
        for subject in subjects
        if (facts := by_subject.get(subject))
        and not _TOLD_KINDS.isdisjoint([fact.kind for fact in facts])
    }


def _project_told(sql: Sql, org: str, told: Mapping[str, Sequence[Fact]]) -> RecordsChanged | None:
    if not told:
        return None
    project_contacts(sql, org, told)
    return project_records(sql, org, told)


def _judge_again(
    sql: Sql, org: str, changed: RecordsChanged, done: set[str], rulebooks: Rulebooks
) -> None:
    """Judge the leads whose account or rulebook is another now."""
    leads: set[str] = set()
    for column, values in (("account", changed.accounts), ("show", changed.shows)):
        if values:
            rows = sql.rows(_LEADS_BY[column], wanted(values), org)
            leads |= {row[0] for row in rows}
    for chunk in _chunks(sorted(leads - done)):
        _fold_leads(sql, org, chunk, rulebooks)


def _fold_leads(sql: Sql, org: str, leads: Sequence[str], rulebooks: Rulebooks) -> None:
    groups = groups_of(sql, org, leads)
    facts = log.facts_of(sql, org, set().union(*groups.values()))
    project_leads(
        sql, org, groups, _by_subject(facts), regrouped=set(), fresh=set(), rulebooks=rulebooks
    )


def _by_subject(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    by_subject: dict[str, list[Fact]] = {}
    for fact in facts:
        by_subject.setdefault(fact.subject, []).append(fact)
    return by_subject


def _facts_of_kinds(sql: Sql, org: str, kinds: Sequence[Kind]) -> list[Fact]:
    ids: list[str] = []
    for kind in kinds:
        rows = sql.rows("SELECT id FROM fact WHERE org = ? AND kind = ?", org, kind.value)
        ids += (row[0] for row in rows)
    return log.facts_by_id(sql, org, ids)


def _subjects(sql: Sql, org: str) -> Iterable[list[str]]:
    """All subjects of the log, some hundred at a time."""
    last = ""
    while rows := sql.rows(
        "SELECT DISTINCT subject FROM fact WHERE org = ? AND subject > ? ORDER BY subject LIMIT ?",
        org,
        last,
        _CHUNK,
    ):
        yield [row[0] for row in rows]
        last = rows[-1][0]


def _chunks(values: Sequence[str]) -> Iterable[Sequence[str]]:
    return (values[start : start + _CHUNK] for start in range(0, len(values), _CHUNK))
