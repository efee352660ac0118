"""The log of one organisation: facts at dense positions, chained; imports domain and ports.

The position comes from the organisation's row in `head`, which is locked from the start of a
writing transaction to its end, so a position once visible has none smaller appearing later.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Any, Final

import msgspec

from boothapp.domain.facts import Fact
from boothapp.services.ports import PlacedFact
from boothapp.services.views import Head
from boothapp.storage.schema import FACT
from boothapp.storage.sql import Row, Sql, wanted

_COLUMNS: Final = (
    "SELECT id, org, show, subject, kind, body, device, seq, author, at, schema, position, source"
)
_SELECT: Final = _COLUMNS + " FROM fact"
_SELECT_WANTED: Final = _COLUMNS + " FROM {wanted} CROSS JOIN fact"
_HEARD_OF_ONE: Final = (
    "SELECT 1 FROM fact WHERE org = ? AND subject = ?"
    " UNION ALL SELECT 1 FROM keeper WHERE org = ? AND lead = ? LIMIT 1"
)
_read_body: Final = msgspec.json.Decoder(dict[str, Any]).decode
_EMPTY: Final = Head(0, "", 0)


def next_chain(chain: str, fact: str) -> str:
    """Return the chain after a fact: sha256 of the chain before and the identifier, 16 bytes."""
    return sha256((chain + fact).encode()).hexdigest()[:32]


def fact_from(row: Row) -> Fact:
    """Read a fact from the columns `id` to `schema`."""
    fact, org, show, subject, kind, body, device, seq, by, at, schema = row[:11]
    return Fact(fact, org, show, subject, kind, _read_body(body), device, seq, by, at, schema)


def read_head(sql: Sql, org: str) -> Head:
    """Return the end of the log."""
    rows = sql.rows("SELECT position, chain, at FROM head WHERE org = ?", org)
    return Head(*rows[0]) if rows else _EMPTY


def lock_head(sql: Sql, org: str) -> Head:
    """Return the end of the log and keep every other writer of the organisation out."""
    statement = "SELECT position, chain, at FROM head WHERE org = ? {locked}"
    rows = sql.rows(statement, org)
    if not rows:
        sql.run(
            "INSERT INTO head (org, position, chain, at) VALUES (?, 0, '', 0)"
            " ON CONFLICT (org) DO NOTHING",
            org,
        )
        rows = sql.rows(statement, org)
    return Head(*rows[0])


def append(
    sql: Sql, org: str, head: Head, facts: Sequence[Fact], texts: Sequence[str], source: str
) -> Head:
    """Insert facts that are new here, with the texts of their bodies; return the new end."""
    position, chain, at = head.position, head.chain, head.at
    rows: list[Row] = []
    for fact, text in zip(facts, texts, strict=True):
        position += 1
        chain = next_chain(chain, fact.id)
        if fact.at > at:
            at = fact.at
        rows.append(
            (
                org, position, fact.id, fact.show, fact.subject, fact.kind, text, fact.device,
                fact.seq, fact.by, fact.at, fact.schema, source, chain,
            )
        )  # fmt: skip
    sql.add(FACT, rows)
    sql.run(
        "UPDATE head SET position = ?, chain = ?, at = ? WHERE org = ?", position, chain, at, org
    )
    return Head(position, chain, at)


def known_ids(sql: Sql, org: str, ids: Iterable[str]) -> set[str]:
    """Return which of the identifiers are in the log."""
    rows = sql.rows(
        "SELECT id FROM {wanted} CROSS JOIN fact WHERE org = ? AND id = wanted.value",
        wanted(ids),
        org,
    )
    return {row[0] for row in rows}


def heard_of(sql: Sql, org: str, subjects: Iterable[str]) -> set[str]:
    """Return the subjects of which the log says something, or that are merged with another."""
    if len(asked := list(subjects)) == 1:
        # A save speaks of one lead: asked without a list, this takes half the time.
        one = asked[0]
        return {one} if sql.rows(_HEARD_OF_ONE, org, one, org, one) else set()
    rows = sql.rows(
        "SELECT value FROM {wanted}"
        " WHERE EXISTS (SELECT 1 FROM fact WHERE org = ? AND subject = value)"
        " OR EXISTS (SELECT 1 FROM keeper WHERE org = ? AND lead = value)",
        *(wanted(asked), org, org),
    )
    return {row[0] for row in rows}


def facts_of(sql: Sql, org: str, subjects: Iterable[str], upto: int | None = None) -> list[Fact]:
    """Return all facts of the subjects, in no order; only those up to a position where given."""
    statement = _SELECT_WANTED + " WHERE org = ? AND subject = wanted.value"
    if upto is None:
        rows = sql.rows(statement, wanted(subjects), org)
    else:
        # The plus keeps SQLite from walking the log up to there instead of the subject's facts.
        rows = sql.rows(statement + " AND +position <= ?", wanted(subjects), org, upto)
    return [fact_from(row) for row in rows]


def facts_by_id(sql: Sql, org: str, ids: Iterable[str]) -> list[Fact]:
    """Return the facts with these identifiers, in no order."""
    rows = sql.rows(_SELECT_WANTED + " WHERE org = ? AND id = wanted.value", wanted(ids), org)
    return [fact_from(row) for row in rows]


def page_after(sql: Sql, org: str, position: int, limit: int) -> tuple[PlacedFact, ...]:
    """Return the facts after a position, in order of position.

    Positions have no gaps, so the page is a range of the key: it costs the same wherever it is.
    """
    rows = sql.rows(
        _SELECT + " WHERE org = ? AND position > ? AND position <= ? ORDER BY position",
        *(org, position, position + limit),
    )
    return tuple(map(PlacedFact._make, rows))


def chain_at(sql: Sql, org: str, position: int) -> str | None:
    """Return the chain at a position, '' at 0, None where the log does not reach it."""
    if position == 0:
        return ""
    rows = sql.rows("SELECT chain FROM fact WHERE org = ? AND position = ?", org, position)
    return rows[0][0] if rows else None


def empty_bodies(sql: Sql, org: str, subjects: Iterable[str]) -> None:
    """Empty the bodies of all facts of the subjects, for good."""
    sql.each(
        "UPDATE fact SET body = '{}' WHERE org = ? AND subject = ? AND body <> '{}'",
        [(org, subject) for subject in subjects],
    )
