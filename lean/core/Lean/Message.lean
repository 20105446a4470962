prelude
import Lean.Environment
/-!
Messages, positions, and the exceptions of elaboration.
-/
set_option linter.unusedVariables false
set_option autoImplicit true
set_option relaxedAutoImplicit false

namespace Lean
export Std (Format)

/-- A place in a text: `line` counts from 1, `column` from 0, in characters. -/
structure Position where
  line : Nat
  column : Nat
instance : Inhabited Position := ⟨⟨1, 0⟩⟩

/-- A text with the byte offsets of its lines. -/
structure FileMap where
  source : String
  positions : Array String.Pos.Raw
instance : Inhabited FileMap := ⟨⟨"", #[]⟩⟩
@[extern "native"] opaque FileMap.ofString (s : String) : FileMap
@[extern "native"] opaque FileMap.toPosition (fmap : FileMap) (pos : String.Pos.Raw) : Position

opaque MessageDataSpec : NonemptyType.{0}
/-- What a message says, with the context needed to print it. -/
def MessageData : Type := MessageDataSpec.type
instance : Nonempty MessageData := MessageDataSpec.property
@[extern "native"] opaque MessageData.toString (msg : MessageData) : BaseIO String
@[extern "native"] opaque stringToMessageData (s : String) : MessageData
@[extern "native"] opaque Kernel.Exception.toMessageData (e : Kernel.Exception) (opts : Options) : MessageData

inductive MessageSeverity where
  | information | warning | error

/-- A message about a range of a file. -/
structure BaseMessage (α : Type) where
  fileName : String
  pos : Position
  endPos : Option Position := none
  keepFullRange : Bool := false
  severity : MessageSeverity := .error
  isSilent : Bool := false
  caption : String := ""
  data : α
abbrev Message := BaseMessage MessageData

opaque MessageLogSpec : NonemptyType.{0}
def MessageLog : Type := MessageLogSpec.type
instance : Nonempty MessageLog := MessageLogSpec.property
namespace MessageLog
@[extern "native"] opaque empty : MessageLog
@[extern "native"] opaque toList (log : MessageLog) : List Message
@[extern "native"] opaque hasErrors (log : MessageLog) : Bool
end MessageLog

/-- A name of an exception that steers elaboration and is never shown. -/
structure InternalExceptionId where
  idx : Nat := 0

inductive Exception where
  | error (ref : Syntax) (msg : MessageData)
  | internal (id : InternalExceptionId) (extra : KVMap)
instance : Nonempty Exception := MessageDataSpec.property.elim fun m => ⟨.error .missing m⟩
namespace Exception
@[extern "native"] opaque toMessageData (e : Exception) : MessageData
@[extern "native"] opaque isInterrupt (e : Exception) : Bool
@[extern "native"] opaque isMaxHeartbeat (e : Exception) : Bool
@[extern "native"] opaque isMaxRecDepth (e : Exception) : Bool
end Exception
end Lean
