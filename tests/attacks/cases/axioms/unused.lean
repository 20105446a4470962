/-
An axiom that the proof does not use, for whoever imports the file later.

defence: axioms
-/
--! challenge
theorem t : True := sorry
--! attack
axiom bad : False
theorem t : True := trivial
--! twin
theorem t : True := trivial
