prelude
import Init.Data.Nat.Dvd
import Init.Data.Int.More
import Init.Data.ToString

/-!
# Rational numbers: definition and arithmetic operations

A rational number is a fraction in lowest terms with a positive denominator, so that equal numbers are
equal fractions. Every operation computes a fraction from numerators and denominators and brings it to
lowest terms by one greatest common divisor, which the kernel computes natively: closed terms are
evaluated by `decide +kernel`.

Addition, subtraction, multiplication and inversion are irreducible, as they are in Lean's own library:
proofs use `Rat.add_def`, …, not the definitions.
-/

set_option linter.unusedVariables false
universe u

/-- A literal such as `1.5e2`: `ofScientific m true e` is `m / 10 ^ e`, `ofScientific m false e` is `m * 10 ^ e`. -/
class OfScientific (α : Type u) where
  /-- The value of the literal. -/
  ofScientific (mantissa : Nat) (exponentSign : Bool) (decimalExponent : Nat) : α

/-- A rational number `num / den` in lowest terms. -/
structure Rat where
  /-- The fraction `num / den`, if it is in lowest terms. -/
  mk' ::
  /-- The numerator. -/
  num : Int
  /-- The denominator. -/
  den : Nat := 1
  /-- The denominator is not zero. -/
  den_nz : den ≠ 0 := by decide
  /-- Numerator and denominator have no common divisor. -/
  reduced : num.natAbs.Coprime den := by decide

namespace Rat

theorem ext : {p q : Rat} → p.num = q.num → p.den = q.den → p = q
  | ⟨_, _, _, _⟩, ⟨_, _, _, _⟩, rfl, rfl => rfl

theorem ext_iff {p q : Rat} : p = q ↔ p.num = q.num ∧ p.den = q.den :=
  ⟨fun e => e ▸ ⟨rfl, rfl⟩, fun h => ext h.1 h.2⟩

instance : DecidableEq Rat := fun _ _ => decidable_of_iff _ ext_iff.symm

instance : Inhabited Rat := ⟨{ num := 0 }⟩

instance : ToString Rat where
  toString a := if a.den = 1 then toString a.num else toString a.num ++ "/" ++ toString a.den

instance : Repr Rat where
  reprPrec a _ := if a.den = 1 then repr a.num else "(" ++ repr a.num ++ " : Rat)/" ++ repr a.den

theorem den_pos (self : Rat) : 0 < self.den := Nat.pos_of_ne_zero self.den_nz

/-! ## Fractions in lowest terms -/

theorem normalize.dvd_num {num : Int} {den g : Nat} (e : g = num.natAbs.gcd den) : ↑g ∣ num :=
  Int.ofNat_dvd_left.2 (e ▸ Nat.gcd_dvd_left _ _)

theorem normalize.dvd_den {num : Int} {den g : Nat} (e : g = num.natAbs.gcd den) : g ∣ den :=
  e ▸ Nat.gcd_dvd_right _ _

theorem normalize.den_nz {num : Int} {den g : Nat} (den_nz : den ≠ 0) (e : g = num.natAbs.gcd den) :
    den / g ≠ 0 := fun h => den_nz <| by
  have d := Nat.div_mul_cancel (normalize.dvd_den e)
  rw [h, Nat.zero_mul] at d
  exact d.symm

theorem normalize.reduced {num : Int} {den g : Nat} (den_nz : den ≠ 0) (e : g = num.natAbs.gcd den) :
    (num / g).natAbs.Coprime (den / g) := by
  have hg : 0 < g := e ▸ Nat.gcd_pos_of_pos_right _ (Nat.pos_of_ne_zero den_nz)
  have h : (num / g).natAbs = num.natAbs / g := by
    refine Nat.eq_of_mul_eq_mul_right hg ?_
    rw [Nat.div_mul_cancel (e ▸ Nat.gcd_dvd_left _ _)]
    have m := congrArg Int.natAbs (Int.ediv_mul_cancel (normalize.dvd_num e))
    rwa [Int.natAbs_mul, Int.natAbs_natCast] at m
  rw [h, e]
  exact Nat.coprime_div_gcd_div_gcd (e ▸ hg)

/-- The number `num / den`: both are divided by their greatest common divisor. -/
def normalize (num : Int) (den : Nat := 1) (den_nz : den ≠ 0 := by decide) : Rat where
  num := num / (num.natAbs.gcd den : Nat)
  den := den / num.natAbs.gcd den
  den_nz := normalize.den_nz den_nz rfl
  reduced := normalize.reduced den_nz rfl

end Rat

/-- The number `num / den`, which is zero if `den` is zero. -/
def mkRat (num : Int) (den : Nat) : Rat :=
  if den_nz : den = 0 then { num := 0 } else Rat.normalize num den den_nz

namespace Rat

/-- An integer as a rational number. -/
def ofInt (num : Int) : Rat := { num, reduced := Nat.coprime_one_right _ }

instance : NatCast Rat where
  natCast n := ofInt n

instance : IntCast Rat := ⟨ofInt⟩

instance {n : Nat} : OfNat Rat n := ⟨n⟩

/-- Whether a rational number is an integer. -/
protected def isInt (a : Rat) : Bool := a.den == 1

/-- The quotient of two integers, written `n /. d`; zero if `d` is zero. -/
def divInt : Int → Int → Rat
  | n, .ofNat d => mkRat n d
  | n, .negSucc d => normalize (-n) d.succ (Nat.succ_ne_zero d)

@[inherit_doc] scoped infixl:70 " /. " => Rat.divInt

/-- The value of the literal `m * 10 ^ e`, or of `m / 10 ^ e` if the sign `s` of the exponent is set. -/
@[irreducible] protected def ofScientific (m : Nat) (s : Bool) (e : Nat) : Rat :=
  if s then normalize m (10 ^ e) (Nat.ne_of_gt (Nat.pow_pos (by decide))) else (m * 10 ^ e : Nat)

instance : OfScientific Rat where
  ofScientific m s e := Rat.ofScientific (OfNat.ofNat m) s (OfNat.ofNat e)

/-! ## Order -/

/-- Whether `a` is less than `b`: compares the products of numerators and denominators. -/
protected def blt (a b : Rat) : Bool := decide (a.num * b.den < b.num * a.den)

instance : LT Rat := ⟨(·.blt ·)⟩

instance (a b : Rat) : Decidable (a < b) := inferInstanceAs (Decidable (_ = true))

instance : LE Rat := ⟨fun a b => b.blt a = false⟩

instance (a b : Rat) : Decidable (a ≤ b) := inferInstanceAs (Decidable (_ = false))

instance : Min Rat := minOfLe

instance : Max Rat := maxOfLe

/-! ## Arithmetic -/

/-- Multiplication. -/
@[irreducible] protected def mul (a b : Rat) : Rat :=
  normalize (a.num * b.num) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)

instance : Mul Rat := ⟨Rat.mul⟩

/-- The inverse; that of zero is zero. -/
@[irreducible] protected def inv (a : Rat) : Rat := divInt a.den a.num

instance : Inv Rat := ⟨Rat.inv⟩

/-- Powers with a natural exponent. -/
protected def pow (q : Rat) (n : Nat) : Rat where
  num := q.num ^ n
  den := q.den ^ n
  den_nz := Nat.ne_of_gt (Nat.pow_pos q.den_pos)
  reduced := by rw [Int.natAbs_pow]; exact q.reduced.pow n n

instance : Pow Rat Nat where
  pow := Rat.pow

/-- Powers with an integral exponent: `q ^ (-n)` is the inverse of `q ^ n`. -/
protected def zpow (q : Rat) (i : Int) : Rat :=
  match i with
  | .ofNat n => q ^ n
  | .negSucc n => (q ^ (n + 1))⁻¹

instance : Pow Rat Int where
  pow := Rat.zpow

/-- Division; the quotient by zero is zero. -/
protected def div (a b : Rat) : Rat := a * b⁻¹

instance : Div Rat := ⟨Rat.div⟩

/-- Addition. -/
@[irreducible] protected def add (a b : Rat) : Rat :=
  normalize (a.num * b.den + b.num * a.den) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)

instance : Add Rat := ⟨Rat.add⟩

/-- Negation. -/
protected def neg (a : Rat) : Rat :=
  { a with num := -a.num, reduced := by rw [Int.natAbs_neg]; exact a.reduced }

instance : Neg Rat := ⟨Rat.neg⟩

/-- Subtraction. -/
@[irreducible] protected def sub (a b : Rat) : Rat :=
  normalize (a.num * b.den - b.num * a.den) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)

instance : Sub Rat := ⟨Rat.sub⟩

/-- The greatest integer that is not above `a`. -/
protected def floor (a : Rat) : Int := a.num / a.den

/-- The least integer that is not below `a`. -/
protected def ceil (a : Rat) : Int := -(-a.num / a.den)

/-- The absolute value. -/
protected def abs (a : Rat) : Rat := if 0 ≤ a then a else -a

end Rat
