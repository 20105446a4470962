"""Facts about powers with symbolic exponents: ``b ^ (n + 3)`` is ``b ^ n`` times a number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from simprover.smt.facts import NAMESPACE, Fact, is_literal_power
from simprover.smt.problem import Problem, poly_of
from simprover.smt.terms import Bin, Cmp, Conn, Node, Num, Sort, Term, subnodes

_FARTHEST: Final = 64


def power_shifts(nodes: Iterable[Node]) -> tuple[Fact, ...]:
    """For powers of one base whose exponents differ by a number: each as a multiple of the least."""
    groups: dict[Term, dict[Term, None]] = defaultdict(dict)
    for node in (n for root in nodes for n in subnodes(root)):
        if isinstance(node, Bin) and node.op == "^" and not is_literal_power(node):
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
            case Bin("^", Num() as b, e, sort) if not is_literal_power(node) and _constant_part(e) == 0:
                one = Num(1, Sort.NAT)
                smaller = Bin("^", b, Bin("-", e, one, Sort.NAT), sort)
                at_zero = Conn("∧", Cmp("=", e, Num(0, Sort.NAT)), Cmp("=", node, Num(1, sort)))
                step = Conn("∧", Cmp("<", Num(0, Sort.NAT), e), Cmp("=", node, Bin("*", smaller, b, sort)))
                kind = "nat" if sort is Sort.NAT else "int"
                found.setdefault(Fact(f"{NAMESPACE}.{kind}_pow_pred", (b, e), False, Conn("∨", at_zero, step)))
    return tuple(found)


def _shift(base: Term, e: Term, f: Term, gap: int) -> Fact:
    sort = base.sort
    factor = Bin("^", base, Num(gap, Sort.NAT), sort)
    claim = Cmp("=", Bin("^", base, e, sort), Bin("*", Bin("^", base, f, sort), factor, sort))
    identity = Cmp("=", e, Bin("+", f, Num(gap, Sort.NAT), Sort.NAT))
    kind = "nat" if sort is Sort.NAT else "int"
    arguments = (base, f, Num(gap, Sort.NAT), e)
    return Fact(f"{NAMESPACE}.{kind}_pow_shift", arguments, False, claim, identity)


def _constant_part(e: Term) -> int:
    context = Problem((), Cmp("=", e, e)).context()
    return int(poly_of(e, context).constant)


def _gap(e: Term, f: Term) -> int | None:
    context = Problem((), Cmp("=", e, f)).context()
    difference = poly_of(e, context) - poly_of(f, context)
    return int(difference.constant) if difference.is_constant else None
