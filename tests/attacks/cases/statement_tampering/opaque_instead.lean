/-
An opaque constant in place of the theorem.

defence: statement
-/
--! challenge
theorem t : True := sorry
--! attack
opaque t : True := trivial
--! twin
theorem t : True := trivial
