import Elementary.Notation
import Lean

/-!
# Evaluation of rational arithmetic

What `norm_num` does on ℚ: a closed term is replaced by its value, a numeral or a quotient of
numerals in lowest terms (`-3 / 4`), and a comparison of closed terms by its truth value. The proof of each step is one
computation of the kernel with the arithmetic of `Rat`.
-/

namespace Elementary.NormNum

theorem rat_eq {a b : ℚ} (h : decide (a = b) = true) : a = b := of_decide_eq_true h
theorem rat_eq_true {a b : ℚ} (h : decide (a = b) = true) : (a = b) = True := eq_true (of_decide_eq_true h)
theorem rat_eq_false {a b : ℚ} (h : decide (a = b) = false) : (a = b) = False := eq_false (of_decide_eq_false h)
theorem rat_le_true {a b : ℚ} (h : decide (a ≤ b) = true) : (a ≤ b) = True := eq_true (of_decide_eq_true h)
theorem rat_le_false {a b : ℚ} (h : decide (a ≤ b) = false) : (a ≤ b) = False := eq_false (of_decide_eq_false h)
theorem rat_lt_true {a b : ℚ} (h : decide (a < b) = true) : (a < b) = True := eq_true (of_decide_eq_true h)
theorem rat_lt_false {a b : ℚ} (h : decide (a < b) = false) : (a < b) = False := eq_false (of_decide_eq_false h)

open Lean Meta Simp

/-- The constant at the head of an application, and the arguments. -/
def headArgs (e : Expr) : Name × List Expr :=
  match e with
  | .mdata _ e => headArgs e
  | e =>
    match e.getAppFn with
    | .const name _ => (name, e.getAppArgs.toList)
    | _ => (.anonymous, [])

/-- The value of a natural numeral. -/
def natValue? (e : Expr) : Option Nat :=
  match e with
  | .lit (.natVal n) => some n
  | e =>
    match headArgs e with
    | (``OfNat.ofNat, [_, .lit (.natVal n), _]) => some n
    | _ => none

/-- The value of an integral numeral, with a sign or without. -/
def intValue? (e : Expr) : Option Int :=
  match headArgs e with
  | (``Neg.neg, [_, _, e]) => (natValue? e).map fun n => -(n : Int)
  | _ => (natValue? e).map fun n => n

/-- Powers with a larger exponent are not computed. -/
def greatestExponent : Nat := 4096

/-- The value of a closed term, as far as it is one of a field. -/
partial def ratValue? (e : Expr) : Option Rat :=
  match headArgs e with
  | (``OfNat.ofNat, [_, .lit (.natVal n), _]) => some n
  | (``HAdd.hAdd, [_, _, _, _, a, b]) => do return (← ratValue? a) + (← ratValue? b)
  | (``HSub.hSub, [_, _, _, _, a, b]) => do return (← ratValue? a) - (← ratValue? b)
  | (``HMul.hMul, [_, _, _, _, a, b]) => do return (← ratValue? a) * (← ratValue? b)
  | (``HDiv.hDiv, [_, _, _, _, a, b]) => do return (← ratValue? a) / (← ratValue? b)
  | (``HPow.hPow, [_, _, _, _, a, n]) => do
    let n ← intValue? n
    if n.natAbs ≤ greatestExponent then return (← ratValue? a) ^ n else none
  | (``Neg.neg, [_, _, a]) => do return -(← ratValue? a)
  | (``Inv.inv, [_, _, a]) => do return (← ratValue? a)⁻¹
  | (``Nat.cast, [_, _, n]) => do return (← natValue? n)
  | (``Int.cast, [_, _, n]) => do return (← intValue? n)
  | (``OfScientific.ofScientific, [_, _, m, s, e]) => do
    let m ← natValue? m
    let e ← natValue? e
    match headArgs s with
    | (``Bool.true, []) => return OfScientific.ofScientific m true e
    | (``Bool.false, []) => return OfScientific.ofScientific m false e
    | _ => none
  | _ => none

/-- Whether a term is a positive numeral, and no such thing as `-2` or `1 / 2`. -/
def isNumeral (e : Expr) : Bool := (headArgs e).1 == ``OfNat.ofNat && (natValue? e).isSome

/-- Whether a term is the way in which its value is written. -/
def isNormal (e : Expr) (value : Rat) : Bool :=
  match headArgs e with
  | (``HDiv.hDiv, [_, _, _, _, a, b]) => signed a && isNumeral b && value.den != 1 && natValue? b == some value.den
  | _ => signed e
where
  /-- A numeral, or a numeral other than zero with a minus sign. -/
  signed (e : Expr) : Bool :=
    match headArgs e with
    | (``Neg.neg, [_, _, a]) => isNumeral a && natValue? a != some 0
    | _ => isNumeral e

/-- The natural number `n` as a numeral of a type. -/
def writeNat (type : Expr) (n : Nat) : MetaM Expr :=
  mkAppOptM ``OfNat.ofNat #[some type, some (mkLit (.natVal n)), none]

/-- A rational number as a term of a type. -/
def writeRat (type : Expr) (q : Rat) : MetaM Expr := do
  let size ← writeNat type q.num.natAbs
  let num ← if q.num < 0 then mkAppM ``Neg.neg #[size] else pure size
  if q.den == 1 then return num else mkAppM ``HDiv.hDiv #[num, ← writeNat type q.den]

/-- `Eq.refl b`, for the kernel to compare with what a test computes. -/
def computed (b : Name) : Expr := mkApp (mkApp (mkConst ``Eq.refl [levelOne]) (mkConst ``Bool)) (mkConst b)
where levelOne : Level := .succ .zero

/-- Replaces a closed term by its value. A value is left alone, and kept from other simplification. -/
def evalRat (e : Expr) : SimpM Step := do
  match ratValue? e with
  | none => return .continue
  | some value =>
    if isNormal e value then return .done { expr := e }
    let v ← writeRat (mkConst ``Rat) value
    return .done { expr := v, proof? := some (mkApp (mkApp (mkApp (mkConst ``rat_eq) e) v) (computed ``Bool.true)) }

/-- Replaces a comparison of closed terms by `True` or `False`, with one of two lemmas. -/
def decideRat (holds : Rat → Rat → Bool) (ifTrue ifFalse : Name) (a b : Expr) : SimpM Step := do
  match ratValue? a, ratValue? b with
  | some x, some y =>
    let (prop, lemmaName, answer) := if holds x y then (``True, ifTrue, ``Bool.true) else (``False, ifFalse, ``Bool.false)
    return .done {
      expr := mkConst prop
      proof? := some (mkApp (mkApp (mkApp (mkConst lemmaName) a) b) (computed answer)) }
  | _, _ => return .continue

/-- Evaluates a term of type ℚ, or a comparison between two, given its function and its arguments after the type. -/
def evalRational (e : Expr) (name : Name) (rest : List Expr) : SimpM Step := do
  match name, rest with
  | ``Eq, [a, b] => decideRat (· == ·) ``rat_eq_true ``rat_eq_false a b
  | ``LE.le, [_, a, b] => decideRat (fun x y => decide (x ≤ y)) ``rat_le_true ``rat_le_false a b
  | ``LT.lt, [_, a, b] => decideRat (fun x y => decide (x < y)) ``rat_lt_true ``rat_lt_false a b
  | ``OfNat.ofNat, _ => return .continue
  | _, _ => evalRat e

end Elementary.NormNum
