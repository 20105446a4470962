import Elementary
open Nat

/-! `norm_cast` and `push_cast`: casts moved outwards and inwards. -/

example (a b : ℕ) (h : (a : ℤ) = b) : a = b := by norm_cast at h
example (a b : ℕ) (h : (a : ℤ) + b ≤ 3) : a + b ≤ 3 := by norm_cast at h
example (a b : ℕ) (h : a < b) : (a : ℤ) + 1 ≤ b := by norm_cast
example (a b : ℕ) : ((a + b : ℕ) : ℤ) = a + b := by norm_cast
example (a b : ℕ) : ((a * b + 2 : ℕ) : ℤ) = a * b + 2 := by push_cast; rfl
example (a : ℕ) : ((a ^ 3 : ℕ) : ℤ) = (a : ℤ) ^ 3 := by norm_cast
example (a b : ℕ) (h : (a : ℤ) ∣ b) : a ∣ b := by exact_mod_cast h
example (a b : ℕ) (h : b ≤ a) : ((a - b : ℕ) : ℤ) = a - b := by push_cast [h]; rfl
example (a : ℕ) (h : (a : ℤ) = 0) : a = 0 := by exact_mod_cast h
example (a b : ℕ) (h : a = b) : (a : ℤ) = (b : ℤ) := by assumption_mod_cast
example (a b : ℕ) : (a : ℤ) ≠ b ↔ a ≠ b := by norm_cast

-- What they leave:
example (a b : ℕ) (h : (a : ℤ) + 2 * b < 5) : a + b < 5 := by
  norm_cast at h
  trace_state
  omega
example (a b : ℕ) (h : ((a + 2 * b : ℕ) : ℤ) < 5) : (a : ℤ) + 2 * b < 5 := by
  push_cast at h
  trace_state
  exact h
-- A difference of natural numbers is cast only where it is known not to be cut off.
example (a b : ℕ) : ((a - b : ℕ) : ℤ) = a - b := by
  push_cast
  trace_state
  sorry
example (a b : ℤ) (h : a = b) : b = a := by norm_cast
