"""Goals that hold by propositional logic alone: a tree of cases, found by splitting and unit propagation.

Everything that is no connective is a variable here, comparisons of numbers and ``b = true`` alike. The twin of the
checker is `Elementary/Propositional.lean`; indices of parts and their order are those of `parts` there.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from simprover.smt.booleans import NAMESPACE, atom_term, is_atom
from simprover.smt.goal import Goal
from simprover.smt.lean_text import proposition_text
from simprover.smt.terms import Cmp, Conn, Dvd, Formula, Not, Opaque, Quant, Truth

MAX_NODES: Final = 20_000
"""A tree of cases may not grow larger."""


@dataclass(frozen=True)
class Leaf:
    """Part `k` has the wrong value here."""

    k: int


@dataclass(frozen=True)
class Node:
    """Variable `i` is true in the first case and false in the second."""

    i: int
    yes: Tree
    no: Tree


Tree: TypeAlias = Leaf | Node

Part: TypeAlias = tuple[Formula, bool]
"""A formula, and the value that it is claimed to have."""

_Known: TypeAlias = dict[int, bool]


@dataclass(frozen=True)
class Holds:
    """The statement has a certificate.

    Attributes:
        tactic: Lean text that proves the goal by it.
        tree: the certificate.
        hypotheses: the Lean terms of the hypotheses that it uses.
    """

    tactic: str
    tree: Tree
    hypotheses: tuple[str, ...]


@dataclass(frozen=True)
class Fails:
    """The statement fails where exactly these of its propositions hold.

    Attributes:
        values: the value of each proposition.
    """

    values: Mapping[Formula, bool]


@dataclass(frozen=True)
class Undecided:
    """The cases became too many."""


Found: TypeAlias = Holds | Fails | Undecided


def decide_propositional(goal: Goal, deadline: float, max_nodes: int = MAX_NODES) -> Found:
    """Whether the hypotheses imply the target by propositional logic."""
    formulas = [h.formula for h in goal.hypotheses]
    search = _Search(_variables([*formulas, goal.target]), deadline, max_nodes)
    claimed = [parts(f, True) for f in formulas] + [parts(goal.target, False)]
    origin = [number for number, group in enumerate(claimed) for _ in group]
    tree = search.refute([part for group in claimed for part in group])
    if tree is None:
        return Undecided()
    if not isinstance(tree, Leaf | Node):
        return Fails({f: tree.get(i, False) for f, i in search.variables.items()})
    needed = {origin[k] for k in _leaves(tree)}
    kept = [h for number, h in enumerate(goal.hypotheses) if number in needed]
    places = [k for k, number in enumerate(origin) if number in needed or number == len(formulas)]
    moved = _moved(tree, {k: place for place, k in enumerate(places)})
    return Holds(_tactic(goal, [(h.name, h.formula) for h in kept], moved), moved, tuple(h.name for h in kept))


def parts(formula: Formula, value: bool) -> tuple[Part, ...]:
    """The parts of which a formula, or its negation, is the conjunction. A mirror of `parts` in Lean."""
    match formula:
        case Not(f):
            return parts(f, not value)
        case Conn("∧", f, g) if value:
            return parts(f, True) + parts(g, True)
        case Conn("∨", f, g) if not value:
            return parts(f, False) + parts(g, False)
        case Conn("→", f, g) if not value:
            return parts(f, True) + parts(g, False)
    return ((formula, value),)


def check(given: Sequence[Part], tree: Tree) -> bool:
    """Whether the tree refutes the parts; the twin of `refutes` in Lean."""
    return _refutes(given, _variables([f for f, _ in given]), tree, {})


def _refutes(given: Sequence[Part], variables: Mapping[Formula, int], tree: Tree, known: _Known) -> bool:
    match tree:
        case Leaf(k):
            value = _value(given[k][0], variables, known) if 0 <= k < len(given) else None
            return value is not None and value != given[k][1]
        case Node(i, yes, no):
            below = (_refutes(given, variables, t, {i: b, **known}) for t, b in ((yes, True), (no, False)))
            return all(below)


def _variables(formulas: Sequence[Formula]) -> dict[Formula, int]:
    found: dict[Formula, int] = {}
    for f in formulas:
        for leaf in _propositions(f):
            found.setdefault(leaf, len(found))
    return found


def _propositions(f: Formula) -> Iterator[Formula]:
    match f:
        case Not(g):
            yield from _propositions(g)
        case Conn(_, p, q):
            yield from _propositions(p)
            yield from _propositions(q)
        case Truth():
            return
        case _:
            yield f


def _value(f: Formula, variables: Mapping[Formula, int], known: Mapping[int, bool]) -> bool | None:
    """The value of a formula as far as it is known: `Form.value` in Lean."""
    match f:
        case Truth(value):
            return value
        case Not(g):
            inner = _value(g, variables, known)
            return None if inner is None else not inner
        case Conn(op, p, q):
            a, b = _value(p, variables, known), _value(q, variables, known)
            match op:
                case "∧":
                    return _and(a, b)
                case "∨":
                    return _not(_and(_not(a), _not(b)))
                case "→":
                    return _not(_and(a, _not(b)))
                case "↔":
                    return None if a is None or b is None else a == b
    return known.get(variables[f])


def _and(a: bool | None, b: bool | None) -> bool | None:
    if a is False or b is False:
        return False
    return None if a is None or b is None else True


def _not(a: bool | None) -> bool | None:
    return None if a is None else not a


@dataclass
class _Search:
    """Davis–Putnam–Logemann–Loveland on formulas, with jumps back over cases that a refutation did not use."""

    variables: dict[Formula, int]
    deadline: float
    max_nodes: int
    _nodes: int = field(default=0, init=False)

    def refute(self, given: Sequence[Part]) -> Tree | _Known | None:
        """A refutation, or values at which every part has its claimed value, or None if it takes too long."""
        occurring = [frozenset(self.variables[v] for v in _propositions(f)) for f, _ in given]
        result = self._refute(given, occurring, {})
        return result[0] if isinstance(result, tuple) else result

    def _refute(
        self, given: Sequence[Part], occurring: Sequence[frozenset[int]], known: _Known
    ) -> tuple[Tree, frozenset[int]] | _Known | None:
        """A tree with the variables whose values it uses; or values; or None."""
        self._nodes += 1
        if self._nodes > self.max_nodes or time.monotonic() > self.deadline:
            return None
        open_parts: list[int] = []
        for k, (f, claimed) in enumerate(given):
            value = _value(f, self.variables, known)
            if value is None:
                open_parts.append(k)
            elif value != claimed:
                return Leaf(k), occurring[k] & known.keys()
        if not open_parts:
            return known
        forced = self._forced(given, occurring, open_parts, known)
        i, first = forced if forced is not None else (self._busiest(occurring, open_parts, known), True)
        one = self._refute(given, occurring, {**known, i: first})
        if not isinstance(one, tuple) or i not in one[1]:
            return one
        other = self._refute(given, occurring, {**known, i: not first})
        if not isinstance(other, tuple) or i not in other[1]:
            return other
        yes, no = (one[0], other[0]) if first else (other[0], one[0])
        return Node(i, yes, no), (one[1] | other[1]) - {i}

    def _forced(
        self, given: Sequence[Part], occurring: Sequence[frozenset[int]], open_parts: Sequence[int], known: _Known
    ) -> tuple[int, bool] | None:
        """A variable and the value that some part rules out for it at once."""
        for k in open_parts:
            f, claimed = given[k]
            for i in occurring[k] - known.keys():
                for b in (True, False):
                    value = _value(f, self.variables, {**known, i: b})
                    if value is not None and value != claimed:
                        return i, b
        return None

    def _busiest(self, occurring: Sequence[frozenset[int]], open_parts: Sequence[int], known: _Known) -> int:
        """The variable that occurs most in parts with few others."""
        weights: dict[int, float] = {}
        for k in open_parts:
            free = sorted(occurring[k] - known.keys())
            for i in free:
                weights[i] = weights.get(i, 0.0) + 4.0 ** -len(free)
        return max(weights, key=lambda i: weights[i])


def _leaves(tree: Tree) -> set[int]:
    match tree:
        case Leaf(k):
            return {k}
        case Node(_, yes, no):
            return _leaves(yes) | _leaves(no)


def _moved(tree: Tree, places: Mapping[int, int]) -> Tree:
    match tree:
        case Leaf(k):
            return Leaf(places[k])
        case Node(i, yes, no):
            return Node(i, _moved(yes, places), _moved(no, places))


def _tactic(goal: Goal, hypotheses: Sequence[tuple[str, Formula]], tree: Tree) -> str:
    formulas = [*(f for _, f in hypotheses), goal.target]
    old = _variables([*(h.formula for h in goal.hypotheses), goal.target])
    variables = _variables(formulas)
    numbers = {old[f]: i for f, i in variables.items()}
    statement = _reified(goal.target, variables)
    for _, f in reversed(hypotheses):
        statement = f"(.imp {_reified(f, variables)} {statement})"
    lines = [
        f"exact {NAMESPACE}.prove [{', '.join(_entry(goal, f) for f in variables)}]",
        f"  {statement}",
        f"  {_tree_text(tree, numbers)}",
        "  " + " ".join(["(by decide +kernel)", *(name for name, _ in hypotheses)]),
    ]
    return "\n".join(lines)


def _entry(goal: Goal, f: Formula) -> str:
    """A proposition as Lean text; a hole where its text need not elaborate again."""
    if isinstance(f, Opaque) and is_atom(f) and atom_term(f) in dict(goal.locals):
        return f.text
    return proposition_text(f)


def _reified(f: Formula, variables: Mapping[Formula, int]) -> str:
    match f:
        case Truth(value):
            return ".tt" if value else ".ff"
        case Not(g):
            return f"(.not {_reified(g, variables)})"
        case Conn(op, p, q):
            name = {"∧": "and", "∨": "or", "→": "imp", "↔": "iff"}[op]
            return f"(.{name} {_reified(p, variables)} {_reified(q, variables)})"
        case Cmp() | Dvd() | Opaque() | Quant():
            return f"(.p {variables[f]})"


def _tree_text(tree: Tree, numbers: Mapping[int, int]) -> str:
    match tree:
        case Leaf(k):
            return f"(.leaf {k})"
        case Node(i, yes, no):
            return f"(.node {numbers[i]} {_tree_text(yes, numbers)} {_tree_text(no, numbers)})"
