"""Closed terms over ℕ as Lean prints them: their residues, without computing their values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_LARGEST_EXPONENT: Final = 1_000_000
"""Exponents beyond this are left alone."""


def residue_of(term: str, modulus: int) -> int | None:
    """The residue of a closed term over ℕ made of literals, ``+``, ``*``, ``^`` and brackets; None for other texts.

    Powers are reduced as they are computed: the term's value may be astronomical as long as its exponents are not.
    """
    parts = re.findall(r"\d+|[+*^()]|\S", term)
    if any(not re.fullmatch(r"\d+|[+*^()]", part) for part in parts):
        return None
    try:
        value, rest = _sum(parts, 0, modulus)
    except (IndexError, ValueError, RecursionError):
        return None
    return value % modulus if rest == len(parts) else None


def _sum(parts: Sequence[str], at: int, modulus: int | None) -> tuple[int, int]:
    total, at = _product(parts, at, modulus)
    while at < len(parts) and parts[at] == "+":
        more, at = _product(parts, at + 1, modulus)
        total += more
    return _bounded(total, modulus), at


def _product(parts: Sequence[str], at: int, modulus: int | None) -> tuple[int, int]:
    total, at = _power(parts, at, modulus)
    while at < len(parts) and parts[at] == "*":
        more, at = _power(parts, at + 1, modulus)
        total = _bounded(total * more, modulus)
    return total, at


def _power(parts: Sequence[str], at: int, modulus: int | None) -> tuple[int, int]:
    if parts[at] == "(":
        base, at = _sum(parts, at + 1, modulus)
        if parts[at] != ")":
            raise ValueError("unbalanced")
        at += 1
    else:
        base, at = int(parts[at]), at + 1
    if at < len(parts) and parts[at] == "^":
        exponent, at = _power(parts, at + 1, None)
        if modulus is None:
            if base > 1 and exponent * base.bit_length() > 64:
                raise ValueError("too large for an exponent")
            return _bounded(base**exponent, None), at
        return pow(base, exponent, modulus), at
    return _bounded(base, modulus), at


def _bounded(value: int, modulus: int | None) -> int:
    if modulus is not None:
        return value % modulus
    if value > _LARGEST_EXPONENT:
        raise ValueError("too large for an exponent")
    return value
