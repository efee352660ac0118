"""Alerts as rows of a table; imports domain, views and the table's columns only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from boothapp.domain.alert import Alert, AlertState
from boothapp.domain.clock import wall_ms
from boothapp.services.desk import Desk
from boothapp.services.views import LeadRow, OutboxLine
from ui.tables import Column
from ui.tokens import Tone
from ui.widgets.fitted_columns import Fit
from ui.wording import action_text, ago_text, alert_text, person_text, span_text

TONES: Mapping[str, Tone] = {"open": "hot", "escalated": "wait", "accepted": "good"}

FITS = (
    Fit(122),
    Fit(134, share=3),
    Fit(152, share=3, rank=4),
    Fit(130, share=3, rank=1),
    Fit(112),
    Fit(120, share=2, rank=2),
    Fit(112, rank=3),
)
"""How the columns share the width, in their order."""


@dataclass(frozen=True, slots=True)
class AlertRow:
    """An alert in words; times are Unix milliseconds, 0 never. `asked` is who is asked now,
    `lines` are this laptop's messages, `channels` their kinds by identifier."""

    alert: Alert
    state: str
    wanted: str
    name: str
    about: str
    company: str
    reach: str
    raised_ms: int
    accepted_ms: int
    asked: str
    accepted_by: str
    lines: tuple[OutboxLine, ...]


@dataclass(frozen=True, slots=True)
class AlertFilter:
    """Which alerts to show: '' all, `waiting` all that nobody took, or a state. `kept` stays shown
    whatever its state: the alert that somebody has just taken does not vanish under their eyes."""

    state: str = ""
    kept: str = ""

    def accepts(self, row: AlertRow) -> bool:
        """Whether the alert is wanted."""
        if row.alert.id == self.kept:
            return True
        if self.state == "waiting":
            return row.state != AlertState.ACCEPTED
        return self.state in ("", row.state)


def alert_rows(
    alerts: Iterable[Alert],
    lead_row: Callable[[str], LeadRow | None],
    outbox: Sequence[OutboxLine],
    desk: Desk,
) -> tuple[AlertRow, ...]:
    """Put alerts beside their visitors and messages: those that wait first, of them whoever waits
    longest, then the latest accepted."""
    lines: dict[str, list[OutboxLine]] = {}
    for line in outbox:
        lines.setdefault(line.alert, []).append(line)
    rows = [
        _row(alert, lead_row(alert.lead), tuple(lines.get(alert.id, ())), desk) for alert in alerts
    ]
    rows.sort(key=lambda row: (1, -row.accepted_ms) if row.accepted_ms else (0, row.raised_ms))
    return tuple(rows)


def _row(alert: Alert, lead: LeadRow | None, lines: tuple[OutboxLine, ...], desk: Desk) -> AlertRow:
    nobody = QCoreApplication.translate("alerts", "No name yet")
    return AlertRow(
        alert=alert,
        state=str(alert.state),
        wanted=", ".join(action_text(code, desk) for code in alert.actions),
        name=(lead.name if lead else "") or nobody,
        about=", ".join(p for p in (lead.job_title, lead.company) if p) if lead else "",
        company=lead.company if lead else "",
        reach="   ".join(p for p in (lead.phone, lead.email) if p) if lead else "",
        raised_ms=wall_ms(alert.raised_at),
        accepted_ms=wall_ms(alert.accepted_at),
        asked=person_text(alert.asked[-1], desk) if alert.asked else "",
        accepted_by=person_text(alert.accepted_by, desk),
        lines=lines,
    )


def since_text(row: AlertRow, now_ms: int) -> str:
    """How long ago it was raised, or how long it waited until somebody took it."""
    if row.accepted_ms:
        text = QCoreApplication.translate("alerts", "after {0}")
        return text.format(span_text(row.accepted_ms - row.raised_ms))
    return ago_text(row.raised_ms, now_ms)


def message_text(row: AlertRow) -> tuple[str, Tone]:
    """Where the messages stand, in two words, and how good that is."""
    word = QCoreApplication.translate
    if row.alert.deliveries or any(line.state == "sent" for line in row.lines):
        return word("alerts", "Sent"), "good"
    if row.accepted_ms:
        return "", "plain"
    waiting = [line for line in row.lines if line.state in ("waiting", "sending")]
    if any(line.error for line in waiting):
        return word("alerts", "Trying again"), "wait"
    if waiting:
        return word("alerts", "Sending"), "info"
    return word("alerts", "Not sent"), "bad"


def columns(now_ms: Callable[[], int]) -> tuple[Column[AlertRow], ...]:
    """The columns of the table; `now_ms` tells how long ago at the time of painting."""
    word = QCoreApplication.translate
    return (
        Column(
            title=word("alerts", "State"),
            value=lambda row: alert_text(row.state),
            tone=lambda row: TONES.get(row.state, "plain"),
            sort_key=lambda row: list(TONES).index(row.state),
        ),
        Column(title=word("alerts", "Visitor"), value=lambda row: row.name),
        Column(title=word("alerts", "Company"), value=lambda row: row.company),
        Column(title=word("alerts", "Asked for"), value=lambda row: row.wanted),
        Column(
            title=word("alerts", "Raised"),
            value=lambda row: since_text(row, now_ms()),
            sort_key=lambda row: row.raised_ms,
        ),
        Column(
            title=word("alerts", "With"),
            value=lambda row: row.accepted_by or row.asked or word("alerts", "nobody left to ask"),
        ),
        Column(
            title=word("alerts", "Message"),
            value=lambda row: message_text(row)[0],
            tone=lambda row: message_text(row)[1],
        ),
    )
