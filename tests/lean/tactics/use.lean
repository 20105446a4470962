import Elementary
open Nat

/-! `use` and `exists`: witnesses. -/

example : ∃ x : ℕ, x = 3 := by use 3
example : ∃ x : ℕ, x * x = 49 := by use 7
example : ∃ x y : ℕ, x + y = 7 ∧ x < y := by
  use 3, 4
  decide
example (n : ℕ) : ∃ m, n < m := by
  use n + 1
  omega
example (p : ℕ → Prop) (h : p 5) : ∃ x, p x := by use 5
example (p q : ℕ → Prop) (h : p 5) (h' : q 5) : ∃ x, p x ∧ q x := by use 5
example : ∃ x : ℤ, x < 0 := by exists -1
example (n : ℕ) (h : Even n) : ∃ k, n = k + k := by
  obtain ⟨k, hk⟩ := h
  use k

-- What is left:
example (n : ℕ) : ∃ m, n < m ∧ m < n + 2 := by
  use n + 1
  trace_state
  omega
-- A witness of the wrong type, a goal without one:
example : ∃ x : ℕ, x = 3 := by use "three"
example : 1 < 2 := by use 3
