"""What outcomes suggest, answer by answer, and its way into a draft; imports qualify only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from boothapp.qualify.draft_data import Data, Path, value_at, with_value

if TYPE_CHECKING:
    from boothapp.qualify.calibration.calibrate import Calibration, Finding
    from boothapp.qualify.calibration.evidence import Tally
    from boothapp.qualify.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Suggested:
    """One answer, cell or action: what happened with the leads that had it, what is agreed and
    what is suggested (None: nothing is).

    `code` is the answer's, "row/column" of a cell, "" of an action and of the unknown, which has no
    points of its own.
    """

    group: str
    name: str
    code: str
    label: str
    answer: str
    tally: Tally
    agreed: float | None
    suggested: int | None

    @property
    def takes(self) -> bool:
        """Whether there is something to take over."""
        return self.suggested is not None and self.suggested != self.agreed


def suggested_points(found: Calibration) -> tuple[Suggested, ...]:
    """A line for each answer that some lead had, in the rulebook's order."""
    return tuple(line for finding in found.findings for line in _lines(found, finding))


def with_suggested(data: Data, line: Suggested) -> Data:
    """The draft with these points; as it was where it no longer has that answer."""
    path = _path(data, line.group, line.name, line.code)
    if line.suggested is None or path is None:
        return data
    return with_value(data, path, line.suggested)


def with_all_suggested(data: Data, proposal: Rulebook) -> Data:
    """The draft with the points and thresholds of a whole proposal, and without scales of its own:
    suggested points belong together."""
    for criterion in proposal.criteria:
        for answer in criterion.answers:
            path = _path(data, "criteria", criterion.id, answer.code)
            if path is not None and (answer.points or value_at(data, path) is not None):
                data = with_value(data, path, answer.points)
    for matrix in proposal.matrices:
        for row, cells in matrix.points:
            for at, column in enumerate(proposal.criterion(matrix.columns).answers):
                path = _path(data, "matrices", matrix.id, f"{row}/{column.code}")
                if path is not None:
                    data = with_value(data, path, cells[at])
    for action in proposal.actions:
        path = _path(data, "actions", action.code, "")
        if path is not None:
            data = with_value(data, path, action.points)
    ends = {"fit": proposal.thresholds.fit, "intent": proposal.thresholds.intent}
    return with_value(with_value(data, ("thresholds",), ends), ("scale",), None)


def _lines(found: Calibration, finding: Finding) -> Iterator[Suggested]:
    factor = finding.factor
    group, codes = _codes(found.read.rulebook, factor.id)
    for at, tally in enumerate(finding.tallies):
        if not tally.leads:
            continue
        code = codes[at] if at < len(codes) else None
        yield Suggested(
            group=group,
            name=factor.id,
            code=code or "",
            label=factor.label,
            answer=factor.levels[at] if at < len(factor.levels) else "",
            tally=tally,
            agreed=finding.agreed[at] if finding.agreed else None,
            suggested=(
                round(finding.suggested[at]) if finding.suggested and code is not None else None
            ),
        )


def _codes(rulebook: Rulebook, name: str) -> tuple[str, list[str | None]]:
    """Where a factor stands in a rulebook, and the codes of its levels; None has no points."""
    for criterion in rulebook.criteria:
        if criterion.id == name:
            return "criteria", [answer.code for answer in criterion.answers]
    for matrix in rulebook.matrices:
        if matrix.id == name:
            rows, columns = rulebook.criterion(matrix.rows), rulebook.criterion(matrix.columns)
            return "matrices", [
                f"{row.code}/{column.code}" for row in rows.answers for column in columns.answers
            ]
    return "actions", [""]


def _path(data: Data, group: str, name: str, code: str) -> Path | None:
    """Where the points stand in the draft, None where it has no such place."""
    if group == "actions":
        return (group, name, "points") if value_at(data, (group, name)) is not None else None
    if group == "criteria":
        at = _place(data, name, code)
        return None if at is None else (group, name, "answers", at, "points")
    row, _, column = code.partition("/")
    at = _place(data, str(value_at(data, (group, name, "columns"), "")), column)
    if at is None or value_at(data, (group, name, "points", row, at)) is None:
        return None
    return (group, name, "points", row, at)


def _place(data: Data, criterion: str, code: str) -> int | None:
    answers = value_at(data, ("criteria", criterion, "answers"), [])
    return next((at for at, each in enumerate(answers) if each.get("code") == code), None)
