import Elementary
open Nat
/-! What Mathlib adds to Lean's own tactics and notation, under `import Elementary`. The file compiles without a message. -/

example : ∃ x : ℕ, x = 3 := by use 3
example : ∃ x y : ℕ, x + y = 3 ∧ x < y := by
  use 1, 2
  constructor <;> decide
example (p : Prop) (h : ¬¬p) : p := by
  by_contra hn
  exact h hn
example (a b : ℕ) (h : ¬a ≤ b) : b < a := by
  push_neg at h
  exact h
example (p : ℕ → Prop) (h : ¬∀ x, p x) : ∃ x, ¬p x := by push_neg at h; exact h
example (a b : ℤ) (h : ¬a < b) : b ≤ a := by
  by_contra! h'
  omega
example (p q : Prop) (h : ¬q → ¬p) : p → q := by
  contrapose
  exact h
example (p q : Prop) (h : ¬q → ¬p) (hp : p) : q := by
  contrapose hp
  exact h hp
example (a b : ℕ) (h : a = b) : a + a = b + a := by
  nth_rewrite 1 [h]
  rfl
example (f : ℕ → ℕ) (h : ∀ x, f x = x) : (fun x => f x) = fun x => x := by simp_rw [h]
example (p q : Prop) : p ∧ q → q ∧ p := by tauto
example (p q r : Prop) (h : p → q) (h' : q → r) : p → r := by tauto
example : ∃! x : ℕ, x = 3 := ⟨3, rfl, fun _ h => h⟩
/-- info: ∃! x, x = 3 : Prop -/
#guard_msgs in
#check ∃! x : ℕ, x = 3
