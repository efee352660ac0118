"""What of scoring can be worked out before a lead is known; imports rulebook parts only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from boothapp.qualify.criteria import INTENT, Kind
from boothapp.qualify.derive import deriver
from boothapp.qualify.several import combinations_of, combined_code, combined_points
from boothapp.qualify.weights import answer_weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from boothapp.qualify.criteria import Action, Criterion, Label, Matrix
    from boothapp.qualify.derive import Derive


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the explanation: a criterion, a matrix or an action, and what it adds.

    `low` and `high` are points, equal when `known`; `label` is the reason when known and what the
    line is about when not; `answer` is the code of the answer, `row/column` for a matrix, "" when
    not known.
    """

    axis: str
    criterion: str
    label: str
    low: int
    high: int
    known: bool
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing to know and where to look: the codes it can have, how records answer it, and how
    often each answer is given (`answer_weights`). `several`: the codes that may be given at once,
    in their order; `holds`: after how many months an answer is no longer known, None never."""

    criterion: str
    codes: frozenset[str]
    derive: Derive | None
    weights: Mapping[str, int]
    several: tuple[str, ...] = ()
    holds: int | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """What scores independently of all else: a criterion, or the two sides of a matrix.

    `lines` has an entry for each combination of known (code) and open (None) slots.
    """

    axis: str
    slots: tuple[Slot, ...]
    lines: Mapping[tuple[str | None, ...], Line]

    def line(self, known: Mapping[str, str]) -> Line:
        """The line for the answers that are known, by criterion id."""
        return self.lines[tuple([known.get(slot.criterion) for slot in self.slots])]

    @property
    def least(self) -> int:
        return self.lines[(None,) * len(self.slots)].low

    @property
    def most(self) -> int:
        return self.lines[(None,) * len(self.slots)].high


def blocks_of(
    criteria: Iterable[Criterion], matrices: Iterable[Matrix], language: str
) -> tuple[Block, ...]:
    """The blocks in the order of the criteria; a matrix stands where its first side stands."""
    by_id = {criterion.id: criterion for criterion in criteria}
    sides = {side: matrix for matrix in matrices for side in (matrix.rows, matrix.columns)}
    placed: set[str] = set()
    blocks: list[Block] = []
    for criterion in by_id.values():
        matrix = sides.get(criterion.id)
        if matrix is None:
            blocks.append(_single(criterion, language))
        elif matrix.id not in placed:
            placed.add(matrix.id)
            blocks.append(_pair(matrix, by_id[matrix.rows], by_id[matrix.columns], language))
    return tuple(blocks)


def action_lines(actions: Iterable[Action], language: str) -> dict[str, Line]:
    """The line of each action by its code."""
    return {
        action.code: _known(
            INTENT, action.code, action.reason.in_language(language), action.points, action.code
        )
        for action in actions
    }


def _slot(criterion: Criterion) -> Slot:
    weights = answer_weights(criterion)
    codes = tuple(answer.code for answer in criterion.answers)
    return Slot(
        criterion.id,
        frozenset(weights),
        deriver(criterion),
        weights,
        codes if criterion.kind is Kind.SEVERAL else (),
        criterion.holds_months,
    )


def _several(criterion: Criterion, language: str) -> Block:
    lines: dict[tuple[str | None, ...], Line] = {}
    label = criterion.label.in_language(language)
    for given in combinations_of(criterion):
        reason = ", ".join(answer.reason.in_language(language) for answer in given)
        points, code = combined_points(criterion, given), combined_code(given)
        lines[(code,)] = _known(criterion.axis, criterion.id, reason or label, points, code)
    points_of = [line.low for line in lines.values()]
    lines[(None,)] = _open(criterion.axis, criterion.id, criterion.label, points_of, language)
    return Block(criterion.axis, (_slot(criterion),), lines)


def _single(criterion: Criterion, language: str) -> Block:
    if criterion.kind is Kind.SEVERAL:
        return _several(criterion, language)
    lines: dict[tuple[str | None, ...], Line] = {}
    for answer in criterion.answers:
        reason = answer.reason.in_language(language)
        lines[(answer.code,)] = _known(
            criterion.axis, criterion.id, reason, answer.points, answer.code
        )
    points = [answer.points for answer in criterion.answers]
    lines[(None,)] = _open(criterion.axis, criterion.id, criterion.label, points, language)
    return Block(criterion.axis, (_slot(criterion),), lines)


def _known(axis: str, name: str, reason: str, points: int, answer: str) -> Line:
    return Line(axis, name, reason, points, points, known=True, answer=answer)


def _open(axis: str, name: str, label: Label, points: list[int], language: str) -> Line:
    return Line(axis, name, label.in_language(language), min(points), max(points), known=False)


def _pair(matrix: Matrix, rows: Criterion, columns: Criterion, language: str) -> Block:
    table = dict(matrix.points)
    cells = {
        (row.code, column.code): table[row.code][index]
        for row in rows.answers
        for index, column in enumerate(columns.answers)
    }
    lines: dict[tuple[str | None, ...], Line] = {}
    template = matrix.reason.in_language(language)
    for row in rows.answers:
        for column in columns.answers:
            reason = template.replace("{row}", row.label.in_language(language))
            reason = reason.replace("{column}", column.label.in_language(language))
            points = cells[row.code, column.code]
            code = f"{row.code}/{column.code}"
            line = _known(matrix.axis, matrix.id, reason, points, code)
            lines[row.code, column.code] = line
    for row_code in (None, *(row.code for row in rows.answers)):
        for column_code in (None, *(column.code for column in columns.answers)):
            if row_code is None or column_code is None:
                within = [
                    points
                    for (row, column), points in cells.items()
                    if row_code in {None, row} and column_code in {None, column}
                ]
                lines[row_code, column_code] = _open(
                    matrix.axis, matrix.id, matrix.label, within, language
                )
    return Block(matrix.axis, (_slot(rows), _slot(columns)), lines)
