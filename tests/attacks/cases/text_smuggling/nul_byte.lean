/-
A NUL, at which some readers stop.

defence: text
-/
--! statement
theorem t (p q : Prop) (h : p ∧ q) : q ∧ p
--! attack
⟨h.2, h.1⟩⟦U+0000⟧ sorry
--! twin
⟨h.2, h.1⟩
