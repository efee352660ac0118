"""The suggestion as a rulebook file, with the evidence beside each answer; imports this room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from boothapp.qualify.calibration.document import rulebook_toml
from boothapp.qualify.calibration.evidence import Tally
from boothapp.qualify.calibration.wording import NAMES, sentences, tally_text

if TYPE_CHECKING:
    from datetime import date

    from boothapp.qualify.calibration.calibrate import Calibration, Finding
    from boothapp.qualify.criteria import Answer


def suggestion_toml(found: Calibration, source: str, day: date) -> str:
    """The TOML of `found.rulebook`, which must not be None; `source` names the leads' file."""
    rulebook = found.rulebook
    if rulebook is None:
        raise ValueError("nothing is suggested and nothing was agreed")
    notes: dict[tuple[str, str], str] = {}
    findings = {finding.factor.id: finding for finding in found.findings}
    places = {finding.factor.id: at for at, finding in enumerate(found.findings)}
    for criterion in rulebook.criteria:
        finding = findings.get(criterion.id)
        if finding is None:
            continue
        spans = _spans(finding, criterion.answers)
        for answer, levels in zip(criterion.answers, spans, strict=True):
            notes[criterion.id, answer.code] = _answer_note(finding, levels)
        notes[criterion.id, ""] = _unknown_note(finding)
    for matrix in rulebook.matrices:
        if matrix.id in findings:
            notes |= _matrix_notes(found, findings[matrix.id], matrix.id, places[matrix.id])
    for action in rulebook.actions:
        if action.code in findings:
            notes[action.code, ""] = "taken: " + _answer_note(findings[action.code], [0])
    return rulebook_toml(rulebook, _head(found, source, day), notes)


def _head(found: Calibration, source: str, day: date) -> list[str]:
    what = "Points suggested from outcomes" if found.suggests else "The agreed points, unchanged"
    lines = [f"{what}: {source}, {day.isoformat()}. {tally_text(found.overall)}."]
    for name, measures in found.trial.measures.items():
        lines.append(
            f"{NAMES[name]}: AUC {measures.auc:.3f}, log loss {measures.log_loss:.3f}, "
            f"Brier {measures.brier:.3f} (cross-validated)."
        )
    lines += sentences(found)
    if found.points is not None:
        lines.append(
            f"Chance of a sale = 1 / (1 + exp(-({found.points.intercept:.3f} "
            f"{found.points.slope:+.4f} x points)))."
        )
        lines.append("Nobody has agreed this: sales and marketing sign it, or change it first.")
        if not found.has_agreed:
            lines.append(
                "All criteria stand on the axis fit: move what leads do to intent. Its threshold "
                "is where a lead's chance is that of the average lead."
            )
    return lines


def _spans(finding: Finding, answers: tuple[Answer, ...]) -> list[list[int]]:
    """For each answer the levels that were made one in it: bands in their order."""
    levels = list(range(len(finding.factor.levels)))
    if len(answers) == len(levels):
        return [[level] for level in levels]
    points = list(finding.suggested[:-1])
    spans: list[list[int]] = []
    for level in levels:
        if spans and points[level] == points[spans[-1][-1]]:
            spans[-1].append(level)
        else:
            spans.append([level])
    return spans


def _answer_note(finding: Finding, levels: list[int]) -> str:
    mine = [finding.tallies[level] for level in levels]
    tally = Tally(sum(item.leads for item in mine), sum(item.won for item in mine))
    agreed = f"agreed {finding.agreed[levels[0]]:g}; " if finding.agreed else ""
    return agreed + tally_text(tally)


def _unknown_note(finding: Finding) -> str:
    tally = finding.tallies[-1]
    return f"unknown: {tally_text(tally)}" if tally.leads else ""


def _matrix_notes(
    found: Calibration, finding: Finding, name: str, at: int
) -> dict[tuple[str, str], str]:
    """For each row of the matrix what happened to its leads, whatever their column."""
    matrix = next(matrix for matrix in found.read.rulebook.matrices if matrix.id == name)
    rows = found.read.rulebook.criterion(matrix.rows).answers
    row_of = np.array([*(row for row, _ in finding.factor.sides), -1])
    rows_of_leads = row_of[found.read.leads.codes[:, at]]
    won = found.read.leads.won
    notes = {(name, ""): _unknown_note(finding)}
    for place, answer in enumerate(rows):
        mine = rows_of_leads == place
        notes[name, answer.code] = tally_text(Tally(int(mine.sum()), int(won[mine].sum())))
    return notes
