"""What nonlinear monomials need: substituting equations into them, and products of facts that a point violates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, combinations_with_replacement

from simprover.smt.derivation import Base, Merged, SquareOf, combo_sum, product
from simprover.smt.poly import ONE, Mono, Number, Poly, Var, sum_polys

Fact = tuple[Poly, Mapping[Base, Poly], bool]
"""A polynomial, the combo that adds up to it, and whether it is an equation."""

_MAX_RELEVANT = 30
_MAX_TERMS = 120
_MAX_COEFFICIENT = 10**40
_MAX_DENOMINATOR = 12


def nonlinear_variables(polys: Sequence[Poly]) -> set[Var]:
    """Variables that occur in monomials of degree two or more."""
    return {v for p in polys for m in p.monomials if len(m) > 1 for v in m}


def substituted(facts: Sequence[Fact]) -> list[Fact]:
    """Use equations ``x = e`` to remove variables from nonlinear monomials, as often as possible."""
    current = list(facts)
    solved: set[Var] = set()
    while True:
        step = _solvable(current, solved)
        if step is None:
            return current
        equation, variable, sign = step
        p, combo, _ = equation
        value = Poly.var(variable) - p.scale(sign)
        following: list[Fact] = [equation]
        for fact in current:
            if fact is equation:
                continue
            replaced, quotient = _replace(fact[0], variable, value)
            if not quotient.terms:
                following.append(fact)
            elif len(replaced.terms) > _MAX_TERMS or _largest(replaced) > _MAX_COEFFICIENT:
                return current
            else:
                following.append((replaced, combo_sum([(fact[1], 1), (combo, quotient.scale(-sign))]), fact[2]))
        solved.add(variable)
        current = following


def _solvable(facts: Sequence[Fact], solved: set[Var]) -> tuple[Fact, Var, int] | None:
    wanted = nonlinear_variables([p for p, _, _ in facts]) - solved
    # A variable with bounds of its own is worth keeping: it may be cut until it is a number.
    bounded = {p.monomials[0][0] for p, _, equation in facts if not equation and len(p.monomials) == 1 == p.degree}
    best: tuple[int, Fact, Var, int] | None = None
    for fact in facts:
        p, _, equation = fact
        if not equation:
            continue
        for m, c in p.terms:
            if len(m) != 1 or m[0] not in wanted or abs(c) != 1:
                continue
            if any(m[0] in k for k in p.monomials if k != m) or (p.variables() & solved):
                continue
            rank = len(p.terms) + 10 * p.degree + 100 * (m[0] in bounded and len(p.monomials) > 1)
            if best is None or rank < best[0]:
                best = (rank, fact, m[0], 1 if c == 1 else -1)
    return None if best is None else best[1:]


def _largest(p: Poly) -> Fraction:
    return max((abs(Fraction(c)) for _, c in p.terms), default=Fraction(0))


def _replace(p: Poly, x: Var, value: Poly) -> tuple[Poly, Poly]:
    """The polynomial with `x` replaced, and the quotient ``(p - replaced) / (x - value)``."""
    kept: list[Poly] = []
    quotient: list[Poly] = []
    powers = [Poly.const(1)]
    for m, c in p.terms:
        k = m.count(x)
        rest = Poly.of({tuple(v for v in m if v != x): c})
        while len(powers) <= k:
            powers.append(powers[-1] * value)
        kept.append(rest * powers[k])
        quotient.extend(rest * Poly.of({(x,) * i: 1}) * powers[k - 1 - i] for i in range(k))
    return sum_polys(kept), sum_polys(quotient)


def merged(inequalities: Sequence[Base]) -> list[Base]:
    """Equations from pairs of opposite inequalities."""
    by_shape: dict[tuple[tuple[Mono, Number], ...], Base] = {}
    found: list[Base] = []
    for base in inequalities:
        if base.strict:
            continue  # with its opposite it would be a contradiction, which linear reasoning finds
        shape = tuple(t for t in base.p.terms if t[0] != ONE)
        opposite = by_shape.get(tuple((m, -c) for m, c in base.p.terms if m != ONE))
        if opposite is not None and shape and base.p.constant + opposite.p.constant == 0:
            found.append(Base(base.p, True, Merged(base, opposite)))
        known = by_shape.get(shape)
        if known is None or base.p.constant < known.p.constant:
            by_shape[shape] = base
    return found


def violated_products(
    pool: Sequence[Base], values: Mapping[Mono, Fraction], known: set[Mono], degree: int, limit: int
) -> list[Base]:
    """Products of two facts of the pool, and squares, that the point does not satisfy; the worst first.

    Only products whose nonlinear monomials are all in `known` are made, so that the system does not grow without bound.
    """
    scored: list[tuple[Fraction, Base]] = []
    for base in _candidates(pool, values, known, degree):
        if any(m not in known for m in base.p.monomials if len(m) > 1):
            continue
        value = sum((monomial_value(m, values) * c for m, c in base.p.terms), Fraction(0))
        if value < 0 or (value == 0 and base.strict):
            scored.append((value / _largest(base.p), base))
    scored.sort(key=lambda pair: pair[0])
    return [base for _, base in scored[:limit]]


def relevant_monomials(monomials: Iterable[Mono]) -> set[Mono]:
    """The nonlinear monomials that products may speak of.

    Divisors of those that occur; and while they are few, all of no greater degree in the same variables.
    """
    occurring = [m for m in monomials if len(m) > 1]
    variables = sorted({v for m in occurring for v in m})
    degree = max(map(len, occurring), default=0)
    if len(variables) ** degree <= _MAX_RELEVANT:
        return {k for d in range(2, degree + 1) for k in combinations_with_replacement(variables, d)}
    return {k for m in occurring for d in range(2, len(m) + 1) for k in combinations(m, d)}


def multiplied_equations(equations: Sequence[Base], known: set[Mono]) -> list[Fact]:
    """Equations times a variable, where that speaks of no new nonlinear monomial."""
    variables = sorted({v for m in known for v in m})
    found: list[Fact] = []
    for base in equations:
        for v in variables:
            factor = Poly.var(v)
            p = base.p * factor
            if all(m in known for m in p.monomials if len(m) > 1):
                found.append((p, {base: factor}, True))
    return found[:40]


def monomial_value(m: Mono, values: Mapping[Mono, Fraction]) -> Fraction:
    """The value that a point gives to a monomial; if the point does not speak of it, the product of its variables'."""
    if m in values:
        return values[m]
    result = Fraction(1)
    for v in m:
        result *= values.get((v,), Fraction(0))
    return result


def _candidates(pool: Sequence[Base], values: Mapping[Mono, Fraction], known: set[Mono], degree: int) -> Iterator[Base]:
    squares = sorted({m for m in known if len(m) == 2})
    for m in squares:
        if m[0] == m[1]:
            value = monomial_value((m[0],), values).limit_denominator(_MAX_DENOMINATOR if m[0].kind == "r" else 1)
            for shift in {value, Fraction(0)}:
                centre = Poly.var(m[0]).scale(shift.denominator) - Poly.const(shift.numerator)
                yield Base(centre * centre, False, SquareOf(centre))
        else:
            for sign in (1, -1):
                centre = Poly.var(m[0]) + Poly.var(m[1]).scale(sign)
                yield Base(centre * centre, False, SquareOf(centre))
    bases = [b for b in pool if not b.equation and 0 < b.p.degree < degree][:40]
    if degree > 2:
        variables = sorted({m[0] for m in squares if m[0] == m[1]})
        bases += [Base(Poly.var(v) * Poly.var(v), False, SquareOf(Poly.var(v))) for v in variables]
        linear = [b for b in bases if b.p.degree == 1][:12]
        bases += [product(b, b) for b in linear]
    for i, a in enumerate(bases):
        for b in bases[i:]:
            if a.p.degree + b.p.degree <= degree:
                yield product(a, b)
