import Elementary.Linarith.Term
import Elementary.Expr

/-!
# Reading comparisons, and writing them as kernel terms
-/

namespace Elementary.Linarith

open Lean Meta Elementary.Farkas

instance : Inhabited NTerm := ⟨.k 0⟩
instance : Inhabited Term := ⟨.zero⟩

/-- What the terms over one ring speak of. -/
structure Atoms where
  /-- The natural numbers whose casts occur. -/
  nats : List Expr := []
  /-- The elements of the ring. -/
  elems : List Expr := []
  /-- The terms whose squares occur. -/
  squares : List Term := []
  /-- Whether something is divided by a numeral. -/
  divides : Bool := false

/-- The first position from `i` on at which a list has `e` up to reducible definitional equality. -/
def findAtom (e : Expr) : List Expr → Nat → MetaM (Option Nat)
  | [], _ => return none
  | a :: rest, i => do
    if ← (withReducible (isDefEq a e) : MetaM Bool) then return some i
    findAtom e rest (i + 1)

/-- The position of `e` in a list, up to reducible definitional equality; `e` is appended if it is new. -/
def indexOf (e : Expr) (l : List Expr) : MetaM (Nat × List Expr) := do
  let i := l.findIdx (·.eqv e)
  if i < l.length then return (i, l)
  return match ← findAtom e l 0 with
    | some i => (i, l)
    | none => (l.length, l ++ [e])

/-- Powers beyond this exponent are atoms. -/
def greatestExponent : Nat := 64

/-- A natural number as data. -/
partial def readNat (e : Expr) (atoms : Atoms) : MetaM (NTerm × Atoms) := do
  match natValue? e with
  | some k => return (.k k, atoms)
  | none =>
    match headArgs e with
    | (``HAdd.hAdd, [_, _, _, _, a, b]) =>
      let (a, atoms) ← readNat a atoms
      let (b, atoms) ← readNat b atoms
      return (.add a b, atoms)
    | (``HMul.hMul, [_, _, _, _, a, b]) =>
      let (a, atoms) ← readNat a atoms
      let (b, atoms) ← readNat b atoms
      return (.mul a b, atoms)
    | (``HPow.hPow, [_, _, _, _, a, k]) =>
      match natValue? k with
      | some k =>
        if k ≤ greatestExponent then
          let (a, atoms) ← readNat a atoms
          return (.pow a k, atoms)
        else readAtom e atoms
      | none => readAtom e atoms
    | (``Nat.succ, [a]) =>
      let (a, atoms) ← readNat a atoms
      return (.add a (.k 1), atoms)
    | _ => readAtom e atoms
where
  readAtom (e : Expr) (atoms : Atoms) : MetaM (NTerm × Atoms) := do
    let (i, nats) ← indexOf e atoms.nats
    return (.v i, { atoms with nats })

/-- The terms whose square a natural number is built with. -/
def squaresIn : NTerm → List Term
  | .pow a 2 => .cast a :: squaresIn a
  | .pow a _ => squaresIn a
  | .add a b => squaresIn a ++ squaresIn b
  | .mul (.v i) (.v j) => if i == j then [.cast (.v i)] else []
  | .mul a b => squaresIn a ++ squaresIn b
  | _ => []

/-- An element of a ring as data. Casts to the integers are pushed inwards, as `push_cast` would; others are not. -/
partial def read (ints : Bool) (e : Expr) (atoms : Atoms) : MetaM (Term × Atoms) := do
  match natValue? e with
  | some 0 => return (.zero, atoms)
  | some 1 => return (.one, atoms)
  | some k => return (.k k, atoms)
  | none =>
    match headArgs e with
    | (``HAdd.hAdd, [_, _, _, _, a, b]) => binary .add a b
    | (``HSub.hSub, [_, _, _, _, a, b]) => binary .sub a b
    | (``HMul.hMul, [_, _, _, _, a, b]) =>
      let same := (bare a).eqv (bare b)
      let (a, atoms) ← read ints a atoms
      let (b, atoms) ← read ints b atoms
      return (.mul a b, if same then { atoms with squares := a :: atoms.squares } else atoms)
    | (``Neg.neg, [_, _, a]) =>
      let (a, atoms) ← read ints a atoms
      return (.neg a, atoms)
    | (``HPow.hPow, [_, _, _, _, a, k]) =>
      match natValue? k with
      | some k =>
        if k ≤ greatestExponent then
          let (a, atoms) ← read ints a atoms
          return (.pow a k, if k == 2 then { atoms with squares := a :: atoms.squares } else atoms)
        else readAtom e atoms
      | none => readAtom e atoms
    | (``Nat.cast, [_, _, n]) =>
      if ints || (natValue? n).isSome then
        let (n, atoms) ← readNat n atoms
        return (.cast n, { atoms with squares := squaresIn n ++ atoms.squares })
      else
        let (i, nats) ← indexOf n atoms.nats
        return (.cast (.v i), { atoms with nats })
    | (``HDiv.hDiv, [_, _, _, _, a, n]) =>
      match ints, natValue? n with
      | false, some (n + 2) =>
        let (a, atoms) ← read ints a atoms
        return (.div a (n + 2), { atoms with divides := true })
      | _, _ => readAtom e atoms
    | (``Inv.inv, [_, _, n]) =>
      match ints, natValue? n with
      | false, some (n + 2) => return (.inv (n + 2), { atoms with divides := true })
      | _, _ => readAtom e atoms
    | _ => readAtom e atoms
where
  binary (op : Term → Term → Term) (a b : Expr) : MetaM (Term × Atoms) := do
    let (a, atoms) ← read ints a atoms
    let (b, atoms) ← read ints b atoms
    return (op a b, atoms)
  readAtom (e : Expr) (atoms : Atoms) : MetaM (Term × Atoms) := do
    let (i, elems) ← indexOf e atoms.elems
    return (.v i, { atoms with elems })

/-! ## Writing -/

/-- A number as a kernel term. -/
def quoteNat (n : Nat) : Expr := .lit (.natVal n)

/-- An integer as a kernel term. -/
def quoteInt : Int → Expr
  | .ofNat n => mkApp (mkConst ``Int.ofNat) (quoteNat n)
  | .negSucc n => mkApp (mkConst ``Int.negSucc) (quoteNat n)

def mkApp2 (f a b : Expr) : Expr := mkApp (mkApp f a) b
def mkApp3 (f a b c : Expr) : Expr := mkApp (mkApp2 f a b) c

def quoteNTerm : NTerm → Expr
  | .v i => mkApp (mkConst ``NTerm.v) (quoteNat i)
  | .k c => mkApp (mkConst ``NTerm.k) (quoteNat c)
  | .add a b => mkApp2 (mkConst ``NTerm.add) (quoteNTerm a) (quoteNTerm b)
  | .mul a b => mkApp2 (mkConst ``NTerm.mul) (quoteNTerm a) (quoteNTerm b)
  | .pow a e => mkApp2 (mkConst ``NTerm.pow) (quoteNTerm a) (quoteNat e)

def quoteTerm : Term → Expr
  | .v i => mkApp (mkConst ``Term.v) (quoteNat i)
  | .zero => mkConst ``Term.zero
  | .one => mkConst ``Term.one
  | .k n => mkApp (mkConst ``Term.k) (quoteNat n)
  | .add a b => mkApp2 (mkConst ``Term.add) (quoteTerm a) (quoteTerm b)
  | .sub a b => mkApp2 (mkConst ``Term.sub) (quoteTerm a) (quoteTerm b)
  | .mul a b => mkApp2 (mkConst ``Term.mul) (quoteTerm a) (quoteTerm b)
  | .neg a => mkApp (mkConst ``Term.neg) (quoteTerm a)
  | .pow a e => mkApp2 (mkConst ``Term.pow) (quoteTerm a) (quoteNat e)
  | .cast a => mkApp (mkConst ``Term.cast) (quoteNTerm a)
  | .div a n => mkApp2 (mkConst ``Term.div) (quoteTerm a) (quoteNat n)
  | .inv n => mkApp (mkConst ``Term.inv) (quoteNat n)

def quoteRel : Rel → Expr
  | .eq => mkConst ``Rel.eq
  | .le => mkConst ``Rel.le
  | .lt => mkConst ``Rel.lt

def quoteHyp (h : Hyp) : Expr := mkApp3 (mkConst ``Hyp.mk) (quoteRel h.rel) (quoteTerm h.lhs) (quoteTerm h.rhs)

/-- A pair of types of level zero. -/
def quotePair (α β a b : Expr) : Expr := mkApp2 (mkApp2 (mkConst ``Prod.mk [.zero, .zero]) α β) a b

def listOf (type : Expr) : Expr := mkApp (mkConst ``List [.zero]) type

def quoteVar : Var → Expr
  | .n i => mkApp (mkConst ``Var.n) (quoteNat i)
  | .z i => mkApp (mkConst ``Var.z) (quoteNat i)

def quotePoly (p : List (Int × List Var)) : Expr :=
  let int := mkConst ``Int
  let var := mkConst ``Var
  quoteList .zero (mkApp2 (mkConst ``Prod [.zero, .zero]) int (listOf var)) <| p.map fun (c, m) =>
    quotePair int (listOf var) (quoteInt c) (quoteList .zero var (m.map quoteVar))

def quoteFact : Fact → Expr
  | .hyp i => mkApp (mkConst ``Fact.hyp) (quoteNat i)
  | .nat i => mkApp (mkConst ``Fact.nat) (quoteNat i)
  | .square p => mkApp (mkConst ``Fact.square) (quotePoly p)
  | .prod a b => mkApp2 (mkConst ``Fact.prod) (quoteFact a) (quoteFact b)

def quoteSum (s : List (Int × Fact)) : Expr :=
  let int := mkConst ``Int
  let fact := mkConst ``Fact
  quoteList .zero (mkApp2 (mkConst ``Prod [.zero, .zero]) int fact) <| s.map fun (c, f) =>
    quotePair int fact (quoteInt c) (quoteFact f)

end Elementary.Linarith
