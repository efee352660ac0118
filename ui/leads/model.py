"""Leads as rows of a table, and what a filter lets through; imports views and columns only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from boothapp.services.desk import Desk
from boothapp.services.views import LeadRow
from ui.tables import Column
from ui.widgets.chip import ROUTE_TONES
from ui.wording import alert_text, moment_text, range_text, route_text


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


def columns(desk: Callable[[], Desk | None]) -> tuple[Column[LeadRow], ...]:
    """The columns of the table; `desk` names people and actions at the time of painting."""
    word = QCoreApplication.translate
    return (
        Column(title=word("leads", "Visitor"), value=lambda row: row.name or "–"),
        Column(title=word("leads", "Company"), value=lambda row: row.company),
        Column(title=word("leads", "Country"), value=lambda row: row.country),
        Column(
            title=word("leads", "Route"),
            value=lambda row: route_text(row.route),
            tone=lambda row: ROUTE_TONES.get(row.route, "plain"),
            sort_key=lambda row: list(ROUTE_TONES).index(row.route) if row.route else None,
        ),
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
        Column(title=word("leads", "Asked for"), value=lambda row: _asked_for(row, desk())),
        Column(
            title=word("leads", "Captured"),
            value=lambda row: moment_text(row.captured_ms),
            sort_key=lambda row: row.captured_ms,
            searched=False,
        ),
        Column(title=word("leads", "By"), value=lambda row: person_name(row.captured_by, desk())),
        Column(
            title=word("leads", "Alert"),
            value=lambda row: _alert(row, desk()),
            searched=False,
        ),
    )


def person_name(person: str, desk: Desk | None) -> str:
    """A person's name, the identifier's first letters where nobody knows it, '' for nobody."""
    return (desk.names.get(person) if desk else None) or person[:8]


def _asked_for(row: LeadRow, desk: Desk | None) -> str:
    labels = {}
    if desk and desk.rulebook:
        language = desk.show.language
        labels = {a.code: a.label.in_language(language) for a in desk.rulebook.actions}
    wanted = [labels.get(code, code) for code in row.actions]
    return ", ".join([*row.samples, *wanted])


def _alert(row: LeadRow, desk: Desk | None) -> str:
    state = alert_text(row.alert)
    return f"{state}: {person_name(row.accepted_by, desk)}" if row.accepted_by else state
