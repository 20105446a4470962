"""Terms and formulas about whole numbers as data in Lean: `NTerm`, `ZTerm` and `Form` of `Elementary.Farkas`."""

from __future__ import annotations

from simprover.smt.problem import Context, is_atomic
from simprover.smt.terms import Bin, Cast, Cmp, Conn, Dvd, Formula, Neg, Not, Num, Opaque, Quant, Sort, Term, Truth


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
