"""Leads as rows of a table, and what a filter lets through; imports views and columns only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from boothapp.services.desk import Desk
from boothapp.services.views import LeadRow
from ui.countries import country_name
from ui.tables import Column
from ui.tokens import Tone
from ui.widgets.chip import ROUTE_TONES
from ui.widgets.fitted_columns import Fit
from ui.wording import action_text, alert_text, moment_text, person_text, range_text, route_text

FITS = (
    Fit(132, share=2),
    Fit(140, share=4),
    Fit(128),
    Fit(110, share=2, rank=2),
    Fit(104, rank=1),
    Fit(118, rank=3),
    Fit(110, share=1, rank=5),
    Fit(130, share=1, rank=4),
    Fit(84, rank=6),
    Fit(84, rank=6),
)
"""How the columns share the width, in their order."""

_ALERT_TONES: dict[str, Tone] = {"open": "hot", "escalated": "wait", "accepted": "good"}


@dataclass(frozen=True, slots=True)
class LeadFilter:
    """What is asked of a lead beside the words typed; '' asks nothing."""

    route: str = ""
    action: str = ""
    person: str = ""

    def accepts(self, row: LeadRow) -> bool:
        """Whether the lead is wanted."""
        return (
            self.route in ("", row.route)
            and (not self.action or self.action in row.actions)
            and self.person in ("", row.captured_by)
        )


def columns(
    desk: Callable[[], Desk | None], now_ms: Callable[[], int]
) -> tuple[Column[LeadRow], ...]:
    """The columns of the table; `desk` names people and actions at the time of painting."""
    word = QCoreApplication.translate
    return (
        Column(title=word("leads", "Visitor"), value=lambda row: row.name or "–"),
        Column(title=word("leads", "Company"), value=lambda row: row.company),
        Column(
            title=word("leads", "Route"),
            value=lambda row: route_text(row.route),
            tone=lambda row: ROUTE_TONES.get(row.route, "plain"),
            sort_key=lambda row: list(ROUTE_TONES).index(row.route) if row.route else None,
        ),
        Column(title=word("leads", "Asked for"), value=lambda row: _asked_for(row, desk())),
        Column(
            title=word("leads", "Alert"),
            value=lambda row: _alert(row, desk()),
            tone=lambda row: _ALERT_TONES.get(row.alert),
            tooltip=lambda row: _whole_alert(row, desk()),
            sort_key=lambda row: list(_ALERT_TONES).index(row.alert) if row.alert else None,
            searched=False,
        ),
        Column(
            title=word("leads", "Captured"),
            value=lambda row: moment_text(row.captured_ms, now_ms()),
            sort_key=lambda row: row.captured_ms,
            searched=False,
        ),
        Column(title=word("leads", "Country"), value=lambda row: country_name(row.country)),
        Column(title=word("leads", "By"), value=lambda row: person_text(row.captured_by, desk())),
        Column(
            title=word("leads", "Fit"),
            value=lambda row: range_text(row.fit) if row.route else "",
            sort_key=lambda row: row.fit,
            searched=False,
        ),
        Column(
            title=word("leads", "Intent"),
            value=lambda row: range_text(row.intent) if row.route else "",
            sort_key=lambda row: row.intent,
            searched=False,
        ),
    )


def also_searched(row: LeadRow) -> str:
    """What finds a lead though no column shows it; a phone also as digits alone."""
    digits = "".join(char for char in row.phone if char.isdecimal())
    return "\n".join((row.email, row.phone, digits, row.job_title, row.country, row.notes))


def _asked_for(row: LeadRow, desk: Desk | None) -> str:
    return ", ".join([*row.samples, *(action_text(code, desk) for code in row.actions)])


def _alert(row: LeadRow, desk: Desk | None) -> str:
    return person_text(row.accepted_by, desk) or alert_text(row.alert)


def _whole_alert(row: LeadRow, desk: Desk | None) -> str:
    state = alert_text(row.alert)
    return f"{state}: {person_text(row.accepted_by, desk)}" if row.accepted_by else state
