prelude
import Lean.Meta
/-!
Simplification procedures: what `simproc_decl` and `simp [proc]` expect of one.
-/
set_option linter.unusedVariables false
set_option autoImplicit true
set_option relaxedAutoImplicit false

namespace Lean.Meta.Simp
/-- What became of a term: the new one, and a proof that both are equal unless they are so by definition. -/
structure Result where
  expr : Expr
  proof? : Option Expr := none
  cache : Bool := true

/-- What `simp` is to do after a procedure: keep the result, simplify it again from the start, or go on with it. -/
inductive Step where
  | done (r : Result)
  | visit (e : Result)
  | continue (e? : Option Result := none)
instance : Inhabited Step := ⟨.continue⟩

opaque MethodsRefSpec : NonemptyType.{0}
def MethodsRef : Type := MethodsRefSpec.type
opaque ContextSpec : NonemptyType.{0}
def Context : Type := ContextSpec.type
opaque StateSpec : NonemptyType.{0}
def State : Type := StateSpec.type
abbrev SimpM := ReaderT MethodsRef <| ReaderT Context <| StateRefT State MetaM
instance : Nonempty (SimpM α) := ⟨fun _ _ _ => Classical.choice inferInstance⟩

/-- A procedure that rewrites terms of some form, before or after their parts are simplified. -/
abbrev Simproc := Expr → SimpM Step
end Lean.Meta.Simp
