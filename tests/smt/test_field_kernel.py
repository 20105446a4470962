"""Certificates over ordered fields before the real kernel: goals opened in Lean, decided, and closed by Lean."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from simprover.lean import LeanError, ProofFinished, Session
from simprover.smt import GoalSolver, Proved, Refuted
from tests.smt.opening import opened

HEADER = "import Elementary\nopen Nat"

LINEAR = {
    "strict": "(x y : ℚ) (h₀ : x + 1 / 2 ≤ y / 2) (h₁ : 0 < x) : 1 < y",
    "between": "(a b : ℚ) (h : a < b) : a < (a + b) / 2 ∧ (a + b) / 2 < b",
    "equations": "(x y : ℚ) (h₀ : 2 * x + 3 * y = 7) (h₁ : x - y = 1) : x = 2 ∧ y = 1",
    "fractions": "(x : ℚ) (h : 2 / 3 * x - 1 / 4 = x / 6) : x = 1 / 2",
    "decimals": "(x : ℚ) (h : x + 0.25 = 1.5) : x = 1.25",
    "inverse of a numeral": "(x : ℚ) (h : 3⁻¹ * x = 2) : x = 6",
    "absolute value": "(x y : ℚ) (h : |x - y| < 1) : y - 1 < x ∧ x < y + 1",
    "triangle": "(x y : ℚ) : |x + y| ≤ |x| + |y|",
    "minimum and maximum": "(x y : ℚ) : min x y + max x y = x + y",
    "choice": "(x : ℚ) : 0 ≤ (if x < 0 then -x else x)",
    "disjunction": "(x : ℚ) (h : x = 1 / 2 ∨ x = 3 / 2) : x < 2 ∧ x ≠ 1",
    "disequality": "(x y : ℚ) (h₀ : x ≠ y) (h₁ : x ≤ y) : x < y",
    "equivalence": "(x y : ℚ) : x < y ↔ 0 < (y - x) / 2",
    "proposition": "(p : Prop) (x : ℚ) (h₀ : p ∨ x = 2) (h₁ : ¬p) : x + 1 = 3",
    "quantified": "(x : ℚ) : ∀ y : ℚ, x < y → ∃ z : ℚ, x < z ∧ z < y",
    "abstracted": "(f : ℚ → ℚ) (x : ℚ) (h₀ : f x = 2 * x) (h₁ : x < 1) : f x < 2",
    "instances": "(f : ℚ → ℚ) (h : ∀ x, f x = 2 * x + 1) : f 3 + f (1 / 2) = 9",
    "closed": ": (1 : ℚ) / 3 + 1 / 6 = 1 / 2",
}

WHOLE = {
    "cast is not negative": "(n : ℕ) (x : ℚ) (h : x = n) : 0 ≤ x",
    "cast is whole": "(n : ℕ) (h₀ : (1 : ℚ) / 2 < n) (h₁ : (n : ℚ) < 3 / 2) : n = 1",
    "integer cast": "(z : ℤ) (x : ℚ) (h₀ : (z : ℚ) < x) (h₁ : x ≤ z + 1 / 2) (h₂ : 2 * x < 5) (h₃ : 1 < z) : z = 2",
    "compound cast": "(a b : ℤ) (h : ((a + b * 2 : ℤ) : ℚ) = 7) (h₁ : b = 2) : a = 3",
    "cast twice": "(n : ℕ) (h : (((n : ℤ) : ℚ)) < 1) : n = 0",
    "integers beside": "(n : ℕ) (x : ℚ) (h₀ : x = (n : ℚ) / 2) (h₁ : n % 3 = 2) (h₂ : n < 6) (h₃ : n ≠ 2) : x = 5 / 2",
    "integer absolute value": "(z : ℤ) (h : |z| ≤ 2) : -2 ≤ z",
}

NONLINEAR = {
    "identity": "(a b : ℚ) : (a + b) ^ 2 - (a - b) ^ 2 = 4 * a * b",
    "square": "(a b : ℚ) : a * b ≤ (a ^ 2 + b ^ 2) / 2",
    "three squares": "(a b c : ℚ) : a * b + b * c + c * a ≤ a ^ 2 + b ^ 2 + c ^ 2",
    "quadratic": "(x : ℚ) : 0 < x ^ 2 - x + 1",
    "product": "(x y : ℚ) (h₀ : 1 < x) (h₁ : 1 < y) : x + y < x * y + 1",
    "positive product": "(x y : ℚ) (h₀ : 0 < x) (h₁ : 0 < y) : 0 < x * y",
    "bounded square": "(x : ℚ) (h₀ : 0 ≤ x) (h₁ : x ≤ 1) : x ^ 2 ≤ x",
    "substitution": "(x y : ℚ) (h₀ : x = 3 / 2) (h₁ : y = x * x) : y = 9 / 4",
    "ideal": "(x y : ℚ) (h₀ : x + y = 3) (h₁ : x * y = 1) : x ^ 2 + y ^ 2 = 7",
    "cubes": "(x y : ℚ) (h₀ : x + y = 3) (h₁ : x * y = 1) : x ^ 3 + y ^ 3 = 18",
    "no square": "(x : ℚ) (h : x ^ 2 = -1) : False",
}

DIVISION = {
    "cancel": "(x y : ℚ) (h : 0 < y) : x / y * y = x",
    "by zero": "(x : ℚ) : x / 0 = 0",
    "inverse": "(x : ℚ) (h : x ≠ 0) : x * x⁻¹ = 1",
    "inverse is positive": "(x : ℚ) (h : 0 < x) : 0 < x⁻¹",
    "solved": "(x : ℚ) (h₀ : x ≠ 1) (h₁ : (x + 1) / (x - 1) = 2) : x = 3",
    "bounded quotient": "(x y : ℚ) (h₀ : 0 < y) (h₁ : x ≤ 3 * y) : x / y ≤ 3",
}

FALSE = {
    "off by a half": "(a b : ℚ) (h : a < b) : a + 1 / 2 < b",
    "square root": "(x : ℚ) (h : x ^ 2 = 9 / 4) : x = 3 / 2",
    "division by zero": "(x : ℚ) : x / x = 1",
    "not whole": "(x : ℚ) (h₀ : 0 < x) : 1 ≤ x",
    "mean": "(a b : ℚ) (h₀ : 0 < a) (h₁ : 0 < b) : (a + b) / 2 ≤ a * b",
}

FIELDS = {
    "bundled": "{K : Type} [LinearOrderedField K] (a b : K) (h : a < b) : a < (a + b) / 2",
    "unbundled": "{K : Type} [Field K] [LinearOrder K] [IsStrictOrderedRing K] (a b : K) : 4 * a * b ≤ (a + b) ^ 2",
    "casts": "{K : Type} [Field K] [LinearOrder K] [IsStrictOrderedRing K] (a : K) (n : ℕ) (h : a = n) : 0 ≤ a / 2",
}


@pytest.fixture(scope="module")
def solver() -> Iterator[GoalSolver]:
    with GoalSolver() as running:
        yield running


PROVABLE = {**LINEAR, **WHOLE, **NONLINEAR, **DIVISION, **FIELDS}


@pytest.mark.parametrize("name", PROVABLE)
def test_lean_accepts_the_certificate(session: Session, solver: GoalSolver, name: str) -> None:
    state = opened(session, PROVABLE[name])
    decision = solver.decide(state.pp, 30)
    assert isinstance(decision, Proved), decision
    assert not re.search(r"\b(linarith|nlinarith|omega|sorry|native_decide|simp)\b", decision.tactic)
    outcome = session.run_tac(state, decision.tactic)
    assert isinstance(outcome, ProofFinished), (decision.tactic, outcome)


@pytest.mark.parametrize("name", FALSE)
def test_false_goals_are_refuted(session: Session, solver: GoalSolver, name: str) -> None:
    decision = solver.decide(opened(session, FALSE[name]).pp, 20)
    assert isinstance(decision, Refuted), decision


def test_lean_refuses_the_certificate_of_another_goal(session: Session, solver: GoalSolver) -> None:
    decision = solver.decide(opened(session, "(x y : ℚ) (h : x + y < 3) (h₁ : 0 < y) : x < 3").pp, 20)
    assert isinstance(decision, Proved)
    false = opened(session, "(x y : ℚ) (h : x + y < 3) (h₁ : 0 < y) : x < 2")
    assert isinstance(session.run_tac(false, decision.tactic), LeanError)
