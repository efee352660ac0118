"""Points of a lead on each axis, as a range, with their reasons; imports the qualify room only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from boothapp.qualify.criteria import FIT, INTENT
from boothapp.qualify.plan import Line
from boothapp.qualify.several import in_order

if TYPE_CHECKING:
    from collections.abc import Mapping

    from boothapp.qualify.evidence import Evidence
    from boothapp.qualify.rulebook import Rulebook

__all__ = [
    "Line",
    "Score",
    "known_answers",
    "score",
    "score_known",
    "standing_answers",
    "sweet_spots",
]


@dataclass(frozen=True, slots=True)
class Score:
    """The least and the most points on each axis, and the lines that add up to them.

    A range is cut off at the end of its scale (`Rulebook.most`); the lines are not.
    """

    fit: tuple[int, int]
    intent: tuple[int, int]
    lines: tuple[Line, ...]


def score(rulebook: Rulebook, evidence: Evidence) -> Score:
    """Points known, plus the least and the most that the open criteria could add.

    Lines come in the rulebook's order, criteria before actions. An answer code or an action that
    the rulebook does not have, such as one of an older version, counts as not given.
    """
    return score_known(rulebook, known_answers(rulebook, evidence), evidence.actions)


def score_known(rulebook: Rulebook, known: Mapping[str, str], actions: frozenset[str]) -> Score:
    """The same from `known_answers`, for callers that need these too."""
    lines = [block.line(known) for block in rulebook.blocks]
    if actions:
        lines += [line for code, line in rulebook.action_lines.items() if code in actions]
    return Score(_range(rulebook, FIT, lines), _range(rulebook, INTENT, lines), tuple(lines))


def known_answers(rulebook: Rulebook, evidence: Evidence) -> dict[str, str]:
    """Criterion id to the code of its answer, given at the booth or found in the records."""
    found = {}
    given = standing_answers(rulebook, evidence)
    for slot in rulebook.slots:
        # What was said at the booth counts before what the records say.
        code: str | None = given.get(slot.criterion)
        if slot.several and code is not None and code not in slot.codes:
            code = in_order(code, slot.several)
        if code not in slot.codes:
            code = slot.derive(evidence) if slot.derive is not None else None
        if code is not None:
            found[slot.criterion] = code
    return found


def standing_answers(rulebook: Rulebook, evidence: Evidence) -> Mapping[str, str]:
    """The answers given that still hold: one said longer ago than its criterion says is unknown."""
    ages = evidence.ages
    if not ages:
        return evidence.answers
    aged = {
        slot.criterion
        for slot in rulebook.slots
        if slot.holds is not None and ages.get(slot.criterion, 0) >= slot.holds
    }
    return {name: code for name, code in evidence.answers.items() if name not in aged}


def sweet_spots(rulebook: Rulebook, evidence: Evidence) -> tuple[str, ...]:
    """The labels of the named matrix cells that the lead stands in."""
    known = known_answers(rulebook, evidence)
    return tuple(
        spot.label.in_language(rulebook.language)
        for matrix in rulebook.matrices
        for spot in matrix.spots
        if (spot.row, spot.column) == (known.get(matrix.rows), known.get(matrix.columns))
    )


def _range(rulebook: Rulebook, axis: str, lines: list[Line]) -> tuple[int, int]:
    low = high = 0
    for line in lines:
        if line.axis == axis:
            low += line.low
            high += line.high
    most = rulebook.scale.get(axis)
    return (low, high) if most is None else (min(low, most), min(high, most))
