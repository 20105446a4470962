/-
A private theorem of the same name.

defence: missing
-/
--! challenge
theorem t : True := sorry
--! attack
private theorem t : True := trivial
--! twin
private theorem u : True := trivial
theorem t : True := u
