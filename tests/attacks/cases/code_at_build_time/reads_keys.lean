/-
A command reads the signing key.

defence: sandbox
-/
--! challenge
theorem t : True := sorry
--! attack
import Lean
#eval (do IO.println (← IO.FS.readFile "⟦key⟧") : IO Unit)
theorem t : True := trivial
--! twin
theorem t : True := trivial
