"""How each way of scoring would have ranked leads it had not seen; imports this room only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from boothapp.qualify.calibration.agreed import agreed_score
from boothapp.qualify.calibration.measures import Measures, auc, measure
from boothapp.qualify.calibration.others import naive_bayes, unconstrained
from boothapp.qualify.calibration.suggest import suggest

if TYPE_CHECKING:
    from boothapp.qualify.calibration.leads import Floats, JudgedLeads

Model = Callable[["JudgedLeads", "JudgedLeads"], "Floats"]


def agreed(train: JudgedLeads, test: JudgedLeads) -> Floats:
    """Chances by the agreed points."""
    return agreed_score(train).chances(test)


def suggested(train: JudgedLeads, test: JudgedLeads) -> Floats:
    """Chances by the points suggested from `train`; by the agreed ones where there are none."""
    points = suggest(train)
    return agreed(train, test) if points is None else points.chances(test)


MODELS: Final[dict[str, Model]] = {
    "agreed": agreed,
    "suggested": suggested,
    "unconstrained": unconstrained,
    "naive_bayes": naive_bayes,
}


@dataclass(frozen=True, slots=True)
class Trial:
    """For each model what it said of each lead while that lead was held out, and how good it was.

    `chances`: n, in the order of the leads that were tried.
    """

    measures: dict[str, Measures]
    chances: dict[str, Floats]

    def with_agreed_only(self) -> Trial:
        """The same trial where nothing is suggested: the agreed points stay."""
        measures = self.measures | {"suggested": self.measures["agreed"]}
        return Trial(measures, self.chances | {"suggested": self.chances["agreed"]})


def cross_validate(leads: JudgedLeads, folds: int) -> Trial:
    """Every model on the same folds; `leads` in fair order, at least two won and two lost."""
    fold = leads.folds(folds)
    found = {name: np.zeros(len(leads)) for name in MODELS}
    for held_out in range(folds):
        rows = np.flatnonzero(fold == held_out)
        train, test = leads.take(np.flatnonzero(fold != held_out)), leads.take(rows)
        for name, model in MODELS.items():
            found[name][rows] = model(train, test)
    if leads.agreed is None:
        # Nothing agreed ranks nobody; the folds' own shares would seem to.
        found["agreed"][:] = leads.won.mean()
    measures = {name: measure(leads.won, chances) for name, chances in found.items()}
    if leads.agreed is not None:
        # Agreed points are not fitted: they rank leads of different folds as they are.
        ranked = auc(leads.won, leads.agreed)
        measures["agreed"] = replace(measures["agreed"], auc=ranked)
    return Trial(measures, found)
