"""The value of a term or formula under an assignment, by Lean's definitions of the operations.

These are the total operations of Lean: subtraction on ℕ is truncated, ``a / 0 = 0``, ``a % 0 = a``, and division on ℤ
is Euclidean (the remainder is never negative). In fields values are exact fractions and ``a / 0 = 0``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction
from typing import Final, TypeAlias

from simprover.smt.ranges import bounds, guards
from simprover.smt.terms import (
    Atom,
    Bin,
    Cast,
    Cmp,
    Conn,
    Dvd,
    Formula,
    FromInt,
    Ite,
    Neg,
    Not,
    Num,
    Opaque,
    Quant,
    Sort,
    Term,
    Truth,
    Unary,
)

Value: TypeAlias = int | Fraction
"""A natural number, an integer, or an element of a field; fractions stand for elements of fields only."""

MAX_BITS: Final = 100_000
"""Powers with more bits than this are not evaluated."""


MAX_RANGE: Final = 10_000
"""Quantifiers over more values than this are not evaluated."""


class NoValue(Exception):
    """The term has no value that we can compute: an abstracted part, a quantifier, or too large a power."""


def ediv(a: int, b: int) -> int:
    """`Int.ediv`, which on natural numbers is `Nat.div`."""
    if b == 0:
        return 0
    return a // b if b > 0 else -(a // -b)


def emod(a: int, b: int) -> int:
    """`Int.emod`, which on natural numbers is `Nat.mod`."""
    return a if b == 0 else a % abs(b)


def evaluate_term(term: Term, values: Mapping[str, Value]) -> Value:
    """The value of a term.

    Raises:
        NoValue: if it depends on more than `values`.
    """
    match term:
        case Num(value, _, places):
            return Fraction(value, int(10**places)) if places else value
        case Atom(text, _, True) if text in values:
            return values[text]
        case Atom():
            raise NoValue(term.text)
        case Neg(a):
            return -evaluate_term(a, values)
        case Cast(a):
            return evaluate_term(a, values)
        case FromInt(op, a):
            whole = evaluate_term(a, values)
            return _absolute(whole) if op == "natAbs" else max(whole, 0)
        case Unary("|·|", a):
            return _absolute(evaluate_term(a, values))
        case Unary(_, a):
            inverted = evaluate_term(a, values)
            return Fraction(1) / inverted if inverted else 0
        case Ite(condition, yes, no):
            return evaluate_term(yes if evaluate(condition, values) else no, values)
        case Bin():
            return _operation(term, evaluate_term(term.left, values), evaluate_term(term.right, values))


def _absolute(x: Value) -> Value:
    return -x if x < 0 else x


def _operation(term: Bin, a: Value, b: Value) -> Value:
    match term.op:
        case "+":
            return a + b
        case "-":
            return max(a - b, 0) if term.sort is Sort.NAT else a - b
        case "*":
            return a * b
        case "/":
            if term.sort.is_field:
                return Fraction(a) / b if b else 0
            return ediv(int(a), int(b))
        case "%":
            return emod(int(a), int(b))
        case "^":
            size = max(int(a.numerator).bit_length(), int(a.denominator).bit_length())
            if size > 1 and size * b > MAX_BITS:
                raise NoValue("a power too large to compute")
            return Fraction(a) ** int(b) if isinstance(a, Fraction) else int(a ** int(b))
        case "gcd":
            return math.gcd(int(a), int(b))
        case "lcm":
            return math.lcm(int(a), int(b))
        case "min":
            return min(a, b)
        case "max":
            return max(a, b)


def evaluate(formula: Formula, values: Mapping[str, Value]) -> bool:
    """The truth of a formula.

    Raises:
        NoValue: if it depends on more than `values`.
    """
    match formula:
        case Truth(value):
            return value
        case Cmp(relation, left, right):
            a, b = evaluate_term(left, values), evaluate_term(right, values)
            return a == b if relation == "=" else a <= b if relation == "≤" else a < b
        case Dvd(left, right):
            return emod(int(evaluate_term(right, values)), int(evaluate_term(left, values))) == 0
        case Not(f):
            return not evaluate(f, values)
        case Conn(conn, p, q):
            first, second = evaluate(p, values), evaluate(q, values)
            match conn:
                case "∧":
                    return first and second
                case "∨":
                    return first or second
                case "→":
                    return not first or second
                case "↔":
                    return first == second
        case Quant(kind, name, _, body, _):
            instances = (evaluate(body, {**values, name: value}) for value in _range(formula, values))
            return all(instances) if kind == "∀" else any(instances)
        case Opaque():
            raise NoValue("a part that cannot be evaluated")


def _range(q: Quant, values: Mapping[str, Value]) -> range:
    """The values that a quantifier ranges over, as far as they matter."""
    lows: list[int] = [0] if q.sort is Sort.NAT else []
    highs: list[int] = []
    for bound in bounds(q.name, guards(q)):
        try:
            (lows if bound.lower else highs).append(int(evaluate_term(bound.term, values)) + bound.offset)
        except NoValue:
            continue  # it speaks of a variable that is bound further in
    if q.sort.is_field or not lows or not highs or min(highs) - max(lows) > MAX_RANGE:
        raise NoValue("a quantifier over more values than can be tried")
    return range(max(lows), min(highs) + 1)
