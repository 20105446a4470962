"""From a goal to a problem: one implication over a context of variables, and its clauses.

The context lists what the variables of polynomials stand for. It mirrors `Elementary.Farkas.Ctx`; the translation to
clauses mirrors `Form.clause`, so that a certificate found here is a certificate there. Where elements of an ordered
field occur, the same holds of `Elementary.Farkas.Field`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeAlias

from simprover.smt.certificate import And, Clause, Eq, Ge, Gt, Lit, Or
from simprover.smt.facts import Fact, defining_facts, is_literal_power
from simprover.smt.field_facts import field_fact
from simprover.smt.goal import Goal
from simprover.smt.poly import Poly, Var
from simprover.smt.terms import (
    Atom,
    Bin,
    Cast,
    Cmp,
    Conn,
    Dvd,
    Formula,
    FromInt,
    Ite,
    Neg,
    Node,
    Not,
    Num,
    Opaque,
    Quant,
    Sort,
    Term,
    Truth,
    Unary,
    subnodes,
)


@dataclass(frozen=True)
class Context:
    """What variables stand for.

    Attributes:
        nat: terms of sort ℕ, by index.
        int: terms of sort ℤ, by index.
        props: formulas that are not taken apart, by index.
        field: terms in an ordered field, by index.
    """

    nat: tuple[Term, ...]
    int: tuple[Term, ...]
    props: tuple[Formula, ...]
    field: tuple[Term, ...] = ()

    def var(self, term: Term) -> Var:
        """The variable of an atomic term."""
        if term.sort.is_field:
            return Var("r", self.field.index(term))
        return Var("n", self.nat.index(term)) if term.sort is Sort.NAT else Var("z", self.int.index(term))

    def renaming(self, other: Context) -> dict[Var, Var]:
        """Where the variables of this context are in another, for those that are there."""
        names = {Var("n", i): Var("n", other.nat.index(t)) for i, t in enumerate(self.nat) if t in other.nat}
        names |= {Var("z", i): Var("z", other.int.index(t)) for i, t in enumerate(self.int) if t in other.int}
        names |= {Var("r", i): Var("r", other.field.index(t)) for i, t in enumerate(self.field) if t in other.field}
        return names

    def term(self, var: Var) -> Term:
        """The term that a variable stands for."""
        return {"n": self.nat, "z": self.int, "r": self.field}[var.kind][var.index]


@dataclass(frozen=True)
class Assumption:
    """A hypothesis of a problem: one of the goal's, or a fact.

    Attributes:
        formula: what it says.
        source: the hypothesis' name, or the fact.
    """

    formula: Formula
    source: str | Fact


@dataclass(frozen=True)
class Problem:
    """The claim that the assumptions imply the target.

    Attributes:
        assumptions: in the order of the implication.
        target: the goal's target; ``False`` if that is not arithmetic.
        from_target: whether the target is the goal's own (and not ``False`` in its place).
    """

    assumptions: tuple[Assumption, ...]
    target: Formula
    from_target: bool = field(default=True)

    def context(self) -> Context:
        """The context with just the variables that occur, in order of first occurrence."""
        tables: _Tables = ({}, {}, {}, {})
        for formula in [*(a.formula for a in self.assumptions), self.target]:
            _collect(formula, tables)
        return Context(tuple(tables[0]), tuple(tables[1]), tuple(tables[2]), tuple(tables[3]))

    def fields(self) -> set[Sort]:
        """The ordered fields that are spoken of."""
        formulas = [*(a.formula for a in self.assumptions), self.target]
        return {n.left.sort for f in formulas for n in subnodes(f) if isinstance(n, Cmp) and n.left.sort.is_field}


def is_atomic(term: Term) -> bool:
    """Whether a term is a variable to polynomials."""
    match term:
        case Num(_, _, places):
            return places > 0
        case Neg():
            return False
        case Cast(a, sort):
            return sort.is_field and a.sort is Sort.INT and not is_atomic(a)
        case Bin("/", _, divisor, sort) if sort.is_field:
            return not _is_divisor(divisor)
        case Unary("⁻¹", a):
            return not _is_divisor(a)
        case Bin(op, _, _, sort):
            if op in ("+", "*"):
                return False
            if op == "-":
                return sort is Sort.NAT
            return not is_literal_power(term)
        case Atom() | FromInt() | Unary() | Ite():
            return True


def _is_divisor(term: Term) -> bool:
    """Whether division by this is multiplication with a fraction, also to `Elementary.Linarith.Term`."""
    return isinstance(term, Num) and term.value > 1 and not term.places


_Tables: TypeAlias = tuple[dict[Term, None], dict[Term, None], dict[Formula, None], dict[Term, None]]


def _collect(node: Node, tables: _Tables) -> None:
    match node:
        case Opaque() | Quant() | Dvd():
            tables[2].setdefault(node)
        case Truth():
            return
        case Cmp(_, a, b):
            _collect(a, tables)
            _collect(b, tables)
        case Not(f):
            _collect(f, tables)
        case Conn(_, p, q):
            _collect(p, tables)
            _collect(q, tables)
        case Num(_, _, 0):
            return
        case Neg(a) | Cast(a) | Unary(_, a) if not is_atomic(node):
            _collect(a, tables)
        case Bin(_, a, b, _) if not is_atomic(node):
            _collect(a, tables)
            if node.op != "^":
                _collect(b, tables)
        case _:
            terms = tables[3] if node.sort.is_field else tables[0] if node.sort is Sort.NAT else tables[1]
            terms.setdefault(node)


def poly_of(term: Term, context: Context) -> Poly:
    """A term as a polynomial; over ℤ, unless it is in a field."""
    if is_atomic(term):
        return Poly.var(context.var(term))
    match term:
        case Num(value, _):
            return Poly.const(value)
        case Neg(a):
            return -poly_of(a, context)
        case Cast(a):
            return poly_of(a, context)
        case Unary(_, Num(value, _)):
            return Poly.const(Fraction(1, value))
        case Bin("^", a, Num(exponent, _), _):
            return poly_of(a, context).power(exponent)
        case Bin("/", a, Num(value, _), _):
            return poly_of(a, context).scale(Fraction(1, value))
        case Bin(op, a, b, _):
            left, right = poly_of(a, context), poly_of(b, context)
            return left + right if op == "+" else left * right if op == "*" else left - right
    raise AssertionError(f"{term} is atomic")


def _denominator(term: Term) -> int:
    """The denominator that `Elementary.Linarith.Term.frac` gives a term of a field: not always the least one."""
    if is_atomic(term):
        return 1
    match term:
        case Neg(a):
            return _denominator(a)
        case Unary(_, Num(value, _)):
            return value
        case Bin("^", a, Num(exponent, _), _):
            return int(_denominator(a) ** exponent)
        case Bin("/", a, Num(value, _), _):
            return value * _denominator(a)
        case Bin("*", a, b, _):
            return _denominator(a) * _denominator(b)
        case Bin(_, a, b, _):
            return _common(_denominator(a), _denominator(b))
    return 1


def _common(a: int, b: int) -> int:
    """The denominator of a sum, as `Elementary.Linarith.Frac.add` has it."""
    return b if a == 1 else a * b


def _difference(left: Term, right: Term, context: Context) -> Poly:
    """What `Elementary.Linarith.Hyp.known` makes of a comparison in a field: ``right - left`` without denominators."""
    difference = poly_of(right, context) - poly_of(left, context)
    return difference.scale(_common(_denominator(right), _denominator(left)))


def _field_clause(op: str, left: Term, right: Term, context: Context, positive: bool) -> Clause:
    if op == "=":
        if positive:
            return Eq(_difference(left, right, context))
        return Or(Gt(_difference(left, right, context)), Gt(_difference(right, left, context)))
    p = _difference(left, right, context) if positive else _difference(right, left, context)
    return Gt(p) if (op == "<") == positive else Ge(p)


def clause_of(formula: Formula, context: Context, positive: bool) -> Clause:
    """The clause of a formula, or of its negation. A mirror of `Form.clause`."""
    match formula:
        case Truth(value):
            return Ge(Poly()) if value == positive else Ge(Poly.const(-1))
        case Cmp(op, left, right) if left.sort.is_field:
            return _field_clause(op, left, right, context, positive)
        case Cmp(op, left, right):
            a, b = poly_of(left, context), poly_of(right, context)
            if op == "≤":
                return Ge(b - a) if positive else Ge(a - (b + Poly.const(1)))
            if op == "<":
                return Ge(b - (a + Poly.const(1))) if positive else Ge(a - b)
            return Eq(b - a) if positive else Or(Ge(b - (a + Poly.const(1))), Ge(a - (b + Poly.const(1))))
        case Not(f):
            return clause_of(f, context, not positive)
        case Conn(op, p, q):
            match op:
                case "∧":
                    both = (clause_of(p, context, positive), clause_of(q, context, positive))
                    return And(*both) if positive else Or(*both)
                case "∨":
                    both = (clause_of(p, context, positive), clause_of(q, context, positive))
                    return Or(*both) if positive else And(*both)
                case "→":
                    both = (clause_of(p, context, not positive), clause_of(q, context, positive))
                    return Or(*both) if positive else And(*both)
                case "↔":
                    yes = (clause_of(p, context, True), clause_of(q, context, positive))
                    no = (clause_of(p, context, False), clause_of(q, context, not positive))
                    return Or(And(*yes), And(*no))
        case Opaque() | Quant() | Dvd():
            return Lit(context.props.index(formula), positive)


def statement_clause(problem: Problem, context: Context) -> Clause:
    """The clause of the negated implication, as `check` forms it."""
    clause = clause_of(problem.target, context, False)
    for a in reversed(problem.assumptions):
        clause = And(clause_of(a.formula, context, True), clause)
    return clause


def problem_of(goal: Goal, hints: Callable[[list[Node]], tuple[Fact, ...]] = lambda nodes: ()) -> Problem:
    """The problem of a goal: its hypotheses, the facts that define what occurs in it, and what `hints` adds to them.

    Hypotheses and targets that are opaque as a whole are left out, unless the same text occurs twice (then
    propositional reasoning can use it).
    """
    counts: Counter[Formula] = Counter()
    for f in [*(h.formula for h in goal.hypotheses), goal.target]:
        counts.update(n for n in subnodes(f) if isinstance(n, Opaque | Quant))
    kept = [
        Assumption(h.formula, h.name)
        for h in goal.hypotheses
        if not isinstance(h.formula, Opaque | Quant) or counts[h.formula] > 1
    ]
    from_target = not isinstance(goal.target, Opaque | Quant) or counts[goal.target] > 1
    target: Formula = goal.target if from_target else Truth(False)
    nodes: list[Node] = [*(_without_quantifiers(a.formula) for a in kept), _without_quantifiers(target)]
    facts = dict.fromkeys(hints(nodes))
    facts.update(dict.fromkeys(defining_facts([*nodes, *(f.formula for f in facts)], field_fact)))
    return Problem((*kept, *(Assumption(f.formula, f) for f in facts)), target, from_target)


def _without_quantifiers(f: Formula) -> Formula:
    """What lies under a quantifier speaks of bound variables: no facts are stated about it."""
    match f:
        case Quant():
            return Truth(True)
        case Not(g):
            return Not(_without_quantifiers(g))
        case Conn(op, p, q):
            return Conn(op, _without_quantifiers(p), _without_quantifiers(q))
    return f
