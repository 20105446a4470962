prelude
import Init.Meta
/-!
The options of tactics, laid out as native code reads them: field order is part of the interface.
-/
set_option linter.unusedVariables false

namespace Lean.Meta
inductive TransparencyMode where
  | all
  | default
  | reducible
  | instances
  | none
  | implicit
  deriving Inhabited, BEq
inductive EtaStructMode where
  | all
  | notClasses
  | none
  deriving Inhabited, BEq
/-- Which matches of a pattern are rewritten, counted from one. -/
inductive Occurrences where
  | all
  | pos (idxs : List Nat)
  | neg (idxs : List Nat)
  deriving Inhabited, BEq
instance : Coe (List Nat) Occurrences := ⟨.pos⟩
inductive ApplyNewGoals where
  | nonDependentFirst
  | nonDependentOnly
  | all

structure DSimp.Config where
  zeta : Bool := true
  beta : Bool := true
  eta : Bool := true
  etaStruct : EtaStructMode := .all
  iota : Bool := true
  proj : Bool := true
  decide : Bool := false
  autoUnfold : Bool := false
  failIfUnchanged : Bool := true
  unfoldPartialApp : Bool := false
  zetaDelta : Bool := false
  index : Bool := true
  zetaUnused : Bool := true
  zetaHave : Bool := true
  locals : Bool := false
  instances : Bool := false
  deriving Inhabited

namespace Simp
def defaultMaxSteps := 100000
structure Config where
  maxSteps : Nat := defaultMaxSteps
  maxDischargeDepth : Nat := 2
  contextual : Bool := false
  memoize : Bool := true
  singlePass : Bool := false
  zeta : Bool := true
  beta : Bool := true
  eta : Bool := true
  etaStruct : EtaStructMode := .all
  iota : Bool := true
  proj : Bool := true
  decide : Bool := false
  arith : Bool := false
  autoUnfold : Bool := false
  dsimp : Bool := true
  failIfUnchanged : Bool := true
  ground : Bool := false
  unfoldPartialApp : Bool := false
  zetaDelta : Bool := false
  index : Bool := true
  implicitDefEqProofs : Bool := true
  zetaUnused : Bool := true
  catchRuntime : Bool := true
  zetaHave : Bool := true
  letToHave : Bool := true
  congrConsts : Bool := true
  bitVecOfNat : Bool := true
  warnExponents : Bool := true
  suggestions : Bool := false
  maxSuggestions : Option Nat := none
  locals : Bool := false
  instances : Bool := false
  deriving Inhabited
structure ConfigCtx extends Config where
  contextual := true
def neutralConfig : Simp.Config :=
  { zeta := false, beta := false, eta := false, iota := false, proj := false, decide := false, arith := false,
    autoUnfold := false, ground := false, zetaDelta := false, zetaUnused := false, zetaHave := false,
    letToHave := false }
structure NormCastConfig extends Simp.Config where
  zeta := false
  beta := false
  eta := false
  proj := false
  iota := false
end Simp
end Lean.Meta
