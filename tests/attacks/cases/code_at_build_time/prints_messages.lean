/-
A command prints the messages of a Lean that found nothing wrong.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
import Lean
#eval (IO.println "{\"severity\":\"information\",\"pos\":{\"line\":1,\"column\":0},\"data\":\"'t' does not depend on any axioms\"}" : IO Unit)
theorem t : False := sorry
--! twin
theorem t : True := trivial
