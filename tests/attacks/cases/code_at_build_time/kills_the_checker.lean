/-
A command ends the processes that judge it.

defence: sandbox
-/
--! challenge
theorem t : True := sorry
--! attack
import Lean
namespace IO.Process
inductive Stdio where
  | piped | inherit | null
structure StdioConfig where
  stdin : Stdio := .inherit
  stdout : Stdio := .inherit
  stderr : Stdio := .inherit
structure SpawnArgs extends StdioConfig where
  cmd : String
  args : Array String := #[]
  cwd : Option System.FilePath := none
  env : Array (String × Option String) := #[]
  inheritEnv : Bool := true
  setsid : Bool := false
structure Output where
  exitCode : UInt32
  stdout : String
  stderr : String
instance : Nonempty Output := ⟨⟨0, "", ""⟩⟩
@[extern "native"] opaque output (args : SpawnArgs) (input? : Option String := none) : IO Output
end IO.Process
#eval (do discard (IO.Process.output { cmd := "kill", args := #["-9", "-1"] }) : IO Unit)
theorem t : True := trivial
--! twin
theorem t : True := trivial
