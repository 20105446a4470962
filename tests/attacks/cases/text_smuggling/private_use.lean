/-
A character of no meaning, for which a font may show anything.

defence: text
-/
--! statement
theorem t (p q : Prop) (h : p ∧ q) : q ∧ p
--! attack
⟨h.2, h.1⟩ -- ⟦U+E000⟧
--! twin
⟨h.2, h.1⟩ -- é
