import Lean
/-!
Declarations made anew from what a file says.

A compiled module is an image of memory. Its expressions carry cached words (hash, bound variables,
what occurs inside) that the kernel trusts, its large numbers and texts an encoding; a file made by
hand could lie in any of them. So nothing of a candidate's module reaches the kernel itself: every
name, level and expression is taken apart and built again by Lean's own functions, each once.
-/

open Lean

namespace SimProver

/-- What has been built so far, by what it was built from. -/
structure Rebuilt where
  names : PersistentHashMap Name Name
  levels : PersistentHashMap Level Level
  exprs : PersistentHashMap Expr Expr

/-- Building with sharing; fails on what no declaration may contain. -/
abbrev RebuildM := StateT Rebuilt (Except String)

/-- Zero, where the compiler cannot see that it is zero. -/
@[noinline] def hiddenZero (_ : Unit) : Nat := 0

/-- The same number in the form that arithmetic gives it. -/
def rebuildNat (n : Nat) : Nat := n + hiddenZero ()

/-- The same characters, encoded again. -/
def rebuildString (s : String) : String := String.ofList s.toList

partial def rebuildName (n : Name) : RebuildM Name := do
  match n with
  | .anonymous => return .anonymous
  | _ =>
    if let some m := (← get).names.find? n then
      return m
    let m ← match n with
      | .str p s => do pure (Name.str (← rebuildName p) (rebuildString s))
      | .num p k => do pure (Name.num (← rebuildName p) (rebuildNat k))
      | .anonymous => pure .anonymous
    modify fun r => { r with names := r.names.insert n m }
    return m

partial def rebuildLevel (u : Level) : RebuildM Level := do
  match u with
  | .zero => return levelZero
  | _ =>
    if let some v := (← get).levels.find? u then
      return v
    let v ← match u with
      | .succ u => do pure (mkLevelSucc (← rebuildLevel u))
      | .max u v => do pure (mkLevelMax (← rebuildLevel u) (← rebuildLevel v))
      | .imax u v => do pure (mkLevelIMax (← rebuildLevel u) (← rebuildLevel v))
      | .param n => do pure (mkLevelParam (← rebuildName n))
      | .mvar _ => throw "a declaration contains a level metavariable"
      | .zero => pure levelZero
    modify fun r => { r with levels := r.levels.insert u v }
    return v

/-- Annotations (`mdata`, and the mark `nondep` of a `let`) mean nothing to the kernel and are left out. -/
partial def rebuildExpr (e : Expr) : RebuildM Expr := do
  match e with
  | .mdata _ e => rebuildExpr e
  | .bvar k => return mkBVar (rebuildNat k)
  | _ =>
    if let some d := (← get).exprs.find? e then
      return d
    let d ← match e with
      | .app f a => do pure (mkApp (← rebuildExpr f) (← rebuildExpr a))
      | .const n us => do pure (mkConst (← rebuildName n) (← us.mapM rebuildLevel))
      | .lam n t b info => do pure (mkLambda (← rebuildName n) info (← rebuildExpr t) (← rebuildExpr b))
      | .forallE n t b info => do pure (mkForall (← rebuildName n) info (← rebuildExpr t) (← rebuildExpr b))
      | .sort u => do pure (mkSort (← rebuildLevel u))
      | .letE n t v b _ => do
        pure (mkLet (← rebuildName n) (← rebuildExpr t) (← rebuildExpr v) (← rebuildExpr b))
      | .lit (.natVal n) => pure (mkLit (.natVal (rebuildNat n)))
      | .lit (.strVal s) => pure (mkLit (.strVal (rebuildString s)))
      | .proj n k s => do pure (mkProj (← rebuildName n) (rebuildNat k) (← rebuildExpr s))
      | .fvar _ => throw "a declaration contains a free variable"
      | .mvar _ => throw "a declaration contains a metavariable"
      | .bvar k => pure (mkBVar k)
      | .mdata _ e => rebuildExpr e
    modify fun r => { r with exprs := r.exprs.insert e d }
    return d

def rebuildConstantVal (c : ConstantVal) : RebuildM ConstantVal := do
  return {
    name := ← rebuildName c.name
    levelParams := ← c.levelParams.mapM rebuildName
    type := ← rebuildExpr c.type }

/-- The declaration made anew. -/
def rebuildConstant (c : ConstantInfo) : RebuildM ConstantInfo := do
  let head ← rebuildConstantVal c.toConstantVal
  match c with
  | .axiomInfo v => return .axiomInfo { v with toConstantVal := head }
  | .defnInfo v =>
    return .defnInfo { v with toConstantVal := head, value := ← rebuildExpr v.value, all := ← v.all.mapM rebuildName }
  | .thmInfo v =>
    return .thmInfo { v with toConstantVal := head, value := ← rebuildExpr v.value, all := ← v.all.mapM rebuildName }
  | .opaqueInfo v =>
    return .opaqueInfo { v with toConstantVal := head, value := ← rebuildExpr v.value, all := ← v.all.mapM rebuildName }
  | .quotInfo v => return .quotInfo { v with toConstantVal := head }
  | .inductInfo v =>
    return .inductInfo { v with
      toConstantVal := head
      numParams := rebuildNat v.numParams
      numIndices := rebuildNat v.numIndices
      all := ← v.all.mapM rebuildName
      ctors := ← v.ctors.mapM rebuildName
      numNested := rebuildNat v.numNested }
  | .ctorInfo v =>
    return .ctorInfo { v with
      toConstantVal := head
      induct := ← rebuildName v.induct
      cidx := rebuildNat v.cidx
      numParams := rebuildNat v.numParams
      numFields := rebuildNat v.numFields }
  | .recInfo v =>
    let rules ← v.rules.mapM fun rule => do
      return { ctor := ← rebuildName rule.ctor, nfields := rebuildNat rule.nfields, rhs := ← rebuildExpr rule.rhs : RecursorRule }
    return .recInfo { v with
      toConstantVal := head
      all := ← v.all.mapM rebuildName
      numParams := rebuildNat v.numParams
      numIndices := rebuildNat v.numIndices
      numMotives := rebuildNat v.numMotives
      numMinors := rebuildNat v.numMinors
      rules }

/-- The declarations of a module made anew, or what in them no declaration may contain. -/
def rebuildConstants (constants : Array ConstantInfo) : Except String (Array ConstantInfo) := do
  let start : Rebuilt := { names := .empty, levels := .empty, exprs := .empty }
  let (rebuilt, _) ← (constants.toList.mapM rebuildConstant).run start
  return rebuilt.toArray

end SimProver
