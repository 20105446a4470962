"""Facts that define the operations of an ordered field: division, inverse, absolute value, minimum, casts, decimals."""

from __future__ import annotations

from typing import Final

from simprover.smt.facts import NAMESPACE, Fact, conj
from simprover.smt.substitution import term_text
from simprover.smt.terms import Bin, Cast, Cmp, Conn, Neg, Node, Not, Num, Sort, Term, Unary

_FIELD: Final = f"{NAMESPACE}.Field"


def field_fact(node: Node) -> Fact | None:
    """The fact that defines an operation of a field; None if polynomials express it, or nothing is known of it."""
    match node:
        case Num(_, _, places) if places:
            return None if node.sort is Sort.FIELD else _decimal(node)
        case Bin("/", a, b, sort) if not _whole(b):
            return _quotient(node, a, b, Bin("*", node, b, sort))
        case Unary("⁻¹", b) if not _whole(b):
            return _quotient(node, Num(1, node.sort), b, Bin("*", node, b, node.sort))
        case Unary("|·|", a):
            zero = Num(0, node.sort)
            above = conj(Cmp("≤", zero, a), Cmp("=", node, a))
            return Fact(
                f"{_FIELD}.abs_spec", (a,), 0, Conn("∨", above, conj(Cmp("≤", a, zero), Cmp("=", node, Neg(a))))
            )
        case Bin("min" | "max" as op, a, b, _):
            first, second = (a, b) if op == "min" else (b, a)
            below = conj(Cmp("≤", a, b), Cmp("=", node, first))
            above = conj(Cmp("≤", b, a), Cmp("=", node, second))
            return Fact(f"{_FIELD}.{op}_spec", (a, b), 0, Conn("∨", below, above))
        case Cast(a, sort) if a.sort is Sort.INT:
            return _cast(node, a, sort)
    return None


def _whole(t: Term) -> bool:
    return isinstance(t, Num) and t.value > 1 and not t.places


def _quotient(t: Bin | Unary, numerator: Term, b: Term, product: Term) -> Fact:
    """A quotient: 0 if the divisor is, otherwise what gives the numerator when multiplied with the divisor."""
    by_zero = Cmp("=", b, Num(0, b.sort))
    none = conj(by_zero, Cmp("=", t, Num(0, t.sort)))
    claim = Conn("∨", none, conj(Not(by_zero), Cmp("=", product, numerator)))
    if isinstance(t, Bin):
        return Fact(f"{_FIELD}.div_spec", (t.left, b), 0, claim)
    return Fact(f"{_FIELD}.inv_spec", (b,), 0, claim)


def _decimal(t: Num) -> Fact:
    """A decimal as a fraction."""
    fraction = Bin("/", Num(t.value, t.sort), Num(10**t.places, t.sort), t.sort)
    return _calculated(t, fraction)


def _cast(t: Cast, a: Term, sort: Sort) -> Fact | None:
    """The cast of a sum of integers is the sum of the casts, and so on."""
    match a:
        case Num():
            return None if sort is Sort.FIELD else _calculated(t, Num(a.value, sort))
        case Neg(b):
            return Fact(f"{_FIELD}.cast_neg", (b,), 0, Cmp("=", t, Neg(Cast(b, sort))))
        case Cast(n):
            return Fact(f"{_FIELD}.cast_cast", (n,), 0, Cmp("=", t, Cast(n, sort)))
        case Bin("+" | "-" | "*" as op, b, c, _):
            name = {"+": "add", "-": "sub", "*": "mul"}[op]
            claim = Cmp("=", t, Bin(op, Cast(b, sort), Cast(c, sort), sort))
            return Fact(f"{_FIELD}.cast_{name}", (b, c), 0, claim)
        case Bin("^", b, e, _):
            return Fact(f"{_FIELD}.cast_pow", (b, e), 0, Cmp("=", t, Bin("^", Cast(b, sort), e, sort)))
    return None


def _calculated(left: Term, right: Term) -> Fact:
    """An equation of numbers."""
    text = f"(by norm_num : ({term_text(left)} : {left.sort.value}) = {term_text(right)})"
    return Fact(text, (), 0, Cmp("=", left, right))
