"""Certificates by selection: exact whatever the order, and no order can do more harm than to be ignored."""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simprover.bench.nonlinear_goals import NonlinearGoal, nonlinear_goals
from simprover.lean import ProofFinished, Session, Toolchain
from simprover.learning.selector import LEARNED
from simprover.smt import GoalSolver, Proved
from simprover.smt.derivation import Base, Contradiction, Given
from simprover.smt.poly import Poly, Var, sum_polys
from simprover.smt.selection import (
    PLAIN,
    Choice,
    attempt,
    choice_of,
    completed,
    order_named,
    plain_order,
    selected,
    sizes,
)

X, Y, Z = (Poly.var(Var("z", i)) for i in range(3))
ONE = Poly.const(1)
GOALS = list(nonlinear_goals(11, 16, (3, 5)))


def facts(*polys: Poly) -> list[Base]:
    """``0 ≤ p`` for each polynomial."""
    return [Base(p, False, Given(i)) for i, p in enumerate(polys)]


def refutes(found: Contradiction | None) -> bool:
    """Whether the combo really adds up to a negative constant, with multipliers that are allowed."""
    if found is None:
        return False
    assert all(m.is_constant and m.constant > 0 for base, m in found.combo if not base.equation)
    total = sum_polys(base.p * m for base, m in found.combo)
    return total.is_constant and total.constant < 0


def soon() -> float:
    return time.monotonic() + 20


@pytest.mark.parametrize("goal", GOALS, ids=lambda goal: goal.name)
def test_what_is_true_by_construction_is_refuted_exactly_when_negated(goal: NonlinearGoal) -> None:
    assert refutes(selected(goal.facts(), plain_order, soon(), most=2_000))


def test_a_product_of_two_hypotheses_is_found_and_needed() -> None:
    product = (X - ONE) * (Y - ONE)
    assert refutes(selected(facts(-product - ONE, X - ONE, Y - ONE), plain_order, soon()))
    assert selected(facts(-product - ONE, X - ONE), plain_order, soon()) is None


def test_an_equation_is_multiplied_by_a_variable() -> None:
    bases = [*facts(-(X * Y) - ONE, Y), Base(X - Y, True, Given(2))]
    assert refutes(selected(bases, plain_order, soon()))


def test_a_square_times_a_hypothesis_is_found() -> None:
    gap = X - Y
    assert refutes(selected(facts(-(gap * gap * Z) - ONE, Z), plain_order, soon()))


def test_linear_facts_have_no_choice() -> None:
    assert choice_of(facts(X - ONE, -X)) is None


def test_candidates_with_a_monomial_that_nothing_cancels_are_left_out() -> None:
    choice = choice_of(facts(-(X * X) - ONE, Y, Z))
    assert choice is not None
    assert {v for c in choice.candidates for v in c.p.variables()} == {Var("z", 0)}


@pytest.mark.parametrize("nonsense", [[], [0, 0, 10**9, -1], list(range(500))])
def test_an_order_that_is_nonsense_changes_nothing_but_the_time(nonsense: list[int]) -> None:
    def order(choice: Choice) -> Sequence[int]:
        return nonsense

    for goal in GOALS[:4]:
        assert refutes(selected(goal.facts(), order, soon(), most=2_000))


def test_nothing_is_tried_after_the_deadline() -> None:
    assert selected(GOALS[0].facts(), plain_order, time.monotonic() - 1) is None


@given(st.lists(st.integers(-5, 60)), st.integers(0, 50))
def test_a_completed_order_is_a_permutation_that_begins_as_it_was_given(order: list[int], count: int) -> None:
    full = completed(order, count)
    assert sorted(full) == list(range(count))
    kept = list(dict.fromkeys(i for i in order if 0 <= i < count))
    assert full[: len(kept)] == kept


@given(st.integers(1, 5_000))
def test_sizes_double_and_end_with_all(count: int) -> None:
    tried = list(sizes(count))
    assert tried[-1] == count
    assert all(a < b <= 2 * a for a, b in pairwise(tried))


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.lists(st.tuples(*[st.integers(-3, 3)] * 4), min_size=1, max_size=4), st.tuples(*[st.integers(-3, 3)] * 3))
def test_facts_with_a_common_point_are_never_refuted(forms: list[tuple[int, ...]], at: tuple[int, ...]) -> None:
    values = {Var("z", i): v for i, v in enumerate(at)}
    polys = [sum_polys([X.scale(a), Y.scale(b), Z.scale(c), Poly.const(d)]) for a, b, c, d in forms]
    raised = [p * p - Poly.const((p * p).evaluate(values)) for p in polys]
    raised += [p - Poly.const(p.evaluate(values)) for p in polys]
    assert selected(facts(*raised), plain_order, soon()) is None


def test_an_order_is_found_by_its_name() -> None:
    assert order_named(PLAIN) is plain_order
    with pytest.raises(ImportError):
        order_named("no.such.module:order")


def test_a_choice_is_decided_by_its_candidates() -> None:
    choice = choice_of(facts(-(X * Y) - ONE, X, Y))
    assert choice is not None
    product = next(c for c in choice.candidates if c.p == X * Y)
    assert refutes(attempt(choice, [product]))
    assert attempt(choice, [c for c in choice.candidates if c is not product and c.p.degree < 2]) is None


@pytest.mark.slow
def test_lean_accepts_the_certificates_that_the_learned_order_leads_to(toolchain: Toolchain) -> None:
    with Session(toolchain) as session, GoalSolver(order=LEARNED) as solver:
        for goal in nonlinear_goals(12, 8, (4,)):
            opened = session.open(f"{goal.statement} := by sorry")
            assert not opened.errors
            state = opened.states[0].state
            decision = solver.decide(state.pp, 20)
            assert isinstance(decision, Proved), goal.statement
            assert isinstance(session.run_tac(state, decision.tactic, seconds=20), ProofFinished), goal.statement
