import Elementary.Ring

/-!
# Normal forms

`ring_nf` writes every term of ring arithmetic as a sum of monomials, in the goal or `at` hypotheses: the variables in
an order of their own, higher powers of the first ones first. What it makes of a term depends on the term alone.
-/

namespace Elementary.Ring

open Lean Meta Simp

/-- A total order of terms, the same in every goal. -/
@[extern "native"] opaque _root_.Lean.Expr.lt (a b : @& Expr) : Bool

/-- The terms of a polynomial, with fractions for coefficients: numerator and denominator. -/
def Kind.poly (k : Kind) (t : Term) : List ((Int × Nat) × Mono) :=
  match k.level with
  | .semiring => (t.poly natCoef false).map fun (c, m) => (((c : Int), 1), m)
  | .ring => (t.poly (intCoef false) false).map fun (c, m) => ((c, 1), m)
  | .field => (t.poly (intCoef true) false).map fun (c, m) => ((c, 1), m)
  | .quotients => (t.poly fracCoef false).map fun ((n, d), m) =>
    let g := Nat.gcd n.natAbs (d + 1)
    ((n / (g : Int), (d + 1) / g), m)

def Kind.writeNat (k : Kind) (n : Nat) : MetaM Expr :=
  mkAppOptM ``OfNat.ofNat #[some k.type, some (.lit (.natVal n)), none]

/-- A fraction that is not negative. -/
def Kind.writeFraction (k : Kind) (n d : Nat) : MetaM Expr := do
  if d == 1 then k.writeNat n else mkAppM ``HDiv.hDiv #[← k.writeNat n, ← k.writeNat d]

/-- A power of an atom, or of its inverse. -/
def writePower (atoms : List Expr) (x e : Nat) : MetaM Expr := do
  let base := (atoms[x / 2]?).getD (.bvar 0)
  let base ← if x % 2 == 0 then pure base else mkAppM ``Inv.inv #[base]
  if e == 1 then return base else mkAppM ``HPow.hPow #[base, mkNatLit e]

/-- A monomial times a coefficient that is not negative. -/
def Kind.writeTerm (k : Kind) (atoms : List Expr) (n d : Nat) (m : Mono) : MetaM Expr := do
  match m with
  | [] => k.writeFraction n d
  | (x, e) :: m =>
    let first ← writePower atoms x e
    let start ← if n == 1 && d == 1 then pure first
      else do mkAppM ``HMul.hMul #[← k.writeFraction n d, first]
    m.foldlM (init := start) fun product (x, e) => do mkAppM ``HMul.hMul #[product, ← writePower atoms x e]

/-- A polynomial as a term. -/
def Kind.write (k : Kind) (atoms : List Expr) (p : List ((Int × Nat) × Mono)) : MetaM Expr := do
  match p with
  | [] => k.writeNat 0
  | ((n, d), m) :: p =>
    let size ← k.writeTerm atoms n.natAbs d m
    let start ← if n < 0 then mkAppM ``Neg.neg #[size] else pure size
    p.foldlM (init := start) fun sum ((n, d), m) => do
      let size ← k.writeTerm atoms n.natAbs d m
      mkAppM (if n < 0 then ``HSub.hSub else ``HAdd.hAdd) #[sum, size]

/-- Puts a term where it belongs among terms in order. -/
def insertInOrder (e : Expr) : List Expr → List Expr
  | [] => [e]
  | a :: rest => if a.lt e then a :: insertInOrder e rest else e :: a :: rest

/-- The type of a term of ring arithmetic. -/
def arithmeticType? (e : Expr) : Option Expr :=
  match headArgs e with
  | (``HAdd.hAdd, type :: _) | (``HSub.hSub, type :: _) | (``HMul.hMul, type :: _) | (``HDiv.hDiv, type :: _)
  | (``HPow.hPow, type :: _) | (``Neg.neg, type :: _) | (``Inv.inv, type :: _) => some type
  | _ => none

/-- A term and the normal form that is written instead, with the proof that they are equal. -/
def normalForm? (k : Kind) (e : Expr) : MetaM (Option Result) := do
  let (_, atoms) ← read k false e []
  let atoms := atoms.foldl (fun sorted a => insertInOrder a sorted) []
  let (t, atoms) ← read k false e atoms
  let e' ← k.write atoms (k.poly t)
  if e'.eqv e then return none
  let (t', atoms) ← read k false e' atoms
  if !k.same t t' then return none
  let proof := mkApp (mkApp (mkConst ``stated) (← mkAppM ``Eq #[e, e'])) (k.prove atoms t t')
  return some { expr := e', proof? := some proof }

/-- Writes terms of ring arithmetic in normal form. -/
simproc_decl ringNormalForm (_) := fun e => do
  match arithmeticType? e with
  | none => return .continue
  | some type =>
    match ← kindOf? type with
    | none => return .continue
    | some k => return .continue (← normalForm? k e)

/-- `ring_nf` writes every term of ring arithmetic as a sum of monomials. -/
macro "ring_nf" l:(Lean.Parser.Tactic.location)? : tactic => `(tactic|
  first | simp only [↓ ringNormalForm] $[$l:location]? | fail "ring_nf failed: every term is in normal form")

end Elementary.Ring
