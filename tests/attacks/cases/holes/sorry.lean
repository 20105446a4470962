/-
A `sorry` in place of the proof.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
theorem t : False := by sorry
--! twin
theorem t : True := trivial
