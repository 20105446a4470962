/-
A command that never ends.

defence: undecided
seconds: 3
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
import Lean
partial def spin (n : Nat) : Nat := spin (n + 1)
#eval spin 0
theorem t : False := sorry
--! twin
theorem t : True := trivial
