/-
The axiom behind `sorry`, by its own name.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
theorem t : False := sorryAx _ false
--! twin
theorem t : True := trivial
