"""What the kernel computes on number literals directly, with Python's integers.

A function is computed only if its definition is known to be that function: the checker finds out by itself for those
defined by plain recursion (`EQUATIONS`); for the others its caller vouches.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import gcd
from typing import Final

from simprover.lean.kernel.outcome import Undecided

_MOST_BITS: Final = 1 << 22
"""Of a result; Lean itself computes powers up to exponents of 2^24."""


def _power(base: int, exponent: int) -> int:
    if base > 1 and exponent * base.bit_length() > _MOST_BITS:
        raise Undecided("a power is too large")
    result: int = base**exponent
    return result


def _shift_left(value: int, by: int) -> int:
    if value and by + value.bit_length() > _MOST_BITS:
        raise Undecided("a shifted number is too large")
    return value << by


def _product(left: int, right: int) -> int:
    if left.bit_length() + right.bit_length() > _MOST_BITS:
        raise Undecided("a product is too large")
    return left * right


def _shift_right(value: int, by: int) -> int:
    return value >> by if by < value.bit_length() else 0


NUMBERS: Final[Mapping[str, Callable[[int, int], int]]] = {
    "Nat.add": lambda a, b: a + b,
    "Nat.sub": lambda a, b: max(0, a - b),
    "Nat.mul": _product,
    "Nat.pow": _power,
    "Nat.div": lambda a, b: a // b if b else 0,
    "Nat.mod": lambda a, b: a % b if b else a,
    "Nat.gcd": gcd,
    "Nat.land": lambda a, b: a & b,
    "Nat.lor": lambda a, b: a | b,
    "Nat.xor": lambda a, b: a ^ b,
    "Nat.shiftLeft": _shift_left,
    "Nat.shiftRight": _shift_right,
}
"""Functions of two numbers with a number for a result."""

TRUTHS: Final[Mapping[str, Callable[[int, int], bool]]] = {
    "Nat.beq": lambda a, b: a == b,
    "Nat.ble": lambda a, b: a <= b,
}
"""Functions of two numbers with a truth value for a result."""


def log2(value: int) -> int:
    """`Nat.log2`."""
    return max(0, value.bit_length() - 1)


ALL: Final = frozenset({*NUMBERS, *TRUTHS, "Nat.log2"})
"""Everything that can be computed."""

EQUATIONS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "Nat.add": (("n 0 add", "n"), ("n m succ add", "n m add succ")),
    "Nat.sub": (("n 0 sub", "n"), ("n m succ sub", "n m sub pred"), ("0 pred", "0"), ("n succ pred", "n")),
    "Nat.mul": (("n 0 mul", "0"), ("n m succ mul", "n m mul n add")),
    "Nat.pow": (("n 0 pow", "1"), ("n m succ pow", "n m pow n mul")),
    "Nat.beq": (
        ("0 0 beq", "true"),
        ("0 n succ beq", "false"),
        ("n succ 0 beq", "false"),
        ("n succ m succ beq", "n m beq"),
    ),
    "Nat.ble": (
        ("0 0 ble", "true"),
        ("0 n succ ble", "true"),
        ("n succ 0 ble", "false"),
        ("n succ m succ ble", "n m ble"),
    ),
}
"""What settles a function for all numbers, in reverse Polish notation; both sides have to be equal by definition.

The functions used on a right side come first, or are `Nat.pred`, which the equations of subtraction settle too.
"""
