/-
A type that holds functions out of itself, in a module made by hand.

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
  let bad := mkConst `Bad
  let type := mkForall `f .default (mkForall `x .default bad (mkConst ``False)) bad
  let family : InductiveVal := {
    name := `Bad
    levelParams := []
    type := mkSort (mkLevelSucc levelZero)
    numParams := 0
    numIndices := 0
    all := [`Bad]
    ctors := [`Bad.mk]
    numNested := 0
    isRec := true
    isUnsafe := false
    isReflexive := true }
  let mk : ConstructorVal := {
    name := `Bad.mk
    levelParams := []
    type
    induct := `Bad
    cidx := 0
    numParams := 0
    numFields := 1
    isUnsafe := false }
  save #[.inductInfo family, .ctorInfo mk, thm `t (mkConst ``False) (mkConst ``True.intro)]
#cheat
--! twin
inductive Good | mk (f : Nat → Good)
theorem t : True := trivial
