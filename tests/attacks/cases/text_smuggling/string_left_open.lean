/-
A string that swallows what follows.

defence: block
-/
--! statement
theorem t (p q : Prop) (h : p ∧ q) : q ∧ p
--! attack
by
  have s := "
  exact ⟨h.2, h.1⟩
--! twin
by
  have _s := "axiom bad : False"
  exact ⟨h.2, h.1⟩
