"""Terms, formulas, contexts and certificates as Lean source text."""

from __future__ import annotations

from simprover.smt.certificate import Both, Clash, Close, Cut, Natural, Prod, Round, Split, Square, Sum, Tree
from simprover.smt.facts import NAMESPACE, Fact
from simprover.smt.poly import Mono, Poly
from simprover.smt.problem import Context, Problem, is_atomic
from simprover.smt.substitution import term_text
from simprover.smt.terms import (
    Atom,
    Bin,
    Cast,
    Cmp,
    Conn,
    Dvd,
    Formula,
    FromInt,
    Neg,
    Not,
    Num,
    Opaque,
    Quant,
    Sort,
    Term,
    Truth,
    subnodes,
)


def context_text(context: Context) -> str:
    """A context. What was abstracted is left to unification, since printed text need not elaborate again."""
    nat = ", ".join(_entry(t) for t in context.nat)
    ints = ", ".join(_entry(t) for t in context.int)
    props = ", ".join(proposition_text(p) for p in context.props)
    return f"⟨[{nat}], [{ints}], [{props}]⟩"


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


def reified_term(term: Term, context: Context) -> str:
    """A term of type `NTerm` or `ZTerm`, by its sort."""
    if is_atomic(term):
        return f"(.v {context.var(term).index})"
    match term:
        case Num(value, _):
            return f"(.k {value})"
        case Neg(a):
            return f"(.neg {reified_term(a, context)})"
        case Cast(a):
            return f"(.cast {reified_term(a, context)})"
        case Bin("^", a, Num(exponent, _), _):
            return f"(.pow {reified_term(a, context)} {exponent})"
        case Bin(op, a, b, _):
            name = {"+": "add", "-": "sub", "*": "mul"}[op]
            return f"(.{name} {reified_term(a, context)} {reified_term(b, context)})"
    raise AssertionError(f"{term} is atomic")


def reified(formula: Formula, context: Context) -> str:
    """A formula of type `Form`."""
    match formula:
        case Truth(value):
            return ".tt" if value else ".ff"
        case Cmp(op, a, b):
            name = {"≤": "le", "<": "lt", "=": "eq"}[op]
            kind = "n" if a.sort is Sort.NAT else "z"
            return f"(.{kind}{name} {reified_term(a, context)} {reified_term(b, context)})"
        case Not(f):
            return f"(.not {reified(f, context)})"
        case Conn(op2, p, q):
            name = {"∧": "and", "∨": "or", "→": "imp", "↔": "iff"}[op2]
            return f"(.{name} {reified(p, context)} {reified(q, context)})"
        case Opaque() | Quant() | Dvd():
            return f"(.p {context.props.index(formula)})"


def statement_text(problem: Problem, context: Context) -> str:
    """The implication of a problem, of type `Form`."""
    text = reified(problem.target, context)
    for a in reversed(problem.assumptions):
        text = f"(.imp {reified(a.formula, context)} {text})"
    return text


def _mono(m: Mono) -> str:
    return "[" + ", ".join(f".{v.kind} {v.index}" for v in m) + "]"


def poly_text(p: Poly) -> str:
    """A polynomial as a Lean list."""
    return "[" + ", ".join(f"({int(c)}, {_mono(m)})" for m, c in p.terms) + "]"


def _sum(total: Sum) -> str:
    return "[" + ", ".join(f"({i}, {poly_text(m)})" for i, m in total) + "]"


def tree_text(tree: Tree) -> str:
    """A certificate of type `Tree`."""
    match tree:
        case Close(total):
            return f"(.close {_sum(total)})"
        case Clash(i, j):
            return f"(.clash {i} {j})"
        case Split(i, left, right):
            return f"(.split {i} {tree_text(left)} {tree_text(right)})"
        case Cut(p, left, right):
            return f"(.cut {poly_text(p)} {tree_text(left)} {tree_text(right)})"
        case Round(total, d, q, rest):
            return f"(.round {_sum(total)} {d} {poly_text(q)} {tree_text(rest)})"
        case Prod(i, j, rest):
            return f"(.prod {i} {j} {tree_text(rest)})"
        case Square(p, rest):
            return f"(.square {poly_text(p)} {tree_text(rest)})"
        case Both(i, j, rest):
            return f"(.both {i} {j} {tree_text(rest)})"
        case Natural(i, rest):
            return f"(.nat {i} {tree_text(rest)})"


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
    lines = [
        f"{NAMESPACE}.prove {context_text(context)}",
        f"  {statement_text(problem, context)}",
        f"  {tree_text(tree)}",
        "  " + " ".join(["(by decide +kernel)", *used]),
    ]
    text = "\n".join(lines)
    return f"exact {text}" if problem.from_target else f"exact False.elim ({text})"
