"""Evaluation agrees with Lean's total operations, and counterexamples count only when it confirms them."""

from __future__ import annotations

from fractions import Fraction

import pytest

from simprover.smt.counterexample import can_be_refuted, is_counterexample, search_small
from simprover.smt.goal import parse_goal
from simprover.smt.semantics import NoValue, ediv, emod, evaluate


@pytest.mark.parametrize(
    ("a", "b", "quotient", "remainder"),
    [(7, 2, 3, 1), (-7, 2, -4, 1), (7, -2, -3, 1), (-7, -2, 4, 1), (5, 0, 0, 5), (-5, 0, 0, -5), (-6, 3, -2, 0)],
)
def test_division_is_lean_s(a: int, b: int, quotient: int, remainder: int) -> None:
    assert (ediv(a, b), emod(a, b)) == (quotient, remainder)


@pytest.mark.parametrize(
    ("target", "value"),
    [
        ("n - 5 = 0", True),
        ("n / 0 = 0", True),
        ("n % 0 = n", True),
        ("0 ∣ n", False),
        ("z / 2 = -4", True),
        ("z % 2 = 1", True),
        ("(-z).toNat = 7", True),
        ("z.toNat = 0", True),
        ("z.natAbs = 7", True),
        ("n.gcd 6 = 3", True),
        ("max n 5 = 5", True),
        ("n ^ 0 = 1", True),
    ],
)
def test_operations(target: str, value: bool) -> None:
    goal = parse_goal(f"n : ℕ\nz : ℤ\n⊢ {target}")
    assert evaluate(goal.target, {"n": 3, "z": -7}) is value


def test_huge_powers_are_not_computed() -> None:
    goal = parse_goal("n : ℕ\n⊢ n ^ 1000000000 = 0")
    with pytest.raises(NoValue):
        evaluate(goal.target, {"n": 3})


def test_a_counterexample_must_satisfy_every_hypothesis() -> None:
    goal = parse_goal("x : ℤ\nh : x > 3\n⊢ x > 4")
    assert is_counterexample(goal, {"x": 4})
    assert not is_counterexample(goal, {"x": 3})
    assert not is_counterexample(goal, {"x": 5})
    assert not is_counterexample(goal, {})


def test_a_natural_number_is_not_negative() -> None:
    assert not is_counterexample(parse_goal("n : ℕ\n⊢ n ≥ 0"), {"n": -1})


@pytest.mark.parametrize(
    "goal",
    [
        "f : ℕ → ℕ\nn : ℕ\n⊢ f n = n",
        "n : ℕ\nh : Weird n\n⊢ n = 1",
        "n : ℕ\nh : ∀ m, m < n\n⊢ n = 1",
        "⊢ 2 - 3 = 1",
        "n : ℕ\nh : n ∈ S\n⊢ n = 1",
    ],
)
def test_nothing_abstracted_or_guessed_is_ever_refuted(goal: str) -> None:
    assert not can_be_refuted(parse_goal(goal))
    assert search_small(parse_goal(goal)) is None


@pytest.mark.parametrize(
    ("target", "value"),
    [
        ("x / 0 = 0", True),
        ("x⁻¹ = -2 / 3", True),
        ("0 * x⁻¹ = 0", True),
        ("(x - x)⁻¹ = 0", True),
        ("|x| = 1.5", True),
        ("min x 2 + max x 2 = x + 2", True),
        ("x ^ 3 = -27 / 8", True),
        ("(if x < 0 then 1 else 2) = x + 2.5", True),
        ("↑n / 2 = -x", True),
        ("x = -1", False),
    ],
)
def test_operations_of_a_field(target: str, value: bool) -> None:
    goal = parse_goal(f"n : ℕ\nx : ℚ\n⊢ {target}")
    assert evaluate(goal.target, {"n": 3, "x": Fraction(-3, 2)}) is value


def test_a_whole_number_is_no_fraction() -> None:
    assert not is_counterexample(parse_goal("z : ℤ\n⊢ z ≤ 0 ∨ 1 ≤ z"), {"z": Fraction(1, 2)})
    assert is_counterexample(parse_goal("x : ℚ\n⊢ x ≤ 0 ∨ 1 ≤ x"), {"x": Fraction(1, 2)})


def test_small_fractions_are_tried() -> None:
    assert search_small(parse_goal("x : ℚ\n⊢ x ≤ 0 ∨ 1 ≤ x")) == {"x": Fraction(1, 2)}
