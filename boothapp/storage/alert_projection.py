"""Alerts as rows, written with their lead; imports domain and the schema."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from boothapp.domain.alert import Alert, Delivery
from boothapp.domain.lead import Lead
from boothapp.storage.schema import ALERT
from boothapp.storage.sql import Row, Sql, indexed


def drop_alerts(sql: Sql, org: str, leads: Iterable[str]) -> None:
    """Delete the alerts of these leads."""
    sql.each("DELETE FROM alert WHERE org = ? AND lead = ?", [(org, lead) for lead in leads])


def put_alerts(sql: Sql, org: str, leads: Iterable[Lead]) -> None:
    """Write the alerts of these leads, whose rows are there and whose alerts were dropped."""
    rows: list[Row] = [
        (org, indexed(alert.id), lead.id, lead.show, alert.raised_at, _to_text(alert))
        for lead in leads
        for alert in lead.alerts
    ]
    if rows:
        sql.put(ALERT, rows)


def read_alert(sql: Sql, org: str, alert: str) -> Alert | None:
    """Return one alert."""
    rows = sql.rows(
        "SELECT body FROM alert WHERE org = ? AND id = ? ORDER BY lead", org, indexed(alert)
    )
    return _from_text(rows[0][0]) if rows else None


def read_alerts(sql: Sql, org: str, show: str) -> tuple[Alert, ...]:
    """Return the alerts of a show, the latest first."""
    rows = sql.rows(
        "SELECT body FROM alert WHERE org = ? AND show = ? ORDER BY raised_at DESC, id DESC",
        org,
        show,
    )
    return tuple(_from_text(row[0]) for row in rows)


def _to_text(alert: Alert) -> str:
    deliveries = [[d.person, d.channel, d.at] for d in alert.deliveries]
    parts: Sequence[object] = (
        alert.id, alert.lead, alert.device, alert.actions, alert.to, alert.raised_at,
        alert.raised_by, alert.asked, alert.asked_at, deliveries, alert.accepted_by,
        alert.accepted_at,
    )  # fmt: skip
    return msgspec.json.encode(parts).decode()


def _from_text(text: str) -> Alert:
    (
        alert, lead, device, actions, to, raised_at, raised_by, asked, asked_at, deliveries,
        accepted_by, accepted_at,
    ) = msgspec.json.decode(text)  # fmt: skip
    return Alert(
        id=alert,
        lead=lead,
        device=device,
        actions=tuple(actions),
        to=tuple(to),
        raised_at=raised_at,
        raised_by=raised_by,
        asked=tuple(asked),
        asked_at=asked_at,
        deliveries=tuple(Delivery(*parts) for parts in deliveries),
        accepted_by=accepted_by,
        accepted_at=accepted_at,
    )
