import Elementary
open Nat

/-! `norm_num` on closed terms of any ring or field, and comparisons of them where there is an order. -/

section
variable {K : Type} [Field K] [CharZero K]
example : (1 / 2 : K) + 1 / 3 = 5 / 6 := by norm_num
example : (2 : K) ≠ 3 := by norm_num
example : (1 / 2 : K) ≠ 1 / 3 := by norm_num
example (x : K) (h : x = 3 / 6 + 1) : x = 3 / 2 := by norm_num at h; exact h
example (x : K) (h : 2 * 3 * x = 5) : 6 * x = 5 := by norm_num at h; exact h
example : ((1 : K) + 1) ^ 3 * 2⁻¹ = 4 := by norm_num
end
section
variable {K : Type} [Field K] [LinearOrder K] [IsStrictOrderedRing K]
example : (1 / 2 : K) < 2 / 3 := by norm_num
example : ¬ (2 / 3 : K) ≤ 1 / 2 := by norm_num
example : (2 / 3 : K) ≤ 4 / 6 := by norm_num
example : (-1 / 2 : K) < 0 := by norm_num
example (x : K) (h : x < 1 / 2 + 1 / 2) : x < 1 := by norm_num at h; exact h
example : (0 : K) ≤ 7 := by norm_num
end
example {R : Type} [CommRing R] : (2 : R) + 3 = 5 := by norm_num
example {R : Type} [CommSemiring R] : (2 : R) * 3 = 6 := by norm_num
example {R : Type} [CommRing R] (x : R) : (2 - 5) * x = -3 * x := by norm_num
example {R : Type} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R] : (2 : R) < 5 - 1 := by norm_num
