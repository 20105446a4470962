"""What it would cost to check a certificate, estimated without multiplying anything.

Ten nested products make a short certificate whose polynomials have more terms than memory has room for. Certificates
that come from a file or a store are estimated before they are checked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from simprover.smt.certificate import (
    Both,
    Clash,
    Clause,
    Close,
    Cut,
    Eq,
    Ge,
    Gt,
    Natural,
    Or,
    Prod,
    Round,
    Split,
    Square,
    Sum,
    Tree,
    pushed,
)
from simprover.smt.poly import Poly

_LIMIT: Final = 20_000_000
"""About ten seconds of multiplying; certificates that the search finds need a thousandth of it."""

_WORD: Final = 64


@dataclass(frozen=True)
class _Size:
    """Bounds on a polynomial: its terms, the factors of each, the bits of each coefficient."""

    terms: int
    degree: int
    bits: int


_Known: TypeAlias = "tuple[_Size | Clause, ...]"


class _TooDear(Exception):
    """The estimate is above the limit."""


def affordable(clauses: Sequence[Clause], tree: Tree) -> bool:
    """Whether checking that the tree refutes the clauses (oldest first) costs little enough to be tried."""
    try:
        _Estimate().walk(tree, _sizes(clauses))
    except _TooDear:
        return False
    return True


def _sizes(clauses: Sequence[Clause]) -> _Known:
    return tuple(_size(c.p) if isinstance(c, Ge | Gt | Eq) else c for c in clauses)


def _size(p: Poly) -> _Size:
    degree = max((len(m) for m, _ in p.terms), default=0)
    bits = max((c.numerator.bit_length() + c.denominator.bit_length() for _, c in p.terms), default=0)
    return _Size(len(p.terms), degree, bits)


class _Estimate:
    def __init__(self) -> None:
        self._left = _LIMIT

    def walk(self, tree: Tree, known: _Known) -> None:
        match tree:
            case Close(total):
                self._sum(total, known)
            case Clash():
                return
            case Split(i, left, right):
                clause = _at(known, i)
                if isinstance(clause, Or):
                    self.walk(left, known + _sizes(pushed(clause.left)))
                    self.walk(right, known + _sizes(pushed(clause.right)))
            case Cut(p, left, right):
                self.walk(left, (*known, _size(p)))
                self.walk(right, (*known, _size(p)))
            case Round(total, _, q, rest):
                self._sum(total, known)
                self.walk(rest, (*known, _size(q)))
            case Prod(i, j, rest):
                a, b = _at(known, i), _at(known, j)
                if isinstance(a, _Size) and isinstance(b, _Size):
                    self.walk(rest, (*known, self._product(a, b)))
            case Square(p, rest):
                self.walk(rest, (*known, self._product(_size(p), _size(p))))
            case Both(i, _, rest):
                a = _at(known, i)
                if isinstance(a, _Size):
                    self.walk(rest, (*known, a))
            case Natural(_, rest):
                self.walk(rest, (*known, _Size(1, 1, 2)))

    def _sum(self, total: Sum, known: _Known) -> None:
        for i, m in total:
            clause = _at(known, i)
            if isinstance(clause, _Size):
                self._product(_size(m), clause)

    def _product(self, a: _Size, b: _Size) -> _Size:
        made = _Size(a.terms * b.terms, a.degree + b.degree, a.bits + b.bits + min(a.terms, b.terms).bit_length())
        words = 1 + made.bits // _WORD
        self._left -= made.terms * (1 + made.degree + words * words)
        if self._left < 0:
            raise _TooDear
        return made


def _at(known: _Known, index: int) -> _Size | Clause | None:
    return known[-1 - index] if 0 <= index < len(known) else None
