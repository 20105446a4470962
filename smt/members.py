"""Membership in intervals: ``x ∈ Finset.range n`` and ``x ∈ Finset.Icc a b`` as comparisons, with Lean's lemmas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from simprover.smt.elaborate import Elaborator, NotArithmetic
from simprover.smt.syntax import Syntax
from simprover.smt.terms import Cmp, Conn, Formula, Not

_BELOW: Final[Mapping[str, str]] = {"Finset.range": "<", "Set.Iio": "<", "Set.Iic": "≤"}
_ABOVE: Final[Mapping[str, str]] = {"Set.Ioi": "<", "Set.Ici": "≤"}
_BETWEEN: Final[Mapping[str, tuple[str, str]]] = {
    "Icc": ("≤", "≤"),
    "Ico": ("≤", "<"),
    "Ioc": ("<", "≤"),
    "Ioo": ("<", "<"),
}


def membership(s: Syntax, elaborator: Elaborator) -> tuple[Formula, str] | None:
    """What ``x ∈ s`` or ``x ∉ s`` says, and Lean's proof of that; None if the set is no interval of numbers."""
    element, relation, whole = s.parts
    while whole.kind == "paren":
        whole = whole.parts[0]
    if whole.kind != "app":
        return None
    found = _interval(element, whole, elaborator)
    if found is None:
        return None
    formula, lemma = found
    return (formula, lemma) if relation.text == "∈" else (Not(formula), f"(not_congr {lemma})")


def _interval(element: Syntax, whole: Syntax, elaborator: Elaborator) -> tuple[Formula, str] | None:
    name, ends = whole.parts[0].text, whole.parts[1:]
    space, _, kind = name.rpartition(".")
    lemma = f"{space}.mem_{kind}"
    try:
        if name in _BELOW and len(ends) == 1:
            return _comparison(element, _BELOW[name], ends[0], elaborator), lemma
        if name in _ABOVE and len(ends) == 1:
            return _comparison(ends[0], _ABOVE[name], element, elaborator), lemma
        if space in ("Finset", "Set") and kind in _BETWEEN and len(ends) == 2:
            low, high = _BETWEEN[kind]
            left = _comparison(ends[0], low, element, elaborator)
            return Conn("∧", left, _comparison(element, high, ends[1], elaborator)), lemma
    except NotArithmetic:
        return None
    return None


def _comparison(left: Syntax, op: str, right: Syntax, elaborator: Elaborator) -> Formula:
    found = elaborator.relation(Syntax("rel", (left, Syntax("token", (), op), right), ""))
    assert isinstance(found, Cmp)
    return found
