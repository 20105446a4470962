import Elementary
open Nat

/-! `contrapose`: an implication turned into that of the negations. -/

example (p q : Prop) (h : ¬q → ¬p) : p → q := by contrapose; exact h
example (a b : ℕ) (h : b ≤ a → False) : a < b := by
  by_contra n
  exact h (by omega)
example (n : ℕ) (h : n * n = 0 → False) : n ≠ 0 := by
  intro e
  subst e
  exact h rfl
example (a b : ℕ) (h : a ≤ b) : a < b + 1 := by
  contrapose h
  omega
example (a b : ℕ) (h : a ≤ b) : a < b + 1 := by
  contrapose! h
  omega

-- What is left:
example (p q : Prop) (h : ¬q → ¬p) : p → q := by
  contrapose
  trace_state
  exact h
example (a b : ℕ) (h : a ≤ b) : a < b + 1 := by
  contrapose h
  trace_state
  omega
example (a b : ℕ) : a ≤ b → a < b + 1 := by
  contrapose!
  trace_state
  omega
example (p : ℕ → Prop) (x : ℕ) (h : ∀ y, p y) : p x := by
  contrapose! h
  trace_state
  exact ⟨x, h⟩
-- The goal is no implication:
example (a b : ℕ) : a + b = b + a := by contrapose
