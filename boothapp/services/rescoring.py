"""What scoring leads again would change, or did: both verdicts side by side; no SQL, no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from boothapp.qualify.agreement import Agreement, Version, turn_at
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.agreement import agreement_of, document
from boothapp.services.ports import Reader
from boothapp.services.verdicts import judge_lead, parsed_rulebook

Told = Callable[[int], None]
"""Called with how many leads were looked at; may raise to stop the work."""
_EVERY = 200


@dataclass(frozen=True, slots=True)
class Move:
    """A lead whose route or points differ between the version it was captured under and the one in
    force. Ranges are (low, high) points."""

    lead: str
    name: str
    company: str
    captured_under: int
    before: str
    after: str
    fit: tuple[tuple[int, int], tuple[int, int]]
    intent: tuple[tuple[int, int], tuple[int, int]]

    @property
    def goes_elsewhere(self) -> bool:
        """Whether its route is another."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class Rescoring:
    """`version` is in force, 0 for none; `older` leads were captured under another one, of which
    `waiting` still have the verdict of that version; `moves` are those that read differently,
    those that change route first."""

    version: int = 0
    older: int = 0
    waiting: int = 0
    moves: tuple[Move, ...] = ()

    @property
    def elsewhere(self) -> int:
        """How many change route."""
        return sum(1 for move in self.moves if move.goes_elsewhere)


def rescoring_of(reader: Reader, show: str, *, told: Told | None = None) -> Rescoring:
    """Compare each lead's verdict under the version it was captured under with that of the version
    in force, whether or not the leads were scored again."""
    agreement = agreement_of(reader, show)
    standing = agreement.in_force
    if standing is None:
        return Rescoring()
    older = waiting = 0
    moves: list[Move] = []
    for number, judged in enumerate(reader.judged_leads(show)):
        if told is not None and number % _EVERY == 0:
            told(number)
        under = turn_at(agreement.original, judged.lead.captured_at)
        if under is None or under.hash == standing.hash:
            continue
        older += 1
        waiting += _scored_by(agreement, judged.lead.captured_at) != standing.hash
        was = judge_lead(judged.lead, judged.account, _rulebook(under), explain=False)
        now = judge_lead(judged.lead, judged.account, _rulebook(standing), explain=False)
        if (was.route, was.fit, was.intent) != (now.route, now.fit, now.intent):
            lead = judged.lead
            moves.append(
                Move(
                    lead.id, lead.name, lead.text("company"), under.number, str(was.route),
                    str(now.route), (was.fit, now.fit), (was.intent, now.intent),
                )
            )  # fmt: skip
    moves.sort(key=lambda move: not move.goes_elsewhere)
    return Rescoring(standing.number, older, waiting, tuple(moves))


def _scored_by(agreement: Agreement, captured_at: int) -> str:
    version = turn_at(agreement.turns, captured_at)
    return version.hash if version else ""


def _rulebook(version: Version) -> Rulebook:
    return parsed_rulebook(document(version, {}, "UTC"))
