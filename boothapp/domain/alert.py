"""An alert, folded from the facts of its lead; imports domain only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from boothapp.domain.facts import Fact, Kind
from boothapp.domain.fields import as_text, as_texts


class AlertState(StrEnum):
    """Where an alert stands; never silent (design invariant 7)."""

    OPEN = "open"
    ESCALATED = "escalated"
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True)
class Delivery:
    """A message that a channel took, and when (`at`: clock reading)."""

    person: str
    channel: str
    at: int


@dataclass(frozen=True, slots=True)
class Alert:
    """`to`: people in the order they are asked; `asked`: those asked so far, the last one now.

    `accepted_by` is the person of the earliest acceptance: of two who race, one wins everywhere.
    `raised_at`, `accepted_at`, `asked_at` (of the last person asked) are clock readings, 0 never.
    """

    id: str
    lead: str
    device: str
    actions: tuple[str, ...]
    to: tuple[str, ...]
    raised_at: int
    raised_by: str
    asked: tuple[str, ...]
    asked_at: int
    deliveries: tuple[Delivery, ...]
    accepted_by: str
    accepted_at: int

    @property
    def state(self) -> AlertState:
        """Accepted once a person took it, escalated once a second person was asked, else open."""
        if self.accepted_at:
            return AlertState.ACCEPTED
        return AlertState.ESCALATED if len(self.asked) > 1 else AlertState.OPEN

    @property
    def next_person(self) -> str:
        """Whom to ask next, or '' where everybody on the list was asked."""
        return next((person for person in self.to if person not in self.asked), "")


def fold_alerts(lead: str, facts: Iterable[Fact]) -> tuple[Alert, ...]:
    """Return the alerts of a lead, oldest first. `facts` must be in `Fact.order`."""
    by_alert: dict[str, list[Fact]] = {}
    for fact in facts:
        if fact.kind.startswith("alert_"):
            by_alert.setdefault(as_text(fact.body.get("alert")), []).append(fact)
    alerts = (_fold_one(lead, alert, parts) for alert, parts in by_alert.items())
    return tuple(sorted((a for a in alerts if a), key=lambda alert: (alert.raised_at, alert.id)))


def _fold_one(lead: str, alert: str, facts: list[Fact]) -> Alert | None:
    raised = next((fact for fact in facts if fact.kind == Kind.ALERT_RAISED), None)
    if raised is None:
        return None
    to = as_texts(raised.body.get("to"))
    asked, asked_at = list(to[:1]), raised.at
    deliveries = []
    accepted: Fact | None = None
    for fact in facts:
        if fact is raised:
            continue
        person = as_text(fact.body.get("person"))
        if fact.kind == Kind.ALERT_ESCALATED and person not in asked:
            asked.append(person)
            asked_at = fact.at
        elif fact.kind == Kind.ALERT_DELIVERED:
            deliveries.append(Delivery(person, as_text(fact.body.get("channel")), fact.at))
        elif fact.kind == Kind.ALERT_ACCEPTED and accepted is None:
            accepted = fact
    return Alert(
        id=alert,
        lead=lead,
        device=raised.device,
        actions=as_texts(raised.body.get("actions")),
        to=to,
        raised_at=raised.at,
        raised_by=raised.by,
        asked=tuple(asked),
        asked_at=asked_at,
        deliveries=tuple(deliveries),
        accepted_by=as_text(accepted.body.get("person")) if accepted else "",
        accepted_at=accepted.at if accepted else 0,
    )
