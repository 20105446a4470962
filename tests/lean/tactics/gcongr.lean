import Elementary
open Nat

/-! `gcongr`: a comparison from comparisons of what differs on its two sides. -/

example (a b c : ℤ) (h : a ≤ b) : a + c ≤ b + c := by gcongr
example (a b c d : ℤ) (h : a ≤ b) (h' : c < d) : a + c ≤ b + d := by gcongr
example (a b c d : ℤ) (h : a < b) (h' : c < d) : a - d < b - c := by gcongr
example (a b c : ℕ) (h : a ≤ b) : 3 * a + c ≤ 3 * b + c := by gcongr
example (a b : ℕ) (h : a ≤ b) : a ^ 2 + 1 ≤ b ^ 2 + 1 := by gcongr
example (m n : ℕ) (h : m < n) : 2 ^ m < 2 ^ n := by gcongr
example (a b : ℕ) (h : a ≤ b) : (a : ℤ) * 2 ≤ b * 2 := by gcongr
example (a b c : ℕ) (h : a ≤ b) : c - b ≤ c - a := by gcongr
example (a b : ℕ) (h : a ≤ b) : a / 2 ≤ b / 2 := by gcongr
example (a b c : ℤ) (h : a ≤ b) : max a c ≤ max b c := by gcongr
example (a b : ℕ) (h : a ≤ b) : a ! ≤ b ! := by gcongr

section Ring
variable {R : Type} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R]
example (a b c d : R) (ha : 0 ≤ a) (hc : 0 ≤ c) (h : a ≤ b) (h' : c ≤ d) : a * c ≤ b * d := by gcongr; exact le_trans ha h
example (x y z : R) (h : x < y) (hz : 0 < z) : z * x < z * y := by gcongr
end Ring
example (a b c : ℚ) (h : a ≤ b) (hc : 0 < c) : a / c ≤ b / c := by gcongr

-- What is not at hand becomes a goal: first what differs,
example (a b c : ℤ) (hc : 0 ≤ c) (h : a + 1 ≤ b) : c * a ≤ c * b := by
  gcongr
  trace_state
  linarith
-- then what the lemmas want besides.
example (a b c d : ℤ) (h : a ≤ b) (h' : d ≤ c) : (c - d) * a ≤ (c - d) * b := by
  gcongr
  trace_state
  linarith
-- In a calculation each step names what changes.
example (a b c : ℕ) (h : a ≤ b) (h' : b ≤ c) : a ^ 2 + a ≤ c ^ 2 + b :=
  calc a ^ 2 + a ≤ a ^ 2 + b := by gcongr
    _ ≤ c ^ 2 + b := by gcongr; exact le_trans h h'
-- A pattern says how far to go.
example (a b c : ℤ) (h : a ≤ b) : 2 * (a + c) + 1 ≤ 2 * (b + c) + 1 := by
  gcongr 2 * ?_ + 1
  trace_state
  linarith
-- It says when the goal is not for it, and when nothing could be taken apart.
example (a b : ℤ) (h : a = b) : a + 1 = b + 1 := by gcongr
example (a b : ℤ) : a % 2 ≤ b := by gcongr
