prelude
import Init.System.IO
/-!
Child processes, bound to the functions of the running Lean.
-/
set_option linter.unusedVariables false
set_option autoImplicit true
set_option relaxedAutoImplicit false

namespace IO.Process
/-- What a child's standard stream is. -/
inductive Stdio where
  | piped | inherit | null

/-- The end of a stream that the parent holds. -/
def Stdio.toHandleType : Stdio → Type
  | .piped => FS.Handle
  | .inherit => Unit
  | .null => Unit

structure StdioConfig where
  stdin : Stdio := .inherit
  stdout : Stdio := .inherit
  stderr : Stdio := .inherit

/-- How to start a child; the order of the fields is the native one. -/
structure SpawnArgs extends StdioConfig where
  cmd : String
  args : Array String := #[]
  cwd : Option System.FilePath := none
  env : Array (String × Option String) := #[]
  inheritEnv : Bool := true
  /-- Whether the child leads a session of its own, so that `kill` ends its children too. -/
  setsid : Bool := false

/-- A running child. -/
structure Child (cfg : StdioConfig) where
  stdin : cfg.stdin.toHandleType
  stdout : cfg.stdout.toHandleType
  stderr : cfg.stderr.toHandleType

instance : Nonempty (IO α) := ⟨fun w => .error default w⟩

@[extern "native"] opaque spawn (args : SpawnArgs) : IO (Child args.toStdioConfig)
/-- The exit code of a child that has ended. -/
@[extern "native"] opaque Child.tryWait {cfg : @& StdioConfig} (child : @& Child cfg) : IO (Option UInt32)
/-- The child's standard input, to be closed by whoever holds it, and the child without it. -/
@[extern "native"] opaque Child.takeStdin {cfg : @& StdioConfig} (child : Child cfg) :
  IO (cfg.stdin.toHandleType × Child { cfg with stdin := .null })
/-- Ends a child at once; while its standard input has not been taken, also the session that it may lead. -/
@[extern "native"] opaque Child.kill {cfg : @& StdioConfig} (child : @& Child cfg) : IO Unit
end IO.Process
