"""What became of a lead, out of a column's words; imports nothing of boothapp but its errors."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from boothapp.domain.errors import UserError
from boothapp.qualify.calibration.cells import normal

if TYPE_CHECKING:
    from collections.abc import Sequence

_WON: Final = frozenset(
    {
        "won", "win", "closed won", "closed-won", "closed_won", "closedwon", "sold", "sale", "yes",
        "y", "1", "1.0", "true", "t", "success", "converted", "customer", "ordered", "ja",
        "gewonnen", "oui", "gagné", "si", "sí", "igen", "tak", "+",
    }
)  # fmt: skip
_LOST: Final = frozenset(
    {
        "lost", "loss", "closed lost", "closed-lost", "closed_lost", "closedlost", "no", "n", "0",
        "0.0", "false", "f", "failure", "failed", "not converted", "no decision", "no_decision",
        "disqualified", "rejected", "-1", "nein", "verloren", "non", "perdu", "nem", "nie",
    }
)  # fmt: skip
_OPEN: Final = frozenset(
    {"open", "pending", "in progress", "in_progress", "new", "working", "ongoing", "offen"}
)


def read_outcomes(
    heading: str, values: Sequence[str | None], won: str | None = None
) -> list[bool | None]:
    """True for won, False for lost (or no decision), None where it is not known yet.

    `won`: the value that stands for won; all others then stand for lost. Raises UserError when the
    column's words are not understood, or only one outcome is there.
    """
    said = Counter(normal(value) for value in values if value is not None)
    if not said:
        raise UserError(f"The column {heading!r} is empty.", "", "Name the one with the outcome.")
    if won is not None:
        outcomes: dict[str, bool | None] = {value: value == normal(won) for value in said}
        if not any(outcomes.values()):
            raise UserError(
                f"No lead has {won!r} in the column {heading!r}.",
                f"It says {_listed(said)}.",
                "Give --won one of these.",
            )
    else:
        outcomes = {value: _understood(value) for value in said}
        strange = Counter({value: said[value] for value in said if not _known(value)})
        if strange:
            raise UserError(
                f"Which outcome is a won lead? {heading!r} says {_listed(said)}.",
                "",
                "Say it with --won, such as --won " + repr(strange.most_common()[-1][0]) + ".",
            )
    found = [None if value is None else outcomes[normal(value)] for value in values]
    for outcome, word in ((True, "won"), (False, "lost")):
        if outcome not in found:
            raise UserError(
                f"No lead in {heading!r} is {word}.",
                "Won and lost leads must be compared.",
                "Add some, or name another column with --outcome.",
            )
    return found


def _understood(value: str) -> bool | None:
    return True if value in _WON else False if value in _LOST else None


def _known(value: str) -> bool:
    return value in _WON or value in _LOST or value in _OPEN


def _listed(said: Counter[str]) -> str:
    names = [repr(value[:40]) for value, _ in said.most_common(5)]
    more = len(said) - len(names)
    return ", ".join(names) + (f" and {more} more" if more > 0 else "")
