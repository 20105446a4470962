"""Certificates: refutation trees over clauses, their checker, and their JSON form.

This is the twin of `Elementary/Farkas/Check.lean` and, where elements of a field occur, of
`Elementary/Farkas/Field.lean`; there every rule is proved sound. The checker here only keeps wrong certificates from
being sent to Lean. Indices count clauses from the newest (0) back, as in Lean.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from simprover.smt.poly import Mono, Poly, Var, sum_polys


@dataclass(frozen=True)
class Ge:
    """``0 ≤ p``."""

    p: Poly


@dataclass(frozen=True)
class Gt:
    """``0 < p``; only of elements of a field, since whole numbers have ``0 ≤ p - 1``."""

    p: Poly


@dataclass(frozen=True)
class Eq:
    """``p = 0``."""

    p: Poly


@dataclass(frozen=True)
class Lit:
    """The `index`-th propositional variable, or its negation."""

    index: int
    positive: bool


@dataclass(frozen=True)
class And:
    """Both clauses."""

    left: Clause
    right: Clause


@dataclass(frozen=True)
class Or:
    """One of the clauses."""

    left: Clause
    right: Clause


Clause: TypeAlias = Ge | Gt | Eq | Lit | And | Or

Sum: TypeAlias = tuple[tuple[int, Poly], ...]
"""Clauses by index, each with its multiplier: a natural number for inequalities, any polynomial for equations."""


@dataclass(frozen=True)
class Close:
    """The sum is a negative constant, or 0 and said to be positive."""

    total: Sum


@dataclass(frozen=True)
class Clash:
    """A propositional variable is both true (clause `i`) and false (clause `j`)."""

    i: int
    j: int


@dataclass(frozen=True)
class Split:
    """Clause `i` is a disjunction."""

    i: int
    left: Tree
    right: Tree


@dataclass(frozen=True)
class Cut:
    """Either ``0 ≤ p`` or ``0 ≤ -p - 1``; in a field, or ``0 < -p``."""

    p: Poly
    left: Tree
    right: Tree


@dataclass(frozen=True)
class Round:
    """The sum is at most ``(d + 1) * q + d``, or positive and at most one more; hence ``0 ≤ q``, for whole numbers."""

    total: Sum
    d: int
    q: Poly
    rest: Tree


@dataclass(frozen=True)
class Prod:
    """The product of two inequalities."""

    i: int
    j: int
    rest: Tree


@dataclass(frozen=True)
class Square:
    """``0 ≤ p * p``."""

    p: Poly
    rest: Tree


@dataclass(frozen=True)
class Both:
    """Clause `i` is ``0 ≤ p`` and clause `j` is ``0 ≤ -p``; hence ``p = 0``."""

    i: int
    j: int
    rest: Tree


@dataclass(frozen=True)
class Natural:
    """The `i`-th natural number of the context is nonnegative."""

    i: int
    rest: Tree


Tree: TypeAlias = Close | Clash | Split | Cut | Round | Prod | Square | Both | Natural


def pushed(clause: Clause) -> tuple[Clause, ...]:
    """The clauses that adding `clause` puts in front of the list, in the order in which they are put there."""
    if isinstance(clause, And):
        return pushed(clause.right) + pushed(clause.left)
    return (clause,)


def check(clause: Clause, tree: Tree) -> bool:
    """Whether the tree refutes the clause."""
    return _refutes(tree, pushed(clause))


def _at(clauses: Sequence[Clause], index: int) -> Clause:
    return clauses[-1 - index] if 0 <= index < len(clauses) else Ge(Poly())


def _contribution(clause: Clause, m: Poly) -> Poly:
    if isinstance(clause, Eq):
        return m * clause.p
    if isinstance(clause, Ge | Gt) and m.is_constant and m.constant > 0:
        return m * clause.p
    return Poly()


def _total(clauses: Sequence[Clause], total: Sum) -> Poly:
    return sum_polys(_contribution(_at(clauses, i), m) for i, m in total)


def _positive(clauses: Sequence[Clause], total: Sum) -> bool:
    """Whether the sum is said to be positive, and not only not to be negative."""
    return any(isinstance(_at(clauses, i), Gt) and m.is_constant and m.constant > 0 for i, m in total)


def beside(p: Poly) -> Clause:
    """What holds if ``0 ≤ p`` does not."""
    return Ge(Poly.const(-1) - p) if p.is_integral else Gt(-p)


def multiplied(a: Ge | Gt, b: Ge | Gt) -> Clause:
    """What is known of a product."""
    return Gt(a.p * b.p) if isinstance(a, Gt) and isinstance(b, Gt) else Ge(a.p * b.p)


def _refutes(tree: Tree, clauses: tuple[Clause, ...]) -> bool:
    match tree:
        case Close(total):
            value = _total(clauses, total)
            return value.is_constant and value.constant < (1 if _positive(clauses, total) else 0)
        case Clash(i, j):
            a, b = _at(clauses, i), _at(clauses, j)
            return isinstance(a, Lit) and isinstance(b, Lit) and a.positive and not b.positive and a.index == b.index
        case Split(i, left, right):
            clause = _at(clauses, i)
            return (
                isinstance(clause, Or)
                and _refutes(left, clauses + pushed(clause.left))
                and _refutes(right, clauses + pushed(clause.right))
            )
        case Cut(p, left, right):
            return _refutes(left, (*clauses, Ge(p))) and _refutes(right, (*clauses, beside(p)))
        case Round(total, d, q, rest):
            slack = q.scale(d + 1) + Poly.const(d + _positive(clauses, total)) - _total(clauses, total)
            fits = slack.is_constant and slack.constant >= 0 and d >= 0 and q.is_integral
            return fits and _refutes(rest, (*clauses, Ge(q)))
        case Prod(i, j, rest):
            a, b = _at(clauses, i), _at(clauses, j)
            return isinstance(a, Ge | Gt) and isinstance(b, Ge | Gt) and _refutes(rest, (*clauses, multiplied(a, b)))
        case Square(p, rest):
            return _refutes(rest, (*clauses, Ge(p * p)))
        case Both(i, j, rest):
            a, b = _at(clauses, i), _at(clauses, j)
            if not (isinstance(a, Ge) and isinstance(b, Ge)):
                return False
            both = a.p + b.p
            return both.is_constant and both.constant <= 0 and _refutes(rest, (*clauses, Eq(a.p)))
        case Natural(i, rest):
            return _refutes(rest, (*clauses, Ge(Poly.var(Var("n", i)))))


def renamed(tree: Tree, names: Mapping[Var, Var]) -> Tree:
    """The tree with other variables.

    Raises:
        KeyError: if it speaks of a variable that `names` does not have.
    """

    def of_poly(p: Poly) -> Poly:
        return Poly.of({tuple(sorted(names[v] for v in m)): c for m, c in p.terms})

    def of_sum(total: Sum) -> Sum:
        return tuple((i, of_poly(m)) for i, m in total)

    match tree:
        case Close(total):
            return Close(of_sum(total))
        case Clash():
            return tree
        case Split(i, left, right):
            return Split(i, renamed(left, names), renamed(right, names))
        case Cut(p, left, right):
            return Cut(of_poly(p), renamed(left, names), renamed(right, names))
        case Round(total, d, q, rest):
            return Round(of_sum(total), d, of_poly(q), renamed(rest, names))
        case Prod(i, j, rest):
            return Prod(i, j, renamed(rest, names))
        case Square(p, rest):
            return Square(of_poly(p), renamed(rest, names))
        case Both(i, j, rest):
            return Both(i, j, renamed(rest, names))
        case Natural(i, rest):
            return Natural(names[Var("n", i)].index, renamed(rest, names))


def poly_to_json(p: Poly) -> list[Any]:
    """A polynomial as ``[[coefficient, ["n0", "z1"]], …]``."""
    return [[int(c), [f"{v.kind}{v.index}" for v in m]] for m, c in p.terms]


def poly_from_json(data: list[Any]) -> Poly:
    """The inverse of `poly_to_json`.

    Raises:
        ValueError: if the data is not of that form.
    """
    table: dict[Mono, int] = {}
    for c, names in data:
        table[tuple(sorted(_var(str(n)) for n in names))] = int(c)
    return Poly.of(dict(table))


def _var(text: str) -> Var:
    if text[:1] == "n":
        return Var("n", int(text[1:]))
    if text[:1] == "z":
        return Var("z", int(text[1:]))
    if text[:1] == "r":
        return Var("r", int(text[1:]))
    raise ValueError(f"{text!r} is not a variable")


def _sum_to_json(total: Sum) -> list[Any]:
    return [[i, poly_to_json(m)] for i, m in total]


def _sum_from_json(data: list[Any]) -> Sum:
    return tuple((int(i), poly_from_json(m)) for i, m in data)


def tree_to_json(tree: Tree) -> list[Any]:
    """A tree as nested lists, each headed by the name of its rule."""
    match tree:
        case Close(total):
            return ["close", _sum_to_json(total)]
        case Clash(i, j):
            return ["clash", i, j]
        case Split(i, left, right):
            return ["split", i, tree_to_json(left), tree_to_json(right)]
        case Cut(p, left, right):
            return ["cut", poly_to_json(p), tree_to_json(left), tree_to_json(right)]
        case Round(total, d, q, rest):
            return ["round", _sum_to_json(total), d, poly_to_json(q), tree_to_json(rest)]
        case Prod(i, j, rest):
            return ["prod", i, j, tree_to_json(rest)]
        case Square(p, rest):
            return ["square", poly_to_json(p), tree_to_json(rest)]
        case Both(i, j, rest):
            return ["both", i, j, tree_to_json(rest)]
        case Natural(i, rest):
            return ["nat", i, tree_to_json(rest)]


def tree_from_json(data: list[Any]) -> Tree:
    """The inverse of `tree_to_json`.

    Raises:
        ValueError: if the data is not a tree.
    """
    match data:
        case ["close", total]:
            return Close(_sum_from_json(total))
        case ["clash", i, j]:
            return Clash(int(i), int(j))
        case ["split", i, left, right]:
            return Split(int(i), tree_from_json(left), tree_from_json(right))
        case ["cut", p, left, right]:
            return Cut(poly_from_json(p), tree_from_json(left), tree_from_json(right))
        case ["round", total, d, q, rest]:
            return Round(_sum_from_json(total), int(d), poly_from_json(q), tree_from_json(rest))
        case ["prod", i, j, rest]:
            return Prod(int(i), int(j), tree_from_json(rest))
        case ["square", p, rest]:
            return Square(poly_from_json(p), tree_from_json(rest))
        case ["both", i, j, rest]:
            return Both(int(i), int(j), tree_from_json(rest))
        case ["nat", i, rest]:
            return Natural(int(i), tree_from_json(rest))
    raise ValueError(f"not a certificate: {str(data)[:80]}")
