"""The search for a certificate where elements of an ordered field occur.

Linear reasoning is exact linear programming over the rationals with strict inequalities. Only whole numbers are cut
where the point found is fractional; where it breaks a product, variables are cut at 0. Disjunctions of which one side
is at once contradictory are split first: that a divisor is not 0 is most often seen in this way.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Final

from simprover.smt import lp
from simprover.smt.certificate import Eq, Ge, Gt, Or, pushed
from simprover.smt.derivation import Base, Contradiction, Given, combo_sum, contradiction
from simprover.smt.linear import Coordinate, NoAnswer, Relaxed
from simprover.smt.nonlinear import Fact, monomial_value
from simprover.smt.poly import ONE, Mono, Poly, Var
from simprover.smt.search import PATIENCE, Candidate, Exhausted, Found, Search, State

_MAX_SIGNS: Final = 3
"""How many variables on a path are cut at 0."""


def linear(facts: Sequence[Fact]) -> Contradiction | Relaxed | NoAnswer:
    """Linear programming over the monomials of facts; a fact is strict if a strict one takes part in its combo."""
    rows = [
        lp.Row(
            {m: Fraction(c) for m, c in p.terms if m != ONE},
            Fraction(p.constant),
            equation,
            not equation and any(b.strict for b in combo),
        )
        for p, combo, equation in facts
    ]
    answer = lp.solve(rows)
    match answer:
        case lp.Infeasible(multipliers):
            return contradiction(combo_sum([(facts[i][1], m) for i, m in multipliers.items()]))
        case lp.Undecided():
            return NoAnswer()
        case lp.Point(values):
            monomials: dict[Mono, Fraction] = dict(values)
            whole = [Coordinate(Poly.of({m: 1}), x) for m, x in monomials.items() if len(m) == 1 and m[0].kind != "r"]
            return Relaxed(monomials, whole)


class FieldSearch(Search):
    """One search for a refutation among clauses about an ordered field and whole numbers in it."""

    def linear(self, facts: Sequence[Fact]) -> Contradiction | Relaxed | NoAnswer:
        """What linear reasoning makes of facts."""
        return linear(facts)

    def forced(self, state: State) -> tuple[int, Or] | None:
        """A disjunction of which one side contradicts what is known, by literals or linearly."""
        found = super().forced(state)
        if found is not None or not state.disjunctions or time.monotonic() > self.deadline:
            return found
        known: list[Fact] = [(b.p, {b: Poly.const(1)}, b.equation) for b in state.facts]
        for serial, clause in state.disjunctions:
            for side in (clause.left, clause.right):
                facts = [_fact(i, part) for i, part in enumerate(pushed(side)) if isinstance(part, Ge | Gt | Eq)]
                if facts and isinstance(linear([*known, *facts]), Contradiction):
                    return serial, clause
        return None

    def settled(self, state: State, point: Relaxed) -> Found:
        """What to do where the point satisfies every disjunction."""
        fractional = next((c for c in point.coordinates if c.value.denominator != 1), None)
        if fractional is not None:
            if state.disjunctions and state.cuts >= PATIENCE:
                return self.split_narrowest(state, state.disjunctions)
            return self.cut(state, fractional.meaning - Poly.const(-(-fractional.value // 1)))
        values = point.monomials
        assignment = {v: monomial_value((v,), values) for m in values for v in m}
        broken = sorted({v for m, x in values.items() if len(m) > 1 and _product(m, assignment) != x for v in m})
        if not broken:
            return Candidate(assignment)
        if state.disjunctions:
            return self.split_narrowest(state, state.disjunctions)
        signed = {b.p.monomials[0] for b in state.facts if len(b.p.terms) == 1 and b.p.degree == 1}
        fresh = next((v for v in broken if (v,) not in signed), None)
        if fresh is None or state.signs >= _MAX_SIGNS:
            return Exhausted("a nonlinear part was not seen through")
        return self.cut(replace(state, signs=state.signs + 1), Poly.var(fresh))


def _fact(index: int, part: Ge | Gt | Eq) -> Fact:
    # no clause has a negative serial: a fact that is only tried is no part of a refutation
    base = Base(part.p, isinstance(part, Eq), Given(-1 - index), isinstance(part, Gt))
    return part.p, {base: Poly.const(1)}, base.equation


def _product(m: Mono, assignment: Mapping[Var, Fraction]) -> Fraction:
    result = Fraction(1)
    for v in m:
        result *= assignment[v]
    return result
