"""One writing transaction: facts, what is folded from them, clock and marks; imports its room."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import repeat

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Fact, Json, Kind, Statement, body_text
from boothapp.domain.stamp import Pen, stamp
from boothapp.domain.vocabulary import examined, examined_body, outside_refusal
from boothapp.services.ports import Clock, Peer, Received
from boothapp.services.views import Channel, Head, OutboxLine
from boothapp.storage import log, node_state
from boothapp.storage.bodies import quick_body_text
from boothapp.storage.erasure import erased_among
from boothapp.storage.judging import Rulebooks
from boothapp.storage.projections import fold_new
from boothapp.storage.reader import SqlReader
from boothapp.storage.schema import NODE, PEN
from boothapp.storage.sql import SCRUB_DUE, Sql


class SqlUnitOfWork(SqlReader):
    """`UnitOfWork` over an open transaction whose organisation is locked."""

    def __init__(
        self,
        sql: Sql,
        org: str,
        device: str,
        head: Head,
        rulebooks: Rulebooks,
        *,
        clock: Clock,
        new_ids: Callable[[int, int], Sequence[str]],
    ) -> None:
        super().__init__(sql, org, rulebooks)
        self._device = device
        self._end = head
        self._clock = clock
        self._new_ids = new_ids
        self.erased = False
        """Whether somebody was erased, so that the files must be scrubbed after the commit."""

    def say(self, statements: Sequence[Statement], *, by: str, show: str) -> tuple[Fact, ...]:
        if not statements:
            return ()
        pen = Pen(self._org, self._device, self._last_seq(), self._end.at)
        facts, after = stamp(
            pen, statements, by=by, show=show, wall_ms=self._clock(), new_ids=self._new_ids
        )
        texts = _texts(facts)
        self._sql.put(PEN, [(self._org, self._device, after.seq)])
        return self._take(facts, texts, source="")

    def receive(
        self, facts: Sequence[Fact], *, source: str, texts: Sequence[str] | None = None
    ) -> Received:
        sound: dict[str, tuple[Fact, str]] = {}
        known, refused = [], []
        given = repeat(None, len(facts)) if texts is None else texts
        for fact, known_text in zip(facts, given, strict=True):
            reason, text = examined(fact, known_text)
            if fact.org != self._org:
                refused.append((fact.id, "it belongs to another organisation"))
            elif reason:
                refused.append((fact.id, reason))
            elif fact.id in sound:
                known.append(fact.id)
            else:
                sound[fact.id] = fact, text
        here = log.known_ids(self._sql, self._org, sound) if sound else set()
        self._raise_pen(fact for fact, _ in sound.values())
        new = [pair for name, pair in sound.items() if name not in here]
        if new:
            self._take([fact for fact, _ in new], [text for _, text in new], source=source)
        known += [name for name in sound if name in here]
        return Received(tuple(fact.id for fact, _ in new), tuple(known), tuple(refused))

    def put_setting(self, key: str, value: Json) -> None:
        node_state.write_setting(self._sql, self._org, key, value)

    def put_channel(self, channel: Channel) -> None:
        node_state.write_channel(self._sql, self._org, channel)

    def remove_channel(self, channel: str) -> None:
        node_state.drop_channel(self._sql, self._org, channel)

    def enqueue(self, alert: str, lead: str, person: str, channel: str, due_ms: int) -> bool:
        line = OutboxLine(alert, lead, person, channel, "waiting", 0, due_ms, "")
        return node_state.enqueue(self._sql, self._org, line)

    def put_outbox(self, line: OutboxLine) -> None:
        node_state.write_outbox(self._sql, self._org, line)

    def put_peer(self, peer: Peer) -> None:
        node_state.write_peer(self._sql, self._org, peer)

    def park(self, fact: str, peer: str, reason: str, at_ms: int) -> None:
        node_state.write_parked(self._sql, self._org, (fact, peer, reason, at_ms))

    def unpark(self, fact: str, peer: str) -> None:
        node_state.drop_parked(self._sql, self._org, fact, peer)

    def _take(self, facts: Sequence[Fact], texts: list[str], *, source: str) -> tuple[Fact, ...]:
        """Append facts that are new here, with the texts of their bodies, and fold them."""
        before = self._end.position
        heard = log.heard_of(self._sql, self._org, {fact.subject for fact in facts})
        gone = erased_among(self._sql, self._org, heard) if heard else set()
        newly: set[str] = set()
        if Kind.ERASED in {fact.kind for fact in facts}:
            newly = {fact.subject for fact in facts if fact.kind == Kind.ERASED} - gone
        gone |= newly
        if gone:
            facts = [fact.emptied() if fact.subject in gone else fact for fact in facts]
            texts = [body_text(fact.body) for fact in facts]
        if newly:
            self.erased = True
            self._sql.put(NODE, SCRUB_DUE)
        self._end = log.append(self._sql, self._org, self._end, facts, texts, source)
        fold_new(
            self._sql,
            self._org,
            facts,
            heard=heard,
            newly_erased=newly,
            before=before,
            rulebooks=self._rulebooks,
        )
        return tuple(facts)

    def _last_seq(self) -> int:
        rows = self._sql.rows(
            "SELECT seq FROM pen WHERE org = ? AND device = ?", self._org, self._device
        )
        return rows[0][0] if rows else 0

    def _raise_pen(self, facts: Iterable[Fact]) -> None:
        """A store restored from a backup learns from its peers which numbers it used since."""
        seq = max((fact.seq for fact in facts if fact.device == self._device), default=0)
        if seq > 0 and seq > self._last_seq():
            self._sql.put(PEN, [(self._org, self._device, seq)])


def _texts(facts: Sequence[Fact]) -> list[str]:
    """Return the texts of the bodies of facts just stamped. Raises UserError for an unsound one.

    But for subject and body they are alike, so what is outside the body is examined once a subject.
    """
    texts = []
    examined_subjects = set()
    for fact in facts:
        reason, text = examined_body(fact.kind, fact.body, quick_body_text)
        if fact.subject not in examined_subjects:
            reason = outside_refusal(fact) or reason
            examined_subjects.add(fact.subject)
        if reason:
            raise UserError("This cannot be saved.", f"A {fact.kind} was not accepted: {reason}.")
        texts.append(text)
    return texts
