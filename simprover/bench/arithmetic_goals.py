"""Families of arithmetic statements, provable and false ones, made from a seed: what the solver is measured on.

Every statement knows which it is by the way it was made: a provable one is a consequence by construction, a false one
comes with numbers at which its hypotheses hold and its target does not.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias, get_args

from simprover.bench.logic_goals import boolean, bounded, congruence
from simprover.bench.polynomials import Draft, Number, Point, Polynomial, binders
from simprover.bench.rational_goals import rational_identity, rational_linear, rational_quadratic

Family: TypeAlias = Literal[
    "linear",
    "modular",
    "identity",
    "quadratic",
    "subtraction",
    "rational_linear",
    "rational_identity",
    "rational_quadratic",
    "boolean",
    "congruence",
    "bounded",
]
FAMILIES: Final[tuple[Family, ...]] = get_args(Family)
REFUTED_BY_FUNCTIONS: Final[frozenset[Family]] = frozenset({"congruence"})
"""The false statements of these families fail for certain functions, so that no numbers refute them."""


@dataclass(frozen=True)
class ArithmeticGoal:
    """A statement of which it is known whether it is true.

    Attributes:
        name: of the theorem.
        family: what made it.
        statement: ``theorem name … : …`` without a proof.
        counterexample: numbers (or truth values) that refute it; None if it is provable.
    """

    name: str
    family: Family
    statement: str
    counterexample: Point | None

    @property
    def provable(self) -> bool:
        """Whether it is true."""
        return self.counterexample is None


def arithmetic_goals(seed: int, count: int, false_share: float = 0.3) -> Iterator[ArithmeticGoal]:
    """So many statements, all families in turn; the same seed makes the same ones.

    Args:
        seed: of all random choices.
        count: how many.
        false_share: how many of them are false, as a share.
    """
    chance = random.Random(seed)
    for number in range(count):
        family = FAMILIES[number % len(FAMILIES)]
        false = chance.random() < false_share
        draft = None
        while draft is None:
            draft = _MAKERS[family](chance, false)
        context, target, counterexample = draft
        name = f"{family}_{number}"
        yield ArithmeticGoal(name, family, f"theorem {name} {context} : {target}", counterexample)


def _variables(chance: random.Random, most: int) -> list[str]:
    return ["x", "y", "z", "w"][: chance.randint(2, most)]


def _point(chance: random.Random, names: Sequence[str], natural: bool) -> dict[str, int]:
    return {name: chance.randint(0 if natural else -9, 9) for name in names}


def _form(chance: random.Random, names: Sequence[str], size: int = 4) -> Polynomial:
    return Polynomial.of(0, {name: chance.randint(-size, size) for name in names})


def _at_most(form: Polynomial, bound: Number, chance: random.Random) -> str:
    """``form ≤ bound`` or, as strong over the integers, ``form < bound + 1``, without minus signs."""
    strict = chance.random() < 0.3
    left, right = (form + Polynomial.of(-bound - strict, {})).sides(chance)
    return f"{left} < {right}" if strict else f"{left} ≤ {right}"


def _linear(chance: random.Random, false: bool) -> Draft | None:
    natural = chance.random() < 0.5
    names = _variables(chance, 4)
    point = _point(chance, names, natural)
    hypotheses: list[str] = []
    total = Polynomial({})
    bound: Number = 0
    for _ in range(chance.randint(2, 4)):
        form = _form(chance, names)
        if form.is_constant:
            return None
        if chance.random() < 0.2:
            high, weight = form.at(point), chance.randint(-3, 3)
            left, right = (form + Polynomial.of(-high, {})).sides(chance)
            hypotheses.append(f"{left} = {right}")
        else:
            high, weight = form.at(point) + chance.randint(0, 5), chance.randint(0, 3)
            hypotheses.append(_at_most(form, high, chance))
        total += form.scaled(weight)
        bound += weight * high
    kind = "ℕ" if natural else "ℤ"
    if false:
        form = _form(chance, names)
        if form.is_constant:
            return None
        target = _at_most(form, form.at(point) - 1 - chance.randint(0, 3), chance)
        return binders(names, kind, hypotheses), target, point
    if total.is_constant:
        return None
    return binders(names, kind, hypotheses), _at_most(total, bound + chance.randint(0, 3), chance), None


def _modular(chance: random.Random, false: bool) -> Draft | None:
    kind = chance.choice(("ℕ", "ℤ"))
    modulus = chance.randint(2, 12)
    small = chance.choice([d for d in range(2, modulus + 1) if modulus % d == 0])
    x, y = chance.randint(0, modulus - 1), chance.randint(0, modulus - 1)
    point = {"x": x, "y": y}
    a, b, c = (chance.randint(1, 9) for _ in range(3))
    shape = chance.choice(("one", "two", "square", "product", "divides"))
    names = ["x", "y"] if shape in ("two", "product") else ["x"]
    expression, value = {
        "one": (f"{a} * x + {c}", a * x + c),
        "two": (f"{a} * x + {b} * y + {c}", a * x + b * y + c),
        "square": (f"{a} * x ^ 2 + {c}", a * x * x + c),
        "product": (f"x * y + {c}", x * y + c),
        "divides": (f"{a} * x", a * x),
    }[shape]
    hypotheses = [f"{name} % {modulus} = {point[name]}" for name in names]
    wrong = chance.randint(1, small - 1) if false else 0
    if shape == "divides":
        rest = (value + wrong) % small
        target = f"{small} ∣ {expression} + {(small - rest) % small}"
    else:
        target = f"({expression}) % {small} = {(value + wrong) % small}"
    return binders(names, kind, hypotheses), target, {n: point[n] for n in names} if false else None


def _identity(chance: random.Random, false: bool) -> Draft | None:
    names = _variables(chance, 3)
    factors = [
        Polynomial.of(chance.randint(-4, 4), {n: chance.randint(-3, 3) for n in names})
        for _ in range(chance.randint(2, 3))
    ]
    if any(factor.is_constant for factor in factors):
        return None
    product = Polynomial({(): 1})
    for factor in factors:
        product *= factor
    left = " * ".join(f"({factor.text(chance)})" for factor in factors)
    if not false:
        return binders(names, "ℤ", ()), f"{left} = {product.text(chance)}", None
    monomial = chance.choice(sorted(product.terms))
    error = Polynomial({monomial: chance.choice((-2, -1, 1, 2))})
    # A polynomial of this degree that is not zero differs from zero at one of these points.
    for values in itertools.product(range(len(monomial) + 1), repeat=len(names)):
        point = dict(zip(names, values, strict=True))
        if error.at(point):
            return binders(names, "ℤ", ()), f"{left} = {(product + error).text(chance)}", point
    return None


def _quadratic(chance: random.Random, false: bool) -> Draft | None:
    names = _variables(chance, 3)
    hypotheses: list[str] = []
    total = Polynomial({})
    point = _point(chance, names, natural=False)
    for _ in range(chance.randint(1, 2)):
        form = Polynomial.of(chance.randint(-3, 3), {n: chance.randint(-2, 2) for n in names})
        total += (form * form).scaled(chance.randint(1, 2))
    if chance.random() < 0.5:
        pair = chance.sample(names, 2)
        lows = {n: point[n] - chance.randint(0, 4) for n in pair}
        hypotheses = [f"{low} ≤ {n}" for n, low in lows.items()]
        first, second = (Polynomial.of(-low, {n: 1}) for n, low in lows.items())
        total += (first * second).scaled(chance.randint(1, 3))
    if total.is_constant:
        return None
    low = total.at(point) + 1 if false else -chance.randint(0, 2)
    left, right = (total + Polynomial.of(-low, {})).sides(chance)
    return binders(names, "ℤ", hypotheses), f"{right} ≤ {left}", point if false else None


def _subtraction(chance: random.Random, false: bool) -> Draft | None:
    names = _variables(chance, 3)

    def form() -> Polynomial:
        return Polynomial.of(chance.randint(0, 5), {n: chance.randint(0, 3) for n in names})

    p, q, r = form(), form(), form()
    if p.is_constant or q.is_constant:
        return None
    a, b, c = (f"({e.text(chance)})" for e in (p, q, r))
    k = chance.randint(1, 9)
    ordered, larger = f"{b} ≤ {a}", f"{a} = {b} + {k}"
    true: list[tuple[list[str], str]] = [
        ([ordered], f"{a} - {b} + {b} = {a}"),
        ([], f"{a} - {b} ≤ {a}"),
        ([], f"{a} + {b} - {b} = {a}"),
        ([], f"{a} - {b} - {c} = {a} - ({b} + {c})"),
        ([], f"{a} - {b} = 0 ∨ {b} < {a}"),
        ([f"{a} - {b} = {k}"], larger),
        ([larger], f"{a} - {b} = {k}"),
        ([ordered], f"{a} + {c} - {b} = {a} - {b} + {c}"),
        ([], f"max {a} {b} - {b} = {a} - {b}"),
    ]
    if not false:
        hypotheses, target = chance.choice(true)
        return binders(names, "ℕ", hypotheses), target, None
    wrong: list[tuple[str, Callable[[Number, Number, Number], bool]]] = [
        (f"{a} - {b} + {b} = {a}", lambda u, v, w: max(u - v, 0) + v == u),
        (f"{a} + {c} - {b} = {a} - {b} + {c}", lambda u, v, w: max(u + w - v, 0) == max(u - v, 0) + w),
        (f"{a} - {b} = {a}", lambda u, v, w: max(u - v, 0) == u),
        (f"{a} - ({b} - {c}) = {a} - {b} + {c}", lambda u, v, w: max(u - max(v - w, 0), 0) == max(u - v, 0) + w),
    ]
    target, holds = chance.choice(wrong)
    for values in itertools.product(range(7), repeat=len(names)):
        point = dict(zip(names, values, strict=True))
        if not holds(p.at(point), q.at(point), r.at(point)):
            return binders(names, "ℕ", ()), target, point
    return None


_MAKERS: Final[Mapping[Family, Callable[[random.Random, bool], Draft | None]]] = {
    "linear": _linear,
    "modular": _modular,
    "identity": _identity,
    "quadratic": _quadratic,
    "subtraction": _subtraction,
    "rational_linear": rational_linear,
    "rational_identity": rational_identity,
    "rational_quadratic": rational_quadratic,
    "boolean": boolean,
    "congruence": congruence,
    "bounded": bounded,
}
