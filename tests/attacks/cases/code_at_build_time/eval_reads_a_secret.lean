/-
A command reads a file of the user and prints it.

defence: sandbox
-/
--! challenge
theorem t : True := sorry
--! attack
import Lean
#eval (do IO.println (← IO.FS.readFile "⟦secret⟧") : IO Unit)
theorem t : True := trivial
--! twin
#eval 1 + 1
theorem t : True := trivial
