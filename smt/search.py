"""Finding a certificate: cases on disjunctions, cuts of the integers, and linear reasoning at every node.

Lazy: a disjunction is split only when the point found by linear programming satisfies neither side, and the integers
are cut only where that point is fractional or breaks a product. Where a side of a case turns out not to need its case,
the case is dropped.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from math import ceil, floor
from typing import Final, TypeAlias

from simprover.smt.certificate import And, Clause, Eq, Ge, Gt, Lit, Or, beside, pushed
from simprover.smt.derivation import (
    Base,
    Cases,
    Contradiction,
    CutAt,
    Given,
    Merged,
    OfNatural,
    Opposed,
    Refutation,
    used,
)
from simprover.smt.linear import NoAnswer, Relaxed, examine
from simprover.smt.nonlinear import (
    Fact,
    merged,
    monomial_value,
    multiplied_equations,
    nonlinear_variables,
    relevant_monomials,
    substituted,
    violated_products,
)
from simprover.smt.poly import Mono, Poly, Var
from simprover.smt.selection import Order, plain_order, selected
from simprover.smt.squares import sum_of_squares

_FARTHEST: Final = 10**6
"""Variables without a bound are cut ever farther from zero, up to here."""


_NARROW: Final = 30
"""Ranges no wider than this, of variables in products, are cut before anything fractional."""

_SQUARES_SECONDS: Final = 1.0
"""How long to look for sums of squares at one node."""

PATIENCE: Final = 4
"""After so many cuts on a path, disjunctions are split even where the current point satisfies them."""


@dataclass(frozen=True)
class Candidate:
    """The search ended at numbers that satisfy everything: the statement does not follow from these clauses."""

    values: Mapping[Var, Fraction | int]


@dataclass(frozen=True)
class Exhausted:
    """The search ran out of nodes, depth or time, or does not know how to go on."""

    reason: str


Found: TypeAlias = Refutation | Candidate | Exhausted


@dataclass(frozen=True)
class State:
    """A node of the search: what is known there, what is still to be split, and how many cuts led to it."""

    facts: tuple[Base, ...] = ()
    disjunctions: tuple[tuple[int, Or], ...] = ()
    literals: tuple[tuple[int, Lit], ...] = ()
    depth: int = 0
    cuts: int = 0
    signs: int = 0


@dataclass
class Search:
    """One search for a refutation.

    Attributes:
        deadline: when to stop, on the clock of `time.monotonic`.
        max_nodes: how many nodes may be examined.
        max_depth: how deep cases and cuts may nest.
        order: which products are tried first in nonlinear certificates.
    """

    deadline: float
    max_nodes: int = 3000
    max_depth: int = 160
    order: Order = plain_order
    _nodes: int = field(default=0, init=False)
    _serial: int = field(default=0, init=False)

    def refute(self, clauses: Sequence[Clause]) -> tuple[Found, tuple[tuple[int, ...], ...]]:
        """Look for a refutation of clauses, put in one after the other.

        Also gives, for each clause, the serials under which refutations refer to its parts, oldest first.
        """
        state = State()
        serials: list[tuple[int, ...]] = []
        for clause in clauses:
            state, new = self._push(state, clause)
            serials.append(new)
        return self._refute(replace(state, depth=0)), tuple(serials)

    def _push(self, state: State, clause: Clause) -> tuple[State, tuple[int, ...]]:
        facts, disjunctions, literals = list(state.facts), list(state.disjunctions), list(state.literals)
        new: list[int] = []
        for part in pushed(clause):
            serial = self._serial
            self._serial += 1
            new.append(serial)
            match part:
                case Ge(p):
                    facts.append(Base(p, False, Given(serial)))
                case Gt(p):
                    facts.append(Base(p, False, Given(serial), strict=True))
                case Eq(p):
                    facts.append(Base(p, True, Given(serial)))
                case Lit():
                    literals.append((serial, part))
                case Or():
                    disjunctions.append((serial, part))
                case And():
                    raise AssertionError("pushed takes conjunctions apart")
        following = State(tuple(facts), tuple(disjunctions), tuple(literals), state.depth + 1, state.cuts, state.signs)
        return following, tuple(new)

    def _refute(self, state: State) -> Found:
        opposed = _opposed(state.literals)
        if opposed is not None:
            return opposed
        forced = self.forced(state)
        if forced is not None:
            return self._split(state, *forced)
        self._nodes += 1
        if self._nodes > self.max_nodes or state.depth > self.max_depth:
            return Exhausted("the case distinctions became too many")
        if time.monotonic() > self.deadline:
            return Exhausted("out of time")
        outcome = self._examine(state)
        if isinstance(outcome, Contradiction):
            return outcome
        if isinstance(outcome, NoAnswer):
            return Exhausted("the linear solver gave no answer")
        return self._branch(state, outcome)

    def _examine(self, state: State) -> Contradiction | Relaxed | NoAnswer:
        """Linear reasoning, with products added as long as they cut the point off."""
        polys = [b.p for b in state.facts]
        naturals = sorted({v.index for p in polys for v in p.variables() if v.kind == "n"})
        bases = [*state.facts, *(Base(Poly.var(Var("n", i)), False, OfNatural(i)) for i in naturals)]
        degree = max((p.degree for p in polys), default=0)
        if degree < 2:
            return self.linear([(b.p, {b: Poly.const(1)}, b.equation) for b in bases])
        bases += merged(bases)
        tried: set[object] = set()
        for _ in range(4):
            facts: list[Fact] = [(b.p, {b: Poly.const(1)}, b.equation) for b in bases]
            known = relevant_monomials(m for b in bases for m in b.p.monomials)
            facts += multiplied_equations([b for b in bases if b.equation], known)
            outcome = self.linear(substituted(facts))
            if not isinstance(outcome, Relaxed) or time.monotonic() > self.deadline:
                return outcome
            known |= {m for m in outcome.monomials if len(m) > 1}
            fresh = violated_products(bases, outcome.monomials, known, degree, 8)
            fresh = [b for b in fresh if b.origin not in tried]
            if not fresh:
                break
            tried.update(b.origin for b in fresh)
            bases += fresh
        return self._squares(state, bases) or outcome

    def forced(self, state: State) -> tuple[int, Or] | None:
        """A disjunction of which one side contradicts a literal that is known."""
        for serial, clause in state.disjunctions:
            for side in (clause.left, clause.right):
                literals = [(0, part) for part in pushed(side) if isinstance(part, Lit)]
                if literals and _opposed([*state.literals, *literals]) is not None:
                    return serial, clause
        return None

    def linear(self, facts: Sequence[Fact]) -> Contradiction | Relaxed | NoAnswer:
        """What linear reasoning makes of facts."""
        return examine(facts)

    def _squares(self, state: State, bases: Sequence[Base]) -> Contradiction | None:
        """Products and squares; asked once on each path before it is cut, since they do not depend on whole numbers."""
        if state.cuts:
            return None
        given = [b for b in bases if isinstance(b.origin, Given | OfNatural | Merged)]
        found = selected(given, self.order, self.deadline)
        if found is not None:
            return found
        return sum_of_squares(given, min(self.deadline, time.monotonic() + _SQUARES_SECONDS))

    def _branch(self, state: State, point: Relaxed) -> Found:
        values = point.monomials
        violated = [(s, d) for s, d in state.disjunctions if not _holds(d, values, state.literals)]
        if violated:
            return self.split_narrowest(state, violated)
        return self.settled(state, point)

    def settled(self, state: State, point: Relaxed) -> Found:
        """What to do where the point satisfies every disjunction."""
        values = point.monomials
        involved = {v for m in values if len(m) > 1 for v in m}
        bounds = _bounds(state.facts, involved)
        narrow = _middle(bounds, involved, _NARROW)
        fractional = next((c for c in point.coordinates if c.value.denominator != 1), None)
        if fractional is not None:
            if narrow is not None:
                return self.cut(state, narrow)
            if state.disjunctions and state.cuts >= PATIENCE:
                return self.split_narrowest(state, state.disjunctions)
            return self.cut(state, fractional.meaning - Poly.const(ceil(fractional.value)))
        assignment = _assignment(values)
        broken = {v for m, x in values.items() if len(m) > 1 and _product(m, assignment) != x for v in m}
        if not broken:
            return Candidate(assignment)
        cut = _middle(bounds, broken) or _middle(bounds, involved) or _outward(bounds, broken)
        if cut is None:
            return Exhausted("a nonlinear part has no bounds")
        return self.cut(state, cut)

    def split_narrowest(self, state: State, disjunctions: Sequence[tuple[int, Or]]) -> Found:
        """Split the disjunction with the fewest sides."""
        return self._split(state, *min(disjunctions, key=lambda pair: _width(pair[1])))

    def _split(self, state: State, serial: int, clause: Or) -> Found:
        rest = State(
            state.facts,
            tuple(pair for pair in state.disjunctions if pair[0] != serial),
            state.literals,
            state.depth,
            state.cuts,
            state.signs,
        )
        left_state, left_new = self._push(rest, clause.left)
        left = self._refute(left_state)
        if isinstance(left, Candidate | Exhausted):
            return left
        if not used(left) & set(left_new):
            return left
        right_state, right_new = self._push(rest, clause.right)
        right = self._refute(right_state)
        if isinstance(right, Candidate | Exhausted):
            return right
        if not used(right) & set(right_new):
            return right
        return Cases(serial, left_new, left, right_new, right)

    def cut(self, state: State, p: Poly) -> Found:
        """Cases: ``0 ≤ p``, or not."""
        state = replace(state, cuts=state.cuts + 1)
        left_state, left_new = self._push(state, Ge(p))
        left = self._refute(left_state)
        if isinstance(left, Candidate | Exhausted):
            return left
        if left_new[0] not in used(left):
            return left
        right_state, right_new = self._push(state, beside(p))
        right = self._refute(right_state)
        if isinstance(right, Candidate | Exhausted):
            return right
        if right_new[0] not in used(right):
            return right
        return CutAt(p, left_new[0], left, right_new[0], right)


def _opposed(literals: Sequence[tuple[int, Lit]]) -> Opposed | None:
    positive = {lit.index: serial for serial, lit in literals if lit.positive}
    for serial, lit in literals:
        if not lit.positive and lit.index in positive:
            return Opposed(positive[lit.index], serial)
    return None


def _value(p: Poly, values: Mapping[Mono, Fraction]) -> Fraction:
    return sum((monomial_value(m, values) * c for m, c in p.terms if m), Fraction(p.constant))


def _holds(clause: Clause, values: Mapping[Mono, Fraction], literals: Sequence[tuple[int, Lit]]) -> bool:
    match clause:
        case Ge(p):
            return _value(p, values) >= 0
        case Gt(p):
            return _value(p, values) > 0
        case Eq(p):
            return _value(p, values) == 0
        case Lit(index, positive):
            return any(lit.index == index and lit.positive == positive for _, lit in literals)
        case And(a, b):
            return _holds(a, values, literals) and _holds(b, values, literals)
        case Or(a, b):
            return _holds(a, values, literals) or _holds(b, values, literals)


def _width(clause: Clause) -> int:
    return _width(clause.left) + _width(clause.right) if isinstance(clause, Or) else 1


def _assignment(values: Mapping[Mono, Fraction]) -> dict[Var, int]:
    assignment = {m[0]: int(x) for m, x in values.items() if len(m) == 1}
    for m in values:
        for v in m:
            assignment.setdefault(v, 0)
    return assignment


def _product(m: Mono, assignment: Mapping[Var, int]) -> int:
    result = 1
    for v in m:
        result *= assignment[v]
    return result


_Bounds: TypeAlias = Mapping[Var, tuple[int | None, int | None]]


def _bounds(facts: Sequence[Base], wanted: set[Var]) -> _Bounds:
    """The bounds that facts about a single variable give."""
    bounds: dict[Var, tuple[int | None, int | None]] = {v: (0 if v.kind == "n" else None, None) for v in wanted}
    for base in facts:
        if base.p.degree != 1 or len(base.p.monomials) != 1 or base.p.monomials[0][0] not in wanted:
            continue
        v, c = base.p.monomials[0][0], base.p.terms[-1][1]
        bound = -Fraction(base.p.constant) / c
        low, high = bounds[v]
        if c > 0 or base.equation:
            low = ceil(bound) if low is None else max(low, ceil(bound))
        if c < 0 or base.equation:
            high = floor(bound) if high is None else min(high, floor(bound))
        bounds[v] = (low, high)
    return bounds


def _middle(bounds: _Bounds, among: set[Var], widest: int | None = None) -> Poly | None:
    """Cut the variable with the narrowest finite range inside it."""
    ranges = [
        (high - low, v, low, high)
        for v in among
        for low, high in [bounds[v]]
        if low is not None and high is not None and low < high and (widest is None or high - low <= widest)
    ]
    if not ranges:
        return None
    width, v, low, high = min(ranges)
    return Poly.var(v) - Poly.const(low + 1 if width <= 4 else (low + high + 1) // 2)


def _outward(bounds: _Bounds, broken: set[Var]) -> Poly | None:
    """Cut a variable without a bound: at 0 if it has neither, else ever farther from 0."""
    for v in sorted(broken):
        low, high = bounds[v]
        if low is None and high is None:
            return Poly.var(v)
        known = high if low is None else low
        if known is not None and (low is None or high is None) and 2 * abs(known) + 8 <= _FARTHEST:
            distance = 2 * abs(known) + 8
            return Poly.var(v) - Poly.const(-distance if low is None else distance)
    return None


def nonlinear(clauses: Sequence[Clause]) -> bool:
    """Whether any clause speaks of products of variables."""
    return bool(nonlinear_variables([p for c in clauses for p in _polys(c)]))


def _polys(clause: Clause) -> list[Poly]:
    match clause:
        case Ge(p) | Gt(p) | Eq(p):
            return [p]
        case And(a, b) | Or(a, b):
            return _polys(a) + _polys(b)
        case Lit():
            return []
