/-
The text closes this theorem with a hole and proves another.

defence: block
-/
--! statement
theorem t (p q : Prop) (h : p ∧ q) : q ∧ p
--! attack
sorry
theorem u : True := trivial
--! twin
by
  exact ⟨h.2, h.1⟩
