/-
A hole behind a tactic with a harmless name.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
macro "trust_me" : tactic => `(tactic| sorry)
theorem t : False := by trust_me
--! twin
macro "trust_me" : tactic => `(tactic| trivial)
theorem t : True := by trust_me
