"""Agreed points beside suggested ones, with all that speaks for them; imports this room only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from boothapp.qualify.calibration.cells import cleaned, known
from boothapp.qualify.calibration.drafted import LeftOut
from boothapp.qualify.calibration.evidence import (
    Bin,
    SalesLeads,
    Tally,
    calibration,
    sales_leads,
    tallies,
)
from boothapp.qualify.calibration.judged import Read, read_answers
from boothapp.qualify.calibration.proposal import drafted_proposal, proposed
from boothapp.qualify.calibration.suggest import suggest
from boothapp.qualify.calibration.table import read_table
from boothapp.qualify.calibration.trial import Trial, cross_validate

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from boothapp.qualify.calibration.leads import Factor
    from boothapp.qualify.calibration.points import Points
    from boothapp.qualify.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Finding:
    """One criterion: its levels, the unknown last, with what happened and both sets of points.

    `agreed` is empty without agreed points, `suggested` when nothing is suggested.
    """

    factor: Factor
    tallies: tuple[Tally, ...]
    agreed: tuple[float, ...]
    suggested: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Calibration:
    """What outcomes say of the criteria.

    `rulebook` holds the suggested points; without a suggestion it is the agreed one, or None when
    there is none either. `plot`: stated chances of the suggestion, each lead held out, against what
    happened. `exact`: the points behind it all.
    """

    rulebook: Rulebook | None
    findings: tuple[Finding, ...]
    trial: Trial
    overall: Tally
    plot: tuple[Bin, ...]
    for_sales: SalesLeads | None
    points: Points | None
    read: Read
    left_out: tuple[LeftOut, ...]
    has_agreed: bool

    @property
    def suggests(self) -> bool:
        return self.points is not None


def calibrate(
    columns: Mapping[str, Sequence[str | None]],
    won: Sequence[bool],
    *,
    rulebook: Rulebook | None = None,
    folds: int = 5,
    unknown: Collection[str] = (),
) -> Calibration:
    """What the answers in `columns` (cells by heading) had to do with `won`.

    Unknown is a cell that is None, blank, or says so in a word of its own or one of `unknown`.
    With a rulebook its criteria, as far as columns hold their answers; without one the columns
    themselves. The order of the leads changes nothing. At least two leads must be won and two lost.
    """
    outcomes = np.array(won, bool)
    cells = _cleaned(columns, unknown)
    left_out: tuple[LeftOut, ...] = ()
    if rulebook is None:
        read, left_out = read_table(cells, outcomes)
    else:
        read = read_answers(rulebook, cells, outcomes)
    leads = read.leads.in_fair_order()
    read = replace(read, leads=leads)
    rarer = int(min(leads.won.sum(), (~leads.won).sum()))
    trial = cross_validate(leads, max(2, min(folds, rarer)))
    points = suggest(leads)
    if points is None:
        # What the folds suggested would not be used, so that its figures are not the suggestion's.
        trial = trial.with_agreed_only()
        found = rulebook
    elif rulebook is None:
        found = drafted_proposal(read, points)
    else:
        found = proposed(read, points)
    findings = tuple(
        Finding(
            factor,
            tallies(factor, leads, at),
            factor.agreed,
            () if points is None else tuple(float(value) for value in points.levels[at]),
        )
        for at, factor in enumerate(leads.factors)
    )
    chances = trial.chances["suggested"]
    return Calibration(
        found, findings, trial, Tally(len(leads), int(leads.won.sum())),
        calibration(leads.won, chances), sales_leads(leads, chances),
        points, read, left_out, rulebook is not None,
    )  # fmt: skip


def _cleaned(
    columns: Mapping[str, Sequence[str | None]], unknown: Collection[str]
) -> dict[str, list[str | None]]:
    """The cells as they can be shown and compared, under headings that can be shown."""
    found: dict[str, list[str | None]] = {}
    for place, (heading, texts) in enumerate(columns.items(), 1):
        name = cleaned(heading) or f"column {place}"
        found[name if name not in found else f"{name} ({place})"] = known(texts, unknown)
    return found
