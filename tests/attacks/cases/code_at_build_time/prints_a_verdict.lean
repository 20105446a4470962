/-
A command prints what a checker would print, and writes it where a checker might.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
import Lean
#eval (IO.println "{\"ok\":true,\"defence\":null,\"axioms\":[]}" : IO Unit)
#eval (IO.FS.writeFile "verdict.json" "{\"ok\":true,\"defence\":null,\"axioms\":[]}" : IO Unit)
theorem t : False := sorry
--! twin
theorem t : True := trivial
