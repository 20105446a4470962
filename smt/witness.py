"""Existential targets without free variables: a witness found by trying small numbers, for Lean to decide."""

from __future__ import annotations

import itertools
from typing import Final

from simprover.smt.elaborate import Elaborator
from simprover.smt.goal import Goal
from simprover.smt.semantics import NoValue, evaluate
from simprover.smt.syntax import SyntaxUnknown, parse_expression
from simprover.smt.terms import Formula, Quant, Sort, is_closed_by

_ATTEMPTS: Final = 3000


def witness_tactic(goal: Goal) -> str | None:
    """A tactic that gives a witness for a closed existential target, or None if there is none to be found."""
    for target in _readings(goal):
        binders: list[tuple[str, Sort]] = []
        body = target
        while isinstance(body, Quant) and body.kind == "∃":
            binders.append((body.name, body.sort))
            body = body.body
        names = [n for n, _ in binders]
        if not binders or len(set(names)) < len(names) or not is_closed_by(body, set(names)):
            continue
        found = _search(binders, body)
        if found is not None:
            values = ", ".join(str(v) if v >= 0 else f"({v})" for v in found)
            return f"exact ⟨{values}, by decide⟩"
    return None


def _readings(goal: Goal) -> list[Formula]:
    """The target as it was read; if the types of its bound variables do not show, with each sort for all of them."""
    if isinstance(goal.target, Quant) or not goal.target_text.startswith("∃"):
        return [goal.target]
    try:
        syntax = parse_expression(goal.target_text)
    except SyntaxUnknown:
        return []
    return [Elaborator(dict(goal.locals), sort).formula(syntax) for sort in (Sort.INT, Sort.NAT)]


def _search(binders: list[tuple[str, Sort]], body: Formula) -> tuple[int, ...] | None:
    width = max(2, int(_ATTEMPTS ** (1 / len(binders))))
    candidates = sorted(range(-width // 2, width // 2 + 1), key=abs)
    ranges = [range(width) if sort is Sort.NAT else candidates for _, sort in binders]
    for point in itertools.islice(itertools.product(*ranges), _ATTEMPTS):
        try:
            if evaluate(body, dict(zip((n for n, _ in binders), point, strict=True))):
                return point
        except NoValue:
            continue
    return None
