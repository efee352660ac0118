"""A verdict's reasons in another language; imports the qualify room only."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from boothapp.qualify.plan import Line
    from boothapp.qualify.route import Verdict
    from boothapp.qualify.rulebook import Rulebook

Labels = dict[tuple[str, str, str], str]


def labels_of(rulebook: Rulebook) -> Labels:
    """What every line of the rulebook says in its language, by axis, criterion and answer; make it
    once for many verdicts."""
    lines = [line for block in rulebook.blocks for line in block.lines.values()]
    return {_key(line): line.label for line in (*lines, *rulebook.action_lines.values())}


def in_words_of(verdict: Verdict, labels: Mapping[tuple[str, str, str], str]) -> Verdict:
    """The verdict with its reasons in the words of `labels`, which are of the same rulebook."""
    reasons = (replace(line, label=labels.get(_key(line), line.label)) for line in verdict.reasons)
    return replace(verdict, reasons=tuple(reasons))


def _key(line: Line) -> tuple[str, str, str]:
    return line.axis, line.criterion, line.answer
