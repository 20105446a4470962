"""Facts that define operations outside linear arithmetic: truncated subtraction, division, remainder, divisibility …

Each is an instance of a lemma of `Elementary.Farkas`; a problem takes them in as further hypotheses, whose proofs are
the lemmas' names.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from simprover.smt.substitution import formula_text
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
    Unary,
    subnodes,
)

NAMESPACE = "Elementary.Farkas"
"""Where the lemmas are."""

ZERO_NAT = Num(0, Sort.NAT)
ZERO_INT = Num(0, Sort.INT)


@dataclass(frozen=True)
class Fact:
    """An instance of a lemma.

    Attributes:
        lemma: the lemma's full name.
        arguments: the terms it is applied to.
        decided: how many last arguments, closed comparisons, are left to ``by decide``.
        formula: what it says.
        identity: an equation, true by calculation, whose proof is the last argument.
    """

    lemma: str
    arguments: tuple[Term, ...]
    decided: int
    formula: Formula
    identity: Cmp | None = None


def conj(*parts: Formula) -> Formula:
    """A conjunction, nested to the right."""
    return parts[0] if len(parts) == 1 else Conn("∧", parts[0], conj(*parts[1:]))


def div_mod(a: Term, k: Term) -> Fact:
    """What ``a / k`` and ``a % k`` are."""
    sort = a.sort
    zero = ZERO_NAT if sort is Sort.NAT else ZERO_INT
    quotient, remainder = Bin("/", a, k, sort), Bin("%", a, k, sort)
    parts: list[Formula] = [Cmp("=", Bin("+", Bin("*", k, quotient, sort), remainder, sort), a)]
    if sort is Sort.INT:
        parts.append(Cmp("≤", zero, remainder))
    below = Cmp("<", remainder, k)
    kind = "nat" if sort is Sort.NAT else "int"
    if isinstance(k, Num) and k.value > 0:
        return Fact(f"{NAMESPACE}.{kind}_divMod", (a, k), 1, conj(*parts, below))
    if sort is Sort.INT:
        below_negative = Cmp("<", remainder, Neg(k))
        bound: Formula = Conn("∨", below, below_negative)
        return Fact(f"{NAMESPACE}.int_divMod_or", (a, k), 0, Conn("∨", Cmp("=", k, zero), conj(*parts, bound)))
    return Fact(f"{NAMESPACE}.nat_divMod_or", (a, k), 0, Conn("∨", Cmp("=", k, zero), conj(*parts, below)))


def dvd(k: Term, a: Term) -> Fact:
    """Divisibility as a remainder."""
    sort = a.sort
    kind = "nat" if sort is Sort.NAT else "int"
    zero = ZERO_NAT if sort is Sort.NAT else ZERO_INT
    claim = Conn("↔", Dvd(k, a), Cmp("=", Bin("%", a, k, sort), zero))
    return Fact(f"{NAMESPACE}.{kind}_dvd_iff", (k, a), 0, claim)


def truncated_sub(a: Term, b: Term) -> Fact:
    """What ``a - b`` is on ℕ."""
    difference = Bin("-", a, b, Sort.NAT)
    below = conj(Cmp("≤", a, b), Cmp("=", difference, ZERO_NAT))
    above = conj(Cmp("≤", b, a), Cmp("=", Bin("+", difference, b, Sort.NAT), a))
    return Fact(f"{NAMESPACE}.nat_sub", (a, b), 0, Conn("∨", below, above))


def min_max(t: Bin) -> Fact:
    """What a minimum or maximum is."""
    a, b = t.left, t.right
    kind = "nat" if t.sort is Sort.NAT else "int"
    small, large = (a, b) if t.op == "min" else (b, a)
    claim = Conn("∨", conj(Cmp("≤", a, b), Cmp("=", t, small)), conj(Cmp("≤", b, a), Cmp("=", t, large)))
    return Fact(f"{NAMESPACE}.{kind}_{t.op}", (a, b), 0, claim)


def from_int(t: FromInt) -> Fact:
    """What ``Int.toNat`` or ``Int.natAbs`` of a number is."""
    z, cast = t.arg, Cast(t)
    negative: Term = ZERO_INT if t.op == "toNat" else Neg(z)
    claim = Conn(
        "∨", conj(Cmp("≤", ZERO_INT, z), Cmp("=", cast, z)), conj(Cmp("≤", z, ZERO_INT), Cmp("=", cast, negative))
    )
    return Fact(f"{NAMESPACE}.int_{t.op}", (z,), 0, claim)


def absolute_value(t: Unary) -> Fact:
    """What the absolute value of an integer is."""
    a = t.arg
    claim = Conn("∨", conj(Cmp("≤", ZERO_INT, a), Cmp("=", t, a)), conj(Cmp("≤", a, ZERO_INT), Cmp("=", t, Neg(a))))
    return Fact(f"{NAMESPACE}.Field.int_abs", (a,), 0, claim)


def choice(t: Ite) -> Fact:
    """What ``if … then … else`` is."""
    yes = conj(t.condition, Cmp("=", t, t.yes))
    claim = Conn("∨", yes, conj(Not(t.condition), Cmp("=", t, t.no)))
    plain = not any(
        isinstance(n, Opaque | Quant) or (isinstance(n, Atom) and not n.variable) for n in subnodes(t.condition)
    )
    condition = formula_text(t.condition) if plain else "_"
    return Fact(f"{NAMESPACE}.Field.ite_spec {condition}", (t.yes, t.no), 0, claim)


def power_positive(t: Bin) -> Fact:
    """A power of a positive numeral is positive."""
    zero = ZERO_NAT if t.sort is Sort.NAT else ZERO_INT
    kind = "nat" if t.sort is Sort.NAT else "int"
    return Fact(f"{NAMESPACE}.{kind}_pow_pos", (t.left, t.right), 1, Cmp("<", zero, t))


def is_literal_power(t: Term) -> bool:
    """Whether a term is a power that polynomials can express."""
    if not (isinstance(t, Bin) and t.op == "^" and isinstance(t.right, Num)):
        return False
    closed = not any(not isinstance(n, Num | Bin | Neg | Cast) for n in subnodes(t.left))
    return t.right.value <= (400 if closed else 12)


def defining_facts(
    nodes: list[Node], field_fact: Callable[[Node], Fact | None] = lambda node: None
) -> tuple[Fact, ...]:
    """The facts that define every operation in `nodes` that is not polynomial, each once, inner ones included.

    Args:
        nodes: formulas and terms.
        field_fact: the fact that defines an operation of a field.
    """
    found: dict[Fact, None] = {}
    queue = list(nodes)
    seen: set[Node] = set()
    while queue:
        for node in subnodes(queue.pop(0)):
            if node in seen:
                continue
            seen.add(node)
            fact = field_fact(node) if _in_field(node) else _defining_fact(node)
            if fact is not None and fact not in found:
                found[fact] = None
                queue.append(fact.formula)
    return tuple(found)


def _in_field(node: Node) -> bool:
    return isinstance(node, Num | Bin | Neg | Cast | Unary) and node.sort.is_field


def _defining_fact(node: Node) -> Fact | None:
    match node:
        case Dvd(k, a):
            return dvd(k, a)
        case Bin("-", a, b, Sort.NAT):
            return truncated_sub(a, b)
        case Bin("/" | "%", a, k, _):
            return div_mod(a, k)
        case Bin("min" | "max", _, _, _):
            return min_max(node)
        case FromInt():
            return from_int(node)
        case Unary():
            return absolute_value(node)
        case Ite():
            return choice(node)
        case Bin("^", Num(value, _), _, _) if value > 0 and not is_literal_power(node):
            return power_positive(node)
    return None
