"""What happened to an alert, step by step, and what comes next; imports domain and translation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from boothapp.domain.clock import wall_ms
from boothapp.domain.facts import Fact, Kind
from boothapp.domain.fields import as_text, as_texts
from boothapp.services.desk import Desk
from boothapp.services.views import OutboxLine
from ui.alerts.model import AlertRow
from ui.widgets.blocks import Block
from ui.wording import due_text, moment_text, person_text, span_text

_PROMISED_WITHIN_MS = 1_000
"""A promise said along with the acceptance stands in the same save."""


def alert_story(
    row: AlertRow,
    facts: Sequence[Fact],
    kinds: Mapping[str, str],
    desk: Desk,
    now_ms: int,
) -> tuple[Block, ...]:
    """Return the steps of an alert, the latest first, and before them what could not be sent.

    `facts` are those of its lead in `Fact.order`; `kinds` name this laptop's channels by their
    identifier.
    """
    steps = [
        Block(text, moment_text(wall_ms(fact.at), now_ms), _more(fact, desk))
        for fact in facts
        if (text := _step(fact, row, desk))
    ]
    return (*_unsent(row, kinds, desk, now_ms), *reversed(steps))


def next_step(row: AlertRow, desk: Desk, now_ms: int) -> str:
    """Return who is asked next and when; '' once somebody took it."""
    word = QCoreApplication.translate
    alert = row.alert
    if alert.accepted_at:
        return ""
    if not alert.asked:
        return word("alerts", "There is nobody to ask: set up sales people.")
    if not alert.next_person:
        return word("alerts", "Everybody on the list was asked. Somebody here has to take it.")
    left = wall_ms(alert.asked_at) + desk.show.escalate_minutes * 60_000 - now_ms
    who = person_text(alert.next_person, desk)
    if left <= 0:
        return word("alerts", "{0} is asked next.").format(who)
    return word("alerts", "{0} is asked in {1}.").format(who, span_text(left))


def _step(fact: Fact, row: AlertRow, desk: Desk) -> str:
    """The line for one fact, '' where it says nothing of this alert."""
    word = QCoreApplication.translate
    body = fact.body
    person = person_text(as_text(body.get("person")), desk)
    if fact.kind == Kind.PROMISED:
        near = abs(wall_ms(fact.at) - row.accepted_ms) < _PROMISED_WITHIN_MS
        mine = as_text(body.get("who")) == row.alert.accepted_by
        return word("alerts", "Promised") if row.accepted_ms and near and mine else ""
    if as_text(body.get("alert")) != row.alert.id:
        return ""
    match fact.kind:
        case Kind.ALERT_RAISED:
            return word("alerts", "Raised by {0}").format(person_text(fact.by, desk))
        case Kind.ALERT_DELIVERED:
            channel = as_text(body.get("channel"))
            return word("alerts", "Sent to {0} by {1}").format(person, channel)
        case Kind.ALERT_ESCALATED:
            return word("alerts", "Handed on to {0}").format(person)
        case Kind.ALERT_ACCEPTED:
            return word("alerts", "Taken by {0}").format(person)
    return ""


def _more(fact: Fact, desk: Desk) -> str:
    body = fact.body
    if fact.kind == Kind.PROMISED:
        due = due_text(as_text(body.get("due")))
        return ", ".join(part for part in (as_text(body.get("what")), due) if part)
    if fact.kind == Kind.ALERT_RAISED:
        first = next(iter(as_texts(body.get("to"))), "")
        text = QCoreApplication.translate("alerts", "{0} was asked")
        return text.format(person_text(first, desk)) if first else ""
    return ""


def _unsent(row: AlertRow, kinds: Mapping[str, str], desk: Desk, now_ms: int) -> tuple[Block, ...]:
    """Messages that did not leave yet or never will, each with the reason."""
    word = QCoreApplication.translate
    if row.accepted_ms:
        return ()
    blocks = [
        Block(
            _message_state(line).format(
                person_text(line.person, desk),
                kinds.get(line.channel, word("alerts", "a channel since removed")),
            ),
            _next_try(line, now_ms),
            line.error,
        )
        for line in row.lines
        if line.state != "sent"
    ]
    if not row.lines and not row.alert.deliveries:
        text = word("alerts", "This laptop has no channel to them; see Setup, Channels.")
        blocks.append(Block(word("alerts", "No message from this laptop"), "", text))
    return tuple(blocks)


def _message_state(line: OutboxLine) -> str:
    word = QCoreApplication.translate
    if line.state == "given_up":
        return word("alerts", "Not sent to {0} by {1}")
    return word("alerts", "Not sent yet to {0} by {1}")


def _next_try(line: OutboxLine, now_ms: int) -> str:
    word = QCoreApplication.translate
    if line.state == "given_up":
        return ""
    if line.due_ms <= now_ms:
        return word("alerts", "trying")
    return word("alerts", "next try in {0}").format(span_text(line.due_ms - now_ms))
