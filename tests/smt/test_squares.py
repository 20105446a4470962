"""Sums of squares: what is found is an exact identity, and what needs one is proved by Lean."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simprover.lean import ProofFinished, Session, Toolchain
from simprover.smt import GoalSolver, Proved
from simprover.smt.derivation import Base, Contradiction, Given
from simprover.smt.poly import Poly, Var, sum_polys
from simprover.smt.squares import sum_of_squares

X, Y, Z = (Poly.var(Var("z", i)) for i in range(3))
ONE = Poly.const(1)


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


def look(*polys: Poly) -> Contradiction | None:
    return sum_of_squares(facts(*polys), time.monotonic() + 20)


def test_the_negation_of_a_square_is_refuted() -> None:
    square = (X - Y) * (X - Y)
    assert refutes(look(-square - ONE))


def test_a_product_of_bounds_is_used_where_squares_do_not_suffice() -> None:
    product = (X - ONE) * (Y - ONE)
    assert refutes(look(-product - ONE, X - ONE, Y - ONE))
    assert look(-product - ONE, X - ONE) is None


def test_a_quartic_is_taken_apart() -> None:
    quartic = X.power(4) - (X * X * Y * Y).scale(2) + Y.power(4)
    assert refutes(look(-quartic - ONE))


def test_facts_that_can_all_hold_are_not_refuted() -> None:
    assert look(X * X - ONE, ONE.scale(9) - X * X) is None
    assert look(X * Y - ONE) is None


forms = st.tuples(*[st.integers(-4, 4)] * 4).map(
    lambda c: sum_polys([X.scale(c[0]), Y.scale(c[1]), Z.scale(c[2]), Poly.const(c[3])])
)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.lists(forms, min_size=1, max_size=3), st.integers(0, 3))
def test_every_sum_of_squares_of_linear_forms_is_found(squares: list[Poly], slack: int) -> None:
    total = sum_polys([*(p * p for p in squares), Poly.const(slack)])
    if total.degree == 2:
        assert refutes(look(-total - ONE))


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.lists(forms, min_size=1, max_size=2), st.tuples(*[st.integers(-3, 3)] * 3))
def test_facts_with_a_common_point_are_never_refuted(squares: list[Poly], at: tuple[int, int, int]) -> None:
    values = {Var("z", i): v for i, v in enumerate(at)}
    raised = [p * p - Poly.const((p * p).evaluate(values)) for p in squares]
    assert look(*raised) is None


@pytest.mark.parametrize(
    "statement",
    [
        "theorem a (x y : ℤ) : 2 * x * y ≤ x ^ 2 + y ^ 2",
        "theorem a (x y z : ℤ) : x * y + y * z + z * x ≤ x ^ 2 + y ^ 2 + z ^ 2",
        "theorem a (x y : ℤ) (h0 : 3 ≤ x) (h1 : 2 ≤ y) : 2 * x + 3 * y ≤ x * y + 6",
        "theorem a (a b c d : ℤ) : (a * c + b * d) ^ 2 ≤ (a ^ 2 + b ^ 2) * (c ^ 2 + d ^ 2)",
        "theorem a (x : ℤ) : 4 * x ^ 3 + 4 * x ≤ x ^ 4 + 6 * x ^ 2 + 1",
        "theorem a (m n : ℕ) : 4 * m * n ≤ (m + n) ^ 2",
    ],
)
def test_lean_accepts_the_proof(toolchain: Toolchain, statement: str) -> None:
    with Session(toolchain) as session, GoalSolver() as solver:
        state = session.open(f"{statement} := by sorry").states[0].state
        decision = solver.decide(state.pp, 10.0)
        assert isinstance(decision, Proved), decision
        assert isinstance(session.run_tac(state, decision.tactic), ProofFinished)
