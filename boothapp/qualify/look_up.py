"""Which look-ups in records and on the web would settle a route; imports the qualify room only.

The odds are those of `ask.questions`, of what research can answer instead of the visitor. After a
large show most visitors stand where many others stand, so each state is reckoned once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from boothapp.qualify.ask import weighed
from boothapp.qualify.completions import Completions
from boothapp.qualify.criteria import FIT, INTENT, Kind
from boothapp.qualify.route import bars, standing_bars
from boothapp.qualify.score import known_answers

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from boothapp.qualify.criteria import Criterion
    from boothapp.qualify.evidence import Evidence
    from boothapp.qualify.rulebook import Rulebook

RESEARCH_SECONDS: Final[Mapping[str, int]] = {
    "country": 15,
    "people": 40,
    "revenue": 60,
    "parent": 60,
    "naics": 75,
    "nace": 75,
    "sic": 75,
    "job_title": 60,
}
"""How long a person takes to find one thing on a company's site, in seconds: the country stands in
the imprint, the size on "about us", a code has to be chosen from a list. Set by hand; only their
ratios matter."""
OTHERWISE_SECONDS: Final = 60


@dataclass(frozen=True, slots=True)
class LookUp:
    """A criterion that research can answer; `bits`: by how much that reduces the uncertainty about
    the route on average."""

    criterion: Criterion
    bits: float

    @property
    def seconds(self) -> int:
        """How long it takes to find: as long as the quickest of what it is read from."""
        return research_seconds(self.criterion)

    @property
    def worth(self) -> float:
        """Bits for each second of research."""
        return self.bits / self.seconds


def research_seconds(criterion: Criterion) -> int:
    """How long it takes to find what a criterion is read from, in seconds."""
    keys = [source.partition(".")[2] for source in criterion.sources]
    return min((RESEARCH_SECONDS.get(key, OTHERWISE_SECONDS) for key in keys), default=60)


class LookUps:
    """The look-ups of many leads under one rulebook; not for several threads at once."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._open_to_research = [
            each for each in rulebook.criteria if each.sources and each.kind is not Kind.CHOICE
        ]
        self._reckoned: dict[Hashable, tuple[LookUp, ...]] = {}

    def worth_doing(self, evidence: Evidence) -> tuple[LookUp, ...]:
        """The look-ups that can still change the route, the one worth most first.

        What the visitor would not say may be looked up; what is known is not, and a lead that is
        disqualified needs none. Of equal worth the rulebook's order decides.
        """
        known = known_answers(self._rulebook, evidence)
        if bars(self._rulebook, evidence, known)[0]:
            return ()
        state = self._state(evidence, known)
        found = self._reckoned.get(state)
        if found is None:
            found = self._reckoned[state] = self._reckon(evidence, known)
        return found

    def _state(self, evidence: Evidence, known: Mapping[str, str]) -> Hashable:
        """What decides about all odds: which criteria are open, and what the known ones add."""
        rulebook = self._rulebook
        sure = {FIT: 0, INTENT: 0}
        still = []
        for place, block in enumerate(rulebook.blocks):
            line = block.line(known)
            if line.known:
                sure[block.axis] += line.low
            else:
                still.append((place, *(known.get(slot.criterion) for slot in block.slots)))
        lines = rulebook.action_lines
        sure[INTENT] += sum(lines[code].low for code in evidence.actions if code in lines)
        alerted = bool(rulebook.alerting & evidence.actions)
        standing = frozenset(standing_bars(rulebook, evidence).items())
        return sure[FIT], sure[INTENT], alerted, standing, tuple(still)

    def _reckon(self, evidence: Evidence, known: Mapping[str, str]) -> tuple[LookUp, ...]:
        rulebook = self._rulebook
        still = [each for each in self._open_to_research if each.id not in known]
        if not still:
            return ()
        possible = Completions(rulebook, evidence, known, even=True)
        able = [each for each in still if possible.can_matter(each.id)]
        if not able:
            return ()
        likely = Completions(rulebook, evidence, known, even=False)
        found = [LookUp(each, weighed(each, dict(likely.answers(each.id))).bits) for each in able]
        return tuple(sorted(found, key=lambda each: -each.worth))
