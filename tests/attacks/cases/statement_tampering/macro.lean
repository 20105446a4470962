/-
The same by a macro.

defence: statement
-/
--! challenge
theorem t (p q : Prop) (h : p) : p ∧ q := sorry
--! twin challenge
theorem t (p q : Prop) (h : p) (k : q) : p ∧ q := sorry
--! attack
local macro_rules | `($a ∧ $b) => `($a ∨ $b)
theorem t (p q : Prop) (h : p) : p ∧ q := Or.inl h
--! twin
theorem t (p q : Prop) (h : p) (k : q) : p ∧ q := ⟨h, k⟩
