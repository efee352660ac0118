"""What the report page shows, as plain values; imports services and Qt's words only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from boothapp.services.desk import Desk
from boothapp.services.figures import Count, Figures, Tally, local, zone
from boothapp.services.ports import Reader
from ui.countries import country_name
from ui.wording import date_text, route_text

_DAYS_MOST = 31
_BARS_MOST = 8

Bars = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class ReportView:
    """The figures of the whole show or of `day`, and the days (ISO) that can be chosen."""

    figures: Figures
    day: str
    days: tuple[str, ...]


def read_report(reader: Reader, desk: Desk, day: str) -> ReportView:
    """Read the figures of a show once; `day` is an ISO date or '' for all days."""
    timezone = zone(desk.show.timezone)
    tally = Tally(timezone)
    captured_on = set()
    for judged in reader.judged_leads(desk.show.id):
        captured = f"{local(judged.lead.captured_at, timezone):%Y-%m-%d}"
        captured_on.add(captured)
        if day in ("", captured):
            tally.add(judged)
    days = captured_on | set(_planned(desk.show.starts, desk.show.ends))
    return ReportView(tally.figures(), day, tuple(sorted(days)))


def _planned(starts: str, ends: str) -> Iterable[str]:
    try:
        first, last = date.fromisoformat(starts), date.fromisoformat(ends)
    except ValueError:
        return ()
    length = min((last - first).days + 1, _DAYS_MOST)
    return tuple((first + timedelta(days=number)).isoformat() for number in range(length))


def day_text(day: str) -> str:
    """A day as people write it: `Tue 17 Nov`."""
    return date_text(_date(day), weekday=True)


def hour_bars(hours: Sequence[Count], *, day: str) -> Bars:
    """Visitors by hour, the hours without any between the first and the last of a day filled in."""
    by_day: dict[str, dict[int, int]] = {}
    for count in hours:
        on, _, clock = count.key.partition("T")
        by_day.setdefault(on, {})[int(clock)] = count.count
    bars = []
    for on, known in by_day.items():
        weekday = "" if day else f"{QLocale().toString(_date(on), 'ddd')} "
        for hour in range(min(known), max(known) + 1):
            bars.append((f"{weekday}{hour:02d}", float(known.get(hour, 0))))
    return tuple(bars)


def route_bars(figures: Figures) -> Bars:
    """Every route with its leads."""
    return tuple((route_text(count.key), float(count.count)) for count in figures.by_route)


def name_bars(counts: Sequence[Count], names: Mapping[str, str]) -> Bars:
    """The largest few by name."""
    unknown = QCoreApplication.translate("report", "Not known")
    return tuple(
        (names.get(count.key, count.key[:40]) or unknown, float(count.count))
        for count in counts[:_BARS_MOST]
    )


def rest_text(counts: Sequence[Count]) -> str:
    """What `name_bars` leaves out, '' for nothing. As a bar it would dwarf the others."""
    rest = counts[_BARS_MOST:]
    if not rest:
        return ""
    text = QCoreApplication.translate("report", "and {0} more with {1} together")
    return text.format(len(rest), sum(count.count for count in rest))


def country_names(counts: Sequence[Count]) -> dict[str, str]:
    """The names of ISO alpha-2 codes."""
    named = {count.key: country_name(count.key) for count in counts}
    return {code: name for code, name in named.items() if name != code}


def product_names(desk: Desk) -> dict[str, str]:
    """Codes of products with what they are."""
    return {product.code: f"{product.code} {product.name}".strip() for product in desk.products}


def minutes_text(minutes: float | None) -> str:
    """The median time to an acceptance, `–` where nothing was accepted."""
    if minutes is None:
        return "–"
    return QLocale().toString(minutes, "f", 0 if minutes >= 10 else 1)


def _date(day: str) -> QDate:
    return QDate.fromString(day, "yyyy-MM-dd")
