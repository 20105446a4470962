/-
Nothing but a comment.

defence: block
-/
--! statement
theorem t (p q : Prop) (h : p ∧ q) : q ∧ p
--! attack
-- ⟨h.2, h.1⟩
--! twin
⟨h.2, h.1⟩ -- done
