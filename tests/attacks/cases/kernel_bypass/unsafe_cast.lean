/-
A proof made by `unsafeCast`.

defence: unsafe
-/
--! challenge
theorem t : True := sorry
--! attack
unsafe def lie : False := unsafeCast ()
theorem t : True := trivial
--! twin
theorem t : True := trivial
