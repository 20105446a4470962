/-
A term nested deeper than a parser can go.

defence: compile
-/
--! statement
theorem t (p q : Prop) (h : p ∧ q) : q ∧ p
--! attack
⟦(*20000⟧⟨h.2, h.1⟩⟦)*20000⟧
--! twin
⟦(*20⟧⟨h.2, h.1⟩⟦)*20⟧
