"""Leads by an agreed rulebook, as factors with the agreed points; imports the qualify room only."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

import numpy as np

from boothapp.qualify.calibration.answered import (
    Strange,
    answers_in,
    derived,
    heading_key,
    names_of,
    records_of,
    taken,
)
from boothapp.qualify.calibration.leads import Factor, JudgedLeads
from boothapp.qualify.criteria import AXES, FIT, INTENT, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from boothapp.qualify.calibration.leads import Codes, Flags, Floats
    from boothapp.qualify.criteria import Criterion, Matrix
    from boothapp.qualify.rulebook import Rulebook

    Columns = Mapping[str, Sequence[str | None]]


@dataclass(frozen=True, slots=True)
class Read:
    """Leads as the rulebook sees them. `axes`: of each factor. `silent`: what no column answers;
    `unused`: headings that no criterion asked for; `strange`: values that are no answer."""

    rulebook: Rulebook
    leads: JudgedLeads
    axes: tuple[str, ...]
    silent: tuple[str, ...]
    unused: tuple[str, ...]
    strange: tuple[Strange, ...]


class _Answers:
    """The columns by heading, and what was made of them so far."""

    def __init__(self, columns: Columns) -> None:
        self._columns = {heading_key(heading): heading for heading in columns}
        self._cells = columns
        self.used: set[str] = set()
        self.strange: list[Strange] = []

    def column(self, names: Sequence[str]) -> tuple[str, Sequence[str | None]] | None:
        for name in names:
            if name in self._columns:
                heading = self._columns[name]
                self.used.add(heading)
                return heading, self._cells[heading]
        return None

    def of(self, criterion: Criterion) -> list[str | None] | None:
        """The code of each lead's answer; None when no column has any."""
        own = self.column(names_of(criterion))
        if own is not None:
            codes, strange = answers_in(criterion, own[1])
            self.note(own[0], strange)
            return codes
        records = {
            source: found[1]
            for name, source in records_of(criterion).items()
            if (found := self.column([name])) is not None
        }
        if not records:
            return None
        rows = zip(*records.values(), strict=True)
        known: dict[tuple[str | None, ...], str | None] = {}
        codes = []
        for row in rows:
            if row not in known:
                known[row] = derived(criterion, dict(zip(records, row, strict=True)))
            codes.append(known[row])
        return codes

    def note(self, heading: str, strange: Counter[str]) -> None:
        if strange:
            example = min(strange, key=lambda value: (-strange[value], value))
            self.strange.append(Strange(heading, strange.total(), example))


def read_answers(rulebook: Rulebook, columns: Columns, won: Flags) -> Read:
    """The leads whose answers stand in `columns`, by heading; each column as long as `won`."""
    answers = _Answers(columns)
    found: list[tuple[str, Factor, Codes]] = []
    silent: list[str] = []
    sides = {side for matrix in rulebook.matrices for side in (matrix.rows, matrix.columns)}
    said = {criterion.id: answers.of(criterion) for criterion in rulebook.criteria}
    for criterion in rulebook.criteria:
        codes = said[criterion.id]
        if codes is None:
            silent.append(criterion.id)
        elif criterion.id not in sides:
            found.append((criterion.axis, _single(criterion), _places(criterion, codes)))
    for matrix in rulebook.matrices:
        rows, cells = said[matrix.rows], said[matrix.columns]
        if rows is not None or cells is not None:
            blank: list[str | None] = [None] * len(won)
            found.append((matrix.axis, *_pair(rulebook, matrix, rows or blank, cells or blank)))
    for action in rulebook.actions:
        own = answers.column(names_of(action))
        if own is None:
            silent.append(action.code)
            continue
        flags, strange = taken(own[1])
        answers.note(own[0], strange)
        points = (float(action.points), 0.0, 0.0)
        factor = Factor(
            action.code, str(action.label), ("taken", "not taken"), agreed=points, zero=1
        )
        codes_ = np.array([2 if flag is None else int(not flag) for flag in flags], np.int32)
        found.append((INTENT, factor, codes_))
    unused = tuple(heading for heading in columns if heading not in answers.used)
    leads = _leads(rulebook, found, won)
    axes = tuple(axis for axis, _, _ in found)
    return Read(rulebook, leads, axes, tuple(silent), unused, tuple(answers.strange))


def _places(criterion: Criterion, codes: Sequence[str | None]) -> Codes:
    place = {answer.code: at for at, answer in enumerate(criterion.answers)}
    return np.array(
        [place.get(code, len(place)) if code else len(place) for code in codes], np.int32
    )


def _single(criterion: Criterion) -> Factor:
    points = [float(answer.points) for answer in criterion.answers]
    mean = float(np.average(points, weights=_priors(criterion)))
    levels = tuple(str(answer.label) for answer in criterion.answers)
    ordered = criterion.kind is Kind.NUMBER
    return Factor(criterion.id, str(criterion.label), levels, ordered, (*points, mean))


def _priors(criterion: Criterion) -> list[float]:
    """How often each answer is given: as the rulebook says, evenly where it does not."""
    priors = [1.0 if answer.prior is None else answer.prior for answer in criterion.answers]
    return priors if sum(priors) > 0 else [1.0] * len(priors)


def _pair(
    rulebook: Rulebook,
    matrix: Matrix,
    row_codes: Sequence[str | None],
    column_codes: Sequence[str | None],
) -> tuple[Factor, Codes]:
    """A matrix: a level for each cell, then for each row and each column known by itself."""
    rows, columns = rulebook.criterion(matrix.rows), rulebook.criterion(matrix.columns)
    high, wide = len(rows.answers), len(columns.answers)
    table = dict(matrix.points)
    points = np.array([table[answer.code] for answer in rows.answers], float)
    by_row = np.average(points, axis=1, weights=_priors(columns))
    by_column = np.average(points, axis=0, weights=_priors(rows))
    neither = float(np.average(by_row, weights=_priors(rows)))
    full = list(product(range(high), range(wide)))
    sides = [*full, *((row, -1) for row in range(high)), *((-1, at) for at in range(wide))]
    names = [str(answer.label) for answer in rows.answers], [str(a.label) for a in columns.answers]
    levels = tuple(
        " / ".join(side[at] if at >= 0 else "unknown" for side, at in zip(names, pair, strict=True))
        for pair in sides
    )
    agreed = (*points.ravel(), *by_row, *by_column, neither)
    factor = Factor(
        matrix.id, str(matrix.label), levels,
        agreed=tuple(float(value) for value in agreed), sides=tuple(sides),
    )  # fmt: skip
    place = {pair: at for at, pair in enumerate(sides)} | {(-1, -1): len(sides)}
    left = _places(rows, row_codes)
    right = _places(columns, column_codes)
    left[left == high], right[right == wide] = -1, -1
    return factor, np.array(
        [place[int(a), int(b)] for a, b in zip(left, right, strict=True)], np.int32
    )


def _leads(
    rulebook: Rulebook, found: Sequence[tuple[str, Factor, Codes]], won: Flags
) -> JudgedLeads:
    factors = tuple(factor for _, factor, _ in found)
    codes = (
        np.column_stack([codes for _, _, codes in found])
        if found
        else np.zeros((len(won), 0), np.int32)
    )
    axes = [axis for axis, _, _ in found]
    agreed = np.zeros(len(won))
    for axis in AXES:
        mine = [at for at, name in enumerate(axes) if name == axis]
        total = sum((np.array(factors[at].agreed)[codes[:, at]] for at in mine), np.zeros(len(won)))
        agreed += np.minimum(total, rulebook.scale.get(axis, np.inf))
    plain = [np.eye(len(factor.levels) + 1)[codes[:, at]] for at, factor in enumerate(factors)]
    bayes = codes.copy()
    for at, factor in enumerate(factors):
        bayes[bayes[:, at] == len(factor.levels), at] = -1
    return JudgedLeads(
        factors, codes, won, np.hstack(plain) if plain else np.zeros((len(won), 0)), bayes,
        agreed=agreed, for_sales=_for_sales(rulebook, factors, axes, codes),
    )  # fmt: skip


def low_ends(factor: Factor, points: Sequence[float]) -> Floats:
    """The least points of each level and of the unknown, as a verdict counts them."""
    table = np.array(points, float)
    full = [at for at, side in enumerate(factor.sides) if min(side) >= 0] or slice(len(table) - 1)
    table[-1] = 0.0 if factor.zero is not None else table[full].min()
    for at, (row, column) in enumerate(factor.sides):
        if min(row, column) < 0:
            table[at] = min(
                table[cell] for cell, side in enumerate(factor.sides)
                if min(side) >= 0 and row in {-1, side[0]} and column in {-1, side[1]}
            )  # fmt: skip
    return table


def _for_sales(
    rulebook: Rulebook, factors: Sequence[Factor], axes: Sequence[str], codes: Codes
) -> Flags:
    """Who passes the agreed thresholds with the low ends, or took an action that alerts."""
    passes = np.ones(len(codes), bool)
    for axis, threshold in ((FIT, rulebook.thresholds.fit), (INTENT, rulebook.thresholds.intent)):
        total = np.full(len(codes), float(silent_least(rulebook, axis, factors)))
        for at, factor in enumerate(factors):
            if axes[at] == axis:
                total += low_ends(factor, factor.agreed)[codes[:, at]]
        passes &= total >= threshold
    for at, factor in enumerate(factors):
        if factor.id in rulebook.alerting and factor.zero is not None:
            passes |= codes[:, at] == 0
    return passes


def silent_least(rulebook: Rulebook, axis: str, factors: Sequence[Factor]) -> int:
    """The least that the criteria without a column can add to an axis."""
    read = {factor.id for factor in factors}
    blocks = [block for block in rulebook.blocks if block.axis == axis]
    names = [next(iter(block.lines.values())).criterion for block in blocks]
    return sum(block.least for block, name in zip(blocks, names, strict=True) if name not in read)
