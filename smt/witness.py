"""Witnesses for existential targets: small numbers where nothing else is free, solutions of equations elsewhere."""

from __future__ import annotations

import itertools
from fractions import Fraction
from functools import reduce
from typing import Final

from simprover.smt.cases import numeral, values_between
from simprover.smt.goal import Goal, assuming
from simprover.smt.poly import Mono, Poly
from simprover.smt.problem import Context, Problem, poly_of
from simprover.smt.ranges import guards, is_decided_by_instances, is_evaluable
from simprover.smt.semantics import NoValue, evaluate
from simprover.smt.substitution import rename
from simprover.smt.terms import (
    Atom,
    Bin,
    Cast,
    Cmp,
    Formula,
    Node,
    Num,
    Opaque,
    Quant,
    Sort,
    Term,
    is_closed_by,
    subnodes,
    variables,
)

_ATTEMPTS: Final = 3000
_MAX_CANDIDATES: Final = 8
_MAX_VALUES: Final = 100


def closed_proof(goal: Goal) -> str | None:
    """A tactic for a target without variables that is true by evaluation, or None.

    Existential targets get their witness by trial; Lean evaluates the rest.
    """
    if is_evaluable(goal.target, set()) and is_decided_by_instances(goal.target) and _true(goal.target, {}):
        return "norm_num" if _in_field(goal.target) else "decide +kernel"
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
            return f"exact ⟨{values}, by {'norm_num' if _in_field(body) else 'decide'}⟩"
    return None


def _in_field(formula: Formula) -> bool:
    """Whether anything in it is in a field, where statements are not decided by evaluating a program."""
    return any(isinstance(n, Cmp) and n.left.sort.is_field for n in subnodes(formula))


def _readings(goal: Goal) -> list[Formula]:
    """The target as it was read; if the types of its bound variables do not show, with each sort for all of them."""
    if isinstance(goal.target, Quant) or not goal.target_text.startswith("∃"):
        return [goal.target]
    return [assuming(goal, sort).target for sort in (Sort.INT, Sort.NAT)]


def _search(binders: list[tuple[str, Sort]], body: Formula) -> tuple[int, ...] | None:
    width = max(2, int(_ATTEMPTS ** (1 / len(binders))))
    candidates = sorted(range(-width // 2, width // 2 + 1), key=abs)
    ranges = [range(width) if sort is Sort.NAT else candidates for _, sort in binders]
    for point in itertools.islice(itertools.product(*ranges), _ATTEMPTS):
        if _true(body, dict(zip((n for n, _ in binders), point, strict=True))):
            return point
    return None


def _true(formula: Formula, values: dict[str, int]) -> bool:
    try:
        return evaluate(formula, values)
    except NoValue:
        return False


def candidates(goal: Goal, target: Quant) -> list[Term]:
    """Terms of the goal's context worth trying for a bound variable: solutions of equations first, then 0 and 1."""
    bound = Atom(target.name, target.sort, True)
    if any(_hides(node, target.name) for node in subnodes(target.body)):
        return []
    found: dict[Term, None] = {}
    for node in subnodes(target.body):
        if isinstance(node, Cmp) and target.name in variables(node):
            solution = _solve(node, bound)
            if solution is not None:
                found.setdefault(solution)
    one = Num(1, target.sort)
    solutions = [t for t in found if not isinstance(t, Num)]
    if target.sort.is_field:
        for a, b in itertools.combinations(found, 2):
            middle = Bin("/", Bin("+", a, b, target.sort), Num(2, target.sort), target.sort)
            found.setdefault(middle)
    for solution in solutions:
        found.setdefault(Bin("+", solution, one, target.sort))
    for solution in solutions:
        found.setdefault(Bin("-", solution, one, target.sort))
    values = values_between(target.name, target.sort, list(guards(target)))
    if values is not None and len(values) <= _MAX_VALUES:
        numerals = [numeral(v, target.sort) for v in values]
        found.update(dict.fromkeys(t for t in numerals if not _refuted(target, t)))
    found.update(dict.fromkeys((Num(0, target.sort), one)))
    found.update(dict.fromkeys(Atom(n, s, True) for n, s in goal.variables if s is target.sort))
    return list(found)[:_MAX_CANDIDATES]


def _refuted(target: Quant, value: Term) -> bool:
    """Whether a value is certainly none that satisfies the body."""
    body = rename(target.body, target.name, value)
    return is_evaluable(body, set()) and not _true(body, {})


def _hides(node: Node, name: str) -> bool:
    """Whether the name may occur in text that was not taken apart."""
    return (isinstance(node, Opaque) or (isinstance(node, Atom) and not node.variable)) and name in node.text


def _solve(comparison: Cmp, bound: Atom) -> Term | None:
    """The value of a variable at which the two sides of a comparison are equal, if it occurs linearly."""
    context = Problem((), comparison).context()
    if bound not in (*context.nat, *context.int, *context.field):
        return None
    v = context.var(bound)
    difference = poly_of(comparison.left, context) - poly_of(comparison.right, context)
    coefficient = difference.table().get((v,), 0)
    rest = difference - Poly.var(v).scale(coefficient)
    others = [context.term(w) for w in rest.variables()]
    if coefficient == 0 or v in rest.variables() or any(bound in list(subnodes(t)) for t in others):
        return None
    sign = -1 if coefficient > 0 else 1
    if bound.sort.is_field:
        return term_of(rest.scale(Fraction(-1) / coefficient), context, bound.sort)
    numerator = term_of(rest.scale(sign), context, bound.sort)
    if numerator is None or abs(coefficient) == 1:
        return numerator
    return Bin("/", numerator, Num(abs(int(coefficient)), bound.sort), bound.sort)


def term_of(p: Poly, context: Context, sort: Sort) -> Term | None:
    """A polynomial as a term; on ℕ as a (truncated) difference. None if it has an integer where ℕ is wanted."""
    if sort is Sort.NAT and any(w.kind == "z" for w in p.variables()):
        return None
    positive = [_product(m, Fraction(c), context, sort) for m, c in p.terms if c > 0]
    negative = [_product(m, -Fraction(c), context, sort) for m, c in p.terms if c < 0]
    total = _sum(positive, sort)
    return Bin("-", total, _sum(negative, sort), sort) if negative else total


def _sum(terms: list[Term], sort: Sort) -> Term:
    return reduce(lambda a, b: Bin("+", a, b, sort), terms) if terms else Num(0, sort)


def _product(m: Mono, c: Fraction, context: Context, sort: Sort) -> Term:
    factors: list[Term] = [Num(c.numerator, sort)] if c.numerator != 1 or not m else []
    for w in m:
        term = context.term(w)
        factors.append(Cast(term, sort) if term.sort is not sort else term)
    product = reduce(lambda a, b: Bin("*", a, b, sort), factors)
    return product if c.denominator == 1 else Bin("/", product, Num(c.denominator, sort), sort)
