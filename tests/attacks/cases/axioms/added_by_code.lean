/-
An axiom added by code that runs while the file is compiled.

defence: axioms
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
  let d := Declaration.axiomDecl { name := `bad, levelParams := [], type := mkConst ``False, isUnsafe := false }
  match (← getEnv).addDeclCore 0 0 d none with
  | .ok env => modifyEnv fun _ => env
  | .error _ => (throw (IO.userError "no") : IO Unit)
#cheat
theorem t : False := bad
--! twin
theorem t : True := trivial
