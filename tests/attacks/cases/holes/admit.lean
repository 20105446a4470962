/-
`admit`, which is `sorry` by another name.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
theorem t : False := by admit
--! twin
theorem t : True := trivial
