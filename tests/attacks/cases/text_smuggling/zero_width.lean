/-
A character that cannot be seen.

defence: text
-/
--! statement
theorem t (p q : Prop) (h : p ∧ q) : q ∧ p
--! attack
⟨h.2,⟦U+200B⟧ h.1⟩
--! twin
⟨h.2,  h.1⟩
