"""What a line of the outbox sends, or why it sends nothing; imports services only."""

from __future__ import annotations

from dataclasses import dataclass

from boothapp.services.alert_text import AlertMessage, alert_message
from boothapp.services.ports import Reader
from boothapp.services.views import OutboxLine


@dataclass(frozen=True, slots=True)
class Letter:
    """A message with the channel's address (a secret), its kind, and the show it speaks of."""

    url: str
    kind: str
    message: AlertMessage
    show: str


@dataclass(frozen=True, slots=True)
class Withheld:
    """Why a message shall not leave, in a sentence."""

    reason: str


def letter_for(reader: Reader, line: OutboxLine) -> Letter | Withheld:
    """Return what to send now: the text tells what is known at this moment, not when it was
    queued."""
    alert = reader.alert(line.alert)
    judged = reader.judged(line.lead)
    show = reader.show(judged.lead.show) if judged else None
    if alert is None or judged is None or show is None:
        return Withheld("Not sent: the visitor was erased.")
    if alert.accepted_at:
        return Withheld("Not sent: the alert was accepted before.")
    channel = next((c for c in reader.channels() if c.id == line.channel), None)
    if channel is None:
        return Withheld("Not sent: the channel was removed.")
    message = alert_message(judged, alert, show, reader.people(), reader.products())
    return Letter(channel.url, channel.kind, message, show.id)
