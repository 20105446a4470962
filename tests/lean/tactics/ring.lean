import Elementary
open Nat

/-! What `ring` closes. -/

example (R : Type) [CommRing R] (x y : R) : (x - y) * (x + y) = x ^ 2 - y ^ 2 := by ring
example (R : Type) [CommSemiring R] (x y : R) : (x + y) ^ 3 = x ^ 3 + 3 * x ^ 2 * y + 3 * x * y ^ 2 + y ^ 3 := by ring
example (K : Type) [Field K] (x y z : K) : x / y / z = x * (z⁻¹ * y⁻¹) := by ring
example (K : Type) [Field K] [CharZero K] (x : K) : x / 2 + x / 3 = 5 * x / 6 := by ring
example (R : Type) [CommRing R] (x : R) (n : ℕ) : x ^ (2 * n + 1) - x = x * ((x ^ n - 1) * (x ^ n + 1)) := by ring
example (a : ℤ) (n : ℕ) : ((n + 1 : ℕ) : ℤ) * a - a = n * a := by ring
example (n : ℕ) : (n + 1) * (n + 2) = n * n + 3 * n + 2 := by ring

/-! What it does not know: hypotheses, inverses of what may be zero, the characteristic, noncommutative rings. -/

example (R : Type) [CommRing R] (x y : R) (h : x = y) : x * x = y * y := by ring
example (K : Type) [Field K] (x : K) : x * x⁻¹ = 1 := by ring
example (K : Type) [Field K] (x : K) : x / 2 + x / 2 = x := by ring
example (R : Type) [Ring R] (x y : R) : x * y = y * x := by ring
example (m n : ℕ) : m - n + n = m := by ring
example (a b : ℤ) (h : a < b) : a < b := by ring

/-! `ring_nf` leaves a sum of monomials. -/

example (R : Type) [CommRing R] (x y : R) (h : (x + y) ^ 2 = 1) : x = y := by
  ring_nf at h
  trace_state
  ring_nf -- nothing left to do
example (K : Type) [Field K] [CharZero K] (x y : K) (f : K → K) : f (x / 2 - y + x) = (x - 1) * (x + 1) * x⁻¹ := by
  ring_nf
