/-
A module that imports more than its text says.

defence: constants
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
import Lean
open Lean Elab Command
@[extern "native"] opaque Lean.saveModuleData (fname : @& System.FilePath) (mod : @& Name) (data : @& ModuleData) :
  IO Unit
syntax (name := cheat) "#cheat" : command
@[command_elab cheat] def elabCheat : CommandElab := fun _ => do
  let c := ConstantInfo.thmInfo {
    name := `t, levelParams := [], type := mkConst ``False, value := mkConst `Other.cheat }
  let data : ModuleData := {
    isModule := false, imports := #[{ module := `Init }, { module := `Other }], constNames := #[`t], constants := #[c]
    extraConstNames := #[], entries := #[] }
  saveModuleData "out/Candidate.olean" `Candidate data
  (IO.Process.exit 0 : IO Unit)
#cheat
--! twin
theorem t : True := trivial
