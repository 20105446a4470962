"""Instances of universally quantified hypotheses, found by matching the applications in them against the goal's.

From ``h : ∀ n, u (n + 1) = 2 * u n`` and a goal about ``u (k + 1)`` comes ``h k``. Only applications of functions are
matched (they are what arithmetic cannot see through), each bound variable must be found, and rounds are few.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from simprover.smt.elaborate import Elaborator, NotArithmetic
from simprover.smt.goal import Goal, Hypothesis
from simprover.smt.local_types import LocalType, NumberType
from simprover.smt.substitution import rename, term_text
from simprover.smt.syntax import Syntax, SyntaxUnknown, canonical, parse_expression
from simprover.smt.terms import Atom, Formula, Quant, Sort, Term, subnodes

_ROUNDS: Final = 2
_MAX_INSTANCES: Final = 16

_Binders = tuple[tuple[str, Sort], ...]


def with_instances(goal: Goal) -> Goal:
    """The goal with instances of its quantified hypotheses as further hypotheses; each is named by its Lean term."""
    rules = [(h.name, *_stripped(h.formula)) for h in goal.hypotheses if _is_universal(h.formula)]
    current = goal
    known: set[str] = set()
    for _ in range(_ROUNDS if rules else 0):
        ground = _applications([h.formula for h in current.hypotheses if not _is_universal(h.formula)])
        ground |= _applications([current.target])
        new: list[Hypothesis] = []
        for name, binders, body in rules:
            for values in _matches(binders, body, ground, goal):
                term = f"({name} {' '.join(term_text(v) for v in values)})"
                if term not in known and len(known) < _MAX_INSTANCES:
                    known.add(term)
                    new.append(Hypothesis(term, _instance(binders, body, values)))
        if not new:
            break
        current = replace(current, hypotheses=(*current.hypotheses, *new))
    return current


def _is_universal(f: Formula) -> bool:
    return isinstance(f, Quant) and f.kind == "∀"


def _stripped(f: Formula) -> tuple[_Binders, Formula]:
    """The outermost bound variables, under names that nothing else has, and what is claimed of them."""
    binders: list[tuple[str, Sort]] = []
    while isinstance(f, Quant) and f.kind == "∀":
        fresh = f"bound_{len(binders)}_"
        binders.append((fresh, f.sort))
        f = rename(f.body, f.name, Atom(fresh, f.sort, True))
    return tuple(binders), f


def _applications(formulas: Iterable[Formula]) -> dict[str, None]:
    """Texts of the abstracted terms, with the applications inside them."""
    found: dict[str, None] = {}
    for node in (n for f in formulas for n in subnodes(f)):
        if isinstance(node, Atom) and not node.variable:
            try:
                queue = [parse_expression(node.text)]
            except SyntaxUnknown:
                continue
            while queue:
                s = queue.pop()
                if s.kind == "app":
                    found.setdefault(canonical(s))
                queue += s.parts
    return found


def _matches(binders: _Binders, body: Formula, ground: dict[str, None], goal: Goal) -> list[tuple[Term, ...]]:
    names = {n for n, _ in binders}
    env: dict[str, LocalType] = dict(goal.locals)
    env.update({n: NumberType(s) for n, s in goal.variables})
    found: dict[tuple[Term, ...], None] = {}
    for pattern in _applications([body]):
        if not all(n in pattern for n in names):
            continue
        for text in ground:
            values: dict[str, Syntax] = {}
            if not _match(parse_expression(pattern), parse_expression(text), names, values):
                continue
            try:
                terms = tuple(Elaborator(env).term(values[n], s) for n, s in binders)
            except (NotArithmetic, KeyError):
                continue
            found.setdefault(terms)
    return list(found)


def _match(pattern: Syntax, text: Syntax, names: set[str], values: dict[str, Syntax]) -> bool:
    while pattern.kind == "paren":
        pattern = pattern.parts[0]
    while text.kind == "paren":
        text = text.parts[0]
    if pattern.kind == "name" and pattern.text in names:
        known = values.setdefault(pattern.text, text)
        return canonical(known) == canonical(text)
    if pattern.kind != text.kind or len(pattern.parts) != len(text.parts):
        return False
    if not pattern.parts:
        return pattern.text == text.text
    return all(_match(p, t, names, values) for p, t in zip(pattern.parts, text.parts, strict=True))


def _instance(binders: _Binders, body: Formula, values: Iterable[Term]) -> Formula:
    for (name, _), value in zip(binders, values, strict=True):
        body = rename(body, name, value)
    return body
