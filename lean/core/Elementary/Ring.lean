import Elementary.Farkas.Form
import Lean

/-!
# Identities of polynomials

`ring` proves equations between integers or natural numbers that hold in every commutative ring (no
subtraction of natural numbers). Both sides are turned into data, their difference is computed as a
polynomial, and the kernel repeats that computation: the proof is one application of
`Elementary.Ring.int_eq` or `Elementary.Ring.nat_eq`.
-/

namespace Elementary.Ring

open Elementary.Farkas

/-- Whether a polynomial has no terms. -/
def isNil : List (Int × List Var) → Bool
  | [] => true
  | _ :: _ => false

theorem eval_of_isNil {ρ : Ctx} : ∀ {p : List (Int × List Var)}, isNil p = true → Poly.eval ρ.val p = 0
  | [], _ => rfl
  | _ :: _, h => Bool.noConfusion h

/-- Two integer terms whose difference is the zero polynomial are equal. -/
theorem int_eq (n : List Nat) (z : List Int) (a b : ZTerm)
    (h : isNil (Poly.sub (ZTerm.poly a) (ZTerm.poly b)) = true) :
    ZTerm.denote ⟨n, z, []⟩ a = ZTerm.denote ⟨n, z, []⟩ b := by
  have e := eval_of_isNil (ρ := ⟨n, z, []⟩) h
  rw [Poly.eval_sub, ZTerm.eval_poly, ZTerm.eval_poly] at e
  exact Int.eq_of_sub_eq_zero e

/-- Two terms of natural numbers whose difference is the zero polynomial are equal. -/
theorem nat_eq (n : List Nat) (a b : NTerm)
    (h : isNil (Poly.sub (NTerm.poly a) (NTerm.poly b)) = true) :
    NTerm.denote ⟨n, [], []⟩ a = NTerm.denote ⟨n, [], []⟩ b := by
  have e := eval_of_isNil (ρ := ⟨n, [], []⟩) h
  rw [Poly.eval_sub, NTerm.eval_poly, NTerm.eval_poly] at e
  exact Int.ofNat_inj.1 (Int.eq_of_sub_eq_zero e)

/-! Constants without universe parameters, for the proofs that the tactic writes. -/

abbrev noInts : List Int := []
abbrev consInt (a : Int) (rest : List Int) : List Int := a :: rest
abbrev noNats : List Nat := []
abbrev consNat (a : Nat) (rest : List Nat) : List Nat := a :: rest

/-- What the kernel's computation is compared with. -/
theorem computed : true = true := rfl

/-- A proof together with the statement it is meant for. -/
theorem stated (p : Prop) (proof : p) : p := proof

/-! ## Reading a goal -/

open Lean Meta Elab Tactic

/-- The terms that stand for variables, in the order in which they were met. -/
structure Atoms where
  /-- Those of type `Nat`. -/
  nats : List Expr := []
  /-- Those of type `Int`. -/
  ints : List Expr := []

instance : Inhabited Atoms := ⟨{}⟩
instance : Inhabited NTerm := ⟨.k 0⟩
instance : Inhabited ZTerm := ⟨.k 0⟩

/-- The position of `e` in a list, up to definitional equality; `e` is appended if it is new. -/
def indexOf (e : Expr) : List Expr → MetaM (Nat × List Expr)
  | [] => return (0, [e])
  | a :: rest => do
    if a.eqv e then return (0, a :: rest)
    if ← isDefEq a e then return (0, a :: rest)
    let (i, rest') ← indexOf e rest
    return (i + 1, a :: rest')

/-- `e` without annotations around it. -/
partial def bare (e : Expr) : Expr :=
  match e with
  | .mdata _ e => bare e
  | e => e

/-- The value of a numeral. -/
def numeral? (e : Expr) : Option Nat :=
  match bare e with
  | .app (.app (.app (.const name _) _) (.lit (.natVal n))) _ =>
    if name == `OfNat.ofNat then some n else none
  | .lit (.natVal n) => some n
  | _ => none

/-- The name and the two explicit arguments of a binary operation. -/
def binary? (e : Expr) : Option (Name × Expr × Expr) :=
  match bare e with
  | .app (.app (.app (.app (.app (.app (.const name _) _) _) _) _) a) b => some (name, a, b)
  | _ => none

/-- An exponent as a term that stays and a number of further factors. -/
def exponent (e : Expr) : Option Expr × Nat :=
  match numeral? e with
  | some k => (none, k)
  | none =>
    match binary? e with
    | some (name, a, b) =>
      match name == `HAdd.hAdd, numeral? b with
      | true, some k => (some a, k)
      | _, _ => (some e, 0)
    | none => (some e, 0)

/-- `t` times `f` times `f` … (`k` factors `f`), the way `t * f ^ k` unfolds. -/
def timesN (t f : NTerm) : Nat → NTerm
  | 0 => t
  | k + 1 => .mul (timesN t f k) f

/-- The same for integers. -/
def timesZ (t f : ZTerm) : Nat → ZTerm
  | 0 => t
  | k + 1 => .mul (timesZ t f k) f

/-- A power `a ^ e` for a term `e` that is no numeral, built like the given power. -/
def powerLike (power : Expr) (e : Expr) : Expr :=
  match bare power with
  | .app f _ => mkApp f e
  | p => p

/-- A term of type `Nat` as data. -/
partial def readNat (e : Expr) (atoms : Atoms) : MetaM (NTerm × Atoms) := do
  match numeral? e with
  | some k => return (.k k, atoms)
  | none =>
    match binary? e with
    | some (`HAdd.hAdd, a, b) =>
      let (a, atoms) ← readNat a atoms
      let (b, atoms) ← readNat b atoms
      return (.add a b, atoms)
    | some (`HMul.hMul, a, b) =>
      let (a, atoms) ← readNat a atoms
      let (b, atoms) ← readNat b atoms
      return (.mul a b, atoms)
    | some (`HPow.hPow, a, k) =>
      match exponent k with
      | (none, k) =>
        let (a, atoms) ← readNat a atoms
        return (.pow a k, atoms)
      | (some _, 0) => atom e atoms
      | (some rest, k) =>
        let (a, atoms) ← readNat a atoms
        let (t, atoms) ← atom (powerLike e rest) atoms
        return (timesN t a k, atoms)
    | _ => atom e atoms
where
  /-- `e` as a variable. -/
  atom (e : Expr) (atoms : Atoms) : MetaM (NTerm × Atoms) := do
    let (i, nats) ← indexOf e atoms.nats
    return (.v i, { atoms with nats })

/-- A term of type `Int` as data. -/
partial def readInt (e : Expr) (atoms : Atoms) : MetaM (ZTerm × Atoms) := do
  match numeral? e with
  | some k => return (.k (Int.ofNat k), atoms)
  | none =>
    match binary? e with
    | some (`HAdd.hAdd, a, b) =>
      let (a, atoms) ← readInt a atoms
      let (b, atoms) ← readInt b atoms
      return (.add a b, atoms)
    | some (`HSub.hSub, a, b) =>
      let (a, atoms) ← readInt a atoms
      let (b, atoms) ← readInt b atoms
      return (.sub a b, atoms)
    | some (`HMul.hMul, a, b) =>
      let (a, atoms) ← readInt a atoms
      let (b, atoms) ← readInt b atoms
      return (.mul a b, atoms)
    | some (`HPow.hPow, a, k) =>
      match exponent k with
      | (none, k) =>
        let (a, atoms) ← readInt a atoms
        return (.pow a k, atoms)
      | (some _, 0) => atom e atoms
      | (some rest, k) =>
        let (a, atoms) ← readInt a atoms
        let (t, atoms) ← atom (powerLike e rest) atoms
        return (timesZ t a k, atoms)
    | _ =>
      match bare e with
      | .app (.app (.app (.const `Neg.neg _) _) _) a =>
        let (a, atoms) ← readInt a atoms
        return (.neg a, atoms)
      | .app (.app (.app (.const `Nat.cast _) _) _) a =>
        let (a, atoms) ← readNat a atoms
        return (.cast a, atoms)
      | _ => atom e atoms
where
  /-- `e` as a variable. -/
  atom (e : Expr) (atoms : Atoms) : MetaM (ZTerm × Atoms) := do
    let (i, ints) ← indexOf e atoms.ints
    return (.v i, { atoms with ints })

/-! ## Writing the proof -/

/-- A natural number as a kernel term. -/
@[extern "native"] opaque _root_.Lean.mkRawNatLit (n : Nat) : Expr

/-- A term of natural numbers as a kernel term of type `NTerm`. -/
def quoteN : NTerm → Expr
  | .v i => mkApp (mkConst ``NTerm.v) (mkRawNatLit i)
  | .k c => mkApp (mkConst ``NTerm.k) (mkRawNatLit c)
  | .add a b => mkApp (mkApp (mkConst ``NTerm.add) (quoteN a)) (quoteN b)
  | .mul a b => mkApp (mkApp (mkConst ``NTerm.mul) (quoteN a)) (quoteN b)
  | .pow a e => mkApp (mkApp (mkConst ``NTerm.pow) (quoteN a)) (mkRawNatLit e)

/-- An integer as a kernel term. -/
def quoteInt : Int → Expr
  | .ofNat n => mkApp (mkConst ``Int.ofNat) (mkRawNatLit n)
  | .negSucc n => mkApp (mkConst ``Int.negSucc) (mkRawNatLit n)

/-- A term of integers as a kernel term of type `ZTerm`. -/
def quoteZ : ZTerm → Expr
  | .v i => mkApp (mkConst ``ZTerm.v) (mkRawNatLit i)
  | .k c => mkApp (mkConst ``ZTerm.k) (quoteInt c)
  | .add a b => mkApp (mkApp (mkConst ``ZTerm.add) (quoteZ a)) (quoteZ b)
  | .sub a b => mkApp (mkApp (mkConst ``ZTerm.sub) (quoteZ a)) (quoteZ b)
  | .mul a b => mkApp (mkApp (mkConst ``ZTerm.mul) (quoteZ a)) (quoteZ b)
  | .neg a => mkApp (mkConst ``ZTerm.neg) (quoteZ a)
  | .pow a e => mkApp (mkApp (mkConst ``ZTerm.pow) (quoteZ a)) (mkRawNatLit e)
  | .cast a => mkApp (mkConst ``ZTerm.cast) (quoteN a)

/-- The list of integers that the proof speaks of. -/
def quoteInts : List Expr → Expr
  | [] => mkConst ``noInts
  | a :: rest => mkApp (mkApp (mkConst ``consInt) a) (quoteInts rest)

/-- The list of natural numbers that the proof speaks of. -/
def quoteNats : List Expr → Expr
  | [] => mkConst ``noNats
  | a :: rest => mkApp (mkApp (mkConst ``consNat) a) (quoteNats rest)

/-- The proof of an equation between integers or natural numbers; `none` if `ring` does not prove it. -/
def proof? (goal : Expr) : MetaM (Option Expr) := do
  match bare goal with
  | .app (.app (.app (.const `Eq _) type) a) b =>
    match bare type with
    | .const `Nat _ =>
      let (ta, atoms) ← readNat a {}
      let (tb, atoms) ← readNat b atoms
      if isNil (Poly.sub (NTerm.poly ta) (NTerm.poly tb)) then
        return some (mkApp (mkApp (mkApp (mkApp (mkConst ``nat_eq) (quoteNats atoms.nats))
          (quoteN ta)) (quoteN tb)) (mkConst ``computed))
      else return none
    | .const `Int _ =>
      let (ta, atoms) ← readInt a {}
      let (tb, atoms) ← readInt b atoms
      if isNil (Poly.sub (ZTerm.poly ta) (ZTerm.poly tb)) then
        return some (mkApp (mkApp (mkApp (mkApp (mkApp (mkConst ``int_eq)
          (quoteNats atoms.nats)) (quoteInts atoms.ints))
          (quoteZ ta)) (quoteZ tb)) (mkConst ``computed))
      else return none
    | _ => return none
  | _ => return none

/-- Proves polynomial identities over `ℕ` and `ℤ`. -/
syntax (name := ringTactic) "ring" : tactic

@[tactic ringTactic] def evalRing : Tactic := fun _ => do
  -- the kernel, which checks the proof, knows no metavariables, not even in the types of hypotheses
  replaceMainGoal [← (← getMainGoal).instantiateGoalMVars]
  withMainContext do
    let goal ← instantiateMVars (m := MetaM) (← getMainTarget)
    match ← proof? goal with
    | some proof =>
      let typed := mkApp (mkApp (mkConst ``stated) goal) proof
      checkWithKernel typed
      closeMainGoal `ring typed
    | none => throw (Exception.error .missing
      (stringToMessageData "ring failed: the two sides are not equal as polynomials"))

end Elementary.Ring
