/-
A hole in a `where`.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
theorem t : False := go
where go : False := sorry
--! twin
theorem t : True := go
where go : True := trivial
