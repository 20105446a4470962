/-
A command ends the processes that judge it.

defence: sandbox
-/
--! challenge
theorem t : True := sorry
--! attack
import Lean
#eval (do discard (IO.Process.spawn { cmd := "kill", args := #["-9", "-1"] }) : IO Unit)
theorem t : True := trivial
--! twin
theorem t : True := trivial
