import Elementary
open Nat

/-! `nth_rewrite` and `nth_rw`: rewriting at chosen matches. -/

example (a b : ℕ) (h : a = b) : a + a = a + b := by nth_rewrite 2 [h]; rfl
example (a b : ℕ) (h : a = b) : a + a = b + a := by nth_rw 1 [h]
example (a b : ℕ) (h : a = b) (k : a + a = 4) : a + b = 4 := by
  nth_rewrite 2 [h] at k
  exact k
example (a b c : ℕ) : a + b + c = b + a + c := by
  nth_rewrite 1 [Nat.add_comm a b]
  rfl
example (a b : ℕ) (h : a = b) : a * a * a = b * a * b := by nth_rw 1 3 [h]

-- What is left:
example (a b : ℕ) (h : a = b) : a + a * a = a + b * a := by
  nth_rewrite 1 [← h]
  trace_state
  rfl
example (a b : ℕ) (h : a = b) : a + a = a + b := by
  nth_rewrite 1 [h]
  trace_state
  rw [h]
-- A match that is not there:
example (a b : ℕ) (h : a = b) : a + a = b + b := by nth_rewrite 5 [h]
example (a b c : ℕ) (h : b = c) : a + a = 2 * a := by nth_rewrite 1 [h]
