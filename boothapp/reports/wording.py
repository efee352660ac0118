"""How the report says days, times, points and lengths of time; imports the words only."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from boothapp.services.words import Words, words

DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)


class Wording:
    """The words of a language, and its way with days and numbers."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._say: Words = words(language)

    def __call__(self, text: str, **parts: object) -> str:
        """A text with its parts filled in; see `Words`."""
        return self._say(text, **parts)

    def day(self, day: str) -> str:
        """The day of an ISO date or date and time as 'Tue 6 Oct'; any other text as it is."""
        try:
            known = date.fromisoformat(day[:10])
        except ValueError:
            return day
        # Not strftime: its names follow the locale of the process, not the document's language.
        weekday, month = self._say(DAYS[known.weekday()]), self._say(MONTHS[known.month - 1])
        say = self._say
        return say("{weekday} {day} {month}", weekday=weekday, day=known.day, month=month)

    def time(self, moment: str) -> str:
        """An ISO date, or date and time, as 'Tue 6 Oct, 10:42'; any other text as it is."""
        try:
            known = datetime.fromisoformat(moment)
        except ValueError:
            return moment
        day = self.day(moment)
        return day if len(moment) <= 10 else f"{day}, {known:%H:%M}"

    def date(self, day: str) -> str:
        """An ISO date with its year, '6 Oct 2026'; any other text as it is."""
        try:
            known = date.fromisoformat(day[:10])
        except ValueError:
            return day
        say, month = self._say, self._say(MONTHS[known.month - 1])
        return say("{day} {month} {year}", day=known.day, month=month, year=known.year)

    def days(self, starts: str, ends: str) -> str:
        """The days of a show, '6 – 9 Oct 2026' or '30 Sep 2026 – 2 Oct 2026'."""
        first, last = self.date(starts), self.date(ends)
        if not starts or not ends or starts == ends:
            return first or last
        if starts[:7] == ends[:7] and first != starts and last != ends:
            say = self._say
            return say("{day} – {ends}", day=date.fromisoformat(starts[:10]).day, ends=last)
        return f"{first} – {last}"

    def minutes(self, minutes: float | None) -> str:
        """A length of time, '40 s', '3 min' or '2.5 h'; '–' for none."""
        say = self._say
        if minutes is None:
            return "–"
        if minutes < 1:
            return say("{n} s", n=f"{minutes * 60:.0f}")
        if minutes < 90:
            return say("{n} min", n=f"{minutes:.0f}")
        return say("{n} h", n=f"{minutes / 60:.1f}".replace(".", say(".")))

    def number(self, count: int) -> str:
        """A number, its thousands apart: '1,204'."""
        say = self._say
        return f"{count:,}".replace(",", say(","))

    def counted(self, count: int, one: str, many: str, **parts: object) -> str:
        """'1 lead' or '1,204 leads' of '{n} lead' and '{n} leads'."""
        return self._say(one if count == 1 else many, n=self.number(count), **parts)


def spoken_points(low: int, high: int) -> str:
    """Points a line adds, '+12', or could add, '0…20'."""
    return f"{low:+d}" if low == high else f"{low}…{high}".replace("-", "−")


def spoken_range(found: tuple[int, int], most: int, say: Wording) -> str:
    """A range on its scale, '28–34 of 40', or '28 of 40' where nothing is open."""
    low, high = (str(end).replace("-", "−") for end in found)
    span = low if low == high else f"{low}–{high}"
    return say("{span} of {most}", span=span, most=most) if most else span
