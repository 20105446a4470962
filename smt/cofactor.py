"""Divisibility of polynomials: the quotient, found with the hypotheses' equations by linear algebra.

Wanted are polynomials ``q`` and ``m`` with ``a = k * q + Σ m_i * (l_i - r_i)`` for equations ``l_i = r_i``. With their
degrees bounded, the coefficients are the unknowns of a linear system over the rationals.
"""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from itertools import combinations_with_replacement
from typing import Final

from simprover.smt import lp
from simprover.smt.facts import NAMESPACE
from simprover.smt.goal import Goal
from simprover.smt.poly import ONE, Mono, Number, Poly, Var
from simprover.smt.problem import Assumption, Problem, poly_of
from simprover.smt.terms import Cmp, Dvd, Sort, Term
from simprover.smt.witness import term_of

_MAX_UNKNOWNS: Final = 120


def divisor_lemma(target: Dvd) -> str:
    """The lemma that turns a quotient into divisibility."""
    return f"{NAMESPACE}.{'nat' if target.left.sort is Sort.NAT else 'int'}_dvd_of_eq"


def cofactor(goal: Goal, target: Dvd) -> Term | None:
    """The quotient of a divisibility between polynomials, or None if there is none with integer coefficients.

    Divisors that are numerals are left to remainders.
    """
    equations = [h.formula for h in goal.hypotheses if isinstance(h.formula, Cmp) and h.formula.op == "="]
    problem = Problem(tuple(Assumption(e, "") for e in equations), Cmp("=", target.left, target.right))
    context = problem.context()
    k, a = poly_of(target.left, context), poly_of(target.right, context)
    if k.is_constant:
        return None
    factors = [k, *(poly_of(e.left, context) - poly_of(e.right, context) for e in equations)]
    for degree in (a.degree, a.degree + 1):
        q = _quotient(a, factors, degree)
        if q is not None:
            return term_of(q, context, target.left.sort)
    return None


def _quotient(a: Poly, factors: list[Poly], degree: int) -> Poly | None:
    """The multiplier of the first factor in a combination of the factors that is `a`, all products up to a degree."""
    variables = sorted({v for p in (a, *factors) for v in p.variables()})
    unknowns = [(i, m) for i, p in enumerate(factors) for m in _monomials(variables, degree - p.degree)]
    if not unknowns or len(unknowns) > _MAX_UNKNOWNS:
        return None
    coefficients: dict[Mono, dict[tuple[int, Mono], Number]] = defaultdict(dict)
    for i, m in unknowns:
        for product, c in (factors[i] * Poly.of({m: 1})).terms:
            coefficients[product][i, m] = c
    wanted = a.table()
    rows = [
        lp.Row({u: Fraction(c) for u, c in coefficients[m].items()}, -Fraction(wanted.get(m, 0)), equation=True)
        for m in dict.fromkeys([*coefficients, *wanted])
    ]
    answer = lp.solve(rows)
    if not isinstance(answer, lp.Point):
        return None
    q = Poly.of({m: answer.values.get((0, m), Fraction(0)) for i, m in unknowns if i == 0})
    return q if all(Fraction(c).denominator == 1 for _, c in q.terms) else None


def _monomials(variables: list[Var], degree: int) -> list[Mono]:
    if degree < 0:
        return []
    return [ONE, *(m for d in range(1, degree + 1) for m in combinations_with_replacement(variables, d))]
