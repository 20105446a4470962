import Elementary
open Nat

/-! `positivity`: `0 ≤ e`, `0 < e` and `e ≠ 0` by the form of `e`. -/

example (a b : ℤ) : 0 ≤ a ^ 2 + b * b := by positivity
example (a b : ℤ) (ha : 0 < a) : 0 < a * a + b ^ 2 * a := by positivity
example (a : ℤ) (h : a ≠ 0) : 0 < a ^ 4 := by positivity
example (a : ℤ) (n : ℕ) : 0 ≤ a ^ (2 * n) := by positivity
example (a : ℕ) (ha : 0 < a) : 0 < a * a ^ 3 := by positivity
example (a b : ℕ) (ha : 0 < a) : a + b ≠ 0 := by positivity
example (n : ℕ) : 0 < (n : ℤ) ^ 2 + 1 := by positivity
example (n : ℕ) : 0 < n ! * 2 ^ n := by positivity
example (a b : ℤ) (hb : 2 ≤ b) : 0 ≤ a % b := by positivity
example (a b : ℕ) (h : 0 < b) : 0 < Nat.gcd a b := by positivity
example (a b : ℤ) (h : 3 < b) : 0 < max a b := by positivity
example (a b : ℤ) (h : a ≠ 0) (h' : 0 < b) : a * b ≠ 0 := by positivity

section Ring
variable {R : Type} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R]
example (x y : R) (h : 0 ≤ y) : 0 < 3 * x ^ 2 + y * 5 + 1 := by positivity
example (x : R) (h : 1 ≤ x) : 0 < x ^ 3 := by positivity
example (n : ℕ) (x : R) (h : 0 < x) : 0 < x * (n + 1) := by positivity
end Ring

section Field
variable {K : Type} [Field K] [LinearOrder K] [IsStrictOrderedRing K]
example (x y : K) (hx : 0 < x) (hy : 0 ≤ y) : 0 < x / 3 + y⁻¹ := by positivity
example (x : K) (h : x ≠ 0) : x⁻¹ / 2 ≠ 0 := by positivity
end Field
example (a : ℤ) : 0 ≤ |a| + 3 := by positivity
example (a : ℤ) (h : a ≠ 0) : 0 < |a| := by positivity
example (q : ℚ) : 0 < q ^ 2 / 2 + 1 := by positivity

-- It says when only less holds,
example (a : ℤ) : 0 < a ^ 2 := by positivity
example (a : ℤ) (h : a ≠ 0) : 0 < a * 3 := by positivity
-- when the form does not show it: a difference has no sign,
example (a b : ℤ) (h : b < a) : 0 < a - b := by positivity
example (a : ℤ) : 0 ≤ a ^ 3 := by positivity
-- and what it is for.
example (a : ℤ) : a < a + 1 := by positivity
