prelude
import Lean.Elab
/-!
The parser: one piece of syntax of a category, or one command after another.
-/
set_option linter.unusedVariables false
set_option autoImplicit true
set_option relaxedAutoImplicit false

namespace Lean.Parser
opaque InputContextSpec : NonemptyType.{0}
/-- The text being parsed. -/
def InputContext : Type := InputContextSpec.type
instance : Nonempty InputContext := InputContextSpec.property

/-- Prepares a text for parsing, with `\r\n` read as `\n` if so wished. -/
@[extern "native"] opaque mkInputContext (input : String) (fileName : String) (normalizeInput : Bool := true)
  (endPos : String.Pos.Raw := input.rawEndPos) (endPosValid : True := True.intro) : InputContext

structure ParserModuleContext where
  env : Environment
  options : Options
  currNamespace : Name := .anonymous
  openDecls : List OpenDecl := []

structure ModuleParserState where
  pos : String.Pos.Raw := ⟨0⟩
  recovering : Bool := false
instance : Inhabited ModuleParserState := ⟨{}⟩

/-- Parses the whole of a text as one piece of syntax; the error is ready to be shown. -/
@[extern "native"] opaque runParserCategory (env : Environment) (catName : Name) (input : String)
  (fileName : String := "<input>") : Except String Syntax
instance : Nonempty (Syntax × ModuleParserState × MessageLog) := ⟨.missing, {}, MessageLog.empty⟩
/-- Parses the next command; what is wrong with it is added to the messages. -/
@[extern "native"] opaque parseCommand (inputCtx : InputContext) (pmctx : ParserModuleContext)
  (mps : ModuleParserState) (messages : MessageLog) : Syntax × ModuleParserState × MessageLog
/-- Is this the end of a file (or `#exit`)? -/
@[extern "native"] opaque isTerminalCommand (s : Syntax) : Bool
end Lean.Parser
