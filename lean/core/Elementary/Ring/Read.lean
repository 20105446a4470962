import Elementary.Ring.Kinds
import Elementary.Expr

/-!
# Reading and writing terms of ring arithmetic

From a term of Lean to a `Term` over a list of atoms, from a polynomial back to a term of Lean, and the proof that two
terms with equal polynomials are equal.
-/

namespace Elementary.Ring

open Lean Meta

/-- What a type offers; see `Elementary.Ring.Kinds`. -/
inductive Level' where
  | semiring
  | ring
  | field
  | quotients

/-- A type whose arithmetic can be read. -/
structure Kind where
  type : Expr
  universeLevel : Level
  level : Level'
  /-- The theorem of `Elementary.Ring.Kinds`, applied to the type and its instances. -/
  proof : Expr

def Kind.hasNeg (k : Kind) : Bool := match k.level with | .semiring => false | _ => true
def Kind.hasInv (k : Kind) : Bool := match k.level with | .field | .quotients => true | _ => false
def Kind.hasQuot (k : Kind) : Bool := match k.level with | .quotients => true | _ => false

/-- What a type offers, by instance search; `none` if it is no commutative semiring. -/
def kindOf? (type : Expr) : MetaM (Option Kind) := do
  let kind (u : Level) (level : Level') (lemmaName : Name) (inst : Expr) : Kind :=
    ⟨type, u, level, mkApp (mkApp (mkConst lemmaName [u]) type) inst⟩
  if isConstant type ``Nat then return some (kind .zero .semiring ``semiring_eq (mkConst ``Nat.instCommSemiring))
  if isConstant type ``Int then return some (kind .zero .ring ``ring_eq (mkConst ``Int.instCommRing))
  let u ← getDecLevel type
  let search (name : Name) := synthInstance? (mkApp (mkConst name [u]) type)
  match ← search ``CommRing with
  | some ring =>
    match ← search ``Field with
    | some field =>
      let quotients := kind u .quotients ``frac_eq field
      match ← inferType quotients.proof with
      | .forallE _ charZero _ _ =>
        match ← synthInstance? charZero with
        | some inst => return some { quotients with proof := mkApp quotients.proof inst }
        | none => return some (kind u .field ``field_eq field)
      | _ => return none
    | none => return some (kind u .ring ``ring_eq ring)
  | none =>
    match ← search ``CommSemiring with
    | some semiring => return some (kind u .semiring ``semiring_eq semiring)
    | none => return none

/-- The position of `e` in a list, up to reducible definitions; `e` is appended if it is new. -/
def indexOf (e : Expr) (l : List Expr) : MetaM (Nat × List Expr) := do
  match ← find e l 0 with
  | some i => return (i, l)
  | none => return (l.length, l ++ [e])
where
  find (e : Expr) : List Expr → Nat → MetaM (Option Nat)
    | [], _ => return none
    | a :: rest, i => do
      if a.eqv e then return some i
      if ← (withReducible (isDefEq a e) : MetaM Bool) then return some i
      find e rest (i + 1)

/-- Sums are not multiplied out to higher powers. -/
def greatestExponent : Nat := 256

def isSum (e : Expr) : Bool :=
  match (headArgs e).1 with
  | ``HAdd.hAdd | ``HSub.hSub => true
  | _ => false

/-- A term as data, or, with `s`, as data that has an inverse. -/
partial def read (k : Kind) (s : Bool) (e : Expr) (atoms : List Expr) : MetaM (Term × List Expr) := do
  let atom : MetaM (Term × List Expr) := do
    let (i, atoms) ← indexOf e atoms
    return (.v i, atoms)
  let two (make : Term → Term → Term) (a b : Expr) (t : Bool) : MetaM (Term × List Expr) := do
    let (a, atoms) ← read k s a atoms
    let (b, atoms) ← read k t b atoms
    return (make a b, atoms)
  let one (make : Term → Term) (a : Expr) (t : Bool) : MetaM (Term × List Expr) := do
    let (a, atoms) ← read k t a atoms
    return (make a, atoms)
  let numeral (n : Nat) : MetaM (Term × List Expr) :=
    if s && !k.hasQuot then atom else return (.k n, atoms)
  match headArgs e with
  | (``OfNat.ofNat, [_, .lit (.natVal n), _]) => numeral n
  | (``HAdd.hAdd, [_, _, _, _, a, b]) => if s then atom else two .add a b s
  | (``HSub.hSub, [_, _, _, _, a, b]) => if s || !k.hasNeg then atom else two .sub a b s
  | (``HMul.hMul, [_, _, _, _, a, b]) => two .mul a b s
  | (``HDiv.hDiv, [_, _, _, _, a, b]) => if k.hasInv then two .div a b (!s) else atom
  | (``Neg.neg, [_, _, a]) => if k.hasNeg then one .neg a s else atom
  | (``Inv.inv, [_, _, a]) => if k.hasInv then one .inv a (!s) else atom
  | (``Nat.succ, [a]) =>
    if s then atom
    else
      let (a, atoms) ← read k s a atoms
      return (.add a (.k 1), atoms)
  | (``Nat.cast, [_, _, n]) =>
    match natValue? n with
    | some (n + 2) => numeral (n + 2)
    | _ => atom
  | (``HPow.hPow, [_, exponents, _, _, a, n]) =>
    match natValue? n with
    | some n =>
      if !isConstant exponents ``Nat || (greatestExponent < n && isSum a) then atom
      else one (fun a => .pow a n) a s
    | none => atom
  | (``OfScientific.ofScientific, [_, _, m, negative, e]) =>
    match k.level, natValue? m, isConstant negative ``Bool.true, natValue? e with
    | .quotients, some m, true, some e => return (.div (.k m) (.k (10 ^ e)), atoms)
    | _, _, _, _ => atom
  | (``HSMul.hSMul, [scalars, _, _, _, a, b]) =>
    if scalars.eqv k.type then two .mul a b s else atom
  | _ => atom

def quoteTerm : Term → Expr
  | .v i => mkApp (mkConst ``Term.v) (.lit (.natVal i))
  | .k n => mkApp (mkConst ``Term.k) (.lit (.natVal n))
  | .add a b => mkApp (mkApp (mkConst ``Term.add) (quoteTerm a)) (quoteTerm b)
  | .sub a b => mkApp (mkApp (mkConst ``Term.sub) (quoteTerm a)) (quoteTerm b)
  | .mul a b => mkApp (mkApp (mkConst ``Term.mul) (quoteTerm a)) (quoteTerm b)
  | .div a b => mkApp (mkApp (mkConst ``Term.div) (quoteTerm a)) (quoteTerm b)
  | .neg a => mkApp (mkConst ``Term.neg) (quoteTerm a)
  | .inv a => mkApp (mkConst ``Term.inv) (quoteTerm a)
  | .pow a n => mkApp (mkApp (mkConst ``Term.pow) (quoteTerm a)) (.lit (.natVal n))

/-- What the kernel's computation is compared with. -/
theorem computed : true = true := rfl

/-- Whether two terms have the same polynomial. -/
def Kind.same (k : Kind) (a b : Term) : Bool :=
  match k.level with
  | .semiring => check natCoef a b
  | .ring => check (intCoef false) a b
  | .field => check (intCoef true) a b
  | .quotients => check fracCoef a b

/-- The proof that two terms with the same polynomial are equal, for the kernel to compute. -/
def Kind.prove (k : Kind) (atoms : List Expr) (a b : Term) : Expr :=
  mkApp (mkApp (mkApp (mkApp k.proof (quoteList k.universeLevel k.type atoms)) (quoteTerm a)) (quoteTerm b))
    (mkConst ``computed)

end Elementary.Ring
