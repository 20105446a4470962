/-
A search tactic left in where the search finds nothing.

defence: compile
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
theorem t : False := by exact?
--! twin
theorem t : True := trivial
