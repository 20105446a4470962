"""Taking the quantifiers off a goal that arithmetic cannot look under, and the tactics that do the same in Lean."""

from __future__ import annotations

from dataclasses import replace

from simprover.smt.goal import Goal, Hypothesis
from simprover.smt.substitution import rename
from simprover.smt.terms import Atom, Conn, Formula, Not, Quant, Truth, subnodes


def opened(goal: Goal) -> tuple[Goal, tuple[str, ...]]:
    """Introduce what the target quantifies over all of, and take apart existential hypotheses.

    Returns the goal that is left and the tactics that lead to it. The two goals are equivalent.
    """
    lines: list[str] = []
    current = goal
    while True:
        step = _open_target(current) or _open_hypothesis(current)
        if step is None:
            return current, tuple(lines)
        current, line = step
        lines.append(line)


def _open_target(goal: Goal) -> tuple[Goal, str] | None:
    match goal.target:
        case Quant("∀", name, sort, body, _):
            fresh = _fresh(name, goal)
            target = rename(body, name, Atom(fresh, sort, True))
            opened_goal = replace(
                goal,
                variables=(*goal.variables, (fresh, sort)),
                target=target,
                names=goal.names | {fresh},
            )
            return opened_goal, f"intro {fresh}"
        case Conn("→", left, right) if _has_quantifier(goal.target):
            return _assume(goal, left, right)
        case Not(Quant("∃") as inner):
            return _assume(goal, inner, Truth(False))
    return None


def _assume(goal: Goal, hypothesis: Formula, target: Formula) -> tuple[Goal, str]:
    name = _fresh("h", goal)
    hypotheses = (*goal.hypotheses, Hypothesis(name, hypothesis))
    return replace(goal, hypotheses=hypotheses, target=target, names=goal.names | {name}), f"intro {name}"


def _open_hypothesis(goal: Goal) -> tuple[Goal, str] | None:
    for i, h in enumerate(goal.hypotheses):
        if isinstance(h.formula, Quant) and h.formula.kind == "∃":
            q = h.formula
            fresh = _fresh(q.name, goal)
            body = rename(q.body, q.name, Atom(fresh, q.sort, True))
            hypotheses = (*goal.hypotheses[:i], Hypothesis(h.name, body), *goal.hypotheses[i + 1 :])
            opened_goal = replace(
                goal,
                variables=(*goal.variables, (fresh, q.sort)),
                hypotheses=hypotheses,
                names=goal.names | {fresh},
            )
            return opened_goal, f"obtain ⟨{fresh}, {h.name}⟩ := {h.name}"
    return None


def _has_quantifier(formula: Formula) -> bool:
    return any(isinstance(n, Quant) for n in subnodes(formula))


def _fresh(name: str, goal: Goal) -> str:
    base, number = name.replace("✝", ""), 0
    fresh = base
    formulas = [goal.target, *(h.formula for h in goal.hypotheses)]
    bound = {n.name for f in formulas for n in subnodes(f) if isinstance(n, Quant)} - {base}
    while fresh in goal.names or fresh in bound:
        number += 1
        fresh = f"{base}_{number}"
    return fresh
