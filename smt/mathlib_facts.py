"""The facts that certificates rest on, proved with what Lean and Mathlib have; and what `omega` understands."""

from __future__ import annotations

from simprover.smt.facts import NAMESPACE, Fact
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
    Term,
    Truth,
)

_BY_OMEGA = frozenset(
    {
        *("nat_sub", "nat_divMod", "int_divMod", "nat_dvd_iff", "int_dvd_iff", "nat_min", "nat_max"),
        *("int_min", "int_max", "int_toNat", "int_natAbs"),
    }
)
_LEMMAS = {"cast_neg": "Int.cast_neg", "cast_add": "Int.cast_add", "cast_sub": "Int.cast_sub"}
_LEMMAS |= {"cast_mul": "Int.cast_mul", "cast_pow": "Int.cast_pow", "cast_cast": "Int.cast_natCast"}


class NoCall(Exception):
    """Mathlib has no call for a part of a certificate."""


def fact_line(fact: Fact) -> str:
    """The proof of a fact.

    Raises:
        NoCall: if nothing but our own lemma proves it.
    """
    if not fact.lemma.startswith(NAMESPACE):
        return fact.lemma.split(" : ")[0].removeprefix("(")
    name = fact.lemma.removeprefix(f"{NAMESPACE}.").removeprefix("Field.").split(" ")[0]
    if name in _BY_OMEGA:
        return "by omega"
    if name in _LEMMAS:
        return f"{_LEMMAS[name]} {' '.join(map(term_text, fact.arguments))}"
    a, *more = (term_text(t) for t in fact.arguments)
    b = more[0] if more else ""
    match name:
        case "abs_spec" | "int_abs":
            return _imp(f"le_total 0 {a}", "abs_of_nonneg h", "abs_of_nonpos h")
        case "min_spec":
            return _imp(f"le_total {a} {b}", "min_eq_left h", "min_eq_right h")
        case "max_spec":
            return _imp(f"le_total {a} {b}", "max_eq_right h", "max_eq_left h")
        case "div_spec":
            return _imp(f"Classical.em ({b} = 0)", "by rw [h, div_zero]", f"div_mul_cancel₀ {a} h")
        case "inv_spec":
            return _imp(f"Classical.em ({a} = 0)", "by rw [h, inv_zero]", "inv_mul_cancel₀ h")
        case "ite_spec":
            return _imp("Classical.em _", "if_pos h", "if_neg h")
        case "nat_pow_pos" | "int_pow_pos":
            return "by positivity"
    raise NoCall(f"it rests on {fact.lemma.split(' ')[0]}, which is no single call in Mathlib")


def _imp(cases: str, first: str, second: str) -> str:
    return f"Or.imp (fun h => ⟨h, {first}⟩) (fun h => ⟨h, {second}⟩) ({cases})"


def in_omega(f: Formula) -> bool:
    """Whether a formula is of linear integer arithmetic as `omega` reads it."""
    match f:
        case Truth():
            return True
        case Cmp(_, a, b):
            return not a.sort.is_field and _linear(a) and _linear(b)
        case Dvd(Num(k, _), a):
            return k > 0 and _linear(a)
        case Not(g):
            return in_omega(g)
        case Conn(_, p, q):
            return in_omega(p) and in_omega(q)
    return False


def _linear(t: Term) -> bool:
    match t:
        case Num():
            return True
        case Atom(_, _, variable):
            return variable
        case Neg(a) | Cast(a) | FromInt(_, a):
            return _linear(a)
        case Bin("+" | "-" | "min" | "max", a, b, _):
            return _linear(a) and _linear(b)
        case Bin("*", a, b, _):
            return (isinstance(a, Num) and _linear(b)) or (isinstance(b, Num) and _linear(a))
        case Bin("/" | "%", a, Num(k, _), _):
            return k > 0 and _linear(a)
    return False
