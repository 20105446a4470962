"""Quantifiers over finite ranges: ``∀ x, x < 10 → P x``, ``∃ x, 2 ≤ x ∧ x ≤ 5 ∧ P x`` and the like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from simprover.smt.terms import (
    Atom,
    Cmp,
    Conn,
    Dvd,
    Formula,
    Node,
    Not,
    Opaque,
    Quant,
    Sort,
    Term,
    Truth,
    children,
    variables,
)


@dataclass(frozen=True)
class Bound:
    """A bound of a variable.

    Attributes:
        term: what the variable is compared with.
        offset: 1 or -1 if the variable cannot be equal to the term, so that the nearest value is that far from it.
        lower: whether it is a lower bound.
    """

    term: Term
    offset: int
    lower: bool


def bounds(name: str, facts: Iterator[Formula]) -> Iterator[Bound]:
    """The bounds that comparisons give to a variable."""
    for fact in facts:
        match fact:
            case Cmp(op, Atom(text, _, True), t) if text == name and name not in variables(t):
                if op == "=":
                    yield Bound(t, 0, True)
                yield Bound(t, -1 if op == "<" else 0, False)
            case Cmp(op, t, Atom(text, _, True)) if text == name and name not in variables(t):
                if op == "=":
                    yield Bound(t, 0, False)
                yield Bound(t, 1 if op == "<" else 0, True)


def conjuncts(f: Formula) -> Iterator[Formula]:
    """The parts of a conjunction."""
    if isinstance(f, Conn) and f.op == "∧":
        yield from conjuncts(f.left)
        yield from conjuncts(f.right)
    else:
        yield f


def guards(q: Quant) -> Iterator[Formula]:
    """What every value that matters to a quantifier satisfies."""
    body = q.body
    if q.kind == "∃":
        yield from conjuncts(body)
        return
    while isinstance(body, Conn) and body.op == "→":
        yield from conjuncts(body.left)
        body = body.right


def is_bounded(q: Quant) -> bool:
    """Whether a quantifier ranges over finitely many values, as far as its bounds are known."""
    found = list(bounds(q.name, guards(q)))
    low = q.sort is Sort.NAT or any(b.lower for b in found)
    return not q.sort.is_field and low and any(not b.lower for b in found)


def is_evaluable(node: Node, names: set[str]) -> bool:
    """Whether the meaning depends on nothing but the variables `names`, and can be computed from them.

    There is no abstracted part, and every quantifier ranges over finitely many values.
    """
    match node:
        case Opaque():
            return False
        case Atom(text, _, variable):
            return variable and text in names
        case Quant(_, name, _, body, _):
            return is_bounded(node) and is_evaluable(body, names | {name})
    return all(is_evaluable(c, names) for c in children(node))


def is_decided_by_instances(f: Formula) -> bool:
    """Whether Lean has a decision procedure for each quantifier: over ℕ, with its upper bound written first."""
    match f:
        case Quant(_, name, Sort.NAT, Conn(op, Cmp("<" | "≤", Atom(text, _, True), t), rest), _):
            right = "→" if f.kind == "∀" else "∧"
            return op == right and text == name and name not in variables(t) and is_decided_by_instances(rest)
        case Quant():
            return False
    parts = (c for c in children(f) if isinstance(c, Cmp | Dvd | Not | Conn | Truth | Quant | Opaque))
    return all(map(is_decided_by_instances, parts))
