/-
Characters that turn the direction of writing, so that the text reads other than it is.

defence: text
-/
--! statement
theorem t (p q : Prop) (h : p ∧ q) : q ∧ p
--! attack
⟨h.2, /- ⟦U+202E⟧ -/ h.1⟩
--! twin
⟨h.2, /- ← -/ h.1⟩
