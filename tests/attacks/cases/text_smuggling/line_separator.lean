/-
A line break that only some readers take for one.

defence: text
-/
--! statement
theorem t (p q : Prop) (h : p ∧ q) : q ∧ p
--! attack
⟨h.2, h.1⟩ --⟦U+2028⟧axiom bad : False
--! twin
⟨h.2, h.1⟩ --

