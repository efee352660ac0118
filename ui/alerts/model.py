"""Alerts as rows of a table; imports domain, views and the table's columns only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from boothapp.domain.alert import Alert, AlertState
from boothapp.domain.clock import wall_ms
from boothapp.services.desk import Desk
from boothapp.services.views import LeadRow, OutboxLine
from ui.tables import Column
from ui.tokens import Tone
from ui.wording import alert_text, moment_text

TONES: Mapping[str, Tone] = {"open": "hot", "escalated": "wait", "accepted": "good"}


@dataclass(frozen=True, slots=True)
class AlertRow:
    """An alert in words: `asked` is who is asked now, `troubles` what stood in the way of messages
    that did not get out."""

    alert: Alert
    state: str
    wanted: str
    name: str
    company: str
    raised_ms: int
    asked: str
    accepted_by: str
    sent: str
    troubles: tuple[str, ...]


def alert_rows(
    alerts: Sequence[Alert], leads: Sequence[LeadRow], outbox: Sequence[OutboxLine], desk: Desk
) -> tuple[AlertRow, ...]:
    """Put alerts beside their visitors and messages: open ones first, then the latest."""
    by_lead = {row.id: row for row in leads}
    rows = [_row(alert, by_lead.get(alert.lead), outbox, desk) for alert in alerts]
    rows.sort(key=lambda row: (row.state == AlertState.ACCEPTED, -row.raised_ms))
    return tuple(rows)


def _row(alert: Alert, lead: LeadRow | None, outbox: Sequence[OutboxLine], desk: Desk) -> AlertRow:
    names = desk.names
    lines = [line for line in outbox if line.alert == alert.id]
    return AlertRow(
        alert=alert,
        state=str(alert.state),
        wanted=", ".join(action_text(code, desk) for code in alert.actions),
        name=(lead.name if lead else "") or QCoreApplication.translate("alerts", "No name yet"),
        company=lead.company if lead else "",
        raised_ms=wall_ms(alert.raised_at),
        asked=names.get(alert.asked[-1], "") if alert.asked else "",
        accepted_by=names.get(alert.accepted_by, alert.accepted_by),
        sent=", ".join(
            f"{names.get(each.person, '')} · {each.channel}" for each in alert.deliveries
        ),
        troubles=tuple(line.error for line in lines if line.error and line.state != "sent"),
    )


def action_text(code: str, desk: Desk) -> str:
    """An action's label in the rulebook, in the show's language."""
    actions = desk.rulebook.actions if desk.rulebook else ()
    labels = {action.code: action.label.in_language(desk.show.language) for action in actions}
    return labels.get(code, code)


def columns() -> tuple[Column[AlertRow], ...]:
    """The columns of the table."""
    word = QCoreApplication.translate
    return (
        Column(
            title=word("alerts", "State"),
            value=lambda row: alert_text(row.state),
            tone=lambda row: TONES.get(row.state, "plain"),
        ),
        Column(title=word("alerts", "Asked for"), value=lambda row: row.wanted),
        Column(title=word("alerts", "Visitor"), value=lambda row: row.name),
        Column(title=word("alerts", "Company"), value=lambda row: row.company),
        Column(
            title=word("alerts", "Raised"),
            value=lambda row: moment_text(row.raised_ms),
            sort_key=lambda row: row.raised_ms,
        ),
        Column(
            title=word("alerts", "With"),
            value=lambda row: row.accepted_by or row.asked or word("alerts", "nobody left to ask"),
        ),
    )
