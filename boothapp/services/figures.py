"""The figures of a show or of one day, for the page and the PDF alike; imports domain and views."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from statistics import median
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from boothapp.domain.clock import wall_ms
from boothapp.domain.lead import Lead
from boothapp.services.views import JudgedLead

SALES_ROUTES = frozenset({"sales_now", "sales"})
"""The only routes that anything made for sales may hold (design invariant 6)."""

ROUTE_NAMES: Mapping[str, str] = {
    "sales_now": "Sales now",
    "sales": "Sales",
    "nurture": "Nurture",
    "courtesy": "Courtesy mail",
    "declined": "Declined",
    "": "Not judged",
}
"""What people read; '' is the route of a lead whose show has no rulebook."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many of one thing: `key` is a code or identifier, '' where it is unknown."""

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class Figures:
    """What happened. `by_hour` keys are local hours such as '2026-10-06T09', in order; `by_route`
    has every route that people know, in their order; the others start with the largest.
    `by_product` counts samples asked for; `by_staff` keys are persons' identifiers, `by_country`
    keys ISO alpha-2 where known. `median_minutes` from alert to acceptance, None without any;
    `not_called` are sales' leads that nobody has contacted or accepted."""

    captured: int
    by_hour: tuple[Count, ...]
    by_route: tuple[Count, ...]
    by_product: tuple[Count, ...]
    by_country: tuple[Count, ...]
    by_staff: tuple[Count, ...]
    alerts_raised: int
    alerts_accepted: int
    median_minutes: float | None
    samples: int
    not_called: int

    def route(self, *routes: str) -> int:
        """How many leads have one of these routes."""
        return sum(count.count for count in self.by_route if count.key in routes)

    @property
    def for_sales(self) -> int:
        """How many leads are sales'."""
        return self.route(*SALES_ROUTES)


def route_of(judged: JudgedLead) -> str:
    """The lead's route as a word, '' where there is no verdict."""
    return str(judged.verdict.route) if judged.verdict else ""


def is_for_sales(judged: JudgedLead) -> bool:
    """Whether the lead may stand in anything made for sales; an erased one may not."""
    return route_of(judged) in SALES_ROUTES and not judged.lead.erased


def for_sales(leads: Iterable[JudgedLead]) -> Iterator[JudgedLead]:
    """Only what sales may have; whatever is made for sales passes through here."""
    return (judged for judged in leads if is_for_sales(judged))


def is_waiting(lead: Lead) -> bool:
    """Whether nobody has contacted the visitor or accepted an alert about them."""
    return not lead.contacted_at and not any(alert.accepted_at for alert in lead.alerts)


def zone(timezone: str) -> tzinfo:
    """The time zone of an IANA name; UTC where the name is unknown or this machine lacks it."""
    try:
        return ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


@dataclass(slots=True)
class Tally:
    """Counts leads one by one, so that a report needs to read them only once."""

    timezone: tzinfo
    captured: int = 0
    not_called: int = 0
    alerts_raised: int = 0
    hours: Counter[str] = field(default_factory=Counter)
    routes: Counter[str] = field(default_factory=Counter)
    products: Counter[str] = field(default_factory=Counter)
    countries: Counter[str] = field(default_factory=Counter)
    staff: Counter[str] = field(default_factory=Counter)
    minutes: list[float] = field(default_factory=list)

    def add(self, judged: JudgedLead) -> None:
        """Count a lead; an erased one does not count."""
        lead = judged.lead
        if lead.erased:
            return
        self.captured += 1
        self.not_called += is_for_sales(judged) and is_waiting(lead)
        self.hours[f"{local(lead.captured_at, self.timezone):%Y-%m-%dT%H}"] += 1
        self.routes[route_of(judged)] += 1
        self.products.update(sample.product for sample in lead.samples)
        self.countries[country_key(lead.text("country"))] += 1
        self.staff[lead.captured_by] += 1
        self.alerts_raised += len(lead.alerts)
        self.minutes += [
            max(0, wall_ms(alert.accepted_at) - wall_ms(alert.raised_at)) / 60_000
            for alert in lead.alerts
            if alert.accepted_at
        ]

    def figures(self) -> Figures:
        """What was counted so far."""
        routes = [key for key in ROUTE_NAMES if key or self.routes[key]]
        return Figures(
            captured=self.captured,
            by_hour=tuple(Count(hour, self.hours[hour]) for hour in sorted(self.hours)),
            by_route=tuple(Count(route, self.routes[route]) for route in routes),
            by_product=_largest_first(self.products),
            by_country=_largest_first(self.countries),
            by_staff=_largest_first(self.staff),
            alerts_raised=self.alerts_raised,
            alerts_accepted=len(self.minutes),
            median_minutes=median(self.minutes) if self.minutes else None,
            samples=self.products.total(),
            not_called=self.not_called,
        )


def figures_of(leads: Iterable[JudgedLead], *, timezone: str, day: str = "") -> Figures:
    """The figures of all leads, or of those captured on one local `day` (ISO date)."""
    tally = Tally(zone(timezone))
    for judged in leads:
        if not day or f"{local(judged.lead.captured_at, tally.timezone):%Y-%m-%d}" == day:
            tally.add(judged)
    return tally.figures()


def local(reading: int, timezone: tzinfo) -> datetime:
    """A clock reading as local time; one beyond the calendar (a broken clock) as its end."""
    seconds = min(wall_ms(reading) / 1000, 253_402_200_000)
    return datetime.fromtimestamp(seconds, timezone)


def country_key(country: str) -> str:
    """The country as it is counted: two letters as their ISO code, else the first 60 letters."""
    text = country.strip()
    return text.upper() if len(text) == 2 else text[:60]


def _largest_first(counter: Counter[str]) -> tuple[Count, ...]:
    ordered = sorted(counter.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Count(key, count) for key, count in ordered)
