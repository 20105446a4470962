/-
A comment that seems to end before it does.

defence: block
-/
--! statement
theorem t (p q : Prop) (h : p ∧ q) : q ∧ p
--! attack
⟨h.2, h.1⟩ /- /- -/ axiom bad : False
--! twin
⟨h.2, /- /- both -/ closed -/ h.1⟩
