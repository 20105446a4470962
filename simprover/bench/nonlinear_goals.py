"""Nonlinear inequalities over ℤ, true by construction, among hypotheses of which most are of no use; made from a seed.

The target of each is a sum of nonnegative things: products of hypotheses, squares, and squares times hypotheses. Only
the sum is written down, multiplied out; a proof has to find out again what it is a sum of.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from simprover.smt.derivation import Base, Given
from simprover.smt.poly import Poly, Var, sum_polys

Shape: TypeAlias = Literal["products", "means", "schur", "weighted squares"]
"""``products``: products of two or three hypotheses. ``means``: differences of power sums and mixed sums, as between
means. ``schur``: sums over ordered variables in the manner of Schur's inequality. ``weighted squares``: squares times
hypotheses, and plain squares."""

SHAPES: Final[tuple[Shape, ...]] = ("products", "means", "schur", "weighted squares")
Point: TypeAlias = Mapping[Var, int]
_NAMES: Final = ("x", "y", "z", "w")


@dataclass(frozen=True)
class NonlinearGoal:
    """An inequality that follows from hypotheses.

    Attributes:
        name: of the theorem.
        shape: what made it.
        names: of its variables, which are integers.
        hypotheses: polynomials that are supposed to be nonnegative, useful ones and others, in no particular order.
        target: a polynomial that is nonnegative then.
        point: where all hypotheses hold.
    """

    name: str
    shape: Shape
    names: tuple[str, ...]
    hypotheses: tuple[Poly, ...]
    target: Poly
    point: Point

    def facts(self) -> list[Base]:
        """The negated target and the hypotheses, as the search for a certificate sees them."""
        polys = [-self.target - Poly.const(1), *self.hypotheses]
        return [Base(p, False, Given(i)) for i, p in enumerate(polys)]

    @property
    def statement(self) -> str:
        """``theorem name … : …`` without a proof."""
        facts = " ".join(f"(h{i} : {self._inequality(p)})" for i, p in enumerate(self.hypotheses))
        return f"theorem {self.name} ({' '.join(self.names)} : ℤ) {facts} : {self._inequality(self.target)}"

    @property
    def state(self) -> str:
        """The goal as Lean prints it."""
        facts = [f"h{i} : {self._inequality(p)}" for i, p in enumerate(self.hypotheses)]
        return "\n".join([f"{' '.join(self.names)} : ℤ", *facts, f"⊢ {self._inequality(self.target)}"])

    def _inequality(self, p: Poly) -> str:
        """``right ≤ left`` without minus signs, where ``left - right`` is the polynomial."""
        left = Poly.of({m: c for m, c in p.terms if c > 0})
        return f"{self._text(left - p)} ≤ {self._text(left)}"

    def _text(self, p: Poly) -> str:
        return " + ".join(self._term(m, int(c)) for m, c in p.terms) or "0"

    def _term(self, m: tuple[Var, ...], c: int) -> str:
        powers = [(self.names[v.index], len(list(same))) for v, same in itertools.groupby(m)]
        body = " * ".join(name if power == 1 else f"{name} ^ {power}" for name, power in powers)
        return str(c) if not body else body if c == 1 else f"{c} * {body}"


def nonlinear_goals(seed: int, count: int, hypotheses: Sequence[int] = (4, 6, 8)) -> Iterator[NonlinearGoal]:
    """So many inequalities, all shapes in turn; the same seed makes the same ones.

    Args:
        seed: of all random choices.
        count: how many.
        hypotheses: how many hypotheses they have, in turn; never fewer than are needed.
    """
    chance = random.Random(seed)
    for number in range(count):
        shape = SHAPES[number % len(SHAPES)]
        draft = None
        while draft is None:
            draft = _draft(chance, shape, hypotheses[number // len(SHAPES) % len(hypotheses)])
        point, facts, target = draft
        name = f"{shape.replace(' ', '_')}_{number}"
        yield NonlinearGoal(name, shape, _NAMES[: len(point)], facts, target, point)


def _draft(chance: random.Random, shape: Shape, hypotheses: int) -> tuple[Point, tuple[Poly, ...], Poly] | None:
    fewest = 3 if shape == "schur" else 2
    variables = [Poly.var(Var("z", i)) for i in range(chance.randint(fewest, 4))]
    # All hypotheses hold at this point: so none of them contradicts the others.
    point = {v: chance.randint(0, 9) for p in variables for v in p.variables()}
    needed, target = _MAKERS[shape](chance, variables, point)
    if target.degree < 2 or target.degree > 4 or len(target.terms) > 30:
        return None
    if any(not -400 <= c <= 400 for _, c in target.terms):
        return None
    facts = {p.terms: p for p in needed if not p.is_constant}
    while len(facts) < hypotheses:
        other = _fact(chance, variables, point)
        facts.setdefault(other.terms, other)
    shuffled = list(facts.values())
    chance.shuffle(shuffled)
    return point, tuple(shuffled), target + Poly.const(chance.choice((0, 0, 0, 1, 3)))


def _linear(chance: random.Random, variables: Sequence[Poly]) -> Poly:
    """A linear form that is not constant, most often short."""
    while True:
        some = chance.sample(variables, chance.choice((1, 2, 2, min(3, len(variables)))))
        form = sum_polys(p.scale(chance.choice((-2, -1, -1, 1, 1, 1, 2))) for p in some)
        if not form.is_constant:
            return form


def _fact(chance: random.Random, variables: Sequence[Poly], point: Point) -> Poly:
    form = _linear(chance, variables)
    return form - Poly.const(form.evaluate(point)) + Poly.const(chance.randint(0, 6))


def _square(chance: random.Random, variables: Sequence[Poly]) -> Poly:
    v, w = chance.sample(variables, 2)
    root = chance.choice((v - w, v - w, v + w, v, v - Poly.const(1), v + Poly.const(1)))
    return root * root


def _products(chance: random.Random, variables: Sequence[Poly], point: Point) -> tuple[list[Poly], Poly]:
    facts = [_fact(chance, variables, point) for _ in range(chance.randint(2, 3))]
    factors = [chance.choices(facts, k=2) for _ in range(chance.randint(1, 3))]
    parts = [(a * b).scale(chance.randint(1, 3)) for a, b in factors]
    if chance.random() < 0.4:
        a, b, c = (chance.choice(facts) for _ in range(3))
        parts.append(a * b * c)
    if chance.random() < 0.5:
        parts.append(_square(chance, variables).scale(chance.randint(1, 2)))
    return facts, sum_polys(parts)


def _means(chance: random.Random, variables: Sequence[Poly], point: Point) -> tuple[list[Poly], Poly]:
    """Sums of ``(x - y)² (x + y)``, ``(x - y)²`` and ``(x² - y²)²``: power sums exceed mixed ones."""
    degree = chance.choice((2, 3, 3, 4))
    parts = []
    pairs = list(itertools.combinations(variables, 2))
    for v, w in chance.sample(pairs, chance.randint(1, min(3, len(pairs)))):
        gap = v - w
        weight = {2: Poly.const(1), 3: v + w, 4: (v + w) * (v + w) if chance.random() < 0.5 else v * w}[degree]
        parts.append((gap * gap * weight).scale(chance.randint(1, 3)))
    return list(variables), sum_polys(parts)


def _schur(chance: random.Random, variables: Sequence[Poly], point: Point) -> tuple[list[Poly], Poly]:
    """With ``x ≥ y ≥ z ≥ 0``: ``(x - y)² (x + y - z) + z (x - z)(y - z)``, and weighted variants of it."""
    x, y, z = sorted(chance.sample(variables, 3), key=lambda v: v.evaluate(point), reverse=True)
    facts = [x - y, y - z, z]
    first = (x - y) * (x - y) * (x + y - z)
    second = z * (x - z) * (y - z)
    target = first.scale(chance.randint(1, 3)) + second.scale(chance.randint(1, 3))
    if chance.random() < 0.4:
        target = target + (x - y) * (y - z) * chance.choice((x, y, z))
    return facts, target


def _weighted_squares(chance: random.Random, variables: Sequence[Poly], point: Point) -> tuple[list[Poly], Poly]:
    facts = [_fact(chance, variables, point) for _ in range(chance.randint(1, 3))]
    parts = [_square(chance, variables) * chance.choice(facts) for _ in range(chance.randint(1, 2))]
    parts += [_square(chance, variables).scale(chance.randint(1, 3)) for _ in range(chance.randint(1, 2))]
    if len(facts) > 1:
        a, b = chance.sample(facts, 2)
        parts.append((a * b).scale(chance.randint(1, 2)))
    return facts, sum_polys(parts)


_MAKERS: Final[Mapping[Shape, Callable[[random.Random, Sequence[Poly], Point], tuple[list[Poly], Poly]]]] = {
    "products": _products,
    "means": _means,
    "schur": _schur,
    "weighted squares": _weighted_squares,
}
