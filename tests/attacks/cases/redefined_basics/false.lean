/-
A file without the library, with a `False` of its own.

defence: constants
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
prelude
inductive False : Prop where
  | intro
theorem t : False := False.intro
--! twin
theorem t : True := trivial
