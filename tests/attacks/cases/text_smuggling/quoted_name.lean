/-
A name in «» that holds a hole’s name, beside a real hole.

defence: axioms
-/
--! statement
theorem t (p : Prop) : p ∨ ¬p
--! attack
by
  have «Classical.em» : p ∨ ¬p := sorry
  exact «Classical.em»
--! twin
by
  have «sorry» : p ∨ ¬p := Classical.em p
  exact «sorry»
