"""Takes a person out of everything this store keeps; imports the log and the schema."""

from __future__ import annotations

import json
from typing import Any, Final

from boothapp.domain.lead import fold_badges
from boothapp.services.card_photos import card_texts, photo_key
from boothapp.storage import log
from boothapp.storage.schema import ERASED
from boothapp.storage.sql import Sql, wanted

DRAFT_KEY: Final = "draft"
_TYPED_KEYS: Final = ("drafts_aside", "draft_broken", "leads_unsaved")
"""Settings of the window that hold what somebody typed of a visitor."""


def erased_among(sql: Sql, org: str, subjects: set[str]) -> set[str]:
    """Return which subjects were erased."""
    rows = sql.rows(
        "SELECT subject FROM {wanted} CROSS JOIN erased WHERE org = ? AND subject = wanted.value",
        wanted(subjects),
        org,
    )
    return {row[0] for row in rows}


def erase(sql: Sql, org: str, subjects: set[str]) -> None:
    """Empty what the log says of the subjects, now and later, and what hangs on them."""
    sql.put(ERASED, [(org, subject) for subject in sorted(subjects)])
    _forget_card_photos(sql, org, subjects)
    log.empty_bodies(sql, org, subjects)
    keys = [(org, subject) for subject in sorted(subjects)]
    sql.each(
        "UPDATE outbox SET error = '',"
        " state = CASE state WHEN 'sent' THEN state ELSE 'given_up' END"
        " WHERE org = ? AND lead = ?",
        keys,
    )
    sql.each(
        "UPDATE parked SET reason = '' WHERE org = ? AND fact IN"
        " (SELECT id FROM fact WHERE org = ? AND subject = ?)",
        [(org, *key) for key in keys],
    )
    _forget_typed(sql, org, subjects)


def _forget_card_photos(sql: Sql, org: str, subjects: set[str]) -> None:
    """Before the bodies are emptied: the photos are found by what was read on the cards."""
    said = fold_badges(log.facts_of(sql, org, subjects))
    raws = card_texts((badge.format, badge.raw) for badge in said)
    sql.each(
        "DELETE FROM setting WHERE org = ? AND key = ?", [(org, photo_key(raw)) for raw in raws]
    )


def _forget_typed(sql: Sql, org: str, subjects: set[str]) -> None:
    """Take what is half typed of the subjects out of this laptop's settings."""
    for key in (DRAFT_KEY, *_TYPED_KEYS):
        rows = sql.rows("SELECT value FROM setting WHERE org = ? AND key = ?", org, key)
        if not rows or not any(subject in rows[0][0] for subject in subjects):
            continue
        if left := _without(json.loads(rows[0][0]), subjects):
            text = json.dumps(left, ensure_ascii=False)
            sql.run("UPDATE setting SET value = ? WHERE org = ? AND key = ?", text, org, key)
        else:
            sql.run("DELETE FROM setting WHERE org = ? AND key = ?", org, key)


def _without(value: Any, subjects: set[str]) -> Any:
    """Return what is kept, without the drafts of the subjects and what stands under their names."""
    if isinstance(value, list):
        return [left for item in value if (left := _without(item, subjects))]
    if not isinstance(value, dict) or value.get("lead") in subjects:
        return None
    return {key: item for key, item in value.items() if key not in subjects}
