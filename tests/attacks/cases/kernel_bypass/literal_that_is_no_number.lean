/-
A number in a term that is really a text, by `unsafeCast`.

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
  let lie : Nat := unsafe unsafeCast "not a number"
  save #[thm `t (mkConst ``False) (mkApp (mkConst ``Nat.succ) (.lit (.natVal lie)))]
#cheat
--! twin
theorem t : True := trivial
