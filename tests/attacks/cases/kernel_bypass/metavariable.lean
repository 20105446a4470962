/-
A proof that is a metavariable, to be filled in by nobody.

defence: kernel
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
  let d := Declaration.thmDecl {
    name := `t, levelParams := [], type := mkConst ``False, value := mkMVar ⟨`m⟩ }
  match (← getEnv).addDeclCore 0 0 d none (doCheck := false) with
  | .ok env => modifyEnv fun _ => env
  | .error _ => (throw (IO.userError "no") : IO Unit)
#cheat
--! twin
theorem t : True := trivial
