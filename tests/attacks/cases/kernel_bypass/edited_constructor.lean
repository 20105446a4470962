/-
A constructor that makes an element out of anything.

defence: kernel
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
  let some (.inductInfo two) := (← getEnv).find? `Two | return
  let some (.ctorInfo a) := (← getEnv).find? `Two.a | return
  let some (.recInfo r) := (← getEnv).find? `Two.rec | return
  save #[.inductInfo two, .ctorInfo { a with type := mkConst ``False }, .recInfo r,
    thm `t (mkConst ``False) (mkConst `Two.a)]
inductive Two | a
#cheat
--! twin
inductive Two | a
theorem t : True := match Two.a with | .a => trivial
