/-
An axiom whose name, printed, looks like an allowed one and a line of its own.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
axiom «propext
» : False
theorem t : False := «propext
»
--! twin
theorem t : True := trivial
