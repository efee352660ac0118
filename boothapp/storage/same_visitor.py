"""What tells whether two leads are one person: their badges, and what was said of pairs.

Both are read once for all leads when a page begins to look for duplicates; imports its room.
"""

from __future__ import annotations

from typing import Final

from boothapp.domain.facts import Kind
from boothapp.domain.lead import BadgeRead, fold_badges
from boothapp.domain.merging import parted
from boothapp.storage import log
from boothapp.storage.sql import Sql

_WITH_BADGES: Final = (
    "SELECT id FROM fact WHERE org = ? AND kind IN (?, ?) AND body LIKE ? AND body <> '{}'"
)


def read_badges(sql: Sql, org: str) -> dict[str, tuple[BadgeRead, ...]]:
    """Return the badges read of all leads, by the lead that speaks for each."""
    kinds = (Kind.LEAD_CAPTURED.value, Kind.LEAD_CORRECTED.value)
    rows = sql.rows(_WITH_BADGES, org, *kinds, '%"badge":%')
    keeper = _keepers(sql, org)
    found: dict[str, list[BadgeRead]] = {}
    for fact in sorted(log.facts_by_id(sql, org, [row[0] for row in rows]), key=lambda f: f.order):
        found.setdefault(keeper.get(fact.subject, fact.subject), []).extend(fold_badges([fact]))
    return {lead: tuple(badges) for lead, badges in found.items() if badges}


def read_parted(sql: Sql, org: str) -> frozenset[frozenset[str]]:
    """Return the pairs said to be two people, each lead by the one that speaks for it."""
    rows = sql.rows("SELECT DISTINCT fact FROM merge_side WHERE org = ?", org)
    keeper = _keepers(sql, org)
    pairs = parted(log.facts_by_id(sql, org, [row[0] for row in rows]))
    spoken = (frozenset(keeper.get(lead, lead) for lead in pair) for pair in pairs)
    return frozenset(pair for pair in spoken if len(pair) > 1)


def _keepers(sql: Sql, org: str) -> dict[str, str]:
    return dict(sql.rows("SELECT lead, keeper FROM keeper WHERE org = ?", org))
