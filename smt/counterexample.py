"""Counterexamples: assignments that make every hypothesis true and the target false, checked by evaluation.

A solver's model is only a candidate. It counts when the goal was read completely (nothing abstracted, no type guessed)
and Lean's own semantics, evaluated here, agree.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final

from simprover.smt.goal import Goal
from simprover.smt.ranges import is_evaluable
from simprover.smt.semantics import NoValue, Value, evaluate
from simprover.smt.terms import Sort

_FRACTIONS: Final = sorted(
    {Fraction(n, d) for d in (1, 2, 3, 4, 10) for n in range(-5 * d, 5 * d + 1) if abs(n) <= 10 or d == 1},
    key=lambda x: (x.denominator * max(1, abs(x.numerator)), abs(x), x < 0),
)
"""Small elements of a field, the simplest first."""


def can_be_refuted(goal: Goal) -> bool:
    """Whether a model of what was read is a counterexample to the goal itself."""
    names = {name for name, _ in goal.variables}
    formulas = [h.formula for h in goal.hypotheses] + [goal.target]
    return goal.complete and len(names) == len(goal.variables) and all(is_evaluable(f, names) for f in formulas)


def is_counterexample(goal: Goal, values: Mapping[str, Value]) -> bool:
    """Whether the assignment really refutes the goal; False whenever that cannot be established."""
    if not can_be_refuted(goal):
        return False
    for name, sort in goal.variables:
        if name not in values or (sort is Sort.NAT and values[name] < 0):
            return False
        if not sort.is_field and values[name].denominator != 1:
            return False
    try:
        return all(evaluate(h.formula, values) for h in goal.hypotheses) and not evaluate(goal.target, values)
    except NoValue:
        return False


def search_small(goal: Goal, attempts: int = 4000) -> dict[str, Value] | None:
    """Try small values for all variables, nearest to zero first; the first counterexample, or None."""
    if not can_be_refuted(goal) or len(goal.variables) > 4:
        return None
    if not goal.variables:
        return {} if is_counterexample(goal, {}) else None
    width = max(2, int(attempts ** (1 / len(goal.variables))))
    ranges: list[Sequence[Value]] = []
    for _, sort in goal.variables:
        if sort is Sort.NAT:
            ranges.append(list(range(min(width, 60))))
        elif sort.is_field:
            ranges.append(_FRACTIONS[:width])
        else:
            half = min(width // 2, 30)
            whole: list[int] = sorted(range(-half, half + 1), key=abs)
            ranges.append(whole)
    points = itertools.islice(itertools.product(*ranges), attempts)
    names = [name for name, _ in goal.variables]
    for point in points:
        values = dict(zip(names, point, strict=True))
        if is_counterexample(goal, values):
            return values
    return None
