prelude
import Init.Data.Nat.Div
import Init.Data.Cast

/-!
# Integers: definition and arithmetic operations

An integer is `ofNat n`, which is `n`, or `negSucc n`, which is `-(n + 1)`. The operations are those of
Lean's own library, constructor by constructor, so that compiled code may use machine integers for
them and so that numerals compute the same way in the kernel.
-/

set_option linter.unusedVariables false
universe u

set_option genCtorIdx false in
/-- The integers. -/
inductive Int : Type where
  /-- A natural number is an integer. -/
  | ofNat : Nat → Int
  /-- `negSucc n` is `-(n + 1)`. -/
  | negSucc : Nat → Int

attribute [extern "lean_nat_to_int"] Int.ofNat
attribute [extern "lean_int_neg_succ_of_nat"] Int.negSucc

instance : NatCast Int where
  natCast n := Int.ofNat n

instance instOfNat {n : Nat} : OfNat Int n := ⟨Int.ofNat n⟩

namespace Int

instance : Inhabited Int := ⟨ofNat 0⟩

@[simp] theorem ofNat_eq_natCast (n : Nat) : Int.ofNat n = n := rfl

theorem ofNat_eq_coe {n : Nat} : ofNat n = Nat.cast n := rfl

/-- `-n`, for a natural number `n`. -/
def negOfNat : Nat → Int
  | 0 => 0
  | Nat.succ m => negSucc m

set_option bootstrap.genMatcherCode false in
/-- Negation. -/
@[extern "lean_int_neg"]
protected def neg (n : @& Int) : Int :=
  match n with
  | ofNat n => negOfNat n
  | negSucc n => ofNat (Nat.succ n)

@[default_instance mid]
instance instNegInt : Neg Int where
  neg := Int.neg

/-- `m - n` as an integer. -/
def subNatNat (m n : Nat) : Int :=
  match n - m with
  | 0 => ofNat (m - n)
  | Nat.succ k => negSucc k

set_option bootstrap.genMatcherCode false in
/-- Addition. -/
@[extern "lean_int_add"]
protected def add (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m + n)
  | ofNat m, negSucc n => subNatNat m (Nat.succ n)
  | negSucc m, ofNat n => subNatNat n (Nat.succ m)
  | negSucc m, negSucc n => negSucc (Nat.succ (m + n))

instance : Add Int where
  add := Int.add

set_option bootstrap.genMatcherCode false in
/-- Multiplication. -/
@[extern "lean_int_mul"]
protected def mul (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m * n)
  | ofNat m, negSucc n => negOfNat (m * Nat.succ n)
  | negSucc m, ofNat n => negOfNat (Nat.succ m * n)
  | negSucc m, negSucc n => ofNat (Nat.succ m * Nat.succ n)

instance : Mul Int where
  mul := Int.mul

/-- Subtraction. -/
@[extern "lean_int_sub"]
protected def sub (m n : @& Int) : Int := m + -n

instance : Sub Int where
  sub := Int.sub

/-- An integer is non-negative when it is a natural number. -/
inductive NonNeg : Int → Prop where
  | mk (n : Nat) : NonNeg (ofNat n)

/-- `a ≤ b` says that `b - a` is a natural number. -/
protected def le (a b : Int) : Prop := NonNeg (b - a)

instance instLEInt : LE Int where
  le := Int.le

/-- `a < b` says that `a + 1 ≤ b`. -/
protected def lt (a b : Int) : Prop := (a + 1) ≤ b

instance instLTInt : LT Int where
  lt := Int.lt

set_option bootstrap.genMatcherCode false in
/-- Equality of integers is decidable. -/
@[extern "lean_int_dec_eq"]
protected def decEq (a b : @& Int) : Decidable (a = b) :=
  match a, b with
  | ofNat a, ofNat b =>
    match Nat.decEq a b with
    | .isTrue h => .isTrue (h ▸ rfl)
    | .isFalse h => .isFalse fun e => Int.noConfusion e fun e' => h e'
  | ofNat _, negSucc _ => .isFalse fun e => Int.noConfusion e
  | negSucc _, ofNat _ => .isFalse fun e => Int.noConfusion e
  | negSucc a, negSucc b =>
    match Nat.decEq a b with
    | .isTrue h => .isTrue (h ▸ rfl)
    | .isFalse h => .isFalse fun e => Int.noConfusion e fun e' => h e'

instance : DecidableEq Int := Int.decEq

theorem not_nonNeg_negSucc (n : Nat) : ¬ NonNeg (negSucc n) := fun h =>
  h.rec (motive := fun i _ => i = negSucc n → False) (fun _ e => Int.noConfusion e) rfl

set_option bootstrap.genMatcherCode false in
/-- Being non-negative is decidable. -/
@[extern "lean_int_dec_nonneg"]
def decNonneg (m : @& Int) : Decidable (NonNeg m) :=
  match m with
  | ofNat m => .isTrue (NonNeg.mk m)
  | negSucc _ => .isFalse (not_nonNeg_negSucc _)

@[extern "lean_int_dec_le"]
instance decLe (a b : @& Int) : Decidable (a ≤ b) := decNonneg (b - a)

@[extern "lean_int_dec_lt"]
instance decLt (a b : @& Int) : Decidable (a < b) := decNonneg (b - (a + 1))

set_option bootstrap.genMatcherCode false in
/-- The absolute value, as a natural number. -/
@[extern "lean_nat_abs"]
def natAbs (m : @& Int) : Nat :=
  match m with
  | ofNat m => m
  | negSucc m => Nat.succ m

attribute [gen_constructor_elims] Int

/-- `1`, `0` or `-1`. -/
def sign : Int → Int
  | ofNat (Nat.succ _) => 1
  | ofNat 0 => 0
  | negSucc _ => -1

/-- A natural number is itself, a negative number becomes `0`. -/
def toNat : Int → Nat
  | ofNat n => n
  | negSucc _ => 0

/-- The natural number that an integer is, if it is one. -/
def toNat? : Int → Option Nat
  | ofNat n => some n
  | negSucc _ => none

instance : Min Int := minOfLe

instance : Max Int := maxOfLe

/-- `a ∣ b`: some multiple of `a` equals `b`. -/
instance : Dvd Int := ⟨fun a b => Exists (fun c => b = a * c)⟩

/-! ## Division -/

/-- Division rounded so that the remainder is not negative; `x / 0 = 0`. -/
@[extern "lean_int_ediv"]
protected def ediv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / Nat.succ n)
  | negSucc _, ofNat 0 => 0
  | negSucc m, ofNat (Nat.succ n) => negSucc (m / Nat.succ n)
  | negSucc m, negSucc n => ofNat (Nat.succ (m / Nat.succ n))

/-- The remainder that belongs to `Int.ediv`; `x % 0 = x`. -/
@[extern "lean_int_emod"]
protected def emod : (@& Int) → (@& Int) → Int
  | ofNat m, n => ofNat (m % natAbs n)
  | negSucc m, n => subNatNat (natAbs n) (Nat.succ (m % natAbs n))

instance : Div Int where
  div := Int.ediv

instance : Mod Int where
  mod := Int.emod

/-- Division rounded toward zero. -/
@[extern "lean_int_div"]
def tdiv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / Nat.succ n)
  | negSucc m, ofNat n => -ofNat (Nat.succ m / n)
  | negSucc m, negSucc n => ofNat (Nat.succ m / Nat.succ n)

/-- The remainder that belongs to `Int.tdiv`. -/
@[extern "lean_int_mod"]
def tmod : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat m, negSucc n => ofNat (m % Nat.succ n)
  | negSucc m, ofNat n => -ofNat (Nat.succ m % n)
  | negSucc m, negSucc n => -ofNat (Nat.succ m % Nat.succ n)

/-- Division rounded toward minus infinity. -/
def fdiv : Int → Int → Int
  | 0, _ => 0
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat (Nat.succ m), negSucc n => negSucc (m / Nat.succ n)
  | negSucc _, 0 => 0
  | negSucc m, ofNat (Nat.succ n) => negSucc (m / Nat.succ n)
  | negSucc m, negSucc n => ofNat (Nat.succ m / Nat.succ n)

/-- The remainder that belongs to `Int.fdiv`. -/
def fmod : Int → Int → Int
  | 0, _ => 0
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat (Nat.succ m), negSucc n => subNatNat (m % Nat.succ n) n
  | negSucc m, ofNat n => subNatNat n (Nat.succ (m % n))
  | negSucc m, negSucc n => -ofNat (Nat.succ m % Nat.succ n)

/-- The remainder modulo `m` that is nearest to zero: from `-m / 2` up to, not including, `m / 2`. -/
def bmod (x : Int) (m : Nat) : Int :=
  let r := x % m
  if r < (m + 1) / 2 then r else r - m

/-- The quotient that belongs to `Int.bmod`. -/
def bdiv (x : Int) (m : Nat) : Int :=
  if m = 0 then 0
  else
    let q := x / m
    let r := x % m
    if r < (m + 1) / 2 then q else q + 1

/-! ## Powers -/

/-- Powers with a natural exponent. -/
protected def pow (m : Int) : Nat → Int
  | 0 => 1
  | Nat.succ n => Int.pow m n * m

instance : NatPow Int where
  pow := Int.pow

end Int

/-- Types that the integers map into. -/
class IntCast (R : Type u) where
  /-- The map. -/
  protected intCast : Int → R

instance : IntCast Int where
  intCast n := n

/-- The integer `n` as a member of `R`. -/
@[coe, reducible, match_pattern] protected def Int.cast {R : Type u} [IntCast R] : Int → R :=
  IntCast.intCast

instance [IntCast R] : CoeTail Int R where
  coe := Int.cast

instance [IntCast R] : CoeHTCT Int R where
  coe := Int.cast
