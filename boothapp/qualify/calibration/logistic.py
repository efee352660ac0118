"""Logistic regression with a ridge of any shape, by Newton's method; imports arrays only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from boothapp.qualify.calibration.leads import Flags, Floats

_STEPS: Final = 40
_ENOUGH: Final = 1e-6
_LEAST_WEIGHT: Final = 1e-9
# Rows at a time, so that what is weighed stays in the processor's cache.
_PIECE: Final = 2048


@dataclass(frozen=True, slots=True)
class Fit:
    """`weights`: the intercept, then one for each column."""

    weights: Floats

    def scores(self, columns: Floats) -> Floats:
        """Log odds of each row."""
        scores: Floats = self.weights[0] + columns @ self.weights[1:]
        return scores


def chances(scores: Floats) -> Floats:
    """Log odds as probabilities, without overflow."""
    half: Floats = 0.5 * (1 + np.tanh(0.5 * scores))
    return half


def fit(columns: Floats, won: Flags, penalty: Floats, start: Fit | None = None) -> Fit:
    """The weights that make sum of log loss + w'Pw/2 least; the intercept is never penalised.

    `columns`: n x p; `penalty`: p x p, positive definite or the columns independent. Newton's
    steps are halved while they make it worse, so that it always ends.
    """
    design = np.column_stack((np.ones(len(won)), columns))
    ridge = _ridge(penalty)
    weights = _first(won, design.shape[1]) if start is None else start.weights
    loss = _loss(design, won, ridge, weights)
    for _ in range(_STEPS):
        gradient, hessian = _slopes(design, won, ridge, weights)
        step = np.linalg.solve(hessian, gradient)
        gain = float(gradient @ step)
        size = 1.0
        while (then := _loss(design, won, ridge, weights - size * step)) > loss and size > 1e-4:
            size /= 2
        if then > loss:
            break
        weights, loss = weights - size * step, then
        if gain < _ENOUGH * max(1.0, loss):
            break
    return Fit(weights)


def left_out_scores(columns: Floats, won: Flags, penalty: Floats, fitted: Fit) -> Floats:
    """What each row would score had it not been there: one Newton step from the fit.

    The approximate leave-one-out of Rad and Maleki (2020): exact for least squares, and close for
    a ridge; it costs as much as one step of the fit instead of n fits.
    """
    design = np.column_stack((np.ones(len(won)), columns))
    found = design @ fitted.weights
    _, hessian = _slopes(design, won, _ridge(penalty), fitted.weights)
    spread = np.einsum("ij,ij->i", design @ np.linalg.inv(hessian), design)
    chance = chances(found)
    curve = np.maximum(chance * (1 - chance), _LEAST_WEIGHT)
    scores: Floats = found - spread * (won - chance) / np.maximum(1 - curve * spread, 1e-3)
    return scores


def losses(won: Flags, scores: Floats) -> Floats:
    """Log loss of each row, from log odds."""
    found: Floats = np.logaddexp(0, np.where(won, -scores, scores))
    return found


def _ridge(penalty: Floats) -> Floats:
    ridge = np.zeros((len(penalty) + 1,) * 2)
    ridge[1:, 1:] = penalty
    return ridge


def _first(won: Flags, width: int) -> Floats:
    weights = np.zeros(width)
    share = (won.sum() + 0.5) / (len(won) + 1)
    weights[0] = np.log(share / (1 - share))
    return weights


def _loss(design: Floats, won: Flags, ridge: Floats, weights: Floats) -> float:
    return float(losses(won, design @ weights).sum() + weights @ ridge @ weights / 2)


def _slopes(design: Floats, won: Flags, ridge: Floats, weights: Floats) -> tuple[Floats, Floats]:
    chance = chances(design @ weights)
    curve = np.maximum(chance * (1 - chance), _LEAST_WEIGHT)
    gradient = design.T @ (chance - won) + ridge @ weights
    hessian = ridge.copy()
    for start in range(0, len(design), _PIECE):
        piece = design[start : start + _PIECE]
        hessian += piece.T @ (piece * curve[start : start + _PIECE, None])
    # A whisper of a ridge keeps the matrix solvable where a column is constant.
    hessian[np.diag_indices_from(hessian)] += 1e-8
    return gradient, hessian
