/-
A constant of the library, declared anew in a module made by hand.

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
def save (constants : Array ConstantInfo) : IO Unit := do
  let data : ModuleData := {
    isModule := false, imports := #[{ module := `Init }], constNames := constants.map (·.name), constants
    extraConstNames := #[], entries := #[] }
  saveModuleData "out/Candidate.olean" `Candidate data
  IO.Process.exit 0
def thm (name : Name) (type value : Expr) : ConstantInfo := .thmInfo { name, levelParams := [], type, value }
syntax (name := cheat) "#cheat" : command
@[command_elab cheat] def elabCheat : CommandElab := fun _ => do
  save #[thm ``trivial (mkConst ``False) (mkConst ``True.intro), thm `t (mkConst ``False) (mkConst ``trivial)]
#cheat
--! twin
theorem t : True := trivial
