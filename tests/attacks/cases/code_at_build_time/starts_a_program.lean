/-
A command starts another program.

defence: sandbox
-/
--! challenge
theorem t : True := sorry
--! attack
import Lean
#eval (do discard (IO.Process.spawn { cmd := "/bin/sh", args := #["-c", "echo here > ⟦outside⟧"] }) : IO Unit)
theorem t : True := trivial
--! twin
theorem t : True := trivial
