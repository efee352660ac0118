"""A rulebook with the suggested points in the agreed one's place; imports the qualify room only."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from boothapp.qualify.calibration.agreed import agreed_score
from boothapp.qualify.calibration.drafted import band_answer, is_ordered
from boothapp.qualify.calibration.judged import low_ends, silent_least
from boothapp.qualify.criteria import AXES, FIT, Kind, Label, Thresholds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from boothapp.qualify.calibration.judged import Read
    from boothapp.qualify.calibration.leads import Floats
    from boothapp.qualify.calibration.points import Points
    from boothapp.qualify.criteria import Answer, Criterion, Matrix
    from boothapp.qualify.rulebook import Rulebook

_MOST: Final = 999


def proposed(read: Read, points: Points) -> Rulebook:
    """The next version of an agreed rulebook, unsigned: its criteria with other points.

    What no column answered keeps the worth that its points had beside the others. Each threshold
    moves so that as many leads pass it as before. Scales end with the criteria's sum.
    """
    rulebook = read.rulebook
    by_id = _by_id(read, points)
    slope = agreed_score(read.leads).slope
    worth = slope / points.slope if slope > 0 and points.slope > 0 else 1.0
    sides = {side for matrix in rulebook.matrices for side in (matrix.rows, matrix.columns)}
    changed = replace(
        rulebook,
        version=rulebook.version + 1,
        agreed=None,
        criteria=tuple(
            criterion if criterion.id in sides else _pointed(criterion, by_id, worth)
            for criterion in rulebook.criteria
        ),
        matrices=tuple(_celled(rulebook, matrix, by_id, worth) for matrix in rulebook.matrices),
        actions=tuple(
            replace(action, points=_at(by_id, action.code, 0, action.points, worth))
            for action in rulebook.actions
        ),
        scale={},
        thresholds=Thresholds(0, 0),
    )
    ends = [_threshold(changed, read, points, axis) for axis in AXES]
    return replace(changed, thresholds=Thresholds(*ends))


def drafted_proposal(read: Read, points: Points) -> Rulebook:
    """A drafted rulebook with its points: bands of equal points made one, idle criteria dropped.

    Its threshold is where a lead's chance is as good as the average lead's.
    """
    rulebook = read.rulebook
    criteria = []
    for criterion, table in zip(rulebook.criteria, points.levels, strict=True):
        if table.any():
            answers = tuple(
                replace(answer, points=int(value))
                for answer, value in zip(criterion.answers, table, strict=False)
            )
            merged = _merged(criterion, answers) if is_ordered(criterion) else answers
            criteria.append(replace(criterion, answers=merged))
    found = replace(rulebook, criteria=tuple(criteria))
    share = float(read.leads.won.mean())
    even = (np.log(share / (1 - share)) - points.intercept) / points.slope if points.slope else 0.0
    reach = int(np.clip(np.ceil(even), max(-_MOST, found.least(FIT)), min(_MOST, found.most(FIT))))
    return replace(found, thresholds=Thresholds(reach, min(0, found.most("intent"))))


def _merged(criterion: Criterion, answers: Sequence[Answer]) -> tuple[Answer, ...]:
    found: list[Answer] = []
    for answer in answers:
        if not found or found[-1].points != answer.points:
            found.append(answer)
        elif criterion.kind is Kind.NUMBER:
            found[-1] = band_answer(found[-1].starts or 0, answer.ends, answer.points)
        else:
            found[-1] = _joined(found[-1], answer)
    return tuple(found)


def _joined(first: Answer, last: Answer) -> Answer:
    low = str(first.label).partition(" to ")[0]
    high = str(last.label).rpartition(" to ")[2]
    label = Label((("", f"{low} to {high}"),))
    return replace(first, label=label, reason=label, values=(*first.values, *last.values))


def _by_id(read: Read, points: Points) -> dict[str, Floats]:
    pairs = zip(read.leads.factors, points.levels, strict=True)
    return {factor.id: table for factor, table in pairs}


def _at(by_id: dict[str, Floats], name: str, level: int, agreed: int, worth: float) -> int:
    table = by_id.get(name)
    found = agreed * worth if table is None else float(table[level])
    return int(np.clip(round(found), -99, 99))


def _pointed(criterion: Criterion, by_id: dict[str, Floats], worth: float) -> Criterion:
    return replace(
        criterion,
        answers=tuple(
            replace(answer, points=_at(by_id, criterion.id, at, answer.points, worth))
            for at, answer in enumerate(criterion.answers)
        ),
    )


def _celled(rulebook: Rulebook, matrix: Matrix, by_id: dict[str, Floats], worth: float) -> Matrix:
    wide = len(rulebook.criterion(matrix.columns).answers)
    answers = rulebook.criterion(matrix.rows).answers
    order = {answer.code: at for at, answer in enumerate(answers)}
    rows = tuple(
        (
            code,
            tuple(
                _at(by_id, matrix.id, order[code] * wide + at, cell, worth)
                for at, cell in enumerate(cells)
            ),
        )
        for code, cells in matrix.points
    )
    return replace(matrix, points=rows)


def _threshold(changed: Rulebook, read: Read, points: Points, axis: str) -> int:
    """The points at which as many leads pass the axis as passed the agreed threshold."""
    thresholds = read.rulebook.thresholds
    agreed = thresholds.fit if axis == FIT else thresholds.intent
    before = _lows(read.rulebook, read, [factor.agreed for factor in read.leads.factors], axis)
    after = _lows(changed, read, points.levels, axis)
    passing = int((before >= agreed).sum())
    if not passing:
        return changed.most(axis)
    ranked = np.sort(after)[::-1]
    found = int(np.floor(ranked[passing - 1]))
    if (after >= found).sum() - passing > passing - (after >= found + 1).sum():
        found += 1
    return min(found, changed.most(axis))


def _lows(
    rulebook: Rulebook, read: Read, levels: Sequence[Sequence[float] | Floats], axis: str
) -> Floats:
    leads = read.leads
    total = np.full(len(leads), float(silent_least(rulebook, axis, leads.factors)))
    for at, factor in enumerate(leads.factors):
        if read.axes[at] == axis:
            total += low_ends(factor, list(levels[at]))[leads.codes[:, at]]
    return total
