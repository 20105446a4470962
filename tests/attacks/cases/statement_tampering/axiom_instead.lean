/-
An axiom in place of the theorem.

defence: statement
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
axiom t : False
--! twin
theorem t : True := trivial
