prelude
import Lean.Meta
/-!
What elaboration recorded: which tactic ran where, with the goals before and after.
-/
set_option linter.unusedVariables false
set_option autoImplicit true
set_option relaxedAutoImplicit false

namespace Lean
namespace Elab
/-- The state of a command, as far as printing its goals needs it. -/
structure CommandContextInfo where
  env : Environment
  cmdEnv? : Option Environment := none
  fileMap : FileMap
  mctx : MetavarContext
  options : Options
  currNamespace : Name
  openDecls : List OpenDecl
  ngen : NameGenerator

structure ContextInfo extends CommandContextInfo where
  parentDecl? : Option Name
  autoImplicits : Array Expr

structure ElabInfo where
  elaborator : Name
  stx : Syntax

/-- One run of a tactic. -/
structure TacticInfo extends ElabInfo where
  mctxBefore : MetavarContext
  goalsBefore : List MVarId
  mctxAfter : MetavarContext
  goalsAfter : List MVarId

opaque InfoPayloadSpec : NonemptyType.{0}
/-- Information of a kind that nothing here looks into. -/
def InfoPayload : Type := InfoPayloadSpec.type

inductive Info where
  | ofTacticInfo (i : TacticInfo)
  | ofTermInfo (i : InfoPayload)
  | ofPartialTermInfo (i : InfoPayload)
  | ofCommandInfo (i : InfoPayload)
  | ofMacroExpansionInfo (i : InfoPayload)
  | ofOptionInfo (i : InfoPayload)
  | ofErrorNameInfo (i : InfoPayload)
  | ofFieldInfo (i : InfoPayload)
  | ofCompletionInfo (i : InfoPayload)
  | ofUserWidgetInfo (i : InfoPayload)
  | ofCustomInfo (i : InfoPayload)
  | ofFVarAliasInfo (i : InfoPayload)
  | ofFieldRedeclInfo (i : InfoPayload)
  | ofDelabTermInfo (i : InfoPayload)
  | ofChoiceInfo (i : InfoPayload)
  | ofDocInfo (i : InfoPayload)
  | ofDocElabInfo (i : InfoPayload)

/-- Goes through everything recorded, from the outside in. -/
@[extern "native"] opaque InfoTree.foldInfo {α : Type} (f : ContextInfo → Info → α → α) (init : α) (t : InfoTree) : α := init
instance : Nonempty (IO α) := inferInstanceAs (Nonempty (EIO IO.Error α))
/-- Runs an action in the state that information was recorded in. -/
@[extern "native"] opaque ContextInfo.runMetaM {α : Type} (info : ContextInfo) (lctx : LocalContext) (x : MetaM α) : IO α
/-- The records with those of tasks that ran beside elaboration. -/
@[extern "native"] opaque InfoState.substituteLazy (s : InfoState) : Task InfoState := ⟨s⟩
end Elab
end Lean
