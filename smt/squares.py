"""Sums of squares: a contradiction from inequalities by a polynomial identity with squares (Positivstellensatz).

Looked for are multipliers ``λ ≥ 0`` of the facts, and of products of two of them, such that ``-Σ λ·fact - c`` with
``c > 0`` is a sum of squares; the facts are then contradictory. That is a semidefinite program: with a vector ``b`` of
monomials, a polynomial is a sum of squares if and only if it is ``bᵀ G b`` for some ``G ⪰ 0`` (Parrilo 2003). It is
solved in floating point by raising the least eigenvalue, the multipliers are rounded to simple fractions, and what then
counts is the exact decomposition ``G = L D Lᵀ`` over the rationals. Whether it proves anything is for Lean to say.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, combinations_with_replacement
from math import gcd, lcm
from typing import Any, Final, TypeAlias

import numpy as np

from simprover.smt import lp
from simprover.smt.derivation import Base, Contradiction, SquareOf, combo_sum, contradiction, product
from simprover.smt.poly import ONE, Mono, Poly, Var, sum_polys

_MARGIN: Final = Fraction(1, 16)
"""The constant by which the facts contradict each other, for a multiplier 1 of the leading fact."""
_MAX_BASIS: Final = 15
_MAX_FACTS: Final = 40
_MAX_LEADS: Final = 3
_TRIED_AT: Final = (60, 200, 500, 1000, 2000, 3000)
"""After so many steps, the numbers found so far are rounded and tried."""
_STEPS: Final = max(_TRIED_AT)
_MAX_KERNEL: Final = 3
_SIMPLE: Final = 60
"""Greatest denominator in a vector of a kernel."""
_DENOMINATORS: Final = (1, 2, 3, 4, 6, 12, 60)

_Matrix: TypeAlias = np.ndarray[Any, np.dtype[np.float64]]
_Exact: TypeAlias = list[list[Fraction]]


@dataclass(frozen=True)
class _Program:
    """Find numbers ``y``, those of `facts` nonnegative, that make ``fixed + Σ y·direction`` positive semidefinite.

    Attributes:
        basis: the monomials whose products are spoken of.
        facts: the facts that the first numbers multiply.
        fixed: the matrix of the part without a multiplier.
        directions: the matrices of the facts, and then those that stand for the zero polynomial.
    """

    basis: tuple[Mono, ...]
    facts: tuple[Base, ...]
    fixed: _Exact
    directions: tuple[_Exact, ...]


def sum_of_squares(bases: Sequence[Base], deadline: float) -> Contradiction | None:
    """A contradiction among the facts through squares, if one is found before the deadline (`time.monotonic`)."""
    degree = max((base.p.degree for base in bases), default=0)
    degree += degree % 2
    if degree < 2:
        return None
    leads = [b for b in bases if not b.equation and b.p.degree > 1]
    for lead in leads[:_MAX_LEADS]:
        for pool in _pools(lead, bases, degree):
            if time.monotonic() > deadline:
                return None
            program = _program(lead, pool, degree)
            found = None if program is None else _solve(lead, program, deadline)
            if found is not None:
                return found
    return None


def _pools(lead: Base, bases: Sequence[Base], degree: int) -> Iterator[tuple[Base, ...]]:
    """The facts to multiply besides the leading one: none at first, then all of them with products of two."""
    yield ()
    others = [b for b in bases if b is not lead and b.p.degree <= degree and not b.p.is_constant]
    inequalities = [b for b in others if not b.equation]
    products = [
        product(a, b)
        for a, b in combinations_with_replacement(inequalities, 2)
        if a is not b and a.p.degree + b.p.degree <= degree
    ]
    if others:
        yield tuple([*others, *products][:_MAX_FACTS])


def _program(lead: Base, pool: Sequence[Base], degree: int) -> _Program | None:
    # what is said to be positive need only add up to 0
    goal = -lead.p - Poly.const(0 if lead.strict else _MARGIN)
    polys = [goal, *(-b.p for b in pool)]
    variables = sorted({v for p in polys for v in p.variables()})
    basis = _basis(variables, degree // 2, {m for p in polys for m, _ in p.terms})
    if len(basis) > _MAX_BASIS:
        return None
    cells: dict[Mono, list[tuple[int, int]]] = {}
    for i, a in enumerate(basis):
        for j in range(i, len(basis)):
            cells.setdefault(_times(a, basis[j]), []).append((i, j))
    if any(m not in cells for p in polys for m, _ in p.terms):
        return None
    size = len(basis)
    directions = [_matrix(p, cells, size) for p in polys[1:]]
    for places in cells.values():
        for place in places[1:]:
            directions.append(_difference(places[0], place, size))
    return _Program(basis, tuple(pool), _matrix(goal, cells, size), tuple(directions))


def _basis(variables: Sequence[Var], half: int, occurring: set[Mono]) -> tuple[Mono, ...]:
    """Monomials up to a degree, without those whose coefficient in any sum of these squares has to be zero.

    If the square of a monomial neither occurs nor is the product of two others, its place on the diagonal is zero.
    Where facts have to cancel each other's monomials, all are kept, so that each of those has a place.
    """
    full = tuple(m for d in range(half + 1) for m in combinations_with_replacement(variables, d))
    basis = full
    while True:
        products = {_times(a, b) for a, b in combinations(basis, 2)}
        kept = tuple(m for m in basis if _times(m, m) in occurring or _times(m, m) in products)
        if len(kept) == len(basis):
            break
        basis = kept
    return basis if occurring <= {_times(a, b) for a in basis for b in basis} else full


def _times(a: Mono, b: Mono) -> Mono:
    return tuple(sorted(a + b))


def _matrix(p: Poly, cells: Mapping[Mono, Sequence[tuple[int, int]]], size: int) -> _Exact:
    """A symmetric matrix ``G`` with ``p = bᵀ G b``."""
    matrix = _zero(size)
    for m, c in p.terms:
        i, j = cells[m][0]
        _put(matrix, i, j, Fraction(c))
    return matrix


def _difference(one: tuple[int, int], other: tuple[int, int], size: int) -> _Exact:
    """A matrix of the zero polynomial: the same monomial at two places."""
    matrix = _zero(size)
    _put(matrix, *one, Fraction(1))
    _put(matrix, *other, Fraction(-1))
    return matrix


def _zero(size: int) -> _Exact:
    return [[Fraction(0)] * size for _ in range(size)]


def _put(matrix: _Exact, i: int, j: int, value: Fraction) -> None:
    if i == j:
        matrix[i][i] += value
    else:
        matrix[i][j] += value / 2
        matrix[j][i] += value / 2


def _solve(lead: Base, program: _Program, deadline: float) -> Contradiction | None:
    if not program.directions:
        return _certificate(lead, program, [])
    tried: set[tuple[Fraction, ...]] = set()
    # Numbers are simple as multipliers of polynomials whose coefficients have nothing in common.
    own = [_content(base.p) for base in program.facts]
    units = [_content(lead.p) / c for c in own] + [_content(lead.p)] * (len(program.directions) - len(own))
    for numbers in _raising_least_eigenvalue(program):
        for denominator in _DENOMINATORS:
            simple = tuple(
                Fraction(round(float(y / unit) * denominator), denominator) * unit
                for y, unit in zip(numbers, units, strict=True)
            )
            if simple not in tried:
                tried.add(simple)
                found = _certificate(lead, program, simple)
                if found is not None:
                    return found
        if lead.strict:
            for exact in _on_boundary(program, numbers):
                found = _certificate(lead, program, exact)
                if found is not None:
                    return found
        if time.monotonic() > deadline:
            return None
    return None


def _on_boundary(program: _Program, numbers: _Matrix) -> Iterator[tuple[Fraction, ...]]:
    """Exact numbers near the given ones, for a matrix that is singular there.

    Where the facts are only just contradictory, the matrix cannot be made positive definite. Its kernel, which comes
    from the points where all squares vanish, is simple; that it is the kernel is a linear condition on the numbers.
    """
    gram = np.array(program.fixed, dtype=float) + np.tensordot(numbers, np.array(program.directions, dtype=float), 1)
    _, vectors = np.linalg.eigh(gram)
    count = len(program.directions)
    signs = [lp.Row({i: 1}, 0) for i, base in enumerate(program.facts) if not base.equation]
    for rank in range(1, min(_MAX_KERNEL, len(program.basis) - 1) + 1):
        rows = list(signs)
        for vector in _simple_rows(vectors[:, :rank].T.copy()):
            for i in range(len(program.basis)):
                line = {k: _dot(program.directions[k][i], vector) for k in range(count)}
                constant = _dot(program.fixed[i], vector)
                rows.append(lp.Row({k: c for k, c in line.items() if c}, constant, equation=True))
        answer = lp.solve(rows)
        if isinstance(answer, lp.Point):
            yield tuple(answer.values.get(k, Fraction(0)) for k in range(count))


def _simple_rows(rows: _Matrix) -> list[list[Fraction]]:
    """Vectors with small fractions that span nearly the same space, by Gauss-Jordan elimination."""
    for k in range(len(rows)):
        column = int(np.argmax(np.abs(rows[k])))
        rows[k] /= rows[k, column]
        for other in range(len(rows)):
            if other != k:
                rows[other] -= rows[other, column] * rows[k]
    return [[Fraction(float(x)).limit_denominator(_SIMPLE) for x in row] for row in rows]


def _dot(row: Sequence[Fraction], vector: Sequence[Fraction]) -> Fraction:
    return sum((a * b for a, b in zip(row, vector, strict=True)), Fraction(0))


def _content(p: Poly) -> Fraction:
    """The greatest number by which the (integer) coefficients can be divided; 1 for the zero polynomial."""
    return Fraction(gcd(*(int(c) for _, c in p.terms)) or 1)


def _raising_least_eigenvalue(program: _Program) -> Iterator[_Matrix]:
    """Numbers at which the least eigenvalue is ever greater, found by gradient ascent (Adam).

    The least eigenvalue is concave in the numbers, and smooth once it is averaged softly with its neighbours. All
    matrices are scaled to the same size, whatever denominators were cleared where they come from.
    """
    fixed = np.array(program.fixed, dtype=float)
    directions = np.array(program.directions, dtype=float)
    sizes = np.abs(directions).max(axis=(1, 2))
    scale = max(1.0, float(np.abs(fixed).max()))
    directions = directions * (scale / sizes)[:, None, None]
    nonnegative = np.zeros(len(directions), dtype=bool)
    nonnegative[: len(program.facts)] = [not base.equation for base in program.facts]
    y = np.zeros(len(directions))
    best, least = y, -np.inf
    first, second = np.zeros_like(y), np.zeros_like(y)
    for step in range(1, _STEPS + 1):
        values, vectors = np.linalg.eigh(fixed + np.tensordot(y, directions, 1))
        if values[0] > least:
            best, least = y, values[0]
        weights = np.exp(-(values - values[0]) / (scale * 0.5 / step**1.1))
        weights /= weights.sum()
        gradient = np.einsum("k,ik,nij,jk->n", weights, vectors, directions, vectors)
        first = 0.9 * first + 0.1 * gradient
        second = 0.99 * second + 0.01 * gradient**2
        move = (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-9)
        y = y + 0.5 / step**0.5 * move
        y = np.where(nonnegative, np.maximum(y, 0), y)
        if step in _TRIED_AT:
            yield best * scale / sizes


def _certificate(lead: Base, program: _Program, numbers: Sequence[Fraction]) -> Contradiction | None:
    """The contradiction that these numbers give, if the matrix is exactly positive semidefinite."""
    size = len(program.basis)
    gram = [
        [
            program.fixed[i][j] + sum(y * d[i][j] for y, d in zip(numbers, program.directions, strict=True) if y)
            for j in range(size)
        ]
        for i in range(size)
    ]
    squares = _decompose(gram)
    if squares is None:
        return None
    parts: list[tuple[Mapping[Base, Poly], Fraction]] = [({lead: Poly.const(1)}, Fraction(1))]
    for base, y in zip(program.facts, numbers, strict=False):
        if y:
            parts.append(({base: Poly.const(1)}, y))
    for weight, form in squares:
        common = lcm(*(c.denominator for c in form))
        p = sum_polys(Poly.of({m: c * common}) for m, c in zip(program.basis, form, strict=True))
        parts.append(({Base(p * p, False, SquareOf(p)): Poly.const(1)}, weight / common**2))
    combo = combo_sum(parts)
    total = sum_polys(base.p * m for base, m in combo.items())
    if any(m != ONE for m in total.monomials) or total.constant > 0 or (total.constant == 0 and not lead.strict):
        return None
    return contradiction(combo)


def _decompose(gram: _Exact) -> list[tuple[Fraction, list[Fraction]]] | None:
    """``bᵀ G b = Σ weight·(form·b)²`` with positive weights, or None if ``G`` is not positive semidefinite."""
    matrix = [row[:] for row in gram]
    size = len(matrix)
    squares: list[tuple[Fraction, list[Fraction]]] = []
    for k in range(size):
        pivot = matrix[k][k]
        if pivot < 0 or (pivot == 0 and any(matrix[k])):
            return None
        if pivot == 0:
            continue
        form = [entry / pivot for entry in matrix[k]]
        squares.append((pivot, form))
        for i in range(k, size):
            factor = matrix[i][k]
            if factor:
                for j in range(k, size):
                    matrix[i][j] -= factor * form[j]
    return squares
