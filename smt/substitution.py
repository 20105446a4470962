"""Terms as source text, and the replacement of a variable by a term, inside what was abstracted too."""

from __future__ import annotations

from simprover.smt.syntax import replaced
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
    Not,
    Num,
    Opaque,
    Quant,
    Sort,
    Term,
    Truth,
    Unary,
)


def term_text(term: Term) -> str:
    """A term as Lean text that elaborates to itself where its sort is expected."""
    match term:
        case Num(value, _, 0):
            return str(value)
        case Num(value, sort, places):
            digits = str(value).rjust(places + 1, "0")
            return f"({digits[:-places]}.{digits[-places:]}{_type(sort)})"
        case Atom(text, _, variable):
            return text if variable else f"({text})"
        case Neg(a):
            return f"(-{term_text(a)})"
        case Cast(a, Sort.INT):
            return f"(({term_text(a)} : Nat) : Int)"
        case Cast(a, sort):
            return f"({'Nat' if a.sort is Sort.NAT else 'Int'}.cast {term_text(a)}{_type(sort)})"
        case Unary("⁻¹", a):
            return f"({term_text(a)}⁻¹)"
        case Unary(_, a):
            return f"|{term_text(a)}|"
        case Ite(condition, yes, no):
            return f"(if {formula_text(condition)} then {term_text(yes)} else {term_text(no)})"
        case FromInt(op, a):
            return f"(Int.{op} {term_text(a)})"
        case Bin("gcd" | "lcm" as op, a, b, _):
            return f"(Nat.{op} {term_text(a)} {term_text(b)})"
        case Bin("min" | "max" as op, a, b, _):
            return f"({op} {term_text(a)} {term_text(b)})"
        case Bin(op, a, b, _):
            return f"({term_text(a)} {op} {term_text(b)})"


def _type(sort: Sort) -> str:
    """A type ascription, where the type has a name of its own."""
    return "" if sort is Sort.FIELD else f" : {sort.value}"


def formula_text(formula: Formula) -> str:
    """A formula as Lean text, in parentheses where it has an operation."""
    match formula:
        case Truth(value):
            return str(value)
        case Opaque(text):
            return f"({text})"
        case Cmp(op, a, b):
            return f"({term_text(a)} {op} {term_text(b)})"
        case Dvd(a, b):
            return f"({term_text(a)} ∣ {term_text(b)})"
        case Not(f):
            return f"(¬{formula_text(f)})"
        case Conn(op2, p, q):
            return f"({formula_text(p)} {op2} {formula_text(q)})"
        case Quant(kind, name, _, body, _):
            return f"({kind} {name}, {formula_text(body)})"


def substitute(term: Term, name: str, value: Term) -> Term:
    """Replace a variable in a term."""
    match term:
        case Atom(text, sort, variable):
            if variable:
                return value if text == name else term
            return Atom(replaced(text, name, term_text(value)), sort, False)
        case Num():
            return term
        case Bin(op, a, b, sort):
            return Bin(op, substitute(a, name, value), substitute(b, name, value), sort)
        case Neg(a):
            return Neg(substitute(a, name, value))
        case Cast(a, sort):
            return Cast(substitute(a, name, value), sort)
        case Unary(op3, a):
            return Unary(op3, substitute(a, name, value))
        case Ite(condition, yes, no):
            return Ite(rename(condition, name, value), substitute(yes, name, value), substitute(no, name, value))
        case FromInt(op2, a):
            return FromInt(op2, substitute(a, name, value))


def rename(formula: Formula, name: str, value: Term) -> Formula:
    """Replace a free variable in a formula."""
    match formula:
        case Truth():
            return formula
        case Opaque(text):
            return Opaque(replaced(text, name, term_text(value)))
        case Cmp(op, a, b):
            return Cmp(op, substitute(a, name, value), substitute(b, name, value))
        case Dvd(a, b):
            return Dvd(substitute(a, name, value), substitute(b, name, value))
        case Not(f):
            return Not(rename(f, name, value))
        case Conn(op2, p, q):
            return Conn(op2, rename(p, name, value), rename(q, name, value))
        case Quant(kind, bound, sort, body, guarded):
            return formula if bound == name else Quant(kind, bound, sort, rename(body, name, value), guarded)
