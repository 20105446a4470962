import Elementary
open Nat

/-! `interval_cases`: one goal for each value that the bounds among the hypotheses leave. -/

example (x : ℕ) (h : 3 ≤ x) (h' : x < 6) : x * x ≤ 25 := by interval_cases x <;> decide
example (x : ℤ) (h : -2 ≤ x) (h' : x < 3) : x ^ 2 ≤ 4 := by interval_cases x <;> decide
example (x : ℕ) (h : x < 100) : x * x < 10000 := by interval_cases x <;> decide
example (x : ℕ) (h : x < 2) (h' : 1 < x) : False := by interval_cases x
example (n : ℕ) : n ^ 2 % 3 ≠ 2 := by interval_cases h : n % 3 <;> simp [Nat.pow_mod, h]
example (x y : ℕ) (h : x ≤ 1) (h' : x + y = 1) : y ≤ 1 := by
  interval_cases x
  · linarith
  · linarith

example (x : ℤ) (h : ¬ x < 2 ^ 2) (h' : x ≤ 2 * 3 - 1) : x = 4 ∨ x = 5 := by interval_cases x <;> decide

-- The variable is replaced everywhere, and hypotheses keep their names.
example (x : ℕ) (p : ℕ → Prop) (low : 1 ≤ x) (hp : p x) (high : x ≤ 2) (q : p 1 → p 2) : p 2 := by
  interval_cases x
  trace_state
  · exact q hp
  · exact hp
-- For an expression the name says which value it has.
example (x y : ℤ) (h : 0 ≤ x + y) (h' : x + y < 2) : (x + y) ^ 2 = x + y := by
  interval_cases h'' : x + y
  trace_state
  · rfl
  · rfl
-- It says which bound it misses.
example (x : ℕ) (h : 3 ≤ x) : x < 10 := by interval_cases x
example (x : ℤ) (h : x < 10) : x < 11 := by interval_cases x
example (x y : ℤ) (h : x < y) (h' : y < x) : False := by interval_cases x
example (p : Prop) : p := by interval_cases p
