"""Certificates before the real kernel: goals are opened in Lean, decided from what Lean prints, and closed by Lean."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from simprover.lean import LeanError, ProofFinished, Session, TacticState
from simprover.smt import GoalSolver, Proved, Refuted
from tests.smt.opening import opened

HEADER = "import Elementary\nopen Nat"

LINEAR = {
    "strict": "(x y : ℤ) (h₀ : 2 * x + y = 3) (h₁ : x ≥ 2) : y < 0",
    "parity": "(x y : ℤ) (h : 2 * x = 2 * y + 1) : False",
    "rounding": "(x : ℤ) (h₀ : 3 * x > 7) (h₁ : 2 * x < 7) : x = 3",
    "natural": "(x y : ℕ) (h : x + y = 3) : x ≤ 3",
    "casts": (
        "(a b c d : ℕ) (h₀ : (c : ℤ) - b = d) (h₁ : (b : ℤ) - a = d) (h₂ : a + b + c = 60) (h₃ : a + b > c) : d < 10"
    ),
    "truncated": "(a b : ℕ) (h₀ : 0 < a ∧ 0 < b) (h₁ : a + b = 20) (h₂ : a = 3 * b) : a - b = 10",
    "truncated twice": "(x y z : ℕ) : x - y - z = x - (y + z)",
    "remainder": "(n : ℕ) (h₀ : n % 7 = 5) : 5 * n % 7 = 4",
    "remainder of remainder": "(n : ℕ) (h₀ : n % 8 = 7) : n % 4 = 3",
    "inverse": "(n : ℕ) (h₀ : n < 398) (h₁ : n * 7 % 398 = 1) : n = 57",
    "division": "(n : ℕ) (h : n / 3 = 5) : 15 ≤ n ∧ n < 18",
    "integer division": "(z : ℤ) (h : z < 0) : z / 2 < 0",
    "negative remainder": "(z : ℤ) : 0 ≤ z % 5",
    "several": (
        "(a b : ℕ) (h₀ : 0 < a ∧ 0 < b ∧ b ≤ a) (h₁ : (a + b) % 10 = 2) (h₂ : (2 * a + b) % 10 = 1) : (a - b) % 10 = 6"
    ),
    "divides": "(a : ℤ) (h : 6 ∣ a) : 3 ∣ a",
    "disjunction": "(x : ℕ) (h : x = 2 ∨ x = 5) : x ≤ 5 ∧ x ≠ 3",
    "disequality": "(a b : ℕ) (h₀ : a ≠ b) (h₁ : a ≤ b) : a < b",
    "equivalence": "(a b : ℤ) : a < b ↔ a + 1 ≤ b",
    "proposition": "(p : Prop) (x : ℕ) (h₀ : p ∨ x = 2) (h₁ : ¬p) : x + 1 = 3",
    "implication": "(x y : ℤ) (h : x < y → y < 0) : y ≤ x ∨ y ≤ -1",
    "abstracted": "(f : ℕ → ℕ) (n : ℕ) (h₀ : f (n + 1) = 2 * f n) (h₁ : f n = 3) : f (n + 1) ≤ 6",
    "quantified": "(n : ℕ) : ∀ m : ℕ, m < n → ∀ k ≤ m, k + 1 ≤ n",
    "existential hypothesis": "(n : ℕ) (h : ∃ k : ℕ, n = 2 * k) : n % 2 = 0",
    "toNat": "(z : ℤ) (h : 0 ≤ z) : (z.toNat : ℤ) = z",
    "natAbs": "(z : ℤ) (h : z.natAbs < 3) : z < 3 ∧ -3 < z",
    "false hypotheses": "(n : ℕ) (p : Prop) (h₀ : n < 3) (h₁ : 5 < n) : p",
    "large numbers": "(x : ℤ) (h : 123456789123456789 * x = 123456789123456789000000000) : x = 1000000000",
}

NONLINEAR = {
    "identity": "(a b : ℤ) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2",
    "square": "(a b : ℤ) : 4 * a * b ≤ (a + b) ^ 2",
    "substitution": "(x y : ℤ) (h₀ : x = 3) (h₁ : y = x * x) : y = 9",
    "bounded": "(b : ℕ) (h₀ : 0 < b) (h₁ : 3 * b ^ 2 + 2 * b + 1 = 57) : b = 4",
    "bounded pair": "(x y : ℤ) (h₀ : 0 < y) (h₁ : y < x) (h₂ : x + y + x * y = 80) : x = 26",
    "cubic": "(n : ℤ) (h₀ : (n - 1) * n * (n + 1) = 720) : n + 1 = 10",
    "residues": "(a : ℤ) : a ^ 2 % 4 = 0 ∨ a ^ 2 % 4 = 1",
    "residues of a cube": "(n : ℕ) : 3 ∣ n ^ 3 + 2 * n",
    "powers": "(n : ℕ) (ih : 9 ∣ 10 ^ n - 1) : 9 ∣ 10 ^ (n + 1) - 1",
    "even power": "(n : ℕ) (h₀ : n ≠ 0) : 2 ∣ 4 ^ n",
    "no solution": "(x y : ℤ) (h : 3 * x ^ 2 + 2 = y ^ 2) : False",
    "quotient": "(a b : ℤ) : a - b ∣ a ^ 3 - b ^ 3",
    "quotient by an equation": "(a b c : ℤ) (h : b = a * c) : a ∣ b * b + a",
    "quotient in ℕ": "(a b : ℕ) : a + b ∣ a ^ 3 + b ^ 3 + 3 * a * b * (a + b)",
    "cycle of powers": "(n : ℕ) : ¬7 ∣ 2 ^ n + 1",
    "exponent from a cycle": "(n : ℕ) (h₀ : 7 ∣ 2 ^ n - 1) : 3 ∣ n",
    "minimum and maximum": "(a b : ℤ) : min a b + max a b = a + b",
}

QUANTIFIED = {
    "instance": "(s : ℕ → ℕ → ℕ) (h₀ : ∀ a b, 0 < a ∧ 0 < b → s a b = a ^ b + b ^ a) : s 2 6 = 100",
    "recurrence": (
        "(u : ℕ → ℕ) (h : ∀ n, u (n + 1) = 2 * u n + 1) (n : ℕ) (ih : u n + 1 = 2 ^ n) : u (n + 1) + 1 = 2 ^ (n + 1)"
    ),
    "guarded instances": "(f : ℕ → ℤ) (h : ∀ n ≥ 5, f n = 3) : f 7 + f 8 = 6",
    "half": "(n : ℕ) (h : n % 2 = 0) : ∃ k : ℕ, n = 2 * k",
    "difference": "(a b : ℤ) (h : a < b) : ∃ k : ℤ, 0 < k ∧ a + k = b",
    "between": "(a b : ℤ) (h : a + 1 < b) : ∃ k : ℤ, a < k ∧ k < b",
    "odd square": "(n : ℕ) (h : ∃ k : ℕ, n = 2 * k + 1) : ∃ m : ℕ, n * n = 2 * m + 1",
    "types that do not show": ": ¬∃ x y : ℤ, 3 * x ^ 2 + 2 = y ^ 2",
    "closed": ": ∃ a b : ℤ, a - b ≠ b - a",
    "closed value": ": Nat.gcd 180 168 = 12",
}

FALSE = {
    "off by one": "(a b : ℤ) (h : a < b) : a + 2 ≤ b",
    "truncation": "(n : ℕ) : n - 1 + 1 = n",
    "halving": "(z : ℤ) : z / 2 * 2 = z",
}


@pytest.fixture(scope="module")
def solver() -> Iterator[GoalSolver]:
    with GoalSolver() as running:
        yield running


@pytest.mark.parametrize("name", [*LINEAR, *NONLINEAR, *QUANTIFIED])
def test_lean_accepts_the_certificate(session: Session, solver: GoalSolver, name: str) -> None:
    state = opened(session, {**LINEAR, **NONLINEAR, **QUANTIFIED}[name])
    decision = solver.decide(state.pp, 30)
    assert isinstance(decision, Proved), decision
    assert not re.search(r"\b(omega|sorry|native_decide|simp)\b", decision.tactic)
    outcome = session.run_tac(state, decision.tactic)
    assert isinstance(outcome, ProofFinished), outcome


@pytest.mark.parametrize("name", FALSE)
def test_false_goals_are_refuted(session: Session, solver: GoalSolver, name: str) -> None:
    decision = solver.decide(opened(session, FALSE[name]).pp, 20)
    assert isinstance(decision, Refuted), decision


def test_inaccessible_names_reach_lean(session: Session, solver: GoalSolver) -> None:
    state = opened(session, ": ∀ x : ℕ, x ≤ 3 → x < 4")
    hidden = session.run_tac(state, "intros")
    assert isinstance(hidden, TacticState)
    assert "✝" in hidden.pp
    decision = solver.decide(hidden.pp, 20)
    assert isinstance(decision, Proved)
    assert isinstance(session.run_tac(hidden, decision.tactic), ProofFinished)


def test_lean_refuses_a_certificate_that_was_tampered_with(session: Session, solver: GoalSolver) -> None:
    state = opened(session, LINEAR["natural"])
    decision = solver.decide(state.pp, 20)
    assert isinstance(decision, Proved)
    outcome = session.run_tac(state, decision.tactic)
    assert isinstance(outcome, ProofFinished)
    broken = re.sub(r"\.close \[\((\d+), \[\(1,", r".close [(\1, [(0,", decision.tactic)
    assert broken != decision.tactic
    assert isinstance(session.run_tac(state, broken), LeanError)


def test_lean_refuses_the_certificate_of_another_goal(session: Session, solver: GoalSolver) -> None:
    decision = solver.decide(opened(session, "(x y : ℕ) (h : x + y = 3) : x ≤ 3").pp, 20)
    assert isinstance(decision, Proved)
    false = opened(session, "(x y : ℕ) (h : x + y = 3) : x ≤ 2")
    assert isinstance(session.run_tac(false, decision.tactic), LeanError)
