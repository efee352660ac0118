"""What the suggestion is measured beside: an unconstrained model, and naive Bayes as CRMs do it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from boothapp.qualify.calibration.logistic import chances, fit

if TYPE_CHECKING:
    from boothapp.qualify.calibration.leads import Floats, JudgedLeads

_PLAIN_RIDGE: Final = 1.0
_START: Final = 0.1
_BOUND: Final = 1e-4


def unconstrained(train: JudgedLeads, test: JudgedLeads) -> Floats:
    """Chances by plain logistic regression on the same columns.

    Numbers are taken as they are, standardised; texts have a column for each value; the unknown
    has one of its own. The ridge of 1 is scikit-learn's default (C=1).
    """
    fitted = fit(train.plain, train.won, _PLAIN_RIDGE * np.eye(train.plain.shape[1]))
    return chances(fitted.scores(test.plain))


def naive_bayes(train: JudgedLeads, test: JudgedLeads) -> Floats:
    """Chances as Odoo's predictive lead scoring reckons them: what is blank is skipped.

    Odoo's crm.lead, `_pls_get_naive_bayes_probabilities`: each value's count among won and among
    lost leads starts at 0.1 and is divided by all that said something in that field; the chance is
    kept between 0.01 and 99.99 %. Odoo knows no numbers; here they stand in five parts of equal
    size, as is usual.
    """
    share = train.won.mean()
    odds = np.full(len(test), np.log(share / (1 - share)))
    for at in range(train.bayes.shape[1]):
        known = train.bayes[:, at] >= 0
        count = int(max(train.bayes[:, at].max(), test.bayes[:, at].max())) + 1
        won = np.bincount(train.bayes[known & train.won, at], minlength=count) + _START
        lost = np.bincount(train.bayes[known & ~train.won, at], minlength=count) + _START
        ratio = np.log(won / won.sum()) - np.log(lost / lost.sum())
        odds += np.append(ratio, 0.0)[test.bayes[:, at]]
    return np.clip(chances(odds), _BOUND, 1 - _BOUND)
