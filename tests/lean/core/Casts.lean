import Elementary
open Nat

/-! Casts of numerals, sums and comparisons, into ℚ and into any ring or field. -/

example (x : ℚ): ((5 : ℕ) : ℚ) * x = 5 * x := by push_cast; rfl
example (n m : ℕ) : ((n + m : ℕ) : ℚ) = n + m := by push_cast; rfl
example (n m : ℕ) : ((n + 1 + 5 * m : ℕ) : ℚ) = n + 1 + 5 * m := by push_cast; rfl
example (n m : ℕ) (h : m ≤ n): ((n - m : ℕ) : ℚ) = n - m := by push_cast [h]; rfl
example (n m : ℕ) (h : (n : ℚ) + 1 < m * 2) : n + 1 < m * 2 := by exact_mod_cast h
example (n m : ℕ) (h : (n.succ : ℚ) = m * 2) : n + 1 = m * 2 := by exact_mod_cast h
example (n : ℤ) (m : ℕ) (h : (n : ℚ) = m * 2) : n = m * 2 := by exact_mod_cast h
example (n : ℕ) (h : (n : ℚ) = 42) : n = 42 := by exact_mod_cast h
example (n : ℕ) (h : (n : ℚ) ≠ 0) : n ≠ 0 := by exact_mod_cast h
example (n : ℕ) (h : 0 < n) : (0 : ℚ) < n := by exact_mod_cast h
example (n : ℕ) (h : 3 ≤ n) : (3 : ℚ) ≤ n := by exact_mod_cast h
example (n : ℕ) (h : (3 : ℚ) ≤ n) : 3 ≤ n := by norm_cast at h
example (n : ℕ) : ((n : ℤ) : ℚ) = n := by norm_cast
example (n : ℕ) : ((n : ℤ) : ℚ) = n := by simp
example (a b : ℤ) : ((a - b * 2 : ℤ) : ℚ) = a - b * 2 := by push_cast; rfl
example (K : Type) [Field K] [CharZero K] (n : ℕ) (h : (n : K) = 5) : n = 5 := by exact_mod_cast h
example (K : Type) [Field K] [CharZero K] : (5 : K) ≠ 0 := by simp
example (K : Type) [Field K] [LinearOrder K] [IsStrictOrderedRing K] : (0 : K) < 5 := by simp
example (K : Type) [Field K] [CharZero K] : ((5 : ℕ) : K) = 5 := by simp
example (K : Type) [Field K] [CharZero K] : ((5 : ℤ) : K) = 5 := by simp
