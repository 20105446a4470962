prelude
import Lean.CoreM
/-!
`TermElabM`, `TacticM` and `CommandElabM`.
-/
set_option linter.unusedVariables false
set_option autoImplicit true
set_option relaxedAutoImplicit false

namespace Lean.Elab
namespace Term
opaque ContextSpec : NonemptyType.{0}
def Context : Type := ContextSpec.type
opaque StateSpec : NonemptyType.{0}
def State : Type := StateSpec.type
abbrev TermElabM := ReaderT Context (StateRefT State MetaM)
instance : Nonempty (TermElabM α) := ⟨fun _ _ => Classical.choice inferInstance⟩
/-- The declaration being elaborated, if there is one. -/
@[extern "native"] opaque getDeclName? : TermElabM (Option Name)
@[extern "native"] opaque synthesizeSyntheticMVarsNoPostponing (ignoreStuckTC : Bool := false) : TermElabM Unit
end Term
export Term (TermElabM)

/-- Closes a goal with `sorry`. -/
@[extern "native"] opaque admitGoal (mvarId : MVarId) (synthetic : Bool := true) : MetaM Unit

namespace Tactic
structure Context where
  elaborator : Name
  recover : Bool := true
structure State where
  goals : List MVarId
abbrev TacticM := ReaderT Context (StateRefT State TermElabM)
/-- The elaborator of a kind of tactic. -/
abbrev Tactic := Syntax → TacticM Unit
instance : Nonempty (TacticM α) := ⟨fun _ _ => Classical.choice inferInstance⟩

opaque SavedStateSpec : NonemptyType.{0}
/-- Everything a later tactic depends on. -/
def SavedState : Type := SavedStateSpec.type
instance : Nonempty SavedState := SavedStateSpec.property
@[extern "native"] opaque saveState : TacticM SavedState
@[extern "native"] opaque SavedState.restore (s : SavedState) (restoreInfo : Bool := false) : TacticM Unit
/-- Runs a tactic, or a sequence of them. -/
@[extern "native"] opaque evalTactic (stx : Syntax) : TacticM Unit
@[extern "native"] opaque getGoals : TacticM (List MVarId)
@[extern "native"] opaque setGoals (goals : List MVarId) : TacticM Unit
@[extern "native"] opaque getMainGoal : TacticM MVarId
@[extern "native"] opaque getMainTarget : TacticM Expr
/-- Runs an action in the local context of the main goal. -/
@[extern "native"] opaque withMainContext {α : Type} (x : TacticM α) : TacticM α
@[extern "native"] opaque pruneSolvedGoals : TacticM Unit
end Tactic

namespace Command
opaque LinterStatesSpec : NonemptyType.{0}
def LinterStates : Type := LinterStatesSpec.type
opaque CodeQualitySpec : NonemptyType.{0}
def CodeQualityTasks : Type := CodeQualitySpec.type
opaque ScopeRestSpec : NonemptyType.{0}
/-- What a `namespace`, a `section` and the file's commands have set. Only ever read here. -/
structure Scope where
  header : String
  opts : Options
  currNamespace : Name
  openDecls : List OpenDecl
opaque NameSetSpec : NonemptyType.{0}
def NameSet' : Type := NameSetSpec.type

structure State where
  env : Environment
  messages : MessageLog
  scopes : List Scope
  usedQuotCtxts : NameSet'
  nextMacroScope : Nat
  maxRecDepth : Nat
  ngen : NameGenerator
  auxDeclNGen : DeclNameGenerator
  infoState : InfoState
  traceState : TraceState
  snapshotTasks : SnapshotTasks
  prevLinterStates : LinterStates
  codeQualityEntryTasks : CodeQualityTasks

opaque MacroStackSpec : NonemptyType.{0}
def MacroStack : Type := MacroStackSpec.type
opaque SnapshotBundleSpec : NonemptyType.{0}
def SnapshotBundle : Type := SnapshotBundleSpec.type

structure Context where
  fileName : String
  fileMap : FileMap
  currRecDepth : Nat := 0
  cmdPos : String.Pos.Raw
  macroStack : MacroStack
  quotContext? : Option Name := none
  currMacroScope : MacroScope
  ref : Syntax := .missing
  snap? : Option SnapshotBundle
  cancelTk? : Option IO.CancelToken
  suppressElabErrors : Bool := false

abbrev CommandElabM := ReaderT Context (StateRefT State (EIO Exception))
/-- The elaborator of a kind of command. -/
abbrev CommandElab := Syntax → CommandElabM Unit
instance : Nonempty (CommandElabM α) := ⟨fun _ _ => Classical.choice inferInstance⟩
instance : MonadLift IO CommandElabM where
  monadLift x := fun ctx _ => IO.toEIO (fun e => Exception.error ctx.ref (stringToMessageData (toString e))) x
instance : MonadEnv CommandElabM where
  getEnv := return (← get).env
  modifyEnv f := modify fun s => { s with env := f s.env }

@[extern "native"] opaque elabCommand (stx : Syntax) : CommandElabM Unit
@[extern "native"] opaque getScope : CommandElabM Scope
end Command
export Command (CommandElabM)
end Lean.Elab
