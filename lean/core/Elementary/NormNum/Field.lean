import Elementary.NormNum.Rat
import Elementary.Ring

/-!
# Evaluation of closed terms in any ring or field

What `norm_num` does with `(1 / 2 + 1 / 3 : K)`: the value is computed as a rational number, and `ring` proves that the
term equals it. That terms differ is seen from an equation too: `n * a + m = n * b` with a positive `m`. Comparisons by
an order are the part of `Elementary.NormNum.Closed`.
-/

universe u

namespace Elementary.NormNum

open Elementary.Ring (num num_eq)

section
variable {R : Type u} [CommRing R] {a b : R}

theorem field_ne [CharZero R] (n m : ℕ) (hm : Nat.ble 1 m = true) (h : num n * a + num m = num n * b) :
    a ≠ b := fun e => by
  have z : (m : R) = (0 : ℕ) := by
    rw [e, num_eq, num_eq] at h
    rw [Nat.cast_zero]
    exact add_eq_left.mp h
  have := CharZero.cast_injective z
  rw [this] at hm
  exact nomatch hm

theorem field_ne' [CharZero R] (n m : ℕ) (hm : Nat.ble 1 m = true) (h : num n * b + num m = num n * a) : a ≠ b :=
  (field_ne n m hm h).symm

end

theorem field_eq_false {R : Type u} [CommRing R] [CharZero R] {a b : R} (n m : ℕ) (hm : Nat.ble 1 m = true)
    (h : num n * a + num m = num n * b) : (a = b) = False := eq_false (field_ne n m hm h)
theorem field_eq_false' {R : Type u} [CommRing R] [CharZero R] {a b : R} (n m : ℕ) (hm : Nat.ble 1 m = true)
    (h : num n * b + num m = num n * a) : (a = b) = False := eq_false (field_ne' n m hm h)

open Lean Meta Simp

/-- The proof of an equation by `ring`. -/
def ringProof? (a b : Expr) : MetaM (Option Expr) := do Elementary.Ring.proof? (← mkAppM ``Eq #[a, b])

/-- The lemma, applied to the proof that `n * a + m = n * b` for the least `n` that makes `m` natural; `a < b` are the
values of the terms. -/
def scaled? (lemmaName : Name) (type a b : Expr) (x y : Rat) : MetaM (Option Expr) := do
  let n := x.den * y.den / x.den.gcd y.den
  let m := ((y - x) * n).num.toNat
  let left ← mkAppM ``HAdd.hAdd #[← mkAppM ``HMul.hMul #[← writeNat type n, a], ← writeNat type m]
  match ← ringProof? left (← mkAppM ``HMul.hMul #[← writeNat type n, b]) with
  | some proof => return some (← mkAppM lemmaName #[mkNatLit n, mkNatLit m, computed ``Bool.true, proof])
  | none => return none

/-- The truth value of an equation between closed terms with the given values, and its proof. -/
def settleEq? (type a b : Expr) (x y : Rat) : MetaM (Name × Option Expr) := do
  if x == y then
    match ← ringProof? a b with
    | some proof => return (``True, some (← mkAppM ``eq_true #[proof]))
    | none => return (``True, none)
  else if x < y then return (``False, ← scaled? ``field_eq_false type a b x y)
  else return (``False, ← scaled? ``field_eq_false' type b a y x)

/-- A closed term's value, written in the term's type, with the proof by `ring`. -/
def evaluate? (type e : Expr) : MetaM (Option Step) := do
  match ratValue? e with
  | none => return none
  | some value =>
    if isNormal e value then return some (.done { expr := e })
    let v ← writeRat type value
    match ← ringProof? e v with
    | some proof => return some (.done { expr := v, proof? := some proof })
    | none => return none

/-- Evaluates a closed term, or an equation between two, given its function, the type and the further arguments. What
`ring` does not prove, and what has not the characteristic that it takes, stays. -/
def evalField (e : Expr) (name : Name) (type : Expr) (rest : List Expr) : MetaM Step := do
  tryCatch settle fun _ => return .continue
where
  settle : MetaM Step := do
    match name, rest with
    | ``OfNat.ofNat, _ => return .continue
    | ``Eq, [a, b] =>
      match ratValue? a, ratValue? b with
      | some x, some y =>
        match ← settleEq? type a b x y with
        | (prop, some proof) => return .done { expr := mkConst prop, proof? := some proof }
        | (_, none) => return .continue
      | _, _ => return .continue
    | _, _ => return (← evaluate? type e).getD .continue

/-- Evaluates closed terms of rings and fields. Being asked about every term, it looks at the first argument of an
application, which is the type if it is one of arithmetic. Natural numbers and integers are left to Lean's own procedures. -/
simproc_decl evalTerm (_) := fun e => do
  match headArgs e with
  | (_, .const ``Nat _ :: _) | (_, .const ``Int _ :: _) => return .continue
  | (name, .const ``Rat _ :: rest) => evalRational e name rest
  | (name, type :: rest) => if rest.isEmpty then return .continue else evalField e name type rest
  | _ => return .continue

end Elementary.NormNum
