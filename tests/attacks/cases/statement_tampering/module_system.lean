/-
A file of the module system, which shows its theorem to importers without a proof.

defence: compile
-/
--! challenge
theorem t : True := sorry
--! attack
module
public theorem t : True := trivial
--! twin
theorem t : True := trivial
