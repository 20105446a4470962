"""Exact linear programming over the rationals: a point of a polyhedron, or the multipliers that prove it empty.

The arithmetic is Z3's (exact rationals, through pySMT); an answer is returned as `Fraction`s and checked here before
anyone relies on it.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Generic, TypeAlias, TypeVar

from pysmt.exceptions import SolverReturnedUnknownResultError
from pysmt.fnode import FNode
from pysmt.logics import QF_LRA
from pysmt.shortcuts import GE, GT, LE, And, Equals, Minus, Plus, Real, Solver, Symbol, Times
from pysmt.typing import REAL

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True)
class Row(Generic[K]):
    """The condition ``Σ coefficients·x + constant ≥ 0``, or ``= 0``, or ``> 0``."""

    coefficients: Mapping[K, Fraction | int]
    constant: Fraction | int
    equation: bool = False
    strict: bool = False


@dataclass(frozen=True)
class Point(Generic[K]):
    """A point where every row holds."""

    values: Mapping[K, Fraction]


@dataclass(frozen=True)
class Infeasible:
    """No point exists: rows by index with multipliers (positive for inequalities) whose sum is a negative constant,
    or 0 where a strict inequality is among them."""

    multipliers: Mapping[int, Fraction]


@dataclass(frozen=True)
class Undecided:
    """The solver gave no usable answer."""


Answer: TypeAlias = Point[K] | Infeasible | Undecided


def solve(rows: Sequence[Row[K]]) -> Answer[K]:
    """Decide whether the rows have a common rational point."""
    columns = list(dict.fromkeys(k for row in rows for k in row.coefficients))
    symbols = {k: Symbol(f"x{i}", REAL) for i, k in enumerate(columns)}
    with Solver(name="z3", logic=QF_LRA) as solver:
        for row in rows:
            value = _affine([(c, symbols[k]) for k, c in row.coefficients.items()], row.constant)
            related = Equals if row.equation else GT if row.strict else GE
            solver.add_assertion(related(value, Real(0)))
        if solver.solve():
            values = {k: Fraction(solver.get_py_value(s)) for k, s in symbols.items()}
            return Point(values)
    return combination(rows)


def combination(rows: Sequence[Row[K]], work: int | None = None) -> Infeasible | Undecided:
    """The multipliers that prove the rows to have no common point, where there are such.

    Farkas' lemma: an empty polyhedron has multipliers; they are a point of the dual system.

    Args:
        rows: the conditions.
        work: the resource limit that Z3 is given, which does not depend on the clock; None: no limit.
    """
    columns = list(dict.fromkeys(k for row in rows for k in row.coefficients))
    symbols = [Symbol(f"m{i}", REAL) for i in range(len(rows))]
    options = {} if work is None else {"rlimit": work}
    with Solver(name="z3", logic=QF_LRA, solver_options=options) as solver:
        for row, s in zip(rows, symbols, strict=True):
            if not row.equation:
                solver.add_assertion(GE(s, Real(0)))
        for k in columns:
            terms = [(row.coefficients[k], s) for row, s in zip(rows, symbols, strict=True) if k in row.coefficients]
            solver.add_assertion(Equals(_affine(terms, 0), Real(0)))
        constants = [(row.constant, s) for row, s in zip(rows, symbols, strict=True) if row.constant != 0]
        total = _affine(constants, 0)
        positive = _affine([(1, s) for row, s in zip(rows, symbols, strict=True) if row.strict], 0)
        # the gap between what the sum is and what it is said to be, scaled to 1
        solver.add_assertion(And(LE(total, Real(0)), Equals(Minus(positive, total), Real(1))))
        try:
            if not solver.solve():
                return Undecided()
        except SolverReturnedUnknownResultError:
            return Undecided()
        found = {i: Fraction(solver.get_py_value(s)) for i, s in enumerate(symbols)}
    return Infeasible({i: m for i, m in found.items() if m != 0})


def _affine(terms: Sequence[tuple[Fraction | int, FNode]], constant: Fraction | int) -> FNode:
    parts = [Times(Real(Fraction(c)), s) for c, s in terms]
    return Plus(*parts, Real(Fraction(constant)))
