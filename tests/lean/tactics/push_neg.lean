import Elementary
open Nat

/-! `push_neg`: negations move inwards, through quantifiers (bounded ones too), connectives and comparisons. -/

example (s : Set ℕ) (p : ℕ → Prop) (h : ¬ ∀ x ∈ s, p x) : ∃ x ∈ s, ¬ p x := by push_neg at h; exact h
example (n : ℕ) (p : ℕ → Prop) (h : ¬ ∃ x < n, p x) : ∀ x < n, ¬ p x := by push_neg at h; exact h
example (f : ℕ → ℤ) (h : ¬ ∀ a, ∃ b, ∀ c ≥ b, f c ≤ a) : ∃ a, ∀ b, ∃ c ≥ b, a < f c := by push_neg at h; exact h
example (a b : ℤ) : ¬ (a < b ∧ b < a) := by push_neg; intro h; linarith
example {R : Type} [LinearOrder R] (a b : R) (h : ¬ a ≤ b) : b < a := by push_neg at h; exact h
example (p q : Prop) (h : ¬ (p → ¬ q)) : p ∧ q := by push_neg at h; exact h

-- What it makes of a statement:
example (f : ℕ → ℕ) (s : Set ℕ) : ¬ ((∀ x ∈ s, ∃ y < x, f y ≠ x) ∨ ∃ x ≥ 3, ¬ f x = 2) := by
  push_neg
  trace_state
  sorry
example (a b c : ℤ) : ¬ (a = b ∧ (b ≥ c ↔ c > a)) := by
  push_neg
  trace_state
  sorry
-- It says when there is no negation to move.
example (a b : ℕ) (h : a < b) : a ≠ b := by push_neg
