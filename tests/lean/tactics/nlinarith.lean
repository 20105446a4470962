import Elementary
open Nat

/-! `nlinarith`: `linarith` with products of two facts, and squares of what is squared. -/

example (x y : ℤ) (hx : 0 ≤ x) (hy : 0 ≤ y) : 0 ≤ x * y := by nlinarith
example (x : ℤ) (h : 3 < x) : 9 < x * x := by nlinarith
example (x : ℤ) : 0 ≤ x ^ 2 + 1 := by nlinarith
example (a b : ℕ) (h : 2 ≤ a) (h' : 2 ≤ b) : a + b ≤ a * b := by nlinarith
example (a b : ℤ) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by nlinarith [sq_nonneg (a - b)]
example (a b c : ℤ) : a * b + b * c + c * a ≤ a ^ 2 + b ^ 2 + c ^ 2 := by
  nlinarith [sq_nonneg (a - b), sq_nonneg (b - c), sq_nonneg (c - a)]
example (a b : ℤ) (h : a < b) (h' : 0 < a) : a ^ 2 < b ^ 2 := by nlinarith

section Ring
variable {R : Type} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R]
example (x y : R) : 4 * x * y ≤ (x + y) ^ 2 := by nlinarith [sq_nonneg (x - y)]
example (x y : R) (h : x ^ 2 + y ^ 2 = 0) : x ^ 2 = 0 := by nlinarith
end Ring

section Field
variable {K : Type} [Field K] [LinearOrder K] [IsStrictOrderedRing K]
example (x y : K) : x * y ≤ (x ^ 2 + y ^ 2) / 2 := by nlinarith [sq_nonneg (x - y)]
example (x : K) (h : x ^ 2 ≤ x / 2) (h' : 1 / 2 < x) : False := by nlinarith
end Field

-- Without the square to start from it does not find it.
example (a b : ℤ) : 2 * a * b ≤ a * a + b * b := by nlinarith
-- Products of three facts are not tried.
example (x y z : ℤ) (hx : 0 < x) (hy : 0 < y) (hz : 0 < z) : 0 < x * y * z := by nlinarith
