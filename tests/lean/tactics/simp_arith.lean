import Elementary
open Nat

/-! `simp +arith`: linear normal forms over ℕ and ℤ within `simp`. -/

example (a b : ℤ) : a + b = b + a := by simp +arith
example (a b : ℤ) : a + b + 3 ≤ b + a + 5 := by simp +arith
example (a b : ℤ) : ¬2 * a + 2 * b = 1 := by simp +arith
example (a b : ℤ) (h : 4 ∣ 2 * b + 4 * a + 7) : False := by simp +arith at h
example (a : ℕ) : a + 1 ≤ 1 + a := by simp +arith only
example (a b : ℕ) : ¬a + b + 3 ≤ a + b := by simp +arith
example (a b : ℕ) : ¬a + b = a + 3 + b := by simp +arith
example (a b : ℕ) (f : ℕ → ℕ) : f (a + b + 2 * a + 3) = f (3 * a + 1 + b + 2) := by simp +arith

-- What is left is in normal form: common terms cancelled, coefficients divided, bounds tightened.
example (a b : ℕ) (h : a + b + 1 + a < b + 4 + a) : a < 3 := by
  simp +arith at h ⊢
  trace_state
  omega
example (a b : ℤ) (h : 2 * a + 4 ≤ 2 * b + 5) : a + 2 ≤ b + 2 := by
  simp +arith at h ⊢
  trace_state
  exact h
example (a b : ℤ) (h : 4 ∣ 2 * b + 4 * a + 6) : 2 ∣ b + 2 * a + 3 := by
  simp +arith at h ⊢
  trace_state
  exact h
-- A product of variables is an atom; without linear terms there is nothing to do.
example (a b : ℕ) (h : a ≤ b) : a * a ≤ b * b := by simp +arith
-- The old name says what to write.
example (a b : ℕ) : a + b = b + a := by simp_arith
