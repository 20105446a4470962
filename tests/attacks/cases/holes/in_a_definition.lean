/-
A hole in an auxiliary definition.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
def helper : False := sorry
theorem t : False := helper
--! twin
def helper : True := trivial
theorem t : True := helper
