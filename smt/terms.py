"""The arithmetic of goals as typed, immutable trees.

Terms have the sort ℕ, ℤ or that of an ordered field; formulas are built from comparisons of terms. Whatever is not
arithmetic stays as the Lean text it was read from, as an `Atom` (a term) or `Opaque` (a formula): nothing is guessed
about it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Literal, TypeAlias


class Sort(Enum):
    """The type of a term."""

    NAT = "ℕ"
    INT = "ℤ"
    RAT = "ℚ"
    REAL = "ℝ"
    FIELD = "K"
    """A type of the context that is an ordered field by the context's instances."""

    @property
    def is_field(self) -> bool:
        """Whether this is an ordered field."""
        return self not in (Sort.NAT, Sort.INT)


@dataclass(frozen=True)
class Num:
    """A numeral, never negative (Lean writes ``-3`` as the negation of 3).

    Attributes:
        value: the number that its digits make.
        sort: its type.
        places: how many of the digits stand after the decimal point, in a field; 0 means that there is no point.
    """

    value: int
    sort: Sort
    places: int = 0


@dataclass(frozen=True)
class Atom:
    """A term that is not taken apart.

    Attributes:
        text: Lean source text.
        sort: its type.
        variable: True if the text is the name of a local hypothesis; False for an abstracted term.
    """

    text: str
    sort: Sort
    variable: bool


BinOp: TypeAlias = Literal["+", "-", "*", "/", "%", "^", "gcd", "lcm", "min", "max"]


@dataclass(frozen=True)
class Bin:
    """A binary operation. Both sides have the operation's sort, save that an exponent is always in ℕ.

    ``-`` on ℕ is truncated, ``/`` and ``%`` are Lean's (Euclidean on ℤ, total: ``a / 0 = 0``, ``a % 0 = a``). In a
    field ``a / 0 = 0`` too, and there is no ``%``.
    """

    op: BinOp
    left: Term
    right: Term
    sort: Sort


@dataclass(frozen=True)
class Neg:
    """Negation of an integer or an element of a field."""

    arg: Term

    @property
    def sort(self) -> Sort:
        """That of its argument."""
        return self.arg.sort


@dataclass(frozen=True)
class Cast:
    """The coercion of a natural number to ℤ, or of a natural number or an integer to a field."""

    arg: Term
    sort: Sort = Sort.INT


@dataclass(frozen=True)
class Unary:
    """The inverse (``⁻¹``, of 0 it is 0) in a field, or the absolute value (``|·|``) of an integer or in a field."""

    op: Literal["⁻¹", "|·|"]
    arg: Term

    @property
    def sort(self) -> Sort:
        """That of its argument."""
        return self.arg.sort


@dataclass(frozen=True)
class Ite:
    """``if condition then yes else no``."""

    condition: Formula
    yes: Term
    no: Term

    @property
    def sort(self) -> Sort:
        """That of its branches."""
        return self.yes.sort


@dataclass(frozen=True)
class FromInt:
    """`Int.toNat` or `Int.natAbs`."""

    op: Literal["toNat", "natAbs"]
    arg: Term

    @property
    def sort(self) -> Sort:
        """Always ℕ."""
        return Sort.NAT


Term: TypeAlias = Num | Atom | Bin | Neg | Cast | FromInt | Unary | Ite

Comparison: TypeAlias = Literal["=", "≤", "<"]


@dataclass(frozen=True)
class Cmp:
    """A comparison of two terms of one sort. ``≥``, ``>`` and ``≠`` are written with these and `Not`."""

    op: Comparison
    left: Term
    right: Term


@dataclass(frozen=True)
class Dvd:
    """Divisibility."""

    left: Term
    right: Term


@dataclass(frozen=True)
class Not:
    """Negation."""

    arg: Formula


@dataclass(frozen=True)
class Conn:
    """A binary connective."""

    op: Literal["∧", "∨", "→", "↔"]
    left: Formula
    right: Formula


@dataclass(frozen=True)
class Truth:
    """``True`` or ``False``."""

    value: bool


@dataclass(frozen=True)
class Quant:
    """A quantifier over one number.

    Attributes:
        kind: ``∀`` or ``∃``.
        name: the bound variable; it occurs in `body` as an `Atom` with ``variable=True``.
        sort: its type.
        body: what is claimed of it. Bounds as in ``∀ n ≥ 5, P`` are part of the body (``n ≥ 5 → P``).
        guarded: True if the body's outermost connective comes from such a bound.
    """

    kind: Literal["∀", "∃"]
    name: str
    sort: Sort
    body: Formula
    guarded: bool = False


@dataclass(frozen=True)
class Opaque:
    """A formula that is not taken apart; ``text`` is Lean source."""

    text: str


Formula: TypeAlias = Cmp | Dvd | Not | Conn | Truth | Quant | Opaque
Node: TypeAlias = Term | Formula


def children(node: Node) -> tuple[Node, ...]:
    """The direct parts of a term or formula, left to right."""
    match node:
        case Num() | Atom() | Truth() | Opaque():
            return ()
        case Neg(a) | Cast(a) | Not(a):
            return (a,)
        case FromInt(_, a) | Unary(_, a):
            return (a,)
        case Ite(condition, a, b):
            return (condition, a, b)
        case Bin(_, a, b, _):
            return (a, b)
        case Cmp(_, a, b):
            return (a, b)
        case Conn(_, p, q):
            return (p, q)
        case Dvd(a, b):
            return (a, b)
        case Quant(_, _, _, body, _):
            return (body,)


def subnodes(node: Node) -> Iterator[Node]:
    """A term or formula and all its parts, outermost first."""
    stack: list[Node] = [node]
    while stack:
        top = stack.pop()
        yield top
        stack.extend(reversed(children(top)))


def variables(node: Node) -> set[str]:
    """Names of the variables that occur free in a term or formula."""
    match node:
        case Atom(text, _, True):
            return {text}
        case Quant(_, name, _, body, _):
            return variables(body) - {name}
        case _:
            return set().union(*(variables(c) for c in children(node)))


def is_closed_by(node: Node, names: set[str]) -> bool:
    """Whether the meaning depends on nothing but the variables `names`: no abstracted part, no quantifier."""
    return variables(node) <= names and not any(
        isinstance(n, Opaque | Quant) or (isinstance(n, Atom) and not n.variable) for n in subnodes(node)
    )
