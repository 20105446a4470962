prelude
import Init.System.IO
/-!
Levels and expressions of the kernel, as data.

The constructors and their order are the official ones. Every level and expression carries a
cached word (hash, loose variables, …) that only the running Lean computes; so each constructor is
implemented by the native function that builds the same term.
-/
set_option linter.unusedVariables false
set_option autoImplicit true
set_option relaxedAutoImplicit false

namespace Lean
structure LevelMVarId where
  name : Name
abbrev LMVarId := LevelMVarId
structure FVarId where
  name : Name
instance : Inhabited FVarId := ⟨⟨.anonymous⟩⟩
structure MVarId where
  name : Name
instance : BEq MVarId := ⟨fun a b => a.name == b.name⟩
instance : Inhabited MVarId := ⟨⟨.anonymous⟩⟩

/-- Stands in the equations of cached words, which are never evaluated: the constructors are native. -/
@[noinline] def unusedCache (_ : Unit) : UInt64 := 0

/-- A universe level. -/
inductive Level where
  | zero : Level
  | succ : Level → Level
  | max : Level → Level → Level
  | imax : Level → Level → Level
  | param : Name → Level
  | mvar : LMVarId → Level
with
  @[computed_field] data : Level → UInt64
    | .zero => unusedCache ()
    | .succ _ => unusedCache ()
    | .max _ _ => unusedCache ()
    | .imax _ _ => unusedCache ()
    | .param _ => unusedCache ()
    | .mvar _ => unusedCache ()

/-- How an argument is given. -/
inductive BinderInfo where
  | default | implicit | strictImplicit | instImplicit
instance : Inhabited BinderInfo := ⟨.default⟩

inductive Literal where
  | natVal (val : Nat)
  | strVal (val : String)

opaque KVMapSpec : NonemptyType.{0}
/-- A map from names to small values. -/
def KVMap : Type := KVMapSpec.type
instance : Nonempty KVMap := KVMapSpec.property
@[extern "native"] opaque KVMap.empty : KVMap
/-- Annotations that mean nothing to the kernel. -/
abbrev MData := KVMap

/-- A term of the kernel. -/
inductive Expr where
  | bvar (deBruijnIndex : Nat)
  | fvar (fvarId : FVarId)
  | mvar (mvarId : MVarId)
  | sort (u : Level)
  | const (declName : Name) (us : List Level)
  | app (fn : Expr) (arg : Expr)
  | lam (binderName : Name) (binderType : Expr) (body : Expr) (binderInfo : BinderInfo)
  | forallE (binderName : Name) (binderType : Expr) (body : Expr) (binderInfo : BinderInfo)
  | letE (declName : Name) (type : Expr) (value : Expr) (body : Expr) (nondep : Bool)
  | lit : Literal → Expr
  | mdata (data : MData) (expr : Expr)
  | proj (typeName : Name) (idx : Nat) (struct : Expr)
with
  @[computed_field] data : Expr → UInt64
    | .bvar _ => unusedCache ()
    | .fvar _ => unusedCache ()
    | .mvar _ => unusedCache ()
    | .sort _ => unusedCache ()
    | .const _ _ => unusedCache ()
    | .app _ _ => unusedCache ()
    | .lam _ _ _ _ => unusedCache ()
    | .forallE _ _ _ _ => unusedCache ()
    | .letE _ _ _ _ _ => unusedCache ()
    | .lit _ => unusedCache ()
    | .mdata _ _ => unusedCache ()
    | .proj _ _ _ => unusedCache ()
instance : Nonempty Expr := ⟨.bvar 0⟩
instance : Inhabited Level := ⟨.zero⟩

@[extern "native"] opaque levelZero : Level
@[extern "native"] opaque mkLevelSucc (u : Level) : Level
@[extern "native"] opaque mkLevelMax (u v : Level) : Level
@[extern "native"] opaque mkLevelIMax (u v : Level) : Level
@[extern "native"] opaque mkLevelParam (n : Name) : Level

@[extern "native"] opaque mkBVar (idx : Nat) : Expr
@[extern "native"] opaque mkLambda (x : Name) (bi : BinderInfo) (t : Expr) (b : Expr) : Expr
@[extern "native"] opaque mkForall (x : Name) (bi : BinderInfo) (t : Expr) (b : Expr) : Expr
@[extern "native"] opaque mkLet (x : Name) (t : Expr) (v : Expr) (b : Expr) (nondep : Bool := false) : Expr
@[extern "native"] opaque mkLit (l : Literal) : Expr
@[extern "native"] opaque mkProj (structName : Name) (idx : Nat) (struct : Expr) : Expr
@[extern "native"] opaque mkSort (u : Level) : Expr
@[extern "native"] opaque mkConst (declName : Name) (us : List Level := []) : Expr
@[extern "native"] opaque mkApp (f a : Expr) : Expr
@[extern "native"] opaque mkMVar (mvarId : MVarId) : Expr

@[extern "native"] opaque mkFVar (fvarId : FVarId) : Expr
@[extern "native"] opaque mkLevelMVar (mvarId : LMVarId) : Level
@[extern "native"] opaque mkMData (m : MData) (e : Expr) : Expr

/-- `mkLambda`, with its arguments in the order of the constructor. -/
def mkLambdaInOrder (n : Name) (t b : Expr) (info : BinderInfo) : Expr := mkLambda n info t b
/-- `mkForall`, with its arguments in the order of the constructor. -/
def mkForallInOrder (n : Name) (t b : Expr) (info : BinderInfo) : Expr := mkForall n info t b
/-- `mkConst` without a default. -/
def mkConstInFull (n : Name) (us : List Level) : Expr := mkConst n us
/-- `mkLet` without a default. -/
def mkLetInFull (n : Name) (t v b : Expr) (nondep : Bool) : Expr := mkLet n t v b nondep

attribute [implemented_by levelZero] Level.zero
attribute [implemented_by mkLevelSucc] Level.succ
attribute [implemented_by mkLevelMax] Level.max
attribute [implemented_by mkLevelIMax] Level.imax
attribute [implemented_by mkLevelParam] Level.param
attribute [implemented_by mkLevelMVar] Level.mvar
attribute [implemented_by mkBVar] Expr.bvar
attribute [implemented_by mkFVar] Expr.fvar
attribute [implemented_by mkMVar] Expr.mvar
attribute [implemented_by mkSort] Expr.sort
attribute [implemented_by mkConstInFull] Expr.const
attribute [implemented_by mkApp] Expr.app
attribute [implemented_by mkLambdaInOrder] Expr.lam
attribute [implemented_by mkForallInOrder] Expr.forallE
attribute [implemented_by mkLetInFull] Expr.letE
attribute [implemented_by mkLit] Expr.lit
attribute [implemented_by mkMData] Expr.mdata
attribute [implemented_by mkProj] Expr.proj

@[extern "native"] opaque Level.hash (u : @& Level) : UInt64
@[extern "native"] opaque Level.beq (a b : @& Level) : Bool
instance : BEq Level := ⟨Level.beq⟩
instance : Hashable Level := ⟨Level.hash⟩

namespace Expr
@[extern "native"] opaque hash (e : @& Expr) : UInt64
/-- Equality up to the names of bound variables. -/
@[extern "native"] opaque eqv (a b : @& Expr) : Bool
/-- Equality, the names and kinds of binders included. -/
@[extern "native"] opaque equal (a b : @& Expr) : Bool
@[extern "native"] opaque hasSorry (e : Expr) : Bool
@[extern "native"] opaque hasExprMVar (e : Expr) : Bool
@[extern "native"] opaque hasLevelMVar (e : Expr) : Bool
@[extern "native"] opaque hasFVar (e : Expr) : Bool
/-- The constants that occur, each once. -/
@[extern "native"] opaque getUsedConstants (e : Expr) : Array Name
end Expr
instance : BEq Expr := ⟨Expr.eqv⟩
instance : Hashable Expr := ⟨Expr.hash⟩
end Lean
