"""Calibration off the main thread, from leads of this store or from a table; no widgets."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from boothapp.domain.errors import UserError
from boothapp.qualify.rulebook import Rulebook
from boothapp.services.calibration import JudgedLead, calibrate_leads
from boothapp.services.judged_file import calibrate_columns, outcome_column
from boothapp.services.judged_table import read_columns
from boothapp.services.suggested_points import Suggested, suggested_points
from boothapp.services.what_if import WhatIf
from ui.setup.rulebook_editor.calibration_plot import PlotPoint

if TYPE_CHECKING:
    from boothapp.qualify.calibration.calibrate import Calibration


@dataclass(frozen=True, slots=True)
class Read:
    """A table of leads, and the column that most likely holds their outcome ('' for none)."""

    path: Path
    columns: Mapping[str, Sequence[str | None]]
    outcome: str


@dataclass(frozen=True, slots=True)
class Said:
    """What outcomes say, ready to be shown. `proposal` None: nothing is suggested."""

    lines: tuple[Suggested, ...]
    plot: tuple[PlotPoint, ...]
    sentences: tuple[str, ...]
    leads: int
    won: int
    proposal: Rulebook | None


def read_table(path: Path) -> Read:
    """The columns of a file. Raises UserError for what is no table."""
    _need_numpy()
    columns = read_columns(path)
    return Read(path, columns, outcome_column(columns))


def said_by_table(rulebook: Rulebook, read: Read, outcome: str) -> Said:
    """What a table says, its outcome in a column. Raises UserError as `calibrate_columns` does."""
    _need_numpy()
    return _said(calibrate_columns(read.columns, outcome, rulebook=rulebook).found)


def said_by_leads(rulebook: Rulebook, leads: WhatIf) -> Said | None:
    """What the leads of this store say, None while too few have ended."""
    _need_numpy()
    judged = [JudgedLead(lead.evidence, lead.won is True) for lead in leads.ended]
    found = calibrate_leads(rulebook, judged)
    return _said(found) if found is not None else None


def _said(found: Calibration) -> Said:
    # numpy is an extra, and takes longer to import than the window may take to be seen.
    from boothapp.qualify.calibration.wording import sentences  # noqa: PLC0415

    plot = tuple(
        PlotPoint(item.stated, item.happened.share, item.happened.interval, item.happened.leads)
        for item in found.plot
    )
    return Said(
        suggested_points(found), plot if found.suggests else (), tuple(sentences(found)),
        found.overall.leads, found.overall.won, found.rulebook if found.suggests else None,
    )  # fmt: skip


def _need_numpy() -> None:
    if importlib.util.find_spec("numpy") is None:
        raise UserError(
            "Learning from outcomes needs numpy, which is not installed.",
            "All else works without it.",
            "Install boothapp with its extra 'calibrate', then open this page again.",
        )
