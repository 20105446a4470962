"""Certificates in Mathlib's tactics are accepted by Lean, on our library, whose tactics have Mathlib's syntax."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from simprover.lean import ProofFinished, Session
from simprover.smt import GoalSolver, Proved
from simprover.smt.mathlib_text import Printed, Unprintable

GOALS = {
    "linear integers": "(x y : ℤ) (h₀ : 2 * x + y = 3) (h₁ : x ≥ 2) : y < 0",
    "remainders": "(n : ℕ) (h₀ : n % 7 = 5) : 5 * n % 7 = 4",
    "truncated": "(a b : ℕ) (h₁ : a + b = 20) (h₂ : a = 3 * b) : a - b = 10",
    "proposition": "(p : Prop) (x : ℕ) (h₀ : p ∨ x = 2) (h₁ : ¬p) : x + 1 = 3",
    "identity": "(a b : ℤ) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2",
    "combination": "(x y : ℤ) (h₀ : x + y = 3) (h₁ : x - y = 1) (z : ℤ) : z * x + z * y = 3 * z",
    "integer square": "(a b : ℤ) : 4 * a * b ≤ (a + b) ^ 2",
    "integer product": "(x y : ℤ) (h₀ : 1 < x) (h₁ : 1 < y) : x + y ≤ x * y",
    "natural product": "(x y : ℕ) (h₀ : 1 ≤ x) (h₁ : 1 ≤ y) : x + y ≤ x * y + 1",
    "bounded": "(b : ℕ) (h₀ : 0 < b) (h₁ : 3 * b ^ 2 + 2 * b + 1 = 57) : b = 4",
    "quantified": "(n : ℕ) : ∀ m : ℕ, m < n → ∀ k ≤ m, k + 1 ≤ n",
    "strict": "(x y : ℚ) (h₀ : x + 1 / 2 ≤ y / 2) (h₁ : 0 < x) : 1 < y",
    "equations": "(x y : ℚ) (h₀ : 2 * x + 3 * y = 7) (h₁ : x - y = 1) : x = 2",
    "both": "(x y : ℚ) (h₀ : 2 * x + 3 * y = 7) (h₁ : x - y = 1) : x = 2 ∧ y = 1",
    "ideal": "(x y : ℚ) (h₀ : x + y = 3) (h₁ : x * y = 1) : x ^ 2 + y ^ 2 = 7",
    "absolute value": "(x y : ℚ) (h : |x - y| < 1) : y - 1 < x ∧ x < y + 1",
    "minimum": "(x y : ℚ) : min x y ≤ (x + y) / 2",
    "choice": "(x : ℚ) : 0 ≤ (if x < 0 then -x else x)",
    "three squares": "(a b c : ℚ) : a * b + b * c + c * a ≤ a ^ 2 + b ^ 2 + c ^ 2",
    "product": "(x y : ℚ) (h₀ : 1 < x) (h₁ : 1 < y) : x + y < x * y + 1",
    "quotient": "(x y : ℚ) (h₀ : 0 < y) (h₁ : x ≤ 3 * y) : x / y ≤ 3",
    "inverse": "(x : ℚ) (h : x ≠ 0) : x * x⁻¹ = 1",
    "solved": "(x : ℚ) (h₀ : x ≠ 1) (h₁ : (x + 1) / (x - 1) = 2) : x = 3",
    "decimals": "(x : ℚ) (h : x + 0.25 = 1.5) : x = 1.25",
    "cast": "(n : ℕ) (x : ℚ) (h : x = n) : 0 ≤ x",
    "field": "{K : Type} [Field K] [LinearOrder K] [IsStrictOrderedRing K] (a b : K) : 4 * a * b ≤ (a + b) ^ 2",
    "congruence": "(α : Type) (f : α → α) (a b : α) (h₀ : f b = b) (h₁ : f b = a) : f (f b) = a",
    "values": "(x : ℤ) (h₀ : -2 ≤ x) (h₁ : x < 4) : (x ^ 2 + 3 * x) % 2 ≠ 1",
    "disjunction": "(x : ℚ) (h : x = 1 / 2 ∨ x = 3 / 2) : x < 2 ∧ x ≠ 1",
}

SHAPES = {
    "remainders": "omega",
    "identity": "ring",
    "ideal": "linear_combination",
    "equations": "linear_combination",
    "three squares": "linarith only",
}


@pytest.fixture(scope="module")
def solver() -> Iterator[GoalSolver]:
    with GoalSolver() as running:
        yield running


@pytest.mark.parametrize("name", GOALS)
def test_lean_accepts_what_is_printed(session: Session, solver: GoalSolver, name: str) -> None:
    opened = session.open(f"theorem goal {GOALS[name]} := by\n  sorry\n")
    assert not opened.errors
    state = opened.states[0].state
    decision = solver.decide(state.pp, 30)
    assert isinstance(decision, Proved)
    assert isinstance(decision.mathlib, Printed), decision.mathlib
    assert not re.search(r"Elementary|sorry|native_decide", decision.mathlib.tactic)
    assert SHAPES.get(name, "") in decision.mathlib.tactic
    outcome = session.run_tac(state, decision.mathlib.tactic)
    assert isinstance(outcome, ProofFinished), (decision.mathlib.tactic, outcome)


def test_what_has_no_call_in_mathlib_is_said(session: Session, solver: GoalSolver) -> None:
    opened = session.open("theorem goal (n : ℕ) (h : n ≠ 0) : 2 ∣ 4 ^ n := by\n  sorry\n")
    decision = solver.decide(opened.states[0].state.pp, 30)
    assert isinstance(decision, Proved)
    assert isinstance(decision.mathlib, Unprintable)
    assert "no single call" in decision.mathlib.reason
