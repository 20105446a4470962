prelude
import Lean.Elab
import Init.MetaTypes
/-!
Building terms and working on goals: the part of `Lean.Meta` and `Lean.Elab.Tactic` that tactics written in Lean use.
-/
set_option linter.unusedVariables false
set_option autoImplicit true
set_option relaxedAutoImplicit false

namespace Lean
@[extern "native"] opaque mkNatLit (n : Nat) : Expr
namespace Expr
@[extern "native"] opaque getAppFn (e : Expr) : Expr
@[extern "native"] opaque getAppArgs (e : Expr) : Array Expr
@[extern "native"] opaque headBeta (e : Expr) : Expr
@[extern "native"] opaque hasLooseBVars (e : Expr) : Bool
end Expr

opaque LocalContextSpec : NonemptyType.{0}
/-- The hypotheses of a goal. -/
def LocalContext : Type := LocalContextSpec.type
instance : Nonempty LocalContext := LocalContextSpec.property
@[extern "native"] opaque LocalContext.empty : LocalContext
instance : EmptyCollection LocalContext := ⟨LocalContext.empty⟩
/-- Monads that know the hypotheses in scope. -/
class MonadLCtx (m : Type → Type) where
  getLCtx : m LocalContext
instance : Nonempty (MonadLCtx MetaM) := ⟨⟨Classical.choice inferInstance⟩⟩
@[extern "native"] opaque Meta.instMonadLCtxMetaM : MonadLCtx MetaM
attribute [instance] Meta.instMonadLCtxMetaM
instance [Monad m] : Nonempty (m (Array Expr)) := ⟨pure #[]⟩
/-- The hypotheses that a user sees, oldest first. -/
@[extern "native"] opaque getLocalHyps {m : Type → Type} [Monad m] [MonadLCtx m] : m (Array Expr)

namespace Meta
/-- `constName` applied to explicit arguments; implicit ones are found by unification and instance search. -/
@[extern "native"] opaque mkAppM (constName : Name) (xs : Array Expr) : MetaM Expr
/-- `constName` applied to the arguments that are given; the others are found. -/
@[extern "native"] opaque mkAppOptM (constName : Name) (xs : Array (Option Expr)) : MetaM Expr
@[extern "native"] opaque synthInstance? (type : Expr) (maxResultSize? : Option Nat := none) : MetaM (Option Expr)
@[extern "native"] opaque whnfR (e : Expr) : MetaM Expr
@[extern "native"] opaque whnf (e : Expr) : MetaM Expr
@[extern "native"] opaque mkFreshExprSyntheticOpaqueMVar (type : Expr) (tag : Name := .anonymous) : MetaM Expr
/-- The level `u` of a type in `Type u`. -/
@[extern "native"] opaque getDecLevel (type : Expr) : MetaM Level
/-- Runs an action in which only definitions marked reducible are unfolded. -/
@[extern "native"] opaque withReducible {n : Type → Type} [MonadControlT MetaM n] [Monad n] {α : Type} (x : n α) : n α :=
  x
end Meta

/-- The goal with assigned metavariables replaced by their values, also in the types of hypotheses. -/
@[extern "native"] opaque MVarId.instantiateGoalMVars (mvarId : MVarId) : MetaM MVarId
instance : Nonempty FVarId := ⟨default⟩
/-- The goal `q` with the hypothesis `p` for a goal `p → q`, named as there. -/
@[extern "native"] opaque MVarId.intro1P (mvarId : MVarId) : MetaM (FVarId × MVarId)

namespace Elab.Tactic
/-- The term that syntax stands for, in the context of the main goal. -/
@[extern "native"] opaque elabTerm (stx : Syntax) (expectedType? : Option Expr) (mayPostpone : Bool := false) : TacticM Expr
/-- Replaces the main goal by these. -/
@[extern "native"] opaque replaceMainGoal (mvarIds : List MVarId) : TacticM Unit
/-- Closes the main goal with a proof whose type the kernel will compare with it. -/
@[extern "native"] opaque closeMainGoal (tacName : Name) (val : Expr) (checkNewUnassigned : Bool := true) : TacticM Unit
end Elab.Tactic
end Lean
