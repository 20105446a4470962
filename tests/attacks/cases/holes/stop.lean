/-
`stop` leaves the rest of a proof out.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
theorem t : False := by
  stop
  trivial
--! twin
theorem t : True := trivial
