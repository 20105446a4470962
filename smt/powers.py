"""Facts about powers with symbolic exponents: ``b ^ (n + 3)`` is ``b ^ n`` times a number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from math import gcd
from typing import Final

from simprover.smt.facts import NAMESPACE, Fact, is_literal_power
from simprover.smt.problem import Problem, poly_of
from simprover.smt.terms import Bin, Cmp, Conn, Dvd, Node, Num, Sort, Term, subnodes

_FARTHEST: Final = 64
_MAX_MODULUS: Final = 30
_MAX_PERIOD: Final = 12


def power_shifts(nodes: Iterable[Node]) -> tuple[Fact, ...]:
    """For powers of one base whose exponents differ by a number: each as a multiple of the least."""
    groups: dict[Term, dict[Term, None]] = defaultdict(dict)
    for node in (n for root in nodes for n in subnodes(root)):
        if isinstance(node, Bin) and node.op == "^" and not is_literal_power(node) and not node.sort.is_field:
            groups[node.left].setdefault(node.right)
    facts: list[Fact] = []
    for base, exponents in groups.items():
        anchors: list[Term] = []
        for e in sorted(exponents, key=_constant_part):
            for f in anchors:
                gap = _gap(e, f)
                if gap is not None and 0 < gap <= _FARTHEST:
                    facts.append(_shift(base, e, f, gap))
                    break
            else:
                anchors.append(e)
    return tuple(facts)


def predecessors(nodes: Iterable[Node]) -> tuple[Fact, ...]:
    """For powers of numerals: either the exponent is 0, or the power is the base times a smaller one."""
    found: dict[Fact, None] = {}
    for node in (n for root in nodes for n in subnodes(root)):
        match node:
            case Bin("^", Num() as b, e, sort) if (
                not is_literal_power(node) and not sort.is_field and _constant_part(e) == 0
            ):
                one = Num(1, Sort.NAT)
                smaller = Bin("^", b, Bin("-", e, one, Sort.NAT), sort)
                at_zero = Conn("∧", Cmp("=", e, Num(0, Sort.NAT)), Cmp("=", node, Num(1, sort)))
                step = Conn("∧", Cmp("<", Num(0, Sort.NAT), e), Cmp("=", node, Bin("*", smaller, b, sort)))
                kind = "nat" if sort is Sort.NAT else "int"
                found.setdefault(Fact(f"{NAMESPACE}.{kind}_pow_pred", (b, e), 0, Conn("∨", at_zero, step)))
    return tuple(found)


def cycles(nodes: Iterable[Node]) -> tuple[Fact, ...]:
    """For powers of numerals, and a numeral that the goal divides by and that has no divisor in common with the base:
    the remainder of the power, by the remainder of the exponent modulo the period."""
    moduli: set[int] = set()
    powers: dict[Bin, int] = {}
    for node in (n for root in nodes for n in subnodes(root)):
        match node:
            case Bin("%", _, Num(m, _), _) | Dvd(Num(m, _), _) if 1 < m <= _MAX_MODULUS:
                moduli.add(m)
            case Bin("^", Num(b, _), _, sort) if b > 1 and not sort.is_field and not is_literal_power(node):
                powers.setdefault(node, b)
    facts: list[Fact] = []
    for power, b in powers.items():
        for m in sorted(moduli):
            period = next((k for k in range(1, _MAX_PERIOD + 1) if gcd(b, m) == 1 and pow(b, k, m) == 1), None)
            if period is not None:
                facts += [_residue(power, b, m, period, r) for r in range(period)]
    return tuple(facts)


def _residue(power: Bin, base: int, m: int, period: int, r: int) -> Fact:
    sort, e = power.sort, power.right
    modulus, value = Num(m, sort), Num(pow(base, r, m), sort)
    k, remainder = Num(period, Sort.NAT), Num(r, Sort.NAT)
    claim = Conn("→", Cmp("=", Bin("%", e, k, Sort.NAT), remainder), Cmp("=", Bin("%", power, modulus, sort), value))
    kind = "nat" if sort is Sort.NAT else "int"
    return Fact(f"{NAMESPACE}.{kind}_pow_residue", (power.left, modulus, k, remainder, value, e), 2, claim)


def _shift(base: Term, e: Term, f: Term, gap: int) -> Fact:
    sort = base.sort
    factor = Bin("^", base, Num(gap, Sort.NAT), sort)
    claim = Cmp("=", Bin("^", base, e, sort), Bin("*", Bin("^", base, f, sort), factor, sort))
    identity = Cmp("=", e, Bin("+", f, Num(gap, Sort.NAT), Sort.NAT))
    kind = "nat" if sort is Sort.NAT else "int"
    arguments = (base, f, Num(gap, Sort.NAT), e)
    return Fact(f"{NAMESPACE}.{kind}_pow_shift", arguments, 0, claim, identity)


def _constant_part(e: Term) -> int:
    context = Problem((), Cmp("=", e, e)).context()
    return int(poly_of(e, context).constant)


def _gap(e: Term, f: Term) -> int | None:
    context = Problem((), Cmp("=", e, f)).context()
    difference = poly_of(e, context) - poly_of(f, context)
    return int(difference.constant) if difference.is_constant else None
