"""Words that several pages share: routes, states, times; imports Qt's translation only."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR


def route_text(route: str) -> str:
    """A route as people call it; a lead without a rulebook is not scored."""
    translate = QCoreApplication.translate
    words = {
        "sales_now": translate("wording", "Sales now"),
        "sales": translate("wording", "Sales"),
        "nurture": translate("wording", "Nurture"),
        "courtesy": translate("wording", "Courtesy mail"),
        "declined": translate("wording", "Declined"),
    }
    return words.get(route, translate("wording", "Not scored"))


def alert_text(state: str) -> str:
    """The state of an alert as people call it."""
    translate = QCoreApplication.translate
    words = {
        "open": translate("wording", "Open"),
        "escalated": translate("wording", "Escalated"),
        "accepted": translate("wording", "Accepted"),
    }
    return words.get(state, "")


def range_text(points: tuple[int, int]) -> str:
    """A range of points, as one number where both ends are the same."""
    low, high = points
    return str(low) if low == high else f"{low} – {high}"


def ago_text(then_ms: int, now_ms: int) -> str:
    """How long ago something was, in the coarsest unit that says it."""
    seconds = max(0, now_ms - then_ms) // 1000
    translate = QCoreApplication.translate
    if seconds < _MINUTE:
        return translate("wording", "%n s ago", None, seconds)
    if seconds < _HOUR:
        return translate("wording", "%n min ago", None, seconds // _MINUTE)
    if seconds < _DAY:
        return translate("wording", "%n h ago", None, seconds // _HOUR)
    return translate("wording", "%n d ago", None, seconds // _DAY)


def moment_text(ms: int) -> str:
    """A time of today as hours and minutes, of another day with its date; local time."""
    then = datetime.fromtimestamp(ms / 1000).astimezone()
    time = then.strftime("%H:%M")
    if then.date() == datetime.now().astimezone().date():
        return time
    day = QDate(then.year, then.month, then.day)
    return f"{QLocale().toString(day, 'd MMM')} {time}"
