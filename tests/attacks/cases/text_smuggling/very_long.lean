/-
A proof longer than any proof.

defence: text
-/
--! statement
theorem t (p q : Prop) (h : p ∧ q) : q ∧ p
--! attack
⟨h.2, h.1⟩ --⟦x*1100000⟧
--! twin
⟨h.2, h.1⟩ --⟦x*10000⟧
