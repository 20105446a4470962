"""Families of arithmetic statements, provable and false ones, made from a seed: what the solver is measured on.

Every statement knows which it is by the way it was made: a provable one is a consequence by construction, a false one
comes with numbers at which its hypotheses hold and its target does not.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Family: TypeAlias = Literal["linear", "modular", "identity", "quadratic", "subtraction"]
FAMILIES: Final[tuple[Family, ...]] = ("linear", "modular", "identity", "quadratic", "subtraction")

Point: TypeAlias = Mapping[str, int]
_Monomial: TypeAlias = tuple[str, ...]


@dataclass(frozen=True)
class ArithmeticGoal:
    """A statement of which it is known whether it is true.

    Attributes:
        name: of the theorem.
        family: what made it.
        statement: ``theorem name … : …`` without a proof.
        counterexample: numbers that refute it; None if it is provable.
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
        binders, target, counterexample = draft
        name = f"{family}_{number}"
        yield ArithmeticGoal(name, family, f"theorem {name} {binders} : {target}", counterexample)


_Draft: TypeAlias = tuple[str, str, Point | None]
"""Binders, target, and for a false statement a point that refutes it."""


@dataclass(frozen=True)
class _Polynomial:
    """A polynomial with integer coefficients: sorted variables with repetition, and their coefficient."""

    terms: Mapping[_Monomial, int]

    @classmethod
    def of(cls, constant: int, coefficients: Mapping[str, int]) -> _Polynomial:
        return cls({(): constant, **{(name,): c for name, c in coefficients.items()}})

    def __add__(self, other: _Polynomial) -> _Polynomial:
        total = dict(self.terms)
        for monomial, c in other.terms.items():
            total[monomial] = total.get(monomial, 0) + c
        return _Polynomial(total)

    def __mul__(self, other: _Polynomial) -> _Polynomial:
        total: dict[_Monomial, int] = {}
        for (a, c), (b, d) in itertools.product(self.terms.items(), other.terms.items()):
            monomial = tuple(sorted((*a, *b)))
            total[monomial] = total.get(monomial, 0) + c * d
        return _Polynomial(total)

    def scaled(self, factor: int) -> _Polynomial:
        return _Polynomial({monomial: factor * c for monomial, c in self.terms.items()})

    def at(self, point: Point) -> int:
        total = 0
        for monomial, c in self.terms.items():
            for name in monomial:
                c *= point[name]
            total += c
        return total

    @property
    def is_constant(self) -> bool:
        return not any(c for monomial, c in self.terms.items() if monomial)

    def text(self, chance: random.Random) -> str:
        """Lean text, terms in random order; a negative coefficient stands after a minus sign."""
        parts = [(monomial, c) for monomial, c in self.terms.items() if c]
        chance.shuffle(parts)
        parts.sort(key=lambda part: part[1] < 0)  # a leading minus is legal but reads badly
        written = ""
        for monomial, c in parts:
            body = _product(monomial)
            size = str(abs(c)) if not body else body if abs(c) == 1 else f"{abs(c)} * {body}"
            if not written:
                written = f"-({size})" if c < 0 else size
            else:
                written += f" - {size}" if c < 0 else f" + {size}"
        return written or "0"

    def sides(self, chance: random.Random) -> tuple[str, str]:
        """Texts L and R with ``self = L - R``, both without a minus sign."""
        positive = _Polynomial({monomial: c for monomial, c in self.terms.items() if c > 0})
        negative = _Polynomial({monomial: -c for monomial, c in self.terms.items() if c < 0})
        return positive.text(chance), negative.text(chance)


def _product(monomial: _Monomial) -> str:
    powers = [(name, len(list(same))) for name, same in itertools.groupby(monomial)]
    return " * ".join(name if power == 1 else f"{name} ^ {power}" for name, power in powers)


def _variables(chance: random.Random, most: int) -> list[str]:
    return ["x", "y", "z", "w"][: chance.randint(2, most)]


def _point(chance: random.Random, names: Sequence[str], natural: bool) -> dict[str, int]:
    return {name: chance.randint(0 if natural else -9, 9) for name in names}


def _form(chance: random.Random, names: Sequence[str], size: int = 4) -> _Polynomial:
    return _Polynomial.of(0, {name: chance.randint(-size, size) for name in names})


def _binders(names: Sequence[str], kind: str, hypotheses: Sequence[str]) -> str:
    facts = " ".join(f"(h{number} : {fact})" for number, fact in enumerate(hypotheses))
    return f"({' '.join(names)} : {kind}) {facts}".rstrip()


def _at_most(form: _Polynomial, bound: int, chance: random.Random) -> str:
    """``form ≤ bound`` or, as strong over the integers, ``form < bound + 1``, without minus signs."""
    strict = chance.random() < 0.3
    left, right = (form + _Polynomial.of(-bound - strict, {})).sides(chance)
    return f"{left} < {right}" if strict else f"{left} ≤ {right}"


def _linear(chance: random.Random, false: bool) -> _Draft | None:
    natural = chance.random() < 0.5
    names = _variables(chance, 4)
    point = _point(chance, names, natural)
    hypotheses: list[str] = []
    total = _Polynomial({})
    bound = 0
    for _ in range(chance.randint(2, 4)):
        form = _form(chance, names)
        if form.is_constant:
            return None
        if chance.random() < 0.2:
            high, weight = form.at(point), chance.randint(-3, 3)
            left, right = (form + _Polynomial.of(-high, {})).sides(chance)
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
        return _binders(names, kind, hypotheses), target, point
    if total.is_constant:
        return None
    return _binders(names, kind, hypotheses), _at_most(total, bound + chance.randint(0, 3), chance), None


def _modular(chance: random.Random, false: bool) -> _Draft | None:
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
    return _binders(names, kind, hypotheses), target, {n: point[n] for n in names} if false else None


def _identity(chance: random.Random, false: bool) -> _Draft | None:
    names = _variables(chance, 3)
    factors = [
        _Polynomial.of(chance.randint(-4, 4), {n: chance.randint(-3, 3) for n in names})
        for _ in range(chance.randint(2, 3))
    ]
    if any(factor.is_constant for factor in factors):
        return None
    product = _Polynomial({(): 1})
    for factor in factors:
        product *= factor
    left = " * ".join(f"({factor.text(chance)})" for factor in factors)
    if not false:
        return _binders(names, "ℤ", ()), f"{left} = {product.text(chance)}", None
    monomial = chance.choice(sorted(product.terms))
    error = _Polynomial({monomial: chance.choice((-2, -1, 1, 2))})
    # A polynomial of this degree that is not zero differs from zero at one of these points.
    for values in itertools.product(range(len(monomial) + 1), repeat=len(names)):
        point = dict(zip(names, values, strict=True))
        if error.at(point):
            return _binders(names, "ℤ", ()), f"{left} = {(product + error).text(chance)}", point
    return None


def _quadratic(chance: random.Random, false: bool) -> _Draft | None:
    names = _variables(chance, 3)
    hypotheses: list[str] = []
    total = _Polynomial({})
    point = _point(chance, names, natural=False)
    for _ in range(chance.randint(1, 2)):
        form = _Polynomial.of(chance.randint(-3, 3), {n: chance.randint(-2, 2) for n in names})
        total += (form * form).scaled(chance.randint(1, 2))
    if chance.random() < 0.5:
        pair = chance.sample(names, 2)
        lows = {n: point[n] - chance.randint(0, 4) for n in pair}
        hypotheses = [f"{low} ≤ {n}" for n, low in lows.items()]
        first, second = (_Polynomial.of(-low, {n: 1}) for n, low in lows.items())
        total += (first * second).scaled(chance.randint(1, 3))
    if total.is_constant:
        return None
    low = total.at(point) + 1 if false else -chance.randint(0, 2)
    left, right = (total + _Polynomial.of(-low, {})).sides(chance)
    return _binders(names, "ℤ", hypotheses), f"{right} ≤ {left}", point if false else None


def _subtraction(chance: random.Random, false: bool) -> _Draft | None:
    names = _variables(chance, 3)

    def form() -> _Polynomial:
        return _Polynomial.of(chance.randint(0, 5), {n: chance.randint(0, 3) for n in names})

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
        return _binders(names, "ℕ", hypotheses), target, None
    wrong: list[tuple[str, Callable[[int, int, int], bool]]] = [
        (f"{a} - {b} + {b} = {a}", lambda u, v, w: max(u - v, 0) + v == u),
        (f"{a} + {c} - {b} = {a} - {b} + {c}", lambda u, v, w: max(u + w - v, 0) == max(u - v, 0) + w),
        (f"{a} - {b} = {a}", lambda u, v, w: max(u - v, 0) == u),
        (f"{a} - ({b} - {c}) = {a} - {b} + {c}", lambda u, v, w: max(u - max(v - w, 0), 0) == max(u - v, 0) + w),
    ]
    target, holds = chance.choice(wrong)
    for values in itertools.product(range(7), repeat=len(names)):
        point = dict(zip(names, values, strict=True))
        if not holds(p.at(point), q.at(point), r.at(point)):
            return _binders(names, "ℕ", ()), target, point
    return None


_MAKERS: Final[Mapping[Family, Callable[[random.Random, bool], _Draft | None]]] = {
    "linear": _linear,
    "modular": _modular,
    "identity": _identity,
    "quadratic": _quadratic,
    "subtraction": _subtraction,
}
