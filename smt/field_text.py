"""Statements over an ordered field as Lean source text: formulas of type `Elementary.Farkas.Field.Form`."""

from __future__ import annotations

from typing import Final

from simprover.smt.facts import NAMESPACE
from simprover.smt.problem import Context, Problem, is_atomic
from simprover.smt.reified import reified, reified_term
from simprover.smt.terms import (
    Bin,
    Cast,
    Cmp,
    Conn,
    Dvd,
    Formula,
    Neg,
    Not,
    Num,
    Opaque,
    Quant,
    Sort,
    Term,
    Truth,
    Unary,
)

PROVE: Final = f"{NAMESPACE}.Field.prove"
"""The theorem that turns a certificate over an ordered field into a proof."""


def field_term(term: Term, context: Context) -> str:
    """A term of type `Elementary.Linarith.Term`. Integers, cast, are variables before those of the field."""
    if is_atomic(term):
        return f"(.v {len(context.int) + context.var(term).index})"
    match term:
        case Num(0, _):
            return ".zero"
        case Num(1, _):
            return ".one"
        case Num(value, _):
            return f"(.k {value})"
        case Neg(a):
            return f"(.neg {field_term(a, context)})"
        case Cast(a) if a.sort is Sort.NAT:
            return f"(.cast {reified_term(a, context)})"
        case Cast(a):
            return f"(.v {context.var(a).index})"
        case Unary(_, Num(value, _)):
            return f"(.inv {value})"
        case Bin("^", a, Num(exponent, _), _):
            return f"(.pow {field_term(a, context)} {exponent})"
        case Bin("/", a, Num(value, _), _):
            return f"(.div {field_term(a, context)} {value})"
        case Bin(op, a, b, _):
            name = {"+": "add", "-": "sub", "*": "mul"}[op]
            return f"(.{name} {field_term(a, context)} {field_term(b, context)})"
    raise AssertionError(f"{term} is atomic")


def field_form(formula: Formula, context: Context) -> str:
    """A formula of type `Elementary.Farkas.Field.Form`."""
    match formula:
        case Cmp(op, a, b) if a.sort.is_field:
            name = {"≤": "le", "<": "lt", "=": "eq"}[op]
            return f"(.{name} {field_term(a, context)} {field_term(b, context)})"
        case Not(f):
            return f"(.not {field_form(f, context)})"
        case Conn(op2, p, q):
            name = {"∧": "and", "∨": "or", "→": "imp", "↔": "iff"}[op2]
            return f"(.{name} {field_form(p, context)} {field_form(q, context)})"
        case Cmp() | Truth() | Opaque() | Quant() | Dvd():
            return f"(.base {reified(formula, context)})"


def field_statement(problem: Problem, context: Context) -> str:
    """The implication of a problem."""
    text = field_form(problem.target, context)
    for a in reversed(problem.assumptions):
        text = f"(.imp {field_form(a.formula, context)} {text})"
    return text
