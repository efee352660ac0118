"""What a node keeps for itself and never syncs: settings, channels, outbox, peers, refusals.

Imports domain, services and the schema.
"""

from __future__ import annotations

import json

from boothapp.domain.facts import Json
from boothapp.services.ports import Peer
from boothapp.services.views import Channel, OutboxLine, Parked
from boothapp.storage.schema import CHANNEL, PARKED, PEER, SETTING
from boothapp.storage.sql import Sql, kept


def read_setting(sql: Sql, org: str, key: str) -> Json:
    """Return a setting, None where unset."""
    rows = sql.rows("SELECT value FROM setting WHERE org = ? AND key = ?", org, key)
    value: Json = json.loads(rows[0][0]) if rows else None
    return value


def write_setting(sql: Sql, org: str, key: str, value: Json) -> None:
    """Keep a setting; None removes it."""
    if value is None:
        sql.run("DELETE FROM setting WHERE org = ? AND key = ?", org, key)
    else:
        sql.put(SETTING, [(org, key, json.dumps(value))])


def read_channels(sql: Sql, org: str) -> tuple[Channel, ...]:
    """Return the channels by person and kind."""
    rows = sql.rows(
        "SELECT id, person, kind, url FROM channel WHERE org = ? ORDER BY person, kind, id", org
    )
    return tuple(Channel(*row) for row in rows)


def write_channel(sql: Sql, org: str, channel: Channel) -> None:
    """Keep a channel."""
    sql.put(CHANNEL, [(org, channel.id, channel.person, channel.kind, channel.url)])


def drop_channel(sql: Sql, org: str, channel: str) -> None:
    """Forget a channel."""
    sql.run("DELETE FROM channel WHERE org = ? AND id = ?", org, channel)


def read_outbox(sql: Sql, org: str) -> tuple[OutboxLine, ...]:
    """Return all messages by due time."""
    rows = sql.rows(
        "SELECT alert, lead, person, channel, state, tries, due_ms, error FROM outbox"
        " WHERE org = ? ORDER BY due_ms, alert, person, channel",
        org,
    )
    return tuple(OutboxLine(*row) for row in rows)


def enqueue(sql: Sql, org: str, line: OutboxLine) -> bool:
    """Put a message unless one for that alert, person and channel was ever there."""
    touched = sql.run(
        "INSERT INTO outbox (org, alert, person, channel, lead, state, tries, due_ms, error)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        *(org, line.alert, line.person, line.channel, line.lead, line.state),
        *(line.tries, line.due_ms, line.error),
    )
    return touched == 1


def write_outbox(sql: Sql, org: str, line: OutboxLine) -> None:
    """Change the state of a message that is there."""
    sql.run(
        "UPDATE outbox SET state = ?, tries = ?, due_ms = ?, error = ?"
        " WHERE org = ? AND alert = ? AND person = ? AND channel = ?",
        *(line.state, line.tries, line.due_ms, kept(line.error)),
        *(org, line.alert, line.person, line.channel),
    )


def read_peer(sql: Sql, org: str, store: str) -> Peer | None:
    """Return what is known of a peer."""
    rows = sql.rows(
        "SELECT store, cursor, chain, pushed, echo_upto FROM peer WHERE org = ? AND store = ?",
        org,
        store,
    )
    return Peer(*rows[0]) if rows else None


def write_peer(sql: Sql, org: str, peer: Peer) -> None:
    """Keep what is known of a peer."""
    sql.put(PEER, [(org, peer.store, peer.cursor, peer.chain, peer.pushed, peer.echo_upto)])


def count_waiting(sql: Sql, org: str, peer: Peer) -> int:
    """Return how many facts after the mark are not echoes of what the peer itself sent."""
    rows = sql.rows(
        "SELECT count(*) FROM fact WHERE org = ? AND position > ?"
        " AND (source <> ? OR position <= ?)",
        *(org, peer.pushed, peer.store, peer.echo_upto),
    )
    return int(rows[0][0])


def read_parked(sql: Sql, org: str) -> tuple[Parked, ...]:
    """Return what peers refused, the latest first."""
    rows = sql.rows(
        "SELECT p.fact, p.peer, f.kind, f.subject, p.reason, p.at_ms FROM parked p"
        " JOIN fact f ON f.org = p.org AND f.id = p.fact"
        " WHERE p.org = ? AND f.org = ? ORDER BY p.at_ms DESC, p.fact",
        *(org, org),
    )
    return tuple(Parked(*row) for row in rows)


def write_parked(sql: Sql, org: str, parked: tuple[str, str, str, int]) -> None:
    """Keep a refusal: fact, peer, reason, Unix milliseconds."""
    fact, peer, reason, at_ms = parked
    sql.put(PARKED, [(org, peer, fact, kept(reason), at_ms)])


def drop_parked(sql: Sql, org: str, fact: str, peer: str) -> None:
    """Forget a refusal."""
    sql.run("DELETE FROM parked WHERE org = ? AND peer = ? AND fact = ?", org, peer, fact)
