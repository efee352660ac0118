"""What another rulebook would do with the leads captured so far; no SQL, no Qt.

Made for a hundred thousand leads: what the records say of each is looked up once, by `Population`;
a rulebook with other points is then judged in some hundred milliseconds, with other thresholds in
some ten.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from boothapp.qualify.evidence import Evidence
from boothapp.qualify.population import Population, Ranges
from boothapp.qualify.route import Route
from boothapp.qualify.score import known_answers
from boothapp.services.ports import Reader
from boothapp.services.verdicts import evidence_of, is_not_contacted

if TYPE_CHECKING:
    from boothapp.qualify.rulebook import Rulebook

MOST_SPOTS: Final = 1500
"""How many places leads are told at: more than that a picture cannot show apart."""
_EVERY: Final = 500
_TO_SALES: Final = (Route.SALES, Route.SALES_NOW)

Told = Callable[[int, int], None]
"""Called now and then with how many leads are done and how many there are (0 where not known); may
raise to stop the work."""


@dataclass(frozen=True, slots=True)
class KnownLead:
    """A lead as a rulebook sees it, what to call it, and whether it was won (None: not known)."""

    id: str
    name: str
    company: str
    evidence: Evidence
    do_not_contact: bool
    won: bool | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """A lead that goes another way."""

    lead: str
    name: str
    company: str
    before: Route
    after: Route


@dataclass(frozen=True, slots=True)
class Spot:
    """How many leads have the same ranges and the same route."""

    fit: tuple[int, int]
    intent: tuple[int, int]
    route: Route
    leads: int


@dataclass(frozen=True, slots=True)
class Foreseen:
    """All leads under one rulebook: how many go where, where they stand (the most common places
    first, at most MOST_SPOTS), and who went another way before; those that sales would newly get or
    lose come first."""

    routes: Mapping[Route, int]
    spots: tuple[Spot, ...]
    moved: tuple[Moved, ...]


def known_leads(reader: Reader, told: Told) -> tuple[KnownLead, ...]:
    """Every lead of every show, as captured; takes a second for some thousands."""
    found: list[KnownLead] = []
    for show in reader.shows():
        for judged in reader.judged_leads(show.id):
            lead = judged.lead
            evidence = evidence_of(lead, judged.account)
            company = lead.text("company")
            found.append(KnownLead(lead.id, lead.name, company, evidence, is_not_contacted(lead)))
            if len(found) % _EVERY == 0:
                told(len(found), 0)
    return tuple(found)


class WhatIf:
    """The leads, ready to be judged again and again; used by one worker at a time."""

    def __init__(self, leads: Sequence[KnownLead]) -> None:
        self._leads = leads
        self._population: Population | None = None
        self._pointed: tuple[Rulebook, Ranges] | None = None
        self._before: tuple[Rulebook, Sequence[Route]] | None = None

    def __len__(self) -> int:
        return len(self._leads)

    def foresee(
        self, rulebook: Rulebook, before: Rulebook | None, told: Told = lambda _done, _of: None
    ) -> Foreseen:
        """All leads under `rulebook`, beside their routes under `before` (None: nobody moves)."""
        earlier = self._earlier(before, told) if before is not None else None
        ranges, routes = self._judged(rulebook, told)
        spots = Counter(zip(*ranges.fit, *ranges.intent, routes, strict=True))
        return Foreseen(
            routes=Counter(routes),
            spots=tuple(
                Spot((fit_low, fit_high), (low, high), route, count)
                for (fit_low, fit_high, low, high, route), count in spots.most_common(MOST_SPOTS)
            ),
            moved=tuple(self._moves(earlier, routes)) if earlier is not None else (),
        )

    @property
    def ended(self) -> list[KnownLead]:
        """The leads of which it is known whether they were won."""
        return [lead for lead in self._leads if lead.won is not None]

    def answers(self, rulebook: Rulebook) -> dict[str, Counter[str]]:
        """How often each answer is known of these leads, by criterion."""
        found: dict[str, Counter[str]] = {each.id: Counter() for each in rulebook.criteria}
        for lead in self._leads:
            for criterion, code in known_answers(rulebook, lead.evidence).items():
                found[criterion][code] += 1
        return found

    def _earlier(self, before: Rulebook, told: Told) -> Sequence[Route]:
        if self._before is None or self._before[0] != before:
            # A rulebook of its own shape may need its own population; the draft's is kept.
            kept = self._population, self._pointed
            self._before = (before, self._judged(before, told)[1])
            self._population, self._pointed = kept if kept[0] else (self._population, self._pointed)
        return self._before[1]

    def _judged(self, rulebook: Rulebook, told: Told) -> tuple[Ranges, Sequence[Route]]:
        population, ranges = self._ranges(rulebook, told)
        return ranges, population.routes(rulebook, ranges, rulebook.thresholds).routes

    def _ranges(self, rulebook: Rulebook, told: Told) -> tuple[Population, Ranges]:
        if self._population is not None and self._pointed is not None:
            pointed, ranges = self._pointed
            if replace(pointed, thresholds=rulebook.thresholds) == rulebook:
                return self._population, ranges
        population = self._population
        if population is None or not population.fits(rulebook):
            self._population = None  # should it be stopped half way
            population = self._population = Population(rulebook, self._told_of(told))
        ranges = population.ranges(rulebook)
        self._pointed = (rulebook, ranges)
        return population, ranges

    def _told_of(self, told: Told) -> Iterable[tuple[Evidence, bool]]:
        for at, lead in enumerate(self._leads):
            if at % _EVERY == 0:
                told(at, len(self._leads))
            yield lead.evidence, lead.do_not_contact

    def _moves(self, before: Sequence[Route], after: Sequence[Route]) -> Iterator[Moved]:
        found = [
            Moved(lead.id, lead.name, lead.company, was, now)
            for lead, was, now in zip(self._leads, before, after, strict=True)
            if was is not now
        ]
        yield from sorted(found, key=_rank)


def _rank(move: Moved) -> int:
    gained, lost = move.after in _TO_SALES, move.before in _TO_SALES
    return 2 if gained == lost else 0 if gained else 1
