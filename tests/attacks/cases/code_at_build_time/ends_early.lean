/-
A command ends Lean with success before the theorem.

defence: undecided
reason: without a compiled module
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
import Lean
#eval (IO.Process.exit 0 : IO Unit)
theorem t : False := sorry
--! twin
theorem t : True := trivial
