"""Equal arguments give equal values: what arithmetic has to know of functions that it does not understand.

For two applications ``f s`` and ``f t`` of one local function there is one hypothesis more, ``s = t → f s = f t``, and
its name is the Lean term that proves it. A solver then reasons with numbers and functions at once (Ackermann).
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from simprover.smt.elaborate import Elaborator, NotArithmetic
from simprover.smt.goal import Goal, Hypothesis
from simprover.smt.local_types import FunctionType, LocalType, NumberType
from simprover.smt.substitution import term_text
from simprover.smt.syntax import Syntax, SyntaxUnknown, canonical, parse_expression
from simprover.smt.terms import Atom, Cmp, Conn, Formula, Quant, Sort, Term, subnodes

_MAX_PAIRS: Final = 24
_LEAN_NAMES: Final[Mapping[Sort, str]] = {Sort.NAT: "Nat", Sort.INT: "Int"}


@dataclass(frozen=True)
class _Application:
    """An application of a local function.

    Attributes:
        value: the application as an abstracted term.
        arguments: the arguments as terms; as text where they are no numbers.
    """

    value: Atom
    arguments: tuple[Term | str, ...]


def with_congruences(goal: Goal) -> Goal:
    """The goal with what functions do to equal arguments as further hypotheses."""
    pairs = itertools.islice(_pairs(goal), _MAX_PAIRS)
    new = [h for function, a, b in pairs if (h := _congruence(function, a, b)) is not None]
    return replace(goal, hypotheses=(*goal.hypotheses, *new)) if new else goal


def _pairs(goal: Goal) -> Iterator[tuple[str, _Application, _Application]]:
    for function, applications in _applications(goal).items():
        for a, b in itertools.combinations(applications, 2):
            yield function, a, b


def _applications(goal: Goal) -> dict[str, list[_Application]]:
    env: dict[str, LocalType] = dict(goal.locals)
    env.update({n: NumberType(s) for n, s in goal.variables})
    found: dict[str, list[_Application]] = defaultdict(list)
    seen: set[str] = set()
    formulas = [*(h.formula for h in goal.hypotheses), goal.target]
    bound = {n.name for f in formulas for n in subnodes(f) if isinstance(n, Quant)}
    queue = [n.text for f in formulas for n in subnodes(f) if isinstance(n, Atom) and not n.variable]
    while queue:
        text = queue.pop(0)
        if text in seen:
            continue
        seen.add(text)
        try:
            s = parse_expression(text)
        except SyntaxUnknown:
            continue
        queue += [canonical(p) for p in _inner_applications(s)]
        function = env.get(s.parts[0].text) if s.kind == "app" else None
        if isinstance(function, FunctionType) and function.arity == len(s.parts) - 1 and not _mentions(s, bound):
            arguments = tuple(_argument(p, sort, env) for p, sort in zip(s.parts[1:], function.arguments, strict=True))
            found[s.parts[0].text].append(_Application(Atom(canonical(s), function.sort, False), arguments))
    return found


def _inner_applications(s: Syntax) -> Iterator[Syntax]:
    for p in s.parts:
        if p.kind == "app":
            yield p
        yield from _inner_applications(p)


def _mentions(s: Syntax, names: set[str]) -> bool:
    return (s.kind == "name" and s.text in names) or any(_mentions(p, names) for p in s.parts)


def _argument(s: Syntax, sort: Sort | None, env: Mapping[str, LocalType]) -> Term | str:
    if sort is None:
        return canonical(s)
    try:
        return Elaborator(env).term(s, sort)
    except NotArithmetic:
        return canonical(s)


def _congruence(function: str, a: _Application, b: _Application) -> Hypothesis | None:
    """``s = t → f s = f t``; None if an argument that is no number differs."""
    formula: Formula = Cmp("=", a.value, b.value)
    proof, binders = f"Eq.refl {function}", []
    different: list[tuple[Term, Term]] = []
    for x, y in zip(a.arguments, b.arguments, strict=True):
        if x == y:
            proof = f"congr ({proof}) rfl" if isinstance(x, str) else f"congr ({proof}) (Eq.refl {term_text(x)})"
            continue
        if isinstance(x, str) or isinstance(y, str) or x.sort not in _LEAN_NAMES:
            return None
        name = f"e_{len(different)}"
        different.append((x, y))
        binders.append(f"({name} : ({term_text(x)} : {_LEAN_NAMES[x.sort]}) = {term_text(y)})")
        proof = f"congr ({proof}) {name}"
    for x, y in reversed(different):
        formula = Conn("→", Cmp("=", x, y), formula)
    # The type is written out, for Lean would take the one it expects apart in its own way.
    body = f"({proof} : {a.value.text} = {b.value.text})"
    return Hypothesis(f"(fun {' '.join(binders)} => {body})", formula) if different else None
