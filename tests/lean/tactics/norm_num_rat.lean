import Elementary
open Nat

/-! `norm_num` on rational numbers. -/

/-! What it closes: closed equations and comparisons, by the kernel's arithmetic. -/

example : ((1 : ℚ) / 2 + 1 / 3) * (1 / 2 - 1 / 3) = 5 / 36 := by norm_num
example : (2 : ℚ) ^ 10 / 2 ^ (-2 : ℤ) = 4096 ∧ (0.25 : ℚ) + 3.75 = 4 := by norm_num
example : (1 : ℚ) / 3 ≠ 1 / 4 ∧ ¬(1 : ℚ) / 3 < 1 / 4 ∧ (1 : ℚ) / 0 = 0 ∧ (2 : ℚ)⁻¹ ≥ 1 / 3 := by norm_num
example (x : ℚ) (h : x = 3 / 6 + 1) : x = 1.5 := by norm_num [h]
example (x : ℚ) (h : x + 1 / 3 < 2 / 3 - 1 / 3) : False ∨ x + 3⁻¹ < 1 / 3 := by norm_num at h ⊢; exact h
example (x : ℚ) (h : (1 : ℚ) / 2 = 1 / 3) : x = 0 := by norm_num at h
example (u v : ℕ) (hu : u = 39) (hv : v = 89) : (u + v : ℚ) / 2 = 64 := by norm_num [hu, hv]

/-! What it leaves: values in lowest terms, the sign in front. -/

example (x y : ℚ) (h : 6 / 4 * x = y - 10 / 4 + 0.5 * 2) : x = y := by
  norm_num at h
  trace_state
  sorry
example (x : ℚ) (h : x < 1 / 2 - 1) : x ^ 2 = (-6) / 9 := by
  norm_num at h ⊢
  trace_state
  sorry

/-! Where it fails. -/

example : (1 : ℚ) / 2 + 1 / 3 = 1 := by norm_num
example (x : ℚ) : x + 1 / 2 = 1 := by norm_num
example (x : ℚ) (h : x = 1 / 2) : x = 3 := by norm_num at h

/-! In a ring of any characteristic `2` may be `5`; without an order nothing is less. -/

example {R : Type} [CommRing R] : (2 : R) = 5 := by norm_num
example {K : Type} [Field K] [LT K] : (0 : K) < 1 / 2 := by norm_num
