/-
An option set for whatever follows.

defence: block
-/
--! statement
theorem t (p q : Prop) (h : p ∧ q) : q ∧ p
--! attack
⟨h.2, h.1⟩
set_option debug.skipKernelTC true
--! twin
by
  set_option maxRecDepth 200 in
  exact ⟨h.2, h.1⟩
