import Elementary
open Nat

/-! What `field_simp` clears, so that `ring` or a linear tactic finishes. -/

example (K : Type) [Field K] (a b : K) (ha : a ≠ 0) (hb : b ≠ 0) : a / b + b / a = (a ^ 2 + b ^ 2) / (a * b) := by
  field_simp
  ring
example (K : Type) [Field K] (a b x : K) (ha : a ≠ 0) (h : a * x = b) : x = b / a := by
  field_simp
  linear_combination h
example (K : Type) [Field K] (x y : K) (h : x ≠ y) : 1 / (x - y) - 1 / (x - y) ^ 2 * (x - y) = 0 := by
  field_simp
  ring
example (K : Type) [LinearOrderedField K] (a b : K) (ha : 0 < a) (hb : 0 < b) : 2 ≤ a / b + b / a := by
  have h := sq_nonneg (a - b)
  field_simp
  linarith
example (a b : ℚ) (ha : 0 < a) (hb : 0 < b) : 1 / a + 1 / b = (a + b) / (a * b) := by
  field_simp
  ring

/-! What it leaves: a denominator of which nothing is known stays. -/

example (K : Type) [Field K] (a b c : K) (hb : b ≠ 0) : a / b = c / (b - 1) := by
  field_simp
