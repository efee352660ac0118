"""Faults of a rulebook that only show when its parts are seen together; imports its parts only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from boothapp.qualify.criteria import MOST_AT_ONCE, NOTHING, Kind
from boothapp.qualify.derive import normal_code, normal_value
from boothapp.qualify.tables import near, shown

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from boothapp.qualify.criteria import (
        Action,
        Answer,
        Criterion,
        Disqualifier,
        Matrix,
    )
    from boothapp.qualify.faults import Faults, Path

MOST_KEYS: Final = 9
_COUNTRY: Final = re.compile(r"[A-Z]{2}")


def check(
    criteria: Sequence[Criterion],
    matrices: Sequence[Matrix],
    actions: Sequence[Action],
    disqualifiers: Sequence[Disqualifier],
    faults: Faults,
) -> None:
    """Notes every fault between the parts of a rulebook."""
    for criterion in criteria:
        _check_criterion(criterion, faults)
    by_id = {criterion.id: criterion for criterion in criteria}
    _check_matrices(matrices, by_id, faults)
    _unique(((("actions", action.code, "key"), action.key) for action in actions), "Alt", faults)
    codes = [action.code for action in actions]
    for rule in disqualifiers:
        _check_disqualifier(rule, by_id, codes, faults)


def _unique(found: Iterable[tuple[Path, Hashable]], what: str, faults: Faults) -> None:
    first: dict[Hashable, Path] = {}
    for path, value in found:
        if value in first:
            earlier = ".".join(str(part) for part in first[value][:2])
            faults.add(path, f"{what} {value} is already taken by {earlier}")
        elif value:
            first[value] = path


def _check_criterion(criterion: Criterion, faults: Faults) -> None:
    where: Path = ("criteria", criterion.id, "answers")
    seen: set[str] = set()
    for index, answer in enumerate(criterion.answers):
        if answer.code and answer.code in seen:
            faults.add((*where, index, "code"), f"{shown(answer.code)} is there twice")
        seen.add(answer.code)
    if criterion.ask is not None and len(criterion.answers) > MOST_KEYS:
        faults.add(where, f"has more than {MOST_KEYS} answers, one for each of the keys 1 to 9")
    if criterion.kind is Kind.SEVERAL:
        _check_several(criterion, where, faults)
    elif criterion.kind is Kind.NUMBER:
        _check_bands(criterion, where, faults)
    elif criterion.kind is not Kind.CHOICE:
        _check_listed(criterion, where, faults)


def _check_several(criterion: Criterion, where: Path, faults: Faults) -> None:
    if len(criterion.answers) > MOST_AT_ONCE:
        faults.add(where, f"has more than {MOST_AT_ONCE} answers that may be given at once")
    for index, answer in enumerate(criterion.answers):
        if answer.code == NOTHING:
            message = "is what is said when no other answer applies: leave it out"
            faults.add((*where, index, "code"), f'"{NOTHING}" {message}')
        if answer.prior is not None and answer.prior > 100:
            message = f"{answer.prior:g} is more than 100: of how many in a hundred is it true?"
            faults.add((*where, index, "prior"), message)
    if criterion.sources:
        _check_listed(criterion, where, faults)


def _check_bands(criterion: Criterion, where: Path, faults: Faults) -> None:
    """Bands must follow each other from 0 to no end, so that every number has one answer."""
    order = sorted(range(len(criterion.answers)), key=lambda i: criterion.answers[i].starts or 0)
    expected: int | None = 0
    for index in order:
        answer = criterion.answers[index]
        path = (*where, index)
        starts = answer.starts or 0
        if expected is None or starts < expected:
            faults.add((*path, "from"), f"{starts} already belongs to the band before")
        elif starts > expected:
            faults.add((*path, "from"), f"{_span(expected, starts - 1)} belongs to no band")
        if answer.ends is not None and answer.ends < starts:
            faults.add((*path, "to"), f"{answer.ends} lies below where the band begins, {starts}")
        expected = None if answer.ends is None else answer.ends + 1
    if expected is not None and order:
        faults.add((*where, order[-1], "to"), f"{expected} and more belongs to no band")


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first} to {last}"


def _check_listed(criterion: Criterion, where: Path, faults: Faults) -> None:
    listed: dict[tuple[str, ...], str] = {}
    others = 0
    for index, answer in enumerate(criterion.answers):
        path = (*where, index)
        for key, position, value in _listed(answer, criterion.kind):
            place = (*path, key, position)
            if criterion.kind is Kind.COUNTRY and not _COUNTRY.fullmatch(answer.values[position]):
                faults.add(place, f"{shown(value)} is not a country code such as DE")
            if (key, value) in listed:
                faults.add(place, f"{shown(value)} already belongs to {listed[key, value]}")
            listed[key, value] = answer.code
        others += answer.otherwise
        if answer.otherwise and others > 1:
            faults.add((*path, "otherwise"), "only one answer can take all that is not listed")
    if not listed:
        faults.add(where, "lists nothing, so that the records can never answer it")


def _listed(answer: Answer, kind: Kind) -> Iterable[tuple[str, int, str]]:
    if kind is Kind.CODES:
        counts: dict[str, int] = {}
        for key, prefix in answer.prefixes:
            yield key, counts.get(key, 0), normal_code(prefix)
            counts[key] = counts.get(key, 0) + 1
    else:
        for position, value in enumerate(answer.values):
            yield "values", position, normal_value(value)


def _check_matrices(
    matrices: Sequence[Matrix], criteria: dict[str, Criterion], faults: Faults
) -> None:
    sides: dict[str, str] = {}
    for matrix in matrices:
        where: Path = ("matrices", matrix.id)
        if matrix.id in criteria:
            faults.add(where, "a criterion has this name already")
        for key, side in (("rows", matrix.rows), ("columns", matrix.columns)):
            if side not in criteria:
                if side:
                    faults.add((*where, key), _unknown(side, "criterion", list(criteria)))
                continue
            if side in sides:
                faults.add((*where, key), f"{shown(side)} is already a side of {sides[side]}")
            sides[side] = matrix.id
            _check_side(criteria[side], matrix, faults)
        if matrix.rows in criteria and matrix.columns in criteria:
            _check_cells(matrix, criteria[matrix.rows], criteria[matrix.columns], faults)


def _check_side(criterion: Criterion, matrix: Matrix, faults: Faults) -> None:
    if criterion.kind is Kind.SEVERAL:
        message = f"may have several answers and cannot be a side of the matrix {matrix.id}"
        faults.add(("criteria", criterion.id, "kind"), message)
    if criterion.axis != matrix.axis:
        faults.add(
            ("criteria", criterion.id, "axis"),
            f"{criterion.axis} is not the axis of the matrix {matrix.id}, {matrix.axis}",
        )
    for index, answer in enumerate(criterion.answers):
        if answer.points:
            faults.add(
                ("criteria", criterion.id, "answers", index, "points"),
                f"is a side of the matrix {matrix.id}: put the points into its cells",
            )


def _check_cells(matrix: Matrix, rows: Criterion, columns: Criterion, faults: Faults) -> None:
    where: Path = ("matrices", matrix.id)
    row_codes = [answer.code for answer in rows.answers]
    column_codes = [answer.code for answer in columns.answers]
    for code, points in matrix.points:
        if code not in row_codes:
            faults.add((*where, "points", code), _unknown(code, f"answer of {rows.id}", row_codes))
        if len(points) != len(column_codes):
            faults.add(
                (*where, "points", code),
                f"has {len(points)} cells where {columns.id} has {len(column_codes)} answers",
            )
    missing = [code for code in row_codes if code not in dict(matrix.points)]
    if missing:
        faults.add((*where, "points"), f"has no row for {', '.join(missing)}")
    for index, spot in enumerate(matrix.spots):
        for key, code, codes in (
            ("row", spot.row, row_codes),
            ("column", spot.column, column_codes),
        ):
            if code and code not in codes:
                faults.add((*where, "spots", index, key), _unknown(code, "answer", codes))


def _check_disqualifier(
    rule: Disqualifier, criteria: dict[str, Criterion], actions: list[str], faults: Faults
) -> None:
    where: Path = ("disqualifiers", rule.id)
    _check_limits(rule, where, actions, faults)
    if not (rule.relation or rule.criterion or rule.countries):
        faults.add(where, "bars nobody: it needs relation, countries, or criterion with answers")
    if bool(rule.criterion) != bool(rule.answers):
        faults.add(where, "criterion and answers only mean something together")
    elif rule.criterion and rule.criterion not in criteria:
        faults.add((*where, "criterion"), _unknown(rule.criterion, "criterion", list(criteria)))
    elif rule.criterion:
        codes = [answer.code for answer in criteria[rule.criterion].answers]
        if set(codes) <= set(rule.answers) and criteria[rule.criterion].kind is not Kind.SEVERAL:
            faults.add((*where, "answers"), f"lists every answer of {rule.criterion}")
        for index, code in enumerate(rule.answers):
            if code not in codes:
                message = _unknown(code, f"answer of {rule.criterion}", codes)
                faults.add((*where, "answers", index), message)


def _check_limits(rule: Disqualifier, where: Path, actions: list[str], faults: Faults) -> None:
    for index, country in enumerate(rule.countries):
        if not _COUNTRY.fullmatch(country):
            path = (*where, "countries", index)
            faults.add(path, f"{shown(country)} is not a country code such as DE")
    for index, action in enumerate(rule.actions):
        if action not in actions:
            faults.add((*where, "actions", index), _unknown(action, "action", actions))


def _unknown(found: str, what: str, known: Sequence[str]) -> str:
    return f"{shown(found)} is no {what}{near(found, known)}"
