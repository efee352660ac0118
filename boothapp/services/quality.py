"""Which criteria held: what became of a show's leads, and what each question was good for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from boothapp.domain.facts import Fact
from boothapp.domain.outcome import WON
from boothapp.qualify.criteria import Criterion
from boothapp.qualify.evidence import DOES_NOT_KNOW, WOULD_NOT_SAY
from boothapp.qualify.faults import RulebookError
from boothapp.qualify.rulebook import Rulebook
from boothapp.qualify.score import known_answers, standing_answers
from boothapp.services.figures import ROUTE_NAMES, Count, is_for_sales, is_waiting, route_of
from boothapp.services.ports import Reader
from boothapp.services.replay import effects, is_answer
from boothapp.services.verdicts import evidence_of, parsed_rulebook
from boothapp.services.views import JudgedLead

Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class CriterionUse:
    """In how many leads a criterion was known, and what its answers did.

    `answered` by the visitor, `recorded` in the records instead, `unsure`: asked without an answer,
    `unknown`: neither asked nor recorded; the four add up to the leads judged by a rulebook that
    has the criterion. `moved`, `settled` and `needed` count leads (see `replay.Effect`).
    """

    id: str
    label: str
    asks: bool
    answered: int
    recorded: int
    unsure: int
    unknown: int
    moved: int
    settled: int
    needed: int

    @property
    def never_known(self) -> bool:
        """Whether nobody answers it: of no lead is it known."""
        return not self.answered and not self.recorded

    @property
    def never_mattered(self) -> bool:
        """Whether it was answered and no answer ever changed or settled a verdict."""
        return self.answered > 0 and not (self.moved or self.settled or self.needed)


@dataclass(frozen=True, slots=True)
class RouteResult:
    """What became of the leads of a route: `ended` have an outcome, `won` of them were sold;
    `sold` are the values by currency, in its whole units."""

    route: str
    leads: int
    ended: int
    won: int
    sold: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class ShowQuality:
    """How well the criteria chose. `had`: leads that are sales' or came back from sales; of these
    `taken_up` were accepted or contacted and `passed_back` were given back, `reasons` as said last,
    the most frequent first. `routes` are those that leads have now, in their usual order;
    `criteria` in the rulebook's order, then those of earlier versions only; `starts` is the show's
    ISO date."""

    show: str
    name: str
    starts: str
    leads: int
    had: int
    taken_up: int
    passed_back: int
    reasons: tuple[Count, ...]
    routes: tuple[RouteResult, ...]
    criteria: tuple[CriterionUse, ...]

    @property
    def ended(self) -> int:
        return sum(result.ended for result in self.routes)

    @property
    def won(self) -> int:
        return sum(result.won for result in self.routes)


@dataclass(slots=True)
class QualityTally:
    """Counts leads one by one, each with its facts; `rulebook` is the one in force."""

    rulebook: Rulebook | None
    language: str = "en"
    leads: int = 0
    had: int = 0
    taken_up: int = 0
    passed_back: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    routes: dict[str, Counter[str]] = field(default_factory=dict)
    sold: dict[str, Counter[str]] = field(default_factory=dict)
    uses: dict[str, Counter[str]] = field(default_factory=dict)
    earlier: dict[str, Criterion] = field(default_factory=dict)

    def add(self, judged: JudgedLead, facts: Sequence[Fact]) -> None:
        """Count a lead; an erased one does not count."""
        lead = judged.lead
        if lead.erased:
            return
        self.leads += 1
        if is_for_sales(judged) or lead.passed_back:
            self.had += 1
            self.taken_up += not is_waiting(lead)
        if lead.passed_back:
            self.passed_back += 1
            self.reasons[lead.passed_back[-1].reason] += 1
        self._end(judged)
        rulebook = judged.rulebook or self.rulebook
        if rulebook is not None:
            self._use(judged, facts, rulebook)

    def _end(self, judged: JudgedLead) -> None:
        route, outcome = route_of(judged), judged.lead.outcome
        counts = self.routes.setdefault(route, Counter())
        counts["leads"] += 1
        if outcome is None:
            return
        counts["ended"] += 1
        if outcome.outcome == WON:
            counts["won"] += 1
            if outcome.value is not None:
                self.sold.setdefault(route, Counter())[outcome.currency] += outcome.value

    def _use(self, judged: JudgedLead, facts: Sequence[Fact], rulebook: Rulebook) -> None:
        evidence = evidence_of(judged.lead, judged.account)
        known, given = known_answers(rulebook, evidence), standing_answers(rulebook, evidence)
        for criterion in rulebook.criteria:
            self.earlier.setdefault(criterion.id, criterion)
        for slot in rulebook.slots:
            name = slot.criterion
            if name in known:
                state = "answered" if is_answer(slot, given.get(name, "")) else "recorded"
            else:
                asked = given.get(name) in (DOES_NOT_KNOW, WOULD_NOT_SAY)
                state = "unsure" if asked else "unknown"
            self.uses.setdefault(name, Counter())[state] += 1
        for name, effect in effects(judged.lead.id, facts, judged.account, rulebook).items():
            did = {"moved": effect.moved, "settled": effect.settled, "needed": effect.needed}
            self.uses.setdefault(name, Counter()).update(key for key, done in did.items() if done)

    def quality(self, show: str, name: str, starts: str) -> ShowQuality:
        """What was counted so far."""
        routes = [route for route in ROUTE_NAMES if route or route in self.routes]
        reasons = sorted(self.reasons.items(), key=lambda item: (-item[1], item[0]))
        return ShowQuality(
            show=show,
            name=name,
            starts=starts,
            leads=self.leads,
            had=self.had,
            taken_up=self.taken_up,
            passed_back=self.passed_back,
            reasons=tuple(Count(reason, count) for reason, count in reasons),
            routes=tuple(self._result(route) for route in routes),
            criteria=tuple(self._criterion(each) for each in self._criteria()),
        )

    def _result(self, route: str) -> RouteResult:
        counts, sold = self.routes.get(route, Counter()), self.sold.get(route, Counter())
        return RouteResult(
            route,
            counts["leads"],
            counts["ended"],
            counts["won"],
            tuple(Count(currency, sold[currency]) for currency in sorted(sold)),
        )

    def _criteria(self) -> Iterable[Criterion]:
        own = {each.id: each for each in self.rulebook.criteria} if self.rulebook else {}
        return {
            **own,
            **{name: each for name, each in self.earlier.items() if name not in own},
        }.values()

    def _criterion(self, criterion: Criterion) -> CriterionUse:
        counts = self.uses.get(criterion.id, Counter())
        return CriterionUse(
            id=criterion.id,
            label=criterion.label.in_language(self.language),
            asks=criterion.ask is not None,
            answered=counts["answered"],
            recorded=counts["recorded"],
            unsure=counts["unsure"],
            unknown=counts["unknown"],
            moved=counts["moved"],
            settled=counts["settled"],
            needed=counts["needed"],
        )


def quality_of(
    leads: Iterable[tuple[JudgedLead, Sequence[Fact]]],
    rulebook: Rulebook | None,
    *,
    show: str = "",
    name: str = "",
    starts: str = "",
    language: str = "en",
) -> ShowQuality:
    """How well the criteria chose among these leads, each with its facts; pure."""
    tally = QualityTally(rulebook, language)
    for judged, facts in leads:
        tally.add(judged, facts)
    return tally.quality(show, name, starts)


def read_quality(reader: Reader, show_id: str, told: Told) -> ShowQuality | None:
    """Count one show; None where it is not known. `told(done, 0)` counts leads."""
    show = reader.show(show_id)
    if show is None:
        return None
    tally = QualityTally(_rulebook(reader, show_id), show.language)
    for number, judged in enumerate(reader.judged_leads(show_id), start=1):
        tally.add(judged, reader.facts_of(judged.lead.id))
        told(number, 0)
    return tally.quality(show.id, show.name, show.starts)


def read_all_quality(reader: Reader, told: Told) -> tuple[ShowQuality, ...]:
    """Count every show that has leads, the latest first; `told(done, 0)` counts leads."""
    found: list[ShowQuality] = []
    for show in reader.shows():
        so_far = sum(each.leads for each in found)

        def heard(done: int, total: int, so_far: int = so_far) -> None:
            told(so_far + done, total)

        quality = read_quality(reader, show.id, heard)
        if quality is not None and quality.leads:
            found.append(quality)
    return tuple(reversed(found))


def _rulebook(reader: Reader, show: str) -> Rulebook | None:
    in_force = reader.rulebook(show)
    if in_force is None:
        return None
    try:
        return parsed_rulebook(in_force.toml)
    except RulebookError:  # a newer version agreed elsewhere: its verdicts are missing as well
        return None
