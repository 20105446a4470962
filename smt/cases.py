"""Finite search: a variable between two numbers has finitely many values, and so has a quantifier over such a range."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from simprover.smt.goal import Goal, Hypothesis
from simprover.smt.ranges import bounds, conjuncts, guards, is_evaluable
from simprover.smt.semantics import NoValue, evaluate, evaluate_term
from simprover.smt.substitution import rename, term_text
from simprover.smt.terms import Bin, Cmp, Conn, Dvd, Formula, Neg, Num, Quant, Sort, Term, subnodes

MAX_CASES: Final = 40
"""A variable with more values than this is not split."""

_MAX_INSTANCES: Final = 16


@dataclass(frozen=True)
class Split:
    """A variable with finitely many values.

    Attributes:
        name: the variable.
        sort: its type.
        values: its possible values, ascending.
        goal: the goal that is to be split, premises of its target introduced.
        intros: the tactics that introduce them.
    """

    name: str
    sort: Sort
    values: range
    goal: Goal
    intros: tuple[str, ...]

    def cases(self) -> Iterator[Goal]:
        """The goal for each value, in the order in which ``interval_cases`` leaves them."""
        return (_at_value(self.goal, self.name, numeral(v, self.sort)) for v in self.values)


def split_of(goal: Goal) -> Split | None:
    """The variable with the fewest values, if there are not too many."""
    opened, intros = _premises_introduced(goal)
    facts = [part for h in opened.hypotheses for part in conjuncts(h.formula)]
    found: list[Split] = []
    for name, sort in opened.variables:
        values = values_between(name, sort, facts)
        if values is not None and 0 < len(values) <= MAX_CASES:
            found.append(Split(name, sort, values, opened, intros))
    return min(found, key=lambda s: len(s.values), default=None)


def settled_by_evaluation(case: Goal) -> str | None:
    """A tactic for a goal without variables: its target is true, or a hypothesis is false."""
    if _truth(case.target) is True:
        return "decide +kernel"
    wrong = next((h.name for h in case.hypotheses if _truth(h.formula) is False), None)
    return None if wrong is None else f"exact absurd {wrong} (by decide +kernel)"


def is_beyond_linear(goal: Goal) -> bool:
    """Whether anything but sums and multiples is spoken of, for which trying all values may be the shortest way."""
    formulas = [*(h.formula for h in goal.hypotheses), goal.target]
    return any(
        isinstance(n, Dvd) or (isinstance(n, Bin) and n.op not in ("+", "-", "min", "max"))
        for f in formulas
        for n in subnodes(f)
    )


def with_all_instances(goal: Goal) -> Goal:
    """The goal with what its hypotheses claim of all numbers in a small range claimed of each."""
    new: list[Hypothesis] = []
    for h in goal.hypotheses:
        f = h.formula
        if isinstance(f, Quant) and f.kind == "∀":
            values = values_between(f.name, f.sort, list(guards(f)))
            for v in values if values is not None and len(values) <= _MAX_INSTANCES else ():
                value = numeral(v, f.sort)
                new.append(Hypothesis(f"({h.name} {term_text(value)})", rename(f.body, f.name, value)))
    known = {h.name for h in goal.hypotheses}
    return replace(goal, hypotheses=(*goal.hypotheses, *(h for h in new if h.name not in known)))


def numeral(value: int, sort: Sort) -> Term:
    """An integer as a term."""
    return Num(value, sort) if value >= 0 else Neg(Num(-value, sort))


def _premises_introduced(goal: Goal) -> tuple[Goal, tuple[str, ...]]:
    """The goal with premises of its target and parts of conjunctions as hypotheses, where ``interval_cases`` looks."""
    lines: list[str] = []
    while isinstance(goal.target, Conn) and goal.target.op == "→":
        name = _fresh(goal)
        goal = replace(_with(goal, Hypothesis(name, goal.target.left)), target=goal.target.right)
        lines.append(f"intro {name}")
    for h in goal.hypotheses:
        parts = list(_projections(h.formula, h.name))
        if h.name.startswith("(") or len(parts) > 1:
            for part, proof in parts:
                if isinstance(part, Cmp):
                    name = _fresh(goal)
                    goal = _with(goal, Hypothesis(name, part))
                    lines.append(f"have {name} := {proof}")
    return goal, tuple(lines)


def _with(goal: Goal, h: Hypothesis) -> Goal:
    return replace(goal, hypotheses=(*goal.hypotheses, h), names=goal.names | {h.name})


def _fresh(goal: Goal) -> str:
    return next(name for i in range(len(goal.names) + 1) if (name := f"h_{i}") not in goal.names)


def _projections(f: Formula, proof: str) -> Iterator[tuple[Formula, str]]:
    """The parts of a conjunction with their proofs."""
    if isinstance(f, Conn) and f.op == "∧":
        yield from _projections(f.left, f"{proof}.1")
        yield from _projections(f.right, f"{proof}.2")
    else:
        yield f, proof


def values_between(name: str, sort: Sort, facts: list[Formula]) -> range | None:
    """The values that comparisons with numbers leave to a variable; None if they are not finitely many."""
    if sort.is_field:
        return None
    lows: list[int] = [0] if sort is Sort.NAT else []
    highs: list[int] = []
    for bound in bounds(name, iter(facts)):
        try:
            (lows if bound.lower else highs).append(int(evaluate_term(bound.term, {})) + bound.offset)
        except NoValue:
            continue
    return range(max(lows), min(highs) + 1) if lows and highs else None


def _at_value(goal: Goal, name: str, value: Term) -> Goal:
    """The goal at one value. Hypotheses that are named by a term which speaks of the variable are left out."""
    kept = [h for h in goal.hypotheses if not re.search(rf"(?<![\w.]){re.escape(name)}(?!\w)", h.name)]
    return replace(
        goal,
        variables=tuple(v for v in goal.variables if v[0] != name),
        hypotheses=tuple(Hypothesis(h.name, rename(h.formula, name, value)) for h in kept),
        target=rename(goal.target, name, value),
    )


def _truth(f: Formula) -> bool | None:
    try:
        closed = is_evaluable(f, set()) and not any(isinstance(n, Quant) for n in subnodes(f))
        return evaluate(f, {}) if closed else None
    except NoValue:
        return None
