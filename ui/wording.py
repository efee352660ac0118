"""Words that several pages share: routes, states, fields, times; imports translation and values."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from boothapp.services.desk import Desk
from ui.languages import window_language

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


def field_text(name: str) -> str:
    """A field of a lead as people call it; an unknown one by its own name."""
    translate = QCoreApplication.translate
    words = {
        "first_name": translate("wording", "First name"),
        "last_name": translate("wording", "Last name"),
        "company": translate("wording", "Company"),
        "department": translate("wording", "Department"),
        "job_title": translate("wording", "Job title"),
        "email": translate("wording", "E-mail"),
        "phone": translate("wording", "Phone"),
        "website": translate("wording", "Website"),
        "address": translate("wording", "Address"),
        "country": translate("wording", "Country"),
        "badge_id": translate("wording", "Badge number"),
    }
    return words.get(name, name.replace("_", " "))


def contact_text(how: str) -> str:
    """How a lead was reached, as people call it; an unknown way by its own name."""
    translate = QCoreApplication.translate
    words = {
        "call": translate("wording", "called"),
        "mail": translate("wording", "mailed"),
        "visit": translate("wording", "visited"),
    }
    return words.get(how, how)


def action_text(code: str, desk: Desk | None) -> str:
    """An action's label in the rulebook, in the window's language; the code where none knows it."""
    for action in desk.rulebook.actions if desk and desk.rulebook else ():
        if desk and action.code == code:
            return action.label.in_language(window_language())
    return code


def how_text(how: str) -> str:
    """How a visitor said a consent, '' where it is not known."""
    translate = QCoreApplication.translate
    words = {
        "spoken": translate("wording", "spoken"),
        "signed": translate("wording", "signed"),
        "scanned": translate("wording", "by badge scan"),
        "kiosk": translate("wording", "at the kiosk"),
        "written": translate("wording", "in writing"),
    }
    return words.get(how, how)


def person_text(person: str, desk: Desk | None) -> str:
    """A person's name, the identifier's first letters where nobody knows it, '' for nobody."""
    return (desk.names.get(person) if desk else None) or person[:8]


def answer_text(criterion: str, answer: str, desk: Desk | None) -> str:
    """A question and the answer given to it, in the window's language."""
    word = QCoreApplication.translate
    special = {
        "?": word("wording", "does not know"),
        "-": word("wording", "would not say"),
        "": word("wording", "taken back"),
    }
    for known in desk.rulebook.criteria if desk and desk.rulebook else ():
        if known.id == criterion:
            language = window_language()
            labels = {each.code: each.label.in_language(language) for each in known.answers}
            said = labels.get(answer, special.get(answer, answer))
            return f"{known.label.in_language(language)} – {said}"
    return f"{criterion} – {special.get(answer, answer)}"


def laptop_text(device: str, own: str) -> str:
    """A laptop by its identifier: this one, or the last four letters, which tell others apart."""
    translate = QCoreApplication.translate
    if device == own:
        return translate("wording", "this laptop")
    return translate("wording", "laptop {0}").format(device[-4:].upper())


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


def span_text(ms: int) -> str:
    """A length of time in the coarsest unit that says it."""
    seconds = max(0, ms) // 1000
    translate = QCoreApplication.translate
    if seconds < _MINUTE:
        return translate("wording", "%n s", None, seconds)
    if seconds < _HOUR:
        return translate("wording", "%n min", None, seconds // _MINUTE)
    if seconds < _DAY:
        return translate("wording", "%n h", None, seconds // _HOUR)
    return translate("wording", "%n d", None, seconds // _DAY)


def moment_text(ms: int, now_ms: int | None = None) -> str:
    """A time of today (of the day of `now_ms`) as hours and minutes, of another day with its date;
    local time."""
    then = _local(ms)
    today = datetime.now().astimezone() if now_ms is None else _local(now_ms)
    time = f"{then.hour:02}:{then.minute:02}"
    if then.date() == today.date():
        return time
    return f"{_day_text(then.date())} {time}"


def due_text(due: str) -> str:
    """An ISO date, or date and time, as people write it; anything else as it is."""
    try:
        when = datetime.fromisoformat(due)
    except ValueError:
        return due
    day = _day_text(when.date())
    return day if len(due) <= len("2026-11-23") else f"{day} {when:%H:%M}"


def date_text(day: QDate, *, year: bool = False, weekday: bool = False) -> str:
    """A day as people write it, `17 Nov`, with its year or its weekday where asked."""
    translate = QCoreApplication.translate
    if weekday:
        pattern = translate("wording", "ddd d MMM", "a pattern of a date")
    elif year:
        pattern = translate("wording", "d MMM yyyy", "a pattern of a date")
    else:
        pattern = translate("wording", "d MMM", "a pattern of a date")
    return QLocale().toString(day, pattern)


def _day_text(day: date) -> str:
    return date_text(QDate(day.year, day.month, day.day))


def _local(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000).astimezone()
