"""One look at a conjunction of polynomial facts: a contradiction by linear integer reasoning, or a rational point.

Monomials are treated as variables. Equations are eliminated over the integers (Euclid's algorithm on coefficients, each
step a change of variables with determinant ±1, as in Pugh's Omega test), inequalities are divided by the greatest
common divisor of their coefficients and rounded, and what is left is linear programming.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import reduce
from math import floor, gcd
from typing import TypeAlias

from simprover.smt import lp
from simprover.smt.derivation import Base, Contradiction, combo_sum, contradiction, rounded
from simprover.smt.poly import ONE, Mono, Poly, sum_polys


@dataclass
class Row:
    """A fact in the current variables: ``Σ vector + constant``, which the combo of facts adds up to."""

    vector: dict[int, int]
    constant: int
    combo: Mapping[Base, Poly]
    equation: bool


@dataclass(frozen=True)
class Coordinate:
    """A variable of the reduced system.

    Attributes:
        meaning: the polynomial (in the problem's variables) that it stands for; an integer.
        value: its value at the point.
    """

    meaning: Poly
    value: Fraction


@dataclass(frozen=True)
class Relaxed:
    """No contradiction: a rational point.

    Attributes:
        monomials: the value of each monomial at the point.
        coordinates: the variables of the reduced system; the facts hold over the integers at this level if and only if
            they can be given integral values.
    """

    monomials: Mapping[Mono, Fraction]
    coordinates: Sequence[Coordinate]


@dataclass(frozen=True)
class NoAnswer:
    """The solver gave up."""


Outcome: TypeAlias = Contradiction | Relaxed | NoAnswer


@dataclass
class _System:
    rows: list[Row]
    meanings: dict[int, Poly]
    monomials: dict[Mono, dict[int, int]]
    constants: dict[Mono, int] = field(default_factory=dict)

    def poly(self, row: Row) -> Poly:
        """The row in the problem's variables, given its current combo."""
        parts = [self.meanings[v].scale(c) for v, c in row.vector.items()]
        return sum_polys([*parts, Poly.const(row.constant)])

    def change(self, pivot: int, quotients: Mapping[int, int]) -> int:
        """Replace variable `pivot` by ``pivot + Σ quotients``."""
        new = len(self.meanings)
        added = [self.meanings[v].scale(q) for v, q in quotients.items()]
        self.meanings[new] = sum_polys([self.meanings[pivot], *added])
        for vector in [*(r.vector for r in self.rows), *self.monomials.values()]:
            c = vector.pop(pivot, 0)
            if c:
                vector[new] = c
                for v, q in quotients.items():
                    _add_to(vector, v, -c * q)
        return new

    def eliminate(self, equation: Row, pivot: int) -> None:
        """Use an equation with coefficient ±1 at `pivot` to remove that variable everywhere."""
        sign = equation.vector[pivot]
        for row in self.rows:
            factor = -row.vector.get(pivot, 0) * sign
            if row is not equation and factor:
                for v, c in equation.vector.items():
                    _add_to(row.vector, v, factor * c)
                row.constant += factor * equation.constant
                row.combo = combo_sum([(row.combo, 1), (equation.combo, factor)])
        for m, vector in self.monomials.items():
            factor = -vector.get(pivot, 0) * sign
            if factor:
                for v, c in equation.vector.items():
                    _add_to(vector, v, factor * c)
                self.constants[m] = self.constants.get(m, 0) + factor * equation.constant


def examine(facts: Sequence[tuple[Poly, Mapping[Base, Poly], bool]]) -> Outcome:
    """Examine facts, each a polynomial, the combo that adds up to it, and whether it is an equation."""
    monomials = list(dict.fromkeys(m for p, _, _ in facts for m in p.monomials))
    index = {m: i for i, m in enumerate(monomials)}
    rows = [
        Row({index[m]: int(c) for m, c in p.terms if m != ONE}, int(p.constant), combo, equation)
        for p, combo, equation in facts
    ]
    meanings = {i: Poly.of({m: 1}) for m, i in index.items()}
    system = _System(rows, meanings, {m: {i: 1} for m, i in index.items()})
    found = _eliminate_equations(system)
    if found is not None:
        return found
    tight = _tighten(system)
    if isinstance(tight, Contradiction):
        return tight
    return _program(system, tight)


def _add_to(vector: dict[int, int], v: int, c: int) -> None:
    total = vector.get(v, 0) + c
    if total:
        vector[v] = total
    else:
        vector.pop(v, None)


def _eliminate_equations(system: _System) -> Contradiction | None:
    while True:
        equations = [r for r in system.rows if r.equation]
        if not equations:
            return None
        equation = min(equations, key=lambda r: (min(map(abs, r.vector.values()), default=0), len(r.vector)))
        if not equation.vector:
            if equation.constant:
                return contradiction(combo_sum([(equation.combo, -1 if equation.constant > 0 else 1)]))
            _remove(system, equation)
            continue
        content = reduce(gcd, equation.vector.values(), 0)
        if equation.constant % content:
            return _gap(system, equation, content)
        if content > 1:
            equation.vector = {v: c // content for v, c in equation.vector.items()}
            equation.constant //= content
            equation.combo = combo_sum([(equation.combo, Fraction(1, content))])
        pivot = min(equation.vector, key=lambda v: (abs(equation.vector[v]), v))
        a = equation.vector[pivot]
        if abs(a) == 1:
            system.eliminate(equation, pivot)
            _remove(system, equation)
        else:
            quotients = {v: round(Fraction(c, a)) for v, c in equation.vector.items() if v != pivot}
            system.change(pivot, {v: q for v, q in quotients.items() if q})


def _remove(system: _System, row: Row) -> None:
    system.rows = [r for r in system.rows if r is not row]


def _gap(system: _System, equation: Row, content: int) -> Contradiction:
    """An equation whose coefficients have a common divisor that its constant has not."""
    p = system.poly(equation)
    facts: list[Base] = []
    for sign in (1, -1):
        combo = combo_sum([(equation.combo, sign)])
        facts.append(_rounded_row(p.scale(sign), combo, content))
    return contradiction({facts[0]: Poly.const(1), facts[1]: Poly.const(1)})


def _rounded_row(p: Poly, combo: Mapping[Base, Poly], content: int) -> Base:
    q = Poly.of({m: (floor(Fraction(c, content)) if m == ONE else Fraction(c, content)) for m, c in p.terms})
    return rounded(combo, q, content)


def _tighten(system: _System) -> Contradiction | list[Row]:
    best: dict[frozenset[tuple[int, int]], Row] = {}
    for row in system.rows:
        if not row.vector:
            if row.constant < 0:
                return contradiction(row.combo)
            continue
        content = reduce(gcd, row.vector.values(), 0)
        tight = row
        if content > 1:
            vector = {v: c // content for v, c in row.vector.items()}
            if row.constant % content:
                base = _rounded_in(system, row, content)
                tight = Row(vector, row.constant // content, {base: Poly.const(1)}, False)
            else:
                combo = combo_sum([(row.combo, Fraction(1, content))])
                tight = Row(vector, row.constant // content, combo, False)
        key = frozenset(tight.vector.items())
        if key not in best or tight.constant < best[key].constant:
            best[key] = tight
    return list(best.values())


def _rounded_in(system: _System, row: Row, content: int) -> Base:
    parts = [system.meanings[v].scale(c // content) for v, c in row.vector.items()]
    q = sum_polys([*parts, Poly.const(row.constant // content)])
    return rounded(row.combo, q, content)


def _program(system: _System, rows: Sequence[Row]) -> Outcome:
    answer = lp.solve([lp.Row(r.vector, r.constant) for r in rows])
    if isinstance(answer, lp.Infeasible):
        return contradiction(combo_sum([(rows[i].combo, m) for i, m in answer.multipliers.items()]))
    if isinstance(answer, lp.Undecided):
        return NoAnswer()
    values = answer.values
    monomials = {
        m: sum((values.get(v, Fraction(0)) * c for v, c in vector.items()), Fraction(system.constants.get(m, 0)))
        for m, vector in system.monomials.items()
    }
    coordinates = [Coordinate(system.meanings[v], x) for v, x in values.items()]
    return Relaxed(monomials, coordinates)
