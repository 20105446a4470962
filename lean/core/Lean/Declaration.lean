prelude
import Lean.Expr
/-!
Declarations as the kernel keeps them. Fields and their order are the official ones.
-/
set_option linter.unusedVariables false
set_option autoImplicit true
set_option relaxedAutoImplicit false

namespace Lean
/-- How eagerly a definition is unfolded. -/
inductive ReducibilityHints where
  | opaque
  | abbrev
  | regular : UInt32 → ReducibilityHints

structure ConstantVal where
  name : Name
  levelParams : List Name
  type : Expr

structure AxiomVal extends ConstantVal where
  isUnsafe : Bool

inductive DefinitionSafety where
  | «unsafe» | safe | «partial»

structure DefinitionVal extends ConstantVal where
  value : Expr
  hints : ReducibilityHints
  safety : DefinitionSafety
  all : List Name := [name]

structure TheoremVal extends ConstantVal where
  value : Expr
  all : List Name := [name]

structure OpaqueVal extends ConstantVal where
  value : Expr
  isUnsafe : Bool
  all : List Name := [name]

structure Constructor where
  name : Name
  type : Expr

structure InductiveType where
  name : Name
  type : Expr
  ctors : List Constructor

/-- What is handed to the kernel. -/
inductive Declaration where
  | axiomDecl (val : AxiomVal)
  | defnDecl (val : DefinitionVal)
  | thmDecl (val : TheoremVal)
  | opaqueDecl (val : OpaqueVal)
  | quotDecl
  | mutualDefnDecl (defns : List DefinitionVal)
  | inductDecl (lparams : List Name) (nparams : Nat) (types : List InductiveType) (isUnsafe : Bool)

inductive QuotKind where
  | type | ctor | lift | ind

structure QuotVal extends ConstantVal where
  kind : QuotKind

structure InductiveVal extends ConstantVal where
  numParams : Nat
  numIndices : Nat
  all : List Name
  ctors : List Name
  numNested : Nat
  isRec : Bool
  isUnsafe : Bool
  isReflexive : Bool

structure ConstructorVal extends ConstantVal where
  induct : Name
  cidx : Nat
  numParams : Nat
  numFields : Nat
  isUnsafe : Bool

structure RecursorRule where
  ctor : Name
  nfields : Nat
  rhs : Expr

structure RecursorVal extends ConstantVal where
  all : List Name
  numParams : Nat
  numIndices : Nat
  numMotives : Nat
  numMinors : Nat
  rules : List RecursorRule
  k : Bool
  isUnsafe : Bool

/-- What the environment knows of a constant. -/
inductive ConstantInfo where
  | axiomInfo (val : AxiomVal)
  | defnInfo (val : DefinitionVal)
  | thmInfo (val : TheoremVal)
  | opaqueInfo (val : OpaqueVal)
  | quotInfo (val : QuotVal)
  | inductInfo (val : InductiveVal)
  | ctorInfo (val : ConstructorVal)
  | recInfo (val : RecursorVal)

namespace ConstantInfo
def toConstantVal : ConstantInfo → ConstantVal
  | .axiomInfo v => v.toConstantVal
  | .defnInfo v => v.toConstantVal
  | .thmInfo v => v.toConstantVal
  | .opaqueInfo v => v.toConstantVal
  | .quotInfo v => v.toConstantVal
  | .inductInfo v => v.toConstantVal
  | .ctorInfo v => v.toConstantVal
  | .recInfo v => v.toConstantVal
def name (c : ConstantInfo) : Name := c.toConstantVal.name
def levelParams (c : ConstantInfo) : List Name := c.toConstantVal.levelParams
def type (c : ConstantInfo) : Expr := c.toConstantVal.type
end ConstantInfo
end Lean
