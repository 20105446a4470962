/-
A command of its own writes a file elsewhere.

defence: sandbox
-/
--! challenge
theorem t : True := sorry
--! attack
import Lean
open Lean Elab Command
syntax (name := cheat) "#cheat" : command
@[command_elab cheat] def elabCheat : CommandElab := fun _ => do
  (IO.FS.writeFile "⟦outside⟧" "here" : IO Unit)
#cheat
theorem t : True := trivial
--! twin
syntax "fair!" : tactic
macro_rules | `(tactic| fair!) => `(tactic| trivial)
theorem t : True := by fair!
