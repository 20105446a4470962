/-
The symbol of the statement gets another meaning by a notation.

defence: statement
-/
--! challenge
theorem t (p q : Prop) (h : p) : p ∧ q := sorry
--! twin challenge
theorem t (p q : Prop) (h : p) (k : q) : p ∧ q := sorry
--! attack
local notation (priority := high) a:36 " ∧ " b:35 => Or a b
theorem t (p q : Prop) (h : p) : p ∧ q := Or.inl h
--! twin
local notation (priority := high) a:36 " & " b:35 => And a b
theorem t (p q : Prop) (h : p) (k : q) : p & q := ⟨h, k⟩
