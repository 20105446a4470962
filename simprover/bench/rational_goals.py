"""Families of statements about rational numbers: linear, identities with quotients, quadratic."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from fractions import Fraction

from simprover.bench.polynomials import Draft, Number, Polynomial, binders

_KIND = "ℚ"


def rational_linear(chance: random.Random, false: bool) -> Draft | None:
    """Comparisons that add up to the target, or with a point where they hold and it does not."""
    names = _variables(chance)
    point = _point(chance, names)
    hypotheses: list[str] = []
    total, bound, strict = Polynomial({}), Fraction(0), False
    for _ in range(chance.randint(2, 4)):
        form = _form(chance, names)
        if form.is_constant:
            return None
        if chance.random() < 0.2:
            high, weight = Fraction(form.at(point)), _fraction(chance, 3)
            hypotheses.append(_compare("=", form, high, chance))
        else:
            high, weight = form.at(point) + abs(_fraction(chance, 5)), abs(_fraction(chance, 3))
            below = high > form.at(point) and chance.random() < 0.4
            strict = strict or (below and weight > 0)
            hypotheses.append(_compare("<" if below else "≤", form, high, chance))
        total += form.scaled(weight)
        bound += weight * high
    if false:
        form = _form(chance, names)
        low = form.at(point) - abs(_fraction(chance, 3)) - Fraction(1, 4)
        target = _compare("≤", form, low, chance)
        return None if form.is_constant else (binders(names, _KIND, hypotheses), target, point)
    if total.is_constant:
        return None
    return binders(names, _KIND, hypotheses), _compare("<" if strict else "≤", total, bound, chance), None


def rational_identity(chance: random.Random, false: bool) -> Draft | None:
    """A product multiplied out, or divided by one of its factors; the false ones are wrong in one coefficient."""
    names = _variables(chance)
    p, q = (_form(chance, names) + Polynomial.of(_fraction(chance, 4), {}) for _ in range(2))
    if p.is_constant or q.is_constant:
        return None
    product = p * q
    error = Polynomial({chance.choice(sorted(product.terms)): Fraction(chance.choice((-1, 1)), 2)}) if false else None
    quotient = chance.random() < 0.4
    claimed = (p if quotient else product) + (error or Polynomial({}))
    if quotient:
        left, hypotheses = f"({product.text(chance)}) / ({q.text(chance)})", [f"{q.text(chance)} ≠ 0"]
    else:
        left, hypotheses = f"({p.text(chance)}) * ({q.text(chance)})", []
    statement = binders(names, _KIND, hypotheses), f"{left} = {claimed.text(chance)}"
    if error is None:
        return *statement, None
    for values in itertools.product(range(3), repeat=len(names)):
        point = dict(zip(names, values, strict=True))
        if error.at(point) and q.at(point):
            return *statement, point
    return None


def rational_quadratic(chance: random.Random, false: bool) -> Draft | None:
    """A sum of squares and of a product of hypotheses, compared with a number."""
    names = _variables(chance)
    point = _point(chance, names)
    hypotheses: list[str] = []
    total = Polynomial({})
    for _ in range(chance.randint(1, 2)):
        form = _form(chance, names, 2) + Polynomial.of(_fraction(chance, 3), {})
        total += (form * form).scaled(abs(_fraction(chance, 2)) + Fraction(1, 2))
    if chance.random() < 0.5:
        pair = chance.sample(names, 2)
        lows = {n: point[n] - abs(_fraction(chance, 4)) for n in pair}
        hypotheses = [f"{_text(low)} ≤ {n}" for n, low in lows.items()]
        first, second = (Polynomial.of(-low, {n: 1}) for n, low in lows.items())
        total += (first * second).scaled(abs(_fraction(chance, 2)) + Fraction(1, 3))
    if total.is_constant:
        return None
    low = total.at(point) + Fraction(1, 2) if false else -abs(_fraction(chance, 2))
    left, right = (total + Polynomial.of(-low, {})).sides(chance)
    return binders(names, _KIND, hypotheses), f"{right} ≤ {left}", point if false else None


def _variables(chance: random.Random) -> list[str]:
    return ["x", "y", "z"][: chance.randint(2, 3)]


def _fraction(chance: random.Random, size: int) -> Fraction:
    """A fraction of at most this size with a small denominator."""
    denominator = chance.choice((1, 1, 2, 3, 4))
    return Fraction(chance.randint(-size * denominator, size * denominator), denominator)


def _point(chance: random.Random, names: Sequence[str]) -> dict[str, Fraction]:
    return {name: _fraction(chance, 5) for name in names}


def _form(chance: random.Random, names: Sequence[str], size: int = 3) -> Polynomial:
    return Polynomial.of(0, {name: _fraction(chance, size) for name in names})


def _text(number: Number) -> str:
    return str(number) if number >= 0 else f"-({-number})"


def _compare(relation: str, form: Polynomial, bound: Number, chance: random.Random) -> str:
    """``form`` compared with ``bound``, written without minus signs."""
    left, right = (form + Polynomial.of(-bound, {})).sides(chance)
    return f"{left} {relation} {right}"
