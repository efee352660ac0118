"""Which look-ups in records and on the web would settle a route; imports the qualify room only.

The odds are those of `ask.questions`, of what research can answer instead of the visitor. Fit and
intent are independent of each other, so that each weight of a route is a product of the two axes;
and of the entropy's f(x) = x log2 x it holds that f(xy) = y f(x) + x f(y). After a large show an
axis stands alike for many visitors, so it is reckoned once; a few products are left for each.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from boothapp.qualify.axis_states import AxisStates, f
from boothapp.qualify.criteria import FIT, INTENT
from boothapp.qualify.route import bars, standing_bars
from boothapp.qualify.score import known_answers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from boothapp.qualify.axis_states import AxisState, Side
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
    "relation": 20,
    "contacts_known": 20,
    "departments": 30,
}
"""How long a person takes to find one thing, in seconds: what the own books say is found soonest,
the country stands in a site's imprint, the size on "about us", a code has to be chosen from a list.
Set by hand; only their ratios matter."""
OTHERWISE_SECONDS: Final = 60


@dataclass(frozen=True, slots=True)
class LookUp:
    """A criterion that research can answer; `bits`: by how much that reduces the uncertainty about
    the route on average; `seconds`: see `research_seconds`."""

    criterion: Criterion
    bits: float
    seconds: int

    @property
    def worth(self) -> float:
        """Bits for each second of research."""
        return self.bits / self.seconds


def research_seconds(criterion: Criterion) -> int:
    """How long it takes to find a criterion, in seconds: the quickest of what it is read from."""
    keys = [source.partition(".")[2] for source in criterion.sources]
    return min(
        (RESEARCH_SECONDS.get(key, OTHERWISE_SECONDS) for key in keys), default=OTHERWISE_SECONDS
    )


class LookUps:
    """The look-ups of many leads under one rulebook; not for several threads at once."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        research = frozenset(each.id for each in rulebook.criteria if each.sources)
        self._found: dict[tuple[int, int, bool], tuple[LookUp, ...]] = {}
        self._sides = {axis: AxisStates(rulebook, axis, research) for axis in (FIT, INTENT)}
        self._criteria = [
            (each, research_seconds(each)) for each in rulebook.criteria if each.id in research
        ]

    def worth_doing(self, evidence: Evidence) -> tuple[LookUp, ...]:
        """The look-ups that can still change the route, the one worth most first.

        What the visitor would not say may be looked up; what is known is not, and a lead that is
        disqualified needs none. Of equal worth the rulebook's order decides.
        """
        rulebook = self._rulebook
        known = known_answers(rulebook, evidence)
        if bars(rulebook, evidence, known)[0]:
            return ()
        standing = standing_bars(rulebook, evidence)
        fit = self._sides[FIT].state(evidence, known, standing)
        intent = self._sides[INTENT].state(evidence, known, standing)
        alerted = bool(rulebook.alerting & evidence.actions)
        # The states are kept as long as this is: which they are tells all.
        key = (id(fit), id(intent), alerted)
        known_before = self._found.get(key)
        if known_before is None:
            known_before = self._found[key] = self._weigh(fit, intent, alerted=alerted)
        return known_before

    def _weigh(self, fit: AxisState, intent: AxisState, *, alerted: bool) -> tuple[LookUp, ...]:
        found = [
            LookUp(each, max(0.0, bits), seconds)
            for each, seconds in self._criteria
            if (bits := _bits(each.id, fit, intent, alerted=alerted)) is not None
        ]
        found.sort(key=lambda each: -each.worth)
        return tuple(found)


def _bits(criterion: str, fit: AxisState, intent: AxisState, *, alerted: bool) -> float | None:
    """What knowing a criterion is worth; None where it is known or can change nothing."""
    on_fit = criterion in fit.open
    own, other = (fit, intent) if on_fit else (intent, fit)
    side = own.open.get(criterion)
    if side is None or not other.can_be_allowed:
        return None
    crosses = side.crosses and not alerted and (on_fit or other.can_pass)
    if not (side.bars_apart or crosses):
        return None
    if alerted:
        before = f(own.allowed * other.allowed)
        after = side.sum_of(side.a, other.allowed)
    else:
        before = (
            f(fit.passes * intent.passes)
            + f(fit.passes * (intent.allowed - intent.passes))
            + f((fit.allowed - fit.passes) * intent.allowed)
        )
        after = _split(side, other, on_fit=on_fit)
    before += f(1 - own.allowed * other.allowed)
    after += side.declines(other.allowed) - side.w[0]
    return after - before


def _split(side: Side, other: AxisState, *, on_fit: bool) -> float:
    """f over the weights of sales, nurture and courtesy after each answer, summed."""
    if on_fit:
        return (
            side.sum_of(side.p, other.passes)
            + side.sum_of(side.p, other.allowed - other.passes)
            + side.sum_of(side.a_p, other.allowed)
        )
    return (
        side.sum_of(side.p, other.passes)
        + side.sum_of(side.a_p, other.passes)
        + side.sum_of(side.a, other.allowed - other.passes)
    )
