/-
A tactic writes a file elsewhere.

defence: sandbox
-/
--! challenge
theorem t : True := sorry
--! attack
import Lean
theorem t : True := by
  run_tac (IO.FS.writeFile "⟦outside⟧" "here" : IO Unit)
  trivial
--! twin
theorem t : True := by
  skip
  trivial
