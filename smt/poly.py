"""Polynomials in the variables of a problem, with exact coefficients; the twin of `Elementary/Farkas/Poly.lean`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from math import gcd
from typing import Literal, NamedTuple


class Var(NamedTuple):
    """A variable: the `index`-th natural number (``n``), integer (``z``) or element of a field (``r``) of a context."""

    kind: Literal["n", "z", "r"]
    index: int  # type: ignore[assignment]  # shadows tuple.index, which nobody calls on a variable


Mono = tuple[Var, ...]
"""A product of variables, sorted; a power is a repetition; the empty product is 1."""

Number = int | Fraction
ONE: Mono = ()


@dataclass(frozen=True)
class Poly:
    """A polynomial: its terms sorted by monomial, none of them zero.

    Attributes:
        terms: pairs of monomial and coefficient.
    """

    terms: tuple[tuple[Mono, Number], ...] = ()

    @staticmethod
    def of(coefficients: Mapping[Mono, Number]) -> Poly:
        """From a table of coefficients."""
        return Poly(tuple(sorted((m, _plain(c)) for m, c in coefficients.items() if c != 0)))

    @staticmethod
    def const(c: Number) -> Poly:
        """A constant."""
        return Poly.of({ONE: c})

    @staticmethod
    def var(v: Var) -> Poly:
        """A variable."""
        return Poly((((v,), 1),))

    def table(self) -> dict[Mono, Number]:
        """Coefficient of each monomial."""
        return dict(self.terms)

    def __add__(self, other: Poly) -> Poly:
        table = self.table()
        for m, c in other.terms:
            table[m] = table.get(m, 0) + c
        return Poly.of(table)

    def __neg__(self) -> Poly:
        return Poly(tuple((m, -c) for m, c in self.terms))

    def __sub__(self, other: Poly) -> Poly:
        return self + -other

    def __mul__(self, other: Poly) -> Poly:
        table: dict[Mono, Number] = {}
        for m, c in self.terms:
            for k, d in other.terms:
                key = tuple(sorted(m + k))
                table[key] = table.get(key, 0) + c * d
        return Poly.of(table)

    def scale(self, factor: Number) -> Poly:
        """The polynomial times a number."""
        return Poly.of({m: c * factor for m, c in self.terms})

    def power(self, exponent: int) -> Poly:
        """A power with exponent ≥ 0."""
        result = Poly.const(1)
        for _ in range(exponent):
            result = result * self
        return result

    @property
    def constant(self) -> Number:
        """The coefficient of 1."""
        return self.terms[0][1] if self.terms and self.terms[0][0] == ONE else 0

    @property
    def is_constant(self) -> bool:
        """Whether no variable occurs."""
        return all(m == ONE for m, _ in self.terms)

    @property
    def degree(self) -> int:
        """Total degree; 0 for constants."""
        return max((len(m) for m, _ in self.terms), default=0)

    @property
    def monomials(self) -> tuple[Mono, ...]:
        """The monomials other than 1."""
        return tuple(m for m, _ in self.terms if m != ONE)

    @property
    def content(self) -> int:
        """Greatest common divisor of the (integer) coefficients other than the constant; 0 for constants."""
        return reduce(gcd, (abs(int(c)) for m, c in self.terms if m != ONE), 0)

    @property
    def is_integral(self) -> bool:
        """Whether only whole numbers occur, so that the value is one."""
        return all(v.kind != "r" for m, _ in self.terms for v in m)

    def variables(self) -> set[Var]:
        """The variables that occur."""
        return {v for m, _ in self.terms for v in m}

    def evaluate(self, values: Mapping[Var, Number]) -> Number:
        """The value at a point."""
        total: Number = 0
        for m, c in self.terms:
            for v in m:
                c = c * values[v]
            total += c
        return total


def _plain(c: Number) -> Number:
    return int(c) if isinstance(c, Fraction) and c.denominator == 1 else c


def sum_polys(polys: Iterable[Poly]) -> Poly:
    """The sum of polynomials."""
    table: dict[Mono, Number] = {}
    for p in polys:
        for m, c in p.terms:
            table[m] = table.get(m, 0) + c
    return Poly.of(table)
