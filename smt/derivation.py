"""Facts with their derivations, and refutations that refer to facts by identity rather than by position.

The search derives far more than a proof needs. A derivation remembers its parents; `finish` keeps what a refutation
uses, puts it in order, and writes the positions that the checker (and Lean) expect.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import lcm
from typing import TypeAlias

from simprover.smt.certificate import Both, Clash, Close, Cut, Natural, Prod, Round, Split, Square, Sum, Tree
from simprover.smt.poly import Poly, sum_polys


@dataclass(frozen=True)
class Given:
    """A clause in the list, part of the statement or put there by a split or cut; `serial` tells them apart."""

    serial: int


@dataclass(frozen=True)
class OfNatural:
    """A natural number is nonnegative."""

    index: int


@dataclass(frozen=True)
class Product:
    """The product of two inequalities."""

    left: Base
    right: Base


@dataclass(frozen=True)
class SquareOf:
    """A square is nonnegative."""

    p: Poly


@dataclass(frozen=True)
class Rounded:
    """``total / (d + 1)``, rounded."""

    total: tuple[tuple[Base, Poly], ...]
    d: int


@dataclass(frozen=True)
class Merged:
    """Two opposite inequalities."""

    left: Base
    right: Base


Origin: TypeAlias = Given | OfNatural | Product | SquareOf | Rounded | Merged


@dataclass(frozen=True)
class Base:
    """A fact, with where it comes from: ``0 ≤ p``, ``p = 0`` if `equation`, ``0 < p`` if `strict`.

    Compared by origin.
    """

    p: Poly = field(compare=False)
    equation: bool = field(compare=False)
    origin: Origin
    strict: bool = field(compare=False, default=False)


def product(a: Base, b: Base) -> Base:
    """The product of two inequalities."""
    return Base(a.p * b.p, False, Product(a, b), a.strict and b.strict)


Combo: TypeAlias = Mapping[Base, Poly]
"""A sum of multiplied facts."""


def combo_sum(parts: Sequence[tuple[Combo, Poly | Fraction | int]]) -> dict[Base, Poly]:
    """The sum of combos, each times a factor."""
    collected: dict[Base, list[Poly]] = {}
    for combo, factor in parts:
        for base, m in combo.items():
            scaled = m * factor if isinstance(factor, Poly) else m.scale(factor)
            collected.setdefault(base, []).append(scaled)
    sums = ((b, sum_polys(ms)) for b, ms in collected.items())
    return {b: m for b, m in sums if m.terms}


def denominator(combo: Combo) -> int:
    """The least positive number that makes all multipliers integral."""
    return lcm(1, *(c.denominator for m in combo.values() for _, c in m.terms))


@dataclass(frozen=True)
class Contradiction:
    """The combo adds up to a negative constant, or to 0 although something in it is positive."""

    combo: tuple[tuple[Base, Poly], ...]


@dataclass(frozen=True)
class Opposed:
    """Two propositional literals contradict each other; given by their serials."""

    positive: int
    negative: int


@dataclass(frozen=True)
class Cases:
    """A disjunction (its serial) is split; `left_new` and `right_new` are the serials that its sides add."""

    serial: int
    left_new: tuple[int, ...]
    left: Refutation
    right_new: tuple[int, ...]
    right: Refutation


@dataclass(frozen=True)
class CutAt:
    """Cases: ``0 ≤ p`` (put in the list as `left_new`), or ``p ≤ -1`` (in a field, ``p < 0``; `right_new`)."""

    p: Poly
    left_new: int
    left: Refutation
    right_new: int
    right: Refutation


Refutation: TypeAlias = Contradiction | Opposed | Cases | CutAt


def used_by_base(base: Base) -> frozenset[int]:
    """Serials of the given clauses that a fact rests on."""
    match base.origin:
        case Given(serial):
            return frozenset({serial})
        case OfNatural() | SquareOf():
            return frozenset()
        case Product(a, b) | Merged(a, b):
            return used_by_base(a) | used_by_base(b)
        case Rounded(total, _):
            return frozenset().union(*(used_by_base(b) for b, _ in total))


def used(refutation: Refutation) -> frozenset[int]:
    """Serials of the given clauses that a refutation rests on, without those it introduces itself."""
    match refutation:
        case Contradiction(combo):
            return frozenset().union(*(used_by_base(b) for b, _ in combo))
        case Opposed(i, j):
            return frozenset({i, j})
        case Cases(serial, left_new, left, right_new, right):
            return frozenset({serial}) | (used(left) - set(left_new)) | (used(right) - set(right_new))
        case CutAt(_, left_new, left, right_new, right):
            return (used(left) - {left_new}) | (used(right) - {right_new})


def contradiction(combo: Combo) -> Contradiction:
    """A contradiction with its multipliers made integral."""
    factor = denominator(combo)
    return Contradiction(tuple((b, m.scale(factor)) for b, m in combo.items()))


def rounded(combo: Combo, q: Poly, divisor: int) -> Base:
    """The fact ``0 ≤ q``, where the combo adds up to ``divisor * q`` plus something between 0 and ``divisor - 1``."""
    factor = denominator(combo)
    total = tuple((b, m.scale(factor)) for b, m in combo.items())
    return Base(q, False, Rounded(total, factor * divisor - 1))


def finish(refutation: Refutation, initial: Sequence[int]) -> Tree:
    """The tree of a refutation, for a list that holds the given clauses `initial`, oldest first."""
    return _finish(refutation, [Given(s) for s in initial])


def _finish(refutation: Refutation, stack: list[Origin]) -> Tree:
    match refutation:
        case Opposed(i, j):
            return Clash(_index(stack, Given(i)), _index(stack, Given(j)))
        case Cases(serial, left_new, left, right_new, right):
            return Split(
                _index(stack, Given(serial)),
                _finish(left, [*stack, *(Given(s) for s in left_new)]),
                _finish(right, [*stack, *(Given(s) for s in right_new)]),
            )
        case CutAt(p, left_new, left, right_new, right):
            return Cut(p, _finish(left, [*stack, Given(left_new)]), _finish(right, [*stack, Given(right_new)]))
        case Contradiction(combo):
            steps: list[Callable[[Tree], Tree]] = []
            extended = list(stack)
            for base, _ in combo:
                _materialise(base, extended, steps)
            tree: Tree = Close(_positions(combo, extended))
            for step in reversed(steps):
                tree = step(tree)
            return tree


def _index(stack: Sequence[Origin], origin: Origin) -> int:
    return len(stack) - 1 - stack.index(origin)


def _positions(total: Sequence[tuple[Base, Poly]], stack: Sequence[Origin]) -> Sum:
    return tuple((_index(stack, b.origin), m) for b, m in total)


def _materialise(base: Base, stack: list[Origin], steps: list[Callable[[Tree], Tree]]) -> None:
    """Append the steps that put a fact (and what it rests on) into the list, unless it is there."""
    if base.origin in stack:
        return
    match base.origin:
        case Given(serial):
            raise LookupError(f"clause {serial} is not in the list")
        case OfNatural(index):
            steps.append(lambda rest: Natural(index, rest))
        case SquareOf(p):
            steps.append(lambda rest: Square(p, rest))
        case Product(a, b):
            _materialise(a, stack, steps)
            _materialise(b, stack, steps)
            i, j = _index(stack, a.origin), _index(stack, b.origin)
            steps.append(lambda rest: Prod(i, j, rest))
        case Merged(a, b):
            _materialise(a, stack, steps)
            _materialise(b, stack, steps)
            i, j = _index(stack, a.origin), _index(stack, b.origin)
            steps.append(lambda rest: Both(i, j, rest))
        case Rounded(total, d):
            for part, _ in total:
                _materialise(part, stack, steps)
            positions, q = _positions(total, stack), base.p
            steps.append(lambda rest: Round(positions, d, q, rest))
    stack.append(base.origin)
