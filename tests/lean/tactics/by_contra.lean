import Elementary
open Nat

/-! `by_contra`: the negation of the goal as a hypothesis. -/

example (p : Prop) (h : ¬¬p) : p := by by_contra n; exact h n
example (a b : ℕ) (h : ¬a < b) : b ≤ a := by by_contra n; omega
example (p : Prop) (hp : p) : p := by
  by_contra
  exact this hp
example (a b : ℕ) (h : a ≤ b) : ¬b < a := by
  by_contra n
  omega
example (p : ℕ → Prop) (h : ¬∃ x, ¬p x) (x : ℕ) : p x := by
  by_contra n
  exact h ⟨x, n⟩

-- What the hypothesis says:
example (a b : ℕ) (h : a ≤ b) : a < b + 1 := by
  by_contra n
  trace_state
  omega
example (a b : ℕ) (h : a ≤ b) : a < b + 1 := by
  by_contra! n
  trace_state
  omega
example (p : ℕ → Prop) (h : ∃ x, p x) : ∃ x, p x ∧ True := by
  by_contra! n
  trace_state
  obtain ⟨x, hx⟩ := h
  exact n x hx trivial
-- It is for propositions.
example : ℕ := by by_contra h
