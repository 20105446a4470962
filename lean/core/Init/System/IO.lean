prelude
import Init.System.ST
import Init.Meta
import Init.Data.Array.Basic
import Init.Data.Option
/-!
Input and output, as far as the project's own programs need them: streams, files, references,
tasks, clocks. Everything here is bound to the functions of the running Lean.
-/
set_option linter.unusedVariables false
set_option autoImplicit true
set_option relaxedAutoImplicit false
universe u

/-- The thread whose state is the outside world. -/
def IO.RealWorld : Type := Unit

/-- Actions on the world that cannot fail. -/
abbrev BaseIO (α : Type) : Type := ST IO.RealWorld α
/-- Actions on the world that may fail with an `ε`. -/
abbrev EIO (ε : Type) (α : Type) : Type := EST ε IO.RealWorld α

/-- An error of the operating system, or one of a program's own making (`userError`). -/
inductive IO.Error where
  | alreadyExists (filename : Option String) (osCode : UInt32) (details : String)
  | otherError (osCode : UInt32) (details : String)
  | resourceBusy (osCode : UInt32) (details : String)
  | resourceVanished (osCode : UInt32) (details : String)
  | unsupportedOperation (osCode : UInt32) (details : String)
  | hardwareFault (osCode : UInt32) (details : String)
  | unsatisfiedConstraints (osCode : UInt32) (details : String)
  | illegalOperation (osCode : UInt32) (details : String)
  | protocolError (osCode : UInt32) (details : String)
  | timeExpired (osCode : UInt32) (details : String)
  | interrupted (filename : String) (osCode : UInt32) (details : String)
  | noFileOrDirectory (filename : String) (osCode : UInt32) (details : String)
  | invalidArgument (filename : Option String) (osCode : UInt32) (details : String)
  | permissionDenied (filename : Option String) (osCode : UInt32) (details : String)
  | resourceExhausted (filename : Option String) (osCode : UInt32) (details : String)
  | inappropriateType (filename : Option String) (osCode : UInt32) (details : String)
  | noSuchThing (filename : Option String) (osCode : UInt32) (details : String)
  | unexpectedEof
  | userError (msg : String)
instance : Inhabited IO.Error := ⟨.unexpectedEof⟩

/-- Actions on the world. -/
abbrev IO : Type → Type := EIO IO.Error

/-- An error with a text of one's own. -/
def IO.userError (s : String) : IO.Error := .userError s
@[extern "native"] opaque IO.Error.instToString : ToString IO.Error := ⟨fun _ => ""⟩
attribute [instance] IO.Error.instToString

/-- The fallible action as a total one that returns the outcome. -/
@[inline] def EIO.toBaseIO (x : EIO ε α) : BaseIO (Except ε α) := fun w =>
  match x w with
  | .ok a w => ⟨.ok a, w⟩
  | .error e w => ⟨.error e, w⟩
/-- Runs a fallible action with its errors translated. -/
@[inline] def EIO.toIO (f : ε → IO.Error) (x : EIO ε α) : IO α := fun w =>
  match x w with
  | .ok a w => .ok a w
  | .error e w => .error (f e) w
@[inline] def IO.toEIO (f : IO.Error → ε) (x : IO α) : EIO ε α := fun w =>
  match x w with
  | .ok a w => .ok a w
  | .error e w => .error (f e) w
@[inline] def BaseIO.toEIO (x : BaseIO α) : EIO ε α := fun w =>
  match x w with
  | ⟨a, w⟩ => .ok a w

/-- Runs an action in another thread. -/
@[extern "native"] opaque BaseIO.asTask {α : Type} (act : BaseIO α) (prio : Task.Priority := Task.Priority.default) :
  BaseIO (Task α) := fun w => match act w with
  | ⟨a, w⟩ => ⟨⟨a⟩, w⟩

namespace System
/-- A path of the file system, as text. -/
structure FilePath where
  toString : String
instance : Inhabited FilePath := ⟨⟨""⟩⟩
instance : ToString FilePath := ⟨FilePath.toString⟩
instance : Coe String FilePath := ⟨FilePath.mk⟩
end System

namespace IO
/-- Mutable cells of the world. -/
abbrev Ref (α : Type) := ST.Ref IO.RealWorld α
@[inline] def mkRef (a : α) : BaseIO (IO.Ref α) := ST.Prim.mkRef a

namespace FS
inductive Mode where
  | read | write | writeNew | readWrite | append

opaque HandleSpec : NonemptyType.{0}
/-- An open file. -/
def Handle : Type := HandleSpec.type
instance : Nonempty Handle := HandleSpec.property

/-- The operations of a stream; the order of the fields is the native one. -/
structure Stream where
  flush : IO Unit
  read : USize → IO ByteArray
  write : ByteArray → IO Unit
  getLine : IO String
  putStr : String → IO Unit
  isTty : BaseIO Bool

instance : Nonempty Stream :=
  ⟨⟨default, fun _ => default, fun _ => default, default, fun _ => default, fun w => ⟨false, w⟩⟩⟩

@[extern "native"] opaque Handle.mk (fn : @& System.FilePath) (mode : FS.Mode) : IO Handle
@[extern "native"] opaque Handle.putStr (h : @& Handle) (s : @& String) : IO Unit
@[extern "native"] opaque Handle.flush (h : @& Handle) : IO Unit
@[extern "native"] opaque Handle.getLine (h : @& Handle) : IO String
/-- The whole text of a file. -/
@[extern "native"] opaque readFile (fname : System.FilePath) : IO String
/-- Replaces a file's content. -/
@[extern "native"] opaque writeFile (fname : System.FilePath) (content : String) : IO Unit
end FS

instance : Nonempty (BaseIO FS.Stream) :=
  let ⟨s⟩ := (inferInstance : Nonempty FS.Stream); ⟨fun w => ⟨s, w⟩⟩
@[extern "native"] opaque getStdin : BaseIO FS.Stream
@[extern "native"] opaque getStdout : BaseIO FS.Stream
@[extern "native"] opaque getStderr : BaseIO FS.Stream
@[extern "native"] opaque getEnv (var : @& String) : BaseIO (Option String)
/-- A clock that never goes back, in milliseconds. -/
@[extern "native"] opaque monoMsNow : BaseIO Nat
@[extern "native"] opaque monoNanosNow : BaseIO Nat
/-- How many small allocations this thread has made: the measure behind `maxHeartbeats`. -/
@[extern "native"] opaque getNumHeartbeats : BaseIO Nat
/-- Lets the thread rest for a number of milliseconds. -/
@[extern "native"] opaque sleep (ms : UInt32) : BaseIO Unit
/-- Ends the process at once. -/
@[extern "native"] opaque Process.exit {α : Type} (code : UInt8) : IO α

def print [ToString α] (s : α) : IO Unit := do (← getStdout).putStr (toString s)
def println [ToString α] (s : α) : IO Unit := print (toString s ++ "\n")
def eprintln [ToString α] (s : α) : IO Unit := do (← getStderr).putStr (toString s ++ "\n")

opaque CancelTokenSpec : NonemptyType.{0}
/-- Asks a computation that polls it to stop. -/
def CancelToken : Type := CancelTokenSpec.type
instance : Nonempty CancelToken := CancelTokenSpec.property
instance : Nonempty (BaseIO CancelToken) := CancelTokenSpec.property.elim fun t => ⟨fun w => ⟨t, w⟩⟩
namespace CancelToken
@[extern "native"] opaque new : BaseIO CancelToken
@[extern "native"] opaque set (tk : CancelToken) : BaseIO Unit
@[extern "native"] opaque isSet (tk : CancelToken) : BaseIO Bool
end CancelToken

end IO
