/-
The compiled module is no module at all.

defence: undecided
reason: invalid header
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
import Lean
open Lean Elab Command
syntax (name := cheat) "#cheat" : command
@[command_elab cheat] def elabCheat : CommandElab := fun _ => do
  IO.FS.writeFile "out/Candidate.olean" "olean, says the first word"
  (IO.Process.exit 0 : IO Unit)
#cheat
--! twin
theorem t : True := trivial
