"""The search for a nonlinear certificate as a convex program: which multipliers come nearest to a contradiction.

For candidates ``c₁ … cₘ ≥ 0`` and a leading fact ``0 ≤ l``, a certificate is ``λ ≥ 0`` and ``μ ≥ 0`` with
``Σ λᵢ cᵢ + μ = -l - margin``. The relaxation minimises, over ``λ ≥ 0``,

    ½ |A λ - t|² + ½ ε Σ λᵢ² / wᵢ

where the columns of ``A`` are the candidates' coefficients, each of length 1, and ``t`` is the right-hand side. The
prior weights ``w > 0`` say which candidates are cheap. The program is strictly convex, so its solution is unique and,
but for a set of measure zero, a smooth function of the weights.

Only numpy is needed here; `simprover.learning.selector_training` differentiates through the solution with torch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import numpy as np
from threadpoolctl import threadpool_limits

from simprover.smt.poly import ONE
from simprover.smt.selection import Choice

Array: TypeAlias = np.ndarray[Any, np.dtype[np.float64]]
Indices: TypeAlias = np.ndarray[Any, np.dtype[np.intp]]

RIDGE: Final = 1e-4
"""The ε above."""
_LARGEST: Final = 10**100
"""Squares of coefficients, and sums of them, have to be finite."""
_MARGIN: Final = 1 / 16
_TOLERANCE: Final = 1e-4
"""A candidate joins the active set only if the error falls at least at this rate with its multiplier."""
_ROUNDING: Final = 1e-12


@dataclass(frozen=True)
class Program:
    """The data of the relaxation.

    Attributes:
        matrix: a row a monomial, a column a candidate; the last column is the constant 1. Columns have length 1.
        target: what the columns have to add up to, scaled to length 1.
    """

    matrix: Array
    target: Array


def program_of(choice: Choice) -> Program | None:
    """The relaxation of a choice; None if there are no candidates, or numbers too large for floating point.

    Equations are left out.
    """
    polys = [c.p for c in choice.candidates]
    if not polys or any(not -_LARGEST < c < _LARGEST for p in (choice.lead.p, *polys) for _, c in p.terms):
        return None
    monomials = list(dict.fromkeys([ONE, *(m for p in (choice.lead.p, *polys) for m, _ in p.terms)]))
    row = {m: i for i, m in enumerate(monomials)}
    matrix = np.zeros((len(monomials), len(polys) + 1))
    target = np.zeros(len(monomials))
    for j, p in enumerate(polys):
        for m, c in p.terms:
            matrix[row[m], j] = float(c)
    matrix[row[ONE], -1] = 1.0
    for m, c in choice.lead.p.terms:
        target[row[m]] = -float(c)
    target[row[ONE]] -= _MARGIN
    matrix /= np.linalg.norm(matrix, axis=0)
    return Program(matrix, target / np.linalg.norm(target))


def solve(program: Program, weights: Array, ridge: float = RIDGE) -> Array:
    """The solution λ: nonnegative least squares by an active set (Lawson and Hanson 1974), with the ridge.

    Exact for the active set that it ends with; nothing outside would lower the error at a rate beyond a tolerance.

    Args:
        program: the relaxation.
        weights: the prior weights of the candidates; the constant has weight 1.
        ridge: the ε of the relaxation.
    """
    # On matrices of this size, more threads only wait for each other: on a busy machine they take twenty times as long.
    with threadpool_limits(1, user_api="blas"):
        return _solve(program, np.sqrt(np.append(weights, 1.0)), ridge)


def _solve(program: Program, scale: Array, ridge: float) -> Array:
    columns = program.matrix * scale
    gram = columns.T @ columns
    gram[np.diag_indices_from(gram)] += ridge
    linear = columns.T @ program.target
    x = np.zeros(len(linear))
    free = np.zeros(len(linear), dtype=bool)
    for _ in range(3 * len(linear)):
        gradient = linear - gram @ x
        gradient[free] = -np.inf
        entering = int(np.argmax(gradient))
        if gradient[entering] <= _TOLERANCE:
            break
        free[entering] = True
        while True:
            inside = np.flatnonzero(free)
            trial = np.linalg.solve(gram[np.ix_(inside, inside)], linear[inside])
            negative = trial <= 0
            if not negative.any():
                break
            old = x[inside]
            step = float(np.min(old[negative] / (old[negative] - trial[negative])))
            moved = old + step * (trial - old)
            x[inside] = np.maximum(moved, 0.0)
            leaving = negative & (moved <= _ROUNDING)
            if not leaving.any():
                leaving = negative & (moved <= moved[negative].min())
            x[inside[leaving]] = 0.0
            free[inside[leaving]] = False
        x[:] = 0.0
        x[inside] = trial
    return x * scale


def support(solution: Array) -> Indices:
    """The positions of the positive multipliers, the constant's included."""
    return np.flatnonzero(solution > 0)
