prelude
import Lean.Message
/-!
`CoreM` and `MetaM`. Contexts and states have the shape the running Lean gives them; parts that
nothing here looks into are of opaque types.
-/
set_option linter.unusedVariables false
set_option autoImplicit true
set_option relaxedAutoImplicit false

namespace Lean
opaque OpenDeclSpec : NonemptyType.{0}
/-- One `open`. -/
def OpenDecl : Type := OpenDeclSpec.type
opaque Core.CacheSpec : NonemptyType.{0}
def Core.Cache : Type := Core.CacheSpec.type
opaque DeclNameGeneratorSpec : NonemptyType.{0}
def DeclNameGenerator : Type := DeclNameGeneratorSpec.type
opaque TraceStateSpec : NonemptyType.{0}
def TraceState : Type := TraceStateSpec.type
opaque NameHashSetSpec : NonemptyType.{0}
def NameHashSet : Type := NameHashSetSpec.type
opaque PersistentArraySpec (α : Type) : NonemptyType.{0}
/-- A shared, growing array. -/
def PersistentArray (α : Type) : Type := (PersistentArraySpec α).type
opaque InfoTreeAssignmentSpec : NonemptyType.{0}
def InfoTreeAssignment : Type := InfoTreeAssignmentSpec.type
opaque Elab.InfoTreeSpec : NonemptyType.{0}
/-- What elaboration recorded about a piece of syntax. -/
def Elab.InfoTree : Type := Elab.InfoTreeSpec.type
instance : Nonempty Elab.InfoTree := Elab.InfoTreeSpec.property
@[extern "native"] opaque PersistentArray.toList {α : Type} (a : PersistentArray α) : List α

/-- The information that elaboration gathers for editors. -/
structure Elab.InfoState where
  enabled : Bool := true
  lazyAssignment : InfoTreeAssignment
  assignment : InfoTreeAssignment
  trees : PersistentArray Elab.InfoTree

opaque SnapshotTasksSpec : NonemptyType.{0}
/-- Reports of tasks that run beside elaboration. -/
def SnapshotTasks : Type := SnapshotTasksSpec.type

namespace Core
structure State where
  env : Environment
  nextMacroScope : MacroScope
  ngen : NameGenerator
  auxDeclNGen : DeclNameGenerator
  traceState : TraceState
  cache : Cache
  messages : MessageLog
  infoState : Elab.InfoState
  snapshotTasks : SnapshotTasks

/-- The part of the context that seldom changes. -/
structure Context.Cold where
  fileName : String
  fileMap : FileMap
  options : Options
  maxRecDepth : Nat
  currNamespace : Name
  openDecls : List OpenDecl
  initHeartbeats : Nat
  maxHeartbeats : Nat
  quotContext : Name
  currMacroScope : MacroScope
  cancelTk? : Option IO.CancelToken
  inheritedTraceOptions : NameHashSet

structure Context extends toCold : Context.Cold where
  currRecDepth : Nat
  ref : Syntax
  diag : Bool
  suppressElabErrors : Bool

abbrev CoreM := ReaderT Context (StateRefT State (EIO Exception))
end Core
export Core (CoreM)

namespace Meta
opaque ContextSpec : NonemptyType.{0}
def Context : Type := ContextSpec.type
opaque StateSpec : NonemptyType.{0}
def State : Type := StateSpec.type
abbrev MetaM := ReaderT Context (StateRefT State CoreM)
end Meta
export Meta (MetaM)

instance : Nonempty (EIO Exception α) :=
  (inferInstance : Nonempty Exception).elim fun e => ⟨fun w => .error e w⟩
instance : Nonempty (CoreM α) := ⟨fun _ _ => Classical.choice inferInstance⟩
instance : Nonempty (MetaM α) := ⟨fun _ _ _ _ => Classical.choice inferInstance⟩

instance : MonadLift IO CoreM where
  monadLift x := fun ctx _ => IO.toEIO (fun e => Exception.error ctx.ref (stringToMessageData (toString e))) x

/-- Monads that know the environment. -/
class MonadEnv (m : Type → Type) where
  getEnv : m Environment
  modifyEnv : (Environment → Environment) → m Unit
export MonadEnv (getEnv modifyEnv)
instance (m n) [MonadLift m n] [MonadEnv m] : MonadEnv n where
  getEnv := liftM (getEnv : m _)
  modifyEnv f := liftM (modifyEnv f : m _)
instance : MonadEnv CoreM where
  getEnv := return (← get).env
  modifyEnv f := modify fun s => { s with env := f s.env }

namespace Core
@[extern "native"] opaque getMessageLog : CoreM MessageLog
@[extern "native"] opaque resetMessageLog : CoreM Unit
end Core

namespace Meta
@[extern "native"] opaque ppGoal (mvarId : MVarId) : MetaM Format
@[extern "native"] opaque ppExpr (e : Expr) : MetaM Format
@[extern "native"] opaque inferType (e : Expr) : MetaM Expr
@[extern "native"] opaque isProp (e : Expr) : MetaM Bool
@[extern "native"] opaque isDefEq (a b : Expr) : MetaM Bool
/-- Has the kernel infer the type of a term in the local context; throws what it finds wrong. -/
@[extern "native"] opaque checkWithKernel (e : Expr) : MetaM Unit
end Meta

/-- Monads that know what a message needs in order to be printed. -/
class AddMessageContext (m : Type → Type) where
  addMessageContext : MessageData → m MessageData
export AddMessageContext (addMessageContext)
instance : Nonempty (AddMessageContext MetaM) := ⟨⟨fun m => pure m⟩⟩
@[extern "native"] opaque Meta.instAddMessageContextMetaM : AddMessageContext MetaM
attribute [instance] Meta.instAddMessageContextMetaM

opaque MetavarContextSpec : NonemptyType.{0}
def MetavarContext : Type := MetavarContextSpec.type
/-- Monads that know the assignments of metavariables. -/
class MonadMCtx (m : Type → Type) where
  getMCtx : m MetavarContext
  modifyMCtx : (MetavarContext → MetavarContext) → m Unit
instance : Nonempty (MonadMCtx MetaM) := ⟨⟨Classical.choice inferInstance, fun _ => Classical.choice inferInstance⟩⟩
@[extern "native"] opaque Meta.instMonadMCtxMetaM : MonadMCtx MetaM
attribute [instance] Meta.instMonadMCtxMetaM
instance [Monad m] : Nonempty (m Expr) := ⟨pure (.bvar 0)⟩
/-- The expression with assigned metavariables replaced by their values. -/
@[extern "native"] opaque instantiateMVars {m : Type → Type} [Monad m] [MonadMCtx m] (e : Expr) : m Expr

@[extern "native"] opaque MVarId.getType (mvarId : MVarId) : MetaM Expr
/-- The goal without hypotheses that are no part of the statement, such as the theorem itself for recursion. -/
@[extern "native"] opaque MVarId.clearImplDetails (mvarId : MVarId) : MetaM MVarId
end Lean
