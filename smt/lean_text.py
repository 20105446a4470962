"""Terms, formulas, contexts and certificates as Lean source text."""

from __future__ import annotations

from simprover.smt.certificate import Both, Clash, Close, Cut, Natural, Prod, Round, Split, Square, Sum, Tree
from simprover.smt.facts import NAMESPACE, Fact
from simprover.smt.field_text import PROVE, field_statement
from simprover.smt.poly import Poly, Var
from simprover.smt.problem import Context, Problem
from simprover.smt.reified import reified
from simprover.smt.substitution import term_text
from simprover.smt.terms import (
    Atom,
    Bin,
    Cmp,
    Dvd,
    Formula,
    FromInt,
    Sort,
    Term,
    subnodes,
)


def context_text(context: Context) -> str:
    """A context. What was abstracted is left to unification, since printed text need not elaborate again."""
    nat = ", ".join(_entry(t) for t in context.nat)
    ints = ", ".join(_entry(t) for t in context.int)
    props = ", ".join(proposition_text(p) for p in context.props)
    return f"⟨[{nat}], [{ints}], [{props}]⟩"


def _field_context(context: Context) -> str:
    return f"⟨{context_text(context)}, [{', '.join(_entry(t) for t in context.field)}]⟩"


def _entry(term: Term) -> str:
    if any(isinstance(n, Atom) and not n.variable for n in subnodes(term)):
        return "_"
    text = term_text(term)
    return text[1:-1] if isinstance(term, Bin | FromInt) else text


def proposition_text(p: Formula) -> str:
    """A formula that is not taken apart, or a hole where its text would not elaborate again."""
    if isinstance(p, Dvd) and "_" not in (_entry(p.left), _entry(p.right)):
        sort = "Nat" if p.left.sort is Sort.NAT else "Int"
        return f"({term_text(p.left)} : {sort}) ∣ {term_text(p.right)}"
    return "_"


def statement_text(problem: Problem, context: Context) -> str:
    """The implication of a problem, of type `Form`."""
    if problem.fields():
        return field_statement(problem, context)
    text = reified(problem.target, context)
    for a in reversed(problem.assumptions):
        text = f"(.imp {reified(a.formula, context)} {text})"
    return text


def poly_text(p: Poly, ints: int = 0) -> str:
    """A polynomial as a Lean list.

    Args:
        p: the polynomial.
        ints: how many integers there are; in Lean the variables of the field are numbered after them.
    """
    terms = sorted((tuple(sorted(_variable(v, ints) for v in m)), int(c)) for m, c in p.terms)
    monos = ("[" + ", ".join(f".{kind} {index}" for kind, index in m) + "]" for m, _ in terms)
    return "[" + ", ".join(f"({c}, {mono})" for (_, c), mono in zip(terms, monos, strict=True)) + "]"


def _variable(v: Var, ints: int) -> tuple[str, int]:
    return ("z", ints + v.index) if v.kind == "r" else (v.kind, v.index)


def tree_text(tree: Tree, ints: int = 0) -> str:
    """A certificate of type `Tree`; `ints` as in `poly_text`."""

    def poly(p: Poly) -> str:
        return poly_text(p, ints)

    def summed(total: Sum) -> str:
        return "[" + ", ".join(f"({i}, {poly(m)})" for i, m in total) + "]"

    def below(rest: Tree) -> str:
        return tree_text(rest, ints)

    match tree:
        case Close(total):
            return f"(.close {summed(total)})"
        case Clash(i, j):
            return f"(.clash {i} {j})"
        case Split(i, left, right):
            return f"(.split {i} {below(left)} {below(right)})"
        case Cut(p, left, right):
            return f"(.cut {poly(p)} {below(left)} {below(right)})"
        case Round(total, d, q, rest):
            return f"(.round {summed(total)} {d} {poly(q)} {below(rest)})"
        case Prod(i, j, rest):
            return f"(.prod {i} {j} {below(rest)})"
        case Square(p, rest):
            return f"(.square {poly(p)} {below(rest)})"
        case Both(i, j, rest):
            return f"(.both {i} {j} {below(rest)})"
        case Natural(i, rest):
            return f"(.nat {i} {below(rest)})"


def fact_text(fact: Fact) -> str:
    """The proof of a fact; arguments that were abstracted are left to unification."""
    last = ["(by decide)"] * fact.decided
    if fact.identity is not None:
        last.append(_identity_text(fact.identity))
    return " ".join([f"({fact.lemma}", *(_argument(t) for t in fact.arguments), *last]) + ")"


def _identity_text(identity: Cmp) -> str:
    """The proof of an equation that holds by calculation: neither side can be the smaller one."""
    problem = Problem((), identity)
    context = problem.context()
    impossible = Close(((0, Poly.const(1)),))
    certificate = tree_text(Split(0, impossible, impossible))
    statement = reified(identity, context)
    return f"({NAMESPACE}.prove {context_text(context)} {statement} {certificate} (by decide +kernel))"


def _argument(term: Term) -> str:
    return "_" if _entry(term) == "_" else term_text(term)


def tactic_text(problem: Problem, tree: Tree) -> str:
    """The tactic that proves a goal by a certificate."""
    context = problem.context()
    used = [a.source if isinstance(a.source, str) else fact_text(a.source) for a in problem.assumptions]
    head, checks = f"{NAMESPACE}.prove {context_text(context)}", "(by decide +kernel)"
    if problem.fields():
        head, checks = f"{PROVE} {_field_context(context)} {len(context.int)}", f"rfl {checks}"
    lines = [
        head,
        f"  {statement_text(problem, context)}",
        f"  {tree_text(tree, len(context.int))}",
        "  " + " ".join([checks, *used]),
    ]
    text = "\n".join(lines)
    return f"exact {text}" if problem.from_target else f"exact False.elim ({text})"
