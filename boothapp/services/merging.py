"""Two visits of one person made one, parted again, or kept apart; each is a fact; no SQL, no Qt."""

from __future__ import annotations

from collections.abc import Mapping

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Body, Kind, Statement
from boothapp.domain.lead import Lead
from boothapp.domain.merging import merges_in_force
from boothapp.services.changes import Changes
from boothapp.services.lead_edits import standing_lead
from boothapp.services.ports import Store, UnitOfWork


def merge(
    store: Store, keeper: str, other: str, *, by: str, values: Mapping[str, str] | None = None
) -> Changes:
    """Join two leads of one show: `keeper` speaks for both, and all that was said of either counts.

    `values` maps fields to the lead (keeper or other) whose value is kept; of the rest the later
    value stands. A value is kept by a fact of the lead that it comes from, so that parting them
    gives each its own back. Raises UserError where they are one already or of different shows.
    """
    with store.write() as uow:
        first, second = standing_lead(uow, keeper), standing_lead(uow, other)
        _refuse(first, second)
        uow.say([_said(Kind.MERGED, first.id, second.id)], by=by, show=first.show)
        uow.say(_restated(uow, first, second, values or {}), by=by, show=first.show)
    return _changed(first, second)


def unmerge(store: Store, one: str, other: str, *, by: str) -> Changes:
    """Take back the merge of exactly these two leads; each has its own history again, and they are
    not taken for one person any more. Raises UserError where no such merge is in force."""
    with store.write() as uow:
        standing = standing_lead(uow, one)
        pair = {one, other}
        merges = merges_in_force(uow.facts_of(standing.id))
        if not any({fact.subject, fact.body.get("other")} == pair for fact in merges):
            raise UserError(
                "These two visits are not merged.",
                "Somebody may have taken the merge back on another laptop.",
                "Look at the history of the lead.",
            )
        uow.say([_said(Kind.UNMERGED, one, other)], by=by, show=standing.show)
    return Changes(
        leads=frozenset({one, other, standing.id, *standing.merged}), alerts=True, sync=True
    )


def keep_apart(store: Store, one: str, other: str, *, by: str) -> Changes:
    """Say that two leads are two people, so that no laptop asks again.

    Raises UserError where they are merged: then `unmerge` is what is meant.
    """
    with store.write() as uow:
        first, second = standing_lead(uow, one), standing_lead(uow, other)
        if first.id == second.id:
            raise _one_already()
        uow.say([_said(Kind.UNMERGED, first.id, second.id)], by=by, show=first.show)
    return Changes(leads=frozenset({first.id, second.id}), sync=True)


def _refuse(first: Lead, second: Lead) -> None:
    if first.id == second.id:
        raise _one_already()
    if first.show != second.show:
        raise UserError(
            "These visits are of two shows.",
            "Each show keeps its own lead, so that neither report loses a visitor.",
            "Go on with the visit of this show; the earlier one stays to be looked at.",
        )


def _one_already() -> UserError:
    return UserError(
        "These two visits are one already.",
        "Somebody may have merged them on another laptop.",
        "Look at the history of the lead.",
    )


def _said(kind: Kind, one: str, other: str) -> Statement:
    return Statement(one, kind, {"other": other})


def _restated(
    uow: UnitOfWork, first: Lead, second: Lead, values: Mapping[str, str]
) -> list[Statement]:
    """The chosen values that the merged lead would not have by itself, said again of their lead."""
    merged = standing_lead(uow, first.id)
    statements = []
    for lead in (first, second):
        fields: Body = {
            name: lead.text(name)
            for name, source in values.items()
            if source == lead.id and lead.text(name) != merged.text(name)
        }
        if fields:
            statements.append(Statement(lead.id, Kind.LEAD_CORRECTED, {"fields": dict(fields)}))
    return statements


def _changed(first: Lead, second: Lead) -> Changes:
    leads = {first.id, second.id, *first.merged, *second.merged}
    return Changes(leads=frozenset(leads), alerts=True, sync=True)
