/-
A theorem whose name ends in a blank.

defence: missing
-/
--! challenge
theorem t : True := sorry
--! attack
theorem «t » : True := trivial
--! twin
theorem «t» : True := trivial
