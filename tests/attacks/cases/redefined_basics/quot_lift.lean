/-
A file with a `Quot.lift` of its own.

defence: constants
-/
--! challenge
theorem t : True := sorry
--! attack
prelude
inductive False : Prop
inductive Quot : Type where
  | mk
inductive Quot.lift : Type where
  | mk
inductive True : Prop where
  | intro
theorem t : True := True.intro
--! twin
theorem t : True := trivial
