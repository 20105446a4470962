/-
A constant without a definition, of an empty type.

defence: compile
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
opaque bad : False
theorem t : False := bad
--! twin
theorem t : True := trivial
