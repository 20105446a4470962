/-
An axiom before the theorem.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
axiom bad : False
theorem t : False := bad
--! twin
theorem t : True := trivial
