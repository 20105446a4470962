import Elementary
open Nat

/-! What `linear_combination` closes. -/

example (R : Type) [CommRing R] (x y : R) (h : x + y = 3) (h' : x - y = 1) : x ^ 2 - y ^ 2 = 3 := by
  linear_combination (x - y) * h + 3 * h'
example (K : Type) [Field K] [CharZero K] (x y : K) (h : 2 * x = y) : x = y / 2 := by linear_combination h / 2
example (a b : ℤ) (h : a = b) : b = a := by linear_combination -h
example (R : Type) [CommRing R] [IsDomain R] (x y : R) (h : x ^ 2 - 2 * x * y + y ^ 2 = 0) : x = y := by
  linear_combination (exp := 2) h
example (a b : ℚ) (h : ∀ x : ℚ, a * x = b) : a * 2 + a * 3 = 2 * b := by linear_combination h 2 + h 3

/-! What it says when the combination is another one. -/

example (a b : ℤ) (h : a = b) : a = b + 1 := by linear_combination h
example (a b : ℤ) (h : a < b) : a = b := by linear_combination h
