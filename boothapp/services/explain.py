"""Why a verdict is what it is, and why a lead is not for sales: the same lines everywhere; no Qt.

Panel, lead page, PDF, alert and export all take these lines in this order; each writes as many of
them as it has room for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from boothapp.qualify.criteria import AXES
from boothapp.qualify.plan import Line
from boothapp.qualify.route import Route, Verdict
from boothapp.qualify.rulebook import Rulebook

_MOST_NAMED: Final = 3
LACKS: Final[Mapping[str, str]] = {
    "short": "{axis} lacks {lacks} points of {needed}; still open: {open}.",
    "never": "{axis} cannot reach {needed}: {most} at most.",
    "barred": "Barred from sales.",
    "not_agreed": "Sales and marketing have not agreed these criteria yet.",
}
"""In English, by kind; the window says the same in its own language."""


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing that is missing for sales; `kind` is a key of LACKS.

    `lacks`: how many points more the low end of the axis needs; `most`: the high end; `open`: what
    could still bring them, the most first.
    """

    kind: str
    axis: str = ""
    lacks: int = 0
    needed: int = 0
    most: int = 0
    open: tuple[Line, ...] = ()

    @property
    def text(self) -> str:
        """The sentence in English."""
        return filled(LACKS[self.kind], self, self.axis.capitalize())


def filled(template: str, lack: Lack, axis: str) -> str:
    """The template with the numbers and names of what is missing; `axis` as people call it."""
    named = [f"{line.label} ({points_text(line)})" for line in lack.open[:_MOST_NAMED]]
    return template.format(
        axis=axis, lacks=lack.lacks, needed=lack.needed, most=lack.most, open=", ".join(named)
    )


def explained(reasons: Iterable[Line]) -> tuple[Line, ...]:
    """The lines that explain a score: what counted most first, then what could still count most.

    Of equal weight the rulebook's order decides.
    """
    return tuple(sorted(reasons, key=_weight))


def points_text(line: Line) -> str:
    """What a line adds, as people read it: "+12", "−3", or "0…6" where it is open."""
    text = f"{line.low:+d}" if line.known else f"{line.low}…{line.high}"
    return text.replace("-", "\N{MINUS SIGN}")


def why_not_sales(verdict: Verdict, rulebook: Rulebook) -> tuple[Lack, ...]:
    """What is missing for sales; nothing of a lead that is theirs."""
    if verdict.route in (Route.SALES, Route.SALES_NOW):
        return ()
    if verdict.route is Route.DECLINED:
        return (Lack("barred"),)
    found = []
    for axis in AXES:
        low, high = verdict.fit if axis == "fit" else verdict.intent
        needed = getattr(rulebook.thresholds, axis)
        if high < needed:
            found.append(Lack("never", axis, needed - low, needed, high))
        elif low < needed:
            still = (line for line in verdict.reasons if not line.known and line.axis == axis)
            found.append(Lack("short", axis, needed - low, needed, high, explained(still)))
    if "not_agreed" in verdict.why:
        found.append(Lack("not_agreed"))
    return tuple(found)


def _weight(line: Line) -> tuple[bool, int]:
    return not line.known, -max(abs(line.low), abs(line.high))
