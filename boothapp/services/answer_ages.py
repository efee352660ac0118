"""How long ago each answer was said, for criteria whose answers hold for some months only."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Final

from boothapp.domain.clock import wall_ms
from boothapp.domain.lead import Answer, Lead

_SHORTEST_MONTH_MS: Final = 28 * 86_400_000


def lead_ages(lead: Lead) -> dict[str, int]:
    """The age in months of each answer of a saved lead that is a month old or older, when the
    visitor was last at the booth: the same on every node and on every day it is asked."""
    return _ages(lead.answers, wall_ms(lead.visited_at))


def draft_ages(
    before: Lead | None,
    answers: Mapping[str, str],
    said: Mapping[str, str],
    now_ms: int,
) -> dict[str, int]:
    """The same of a visitor in hand at `now_ms` (Unix milliseconds); `answers` were given on the
    page, those in `said` (ISO dates) at an earlier show."""
    found = _ages(before.answers, now_ms) if before else {}
    today = _day(now_ms)
    for criterion in answers:
        found.pop(criterion, None)
        if age := _months(said.get(criterion, ""), today):
            found[criterion] = age
    return found


def said_on(answer: Answer) -> str:
    """The day an answer was given, ISO."""
    return answer.said or _day(wall_ms(answer.at)).isoformat()


def _ages(answers: Mapping[str, Answer], now_ms: int) -> dict[str, int]:
    found = {}
    for criterion, answer in answers.items():
        if answer.said or now_ms - wall_ms(answer.at) >= _SHORTEST_MONTH_MS:
            age = _months(said_on(answer), _day(now_ms))
            if age:
                found[criterion] = age
    return found


def _months(said: str, today: date) -> int:
    """Whole months from a day until today; 0 for a day that is none or lies ahead."""
    try:
        day = date.fromisoformat(said)
    except ValueError:
        return 0
    months = (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)
    return max(months, 0)


def _day(unix_ms: int) -> date:
    return datetime.fromtimestamp(unix_ms / 1000, UTC).date()
