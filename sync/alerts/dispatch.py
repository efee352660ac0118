"""Delivers queued alerts until each is sent, accepted or given up; imports services and its room.

How often a message leaves. A line of the outbox is one alert for one person on one channel, and the
store has it once. It is marked `sending`, durably, before the attempt, and `sent`, together with
the fact ALERT_DELIVERED, after it. A crash before the first mark finds it waiting: it was not sent,
and is sent once. A crash after the second finds it sent: it is never sent again. Only in between
nobody can know whether the server had taken it: then it is sent again under the same key, which a
webhook can tell by and a person can see, because for an alert twice is better than never.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from dataclasses import dataclass, field, replace
from functools import partial

from boothapp.domain.facts import Kind, Statement
from boothapp.services.alerts import hand_on
from boothapp.services.changes import Changes
from boothapp.services.ports import Store, UnitOfWork
from boothapp.services.views import OutboxLine
from sync.alerts.attempts import Attempts
from sync.alerts.channels import DeliveryFailed, Notifier
from sync.alerts.letters import Letter, Withheld, letter_for

FIRST_RETRY_MS = 5_000
LAST_RETRY_MS = 600_000
TRIES_MAX = 1_000
"""About a week of tries; a network that is away for a day must not lose an alert."""
AT_ONCE = 16
AT_ONCE_PER_CHANNEL = 2
"""So that many messages for one dead server never hold all the threads."""

_log = logging.getLogger(__name__)

LineKey = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class DispatchOutcome:
    """What one run did: messages sent, tries that failed, messages still to be sent (those under
    way too), when to run again (Unix ms, None when nothing waits), and what reads differently."""

    sent: int
    failed: int
    waiting: int
    next_due_ms: int | None
    changes: Changes = field(default_factory=Changes)


class Dispatcher:
    """Sends what is due. One a store, and `run_once` and `close` from one thread at a time;
    attempts run beside it and never touch the store."""

    def __init__(self, store: Store, notifier: Notifier, *, patience_s: float = 2.0) -> None:
        """`patience_s`: how long a run waits for attempts; the next run hears of the others."""
        self._store = store
        self._notifier = notifier
        self._patience_s = patience_s
        self._attempts: Attempts[LineKey] = Attempts()
        self._letters: dict[LineKey, Letter] = {}
        self._ended: deque[tuple[LineKey, BaseException | None]] = deque()
        self._unsure = True
        self._sent = self._failed = 0
        self._leads: set[str] = set()

    def run_once(self, now_ms: int) -> DispatchOutcome:
        """Try all that is due and record what came of it. Raises UserError where the store cannot
        be written; what was sent by then is recorded by the next run."""
        self._sent = self._failed = 0
        self._leads = set()
        deadline = time.monotonic() + self._patience_s
        self._record_ended(now_ms)
        if self._unsure:
            self._take_up_interrupted(now_ms)
        while self._start_due(now_ms) or self._attempts.running:
            if self._attempts.running and not self._hear(deadline - time.monotonic()):
                break
            self._record_ended(now_ms)
        return self._outcome(now_ms)

    def retry_now(self, now_ms: int) -> None:
        """Make every waiting message due, as when the network is back or a person asks for it."""
        with self._store.write() as uow:
            for line in uow.outbox():
                if line.state == "waiting" and line.due_ms > now_ms:
                    uow.put_outbox(replace(line, due_ms=now_ms))

    def wake(self) -> None:
        """End a run that waits for a slow attempt, because something new is due; any thread."""
        self._attempts.wake()

    def close(self, now_ms: int, *, timeout_s: float = 5.0) -> None:
        """Record the attempts that end within the timeout; the others are tried after restart."""
        deadline = time.monotonic() + timeout_s
        while self._attempts.running and time.monotonic() < deadline:
            self._hear(deadline - time.monotonic())
        self._record_ended(now_ms)

    def _hear(self, timeout_s: float) -> bool:
        ended = self._attempts.wait(timeout_s)
        if ended is not None:
            self._ended.append(ended)
        return ended is not None

    def _take_up_interrupted(self, now_ms: int) -> None:
        under_way = self._attempts.running
        with self._store.write() as uow:
            for line in uow.outbox():
                if line.state == "sending" and _key(line) not in under_way:
                    uow.put_outbox(replace(line, state="waiting", due_ms=now_ms))
        self._unsure = False

    def _start_due(self, now_ms: int) -> bool:
        """Mark what is due as being sent, then start it; tells whether anything was."""
        if not self._choose(self._due(now_ms)):
            return False
        letters: dict[LineKey, Letter] = {}
        # A commit that reports an error may be durable all the same: then lines are marked that
        # nobody sends, and the next run takes them up.
        self._unsure = True
        with self._store.write() as uow:
            due = [line for line in uow.outbox() if _is_due(line, now_ms)]
            for line in self._choose(due):
                letter = letter_for(uow, line)
                if isinstance(letter, Withheld):
                    self._give_up(uow, line, letter.reason, now_ms=now_ms)
                    continue
                letters[_key(line)] = letter
                uow.put_outbox(replace(line, state="sending", tries=line.tries + 1))
        self._unsure = False
        for key, letter in letters.items():
            self._letters[key] = letter
            send = partial(self._notifier.send, letter.url, letter.message, "/".join(key))
            self._attempts.start(key, send)
        return True

    def _due(self, now_ms: int) -> list[OutboxLine]:
        with self._store.read() as reader:
            return [line for line in reader.outbox() if _is_due(line, now_ms)]

    def _choose(self, due: list[OutboxLine]) -> list[OutboxLine]:
        busy: dict[str, int] = {}
        for _, _, channel in self._attempts.running:
            busy[channel] = busy.get(channel, 0) + 1
        free = AT_ONCE - len(self._attempts.running)
        chosen: list[OutboxLine] = []
        for line in due:
            if len(chosen) < free and busy.get(line.channel, 0) < AT_ONCE_PER_CHANNEL:
                busy[line.channel] = busy.get(line.channel, 0) + 1
                chosen.append(line)
        return chosen

    def _record_ended(self, now_ms: int) -> None:
        while self._ended:
            key, error = self._ended[0]
            with self._store.write() as uow:
                line = next((each for each in uow.outbox() if _key(each) == key), None)
                if line is not None and line.state == "sending":
                    self._record(uow, line, error, now_ms)
            self._ended.popleft()
            self._letters.pop(key, None)

    def _record(
        self, uow: UnitOfWork, line: OutboxLine, error: BaseException | None, now_ms: int
    ) -> None:
        if error is None:
            self._sent += 1
            uow.put_outbox(replace(line, state="sent", error=""))
            self._say_delivered(uow, line)
            return
        self._failed += 1
        if not isinstance(error, DeliveryFailed):
            # Any of the many services may stumble in its own way; its text may hold the address.
            _log.error("an alert's channel failed with %s", type(error).__name__)
            error = DeliveryFailed(
                f"The channel failed unexpectedly ({type(error).__name__}).", permanent=False
            )
        if error.permanent or line.tries >= TRIES_MAX:
            self._give_up(uow, line, error.sentence, now_ms=now_ms)
        else:
            due = now_ms + retry_after_ms(line.tries)
            uow.put_outbox(replace(line, state="waiting", due_ms=due, error=error.sentence))

    def _say_delivered(self, uow: UnitOfWork, line: OutboxLine) -> None:
        alert = uow.alert(line.alert)
        if alert is None:  # the visitor was erased while the message was under way
            return
        letter = self._letters[_key(line)]
        body = {"alert": line.alert, "person": line.person, "channel": letter.kind}
        uow.say([Statement(alert.lead, Kind.ALERT_DELIVERED, body)], by="", show=letter.show)
        self._leads.add(alert.lead)

    def _give_up(self, uow: UnitOfWork, line: OutboxLine, reason: str, *, now_ms: int) -> None:
        """Show that the message will not leave; ask the next person where no other message can
        still reach this one."""
        uow.put_outbox(replace(line, state="given_up", error=reason))
        hopes = [
            each
            for each in uow.outbox()
            if (each.alert, each.person) == (line.alert, line.person) and each.state != "given_up"
        ]
        alert = uow.alert(line.alert)
        lead = uow.lead(alert.lead) if alert else None
        if alert and lead and not hopes and hand_on(uow, alert, show=lead.show, now_ms=now_ms):
            self._leads.add(alert.lead)

    def _outcome(self, now_ms: int) -> DispatchOutcome:
        with self._store.read() as reader:
            waiting = [each for each in reader.outbox() if each.state in ("waiting", "sending")]
        due = [max(each.due_ms, now_ms) for each in waiting]
        return DispatchOutcome(
            sent=self._sent,
            failed=self._failed,
            waiting=len(waiting),
            next_due_ms=min(due, default=None),
            changes=Changes(leads=frozenset(self._leads), alerts=bool(self._sent + self._failed)),
        )


def retry_after_ms(tries: int) -> int:
    """Return how long to wait after the n-th failed try: 5 s doubling up to 10 min."""
    return min(FIRST_RETRY_MS << min(tries - 1, 10), LAST_RETRY_MS)


def _is_due(line: OutboxLine, now_ms: int) -> bool:
    return line.state == "waiting" and line.due_ms <= now_ms


def _key(line: OutboxLine) -> LineKey:
    return (line.alert, line.person, line.channel)
