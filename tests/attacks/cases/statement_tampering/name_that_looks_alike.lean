/-
A theorem whose name is another letter that looks the same.

defence: missing
-/
--! challenge
theorem t : True := sorry
--! attack
theorem «т» : True := trivial
--! twin
theorem t : True := trivial
