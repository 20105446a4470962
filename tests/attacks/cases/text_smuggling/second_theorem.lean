/-
The proof ends, and a declaration of another kind begins.

defence: block
-/
--! statement
theorem t (p q : Prop) (h : p ∧ q) : q ∧ p
--! attack
⟨h.2, h.1⟩
axiom bad : False
--! twin
⟨h.2, h.1⟩

