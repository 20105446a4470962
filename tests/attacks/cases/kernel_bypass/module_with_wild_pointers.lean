/-
A module whose bytes point anywhere: loading it may run what the attacker likes.

defence: undecided
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
  let bogus : Array ConstantInfo := unsafe unsafeCast #[1, 2, 3]
  let data : ModuleData := {
    isModule := false, imports := #[{ module := `Init }], constNames := #[`t], constants := bogus
    extraConstNames := #[], entries := #[] }
  saveModuleData "out/Candidate.olean" `Candidate data
  (IO.Process.exit 0 : IO Unit)
#cheat
--! twin
theorem t : True := trivial
