/-
A term that runs a program of its own.

defence: code
-/
--! statement
theorem t (p q : Prop) (h : p ∧ q) : q ∧ p
--! attack
by_elab return Lean.mkConst ``True.intro
--! twin
⟨h.2, h.1⟩
