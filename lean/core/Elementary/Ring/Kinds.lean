import Elementary.Ring.Term

/-!
# The kinds of rings that `ring` knows

Natural coefficients for commutative semirings, integers for commutative rings and for fields of unknown characteristic,
fractions for fields of characteristic zero.
-/

universe u

namespace Elementary.Ring

/-! ## Commutative semirings -/

/-- Natural numbers as coefficients. -/
def natCoef : Coef ℕ where
  nat n := n
  add := Nat.add
  mul := Nat.mul
  neg n := n
  inv n := n
  isZero n := Nat.beq n 0
  same := Nat.beq
  hasNeg := false
  hasInv := false
  hasQuot := false

/-- For where there is neither subtraction nor division. -/
def noOps {R : Type u} [Zero R] : Ops R := ⟨fun _ => 0, fun _ _ => 0, fun _ => 0, fun _ _ => 0⟩

theorem semiring_law {R : Type u} [CommSemiring R] : LawfulOps natCoef (Nat.cast : ℕ → R) noOps where
  nat _ := rfl
  add := Nat.cast_add
  mul := Nat.cast_mul
  isZero c h := by rw [Nat.eq_of_beq_eq_true (m := 0) h, Nat.cast_zero]
  same c d h := congrArg _ (Nat.eq_of_beq_eq_true h)
  neg h := nomatch h
  sub h := nomatch h
  inv_neg h := nomatch h
  div h := nomatch h
  inv_mul h := nomatch h
  inv_inv h := nomatch h
  inv_pow h := nomatch h
  inv_nat h := nomatch h

theorem semiring_eq {R : Type u} [CommSemiring R] (ρ : List R) (a b : Term) (h : check natCoef a b = true) :
    Term.denote noOps ρ a = Term.denote noOps ρ b := eq_of_check semiring_law ρ h

/-! ## Commutative rings -/

/-- Whether an integer is zero, for the kernel to compute. -/
def intZero : ℤ → Bool
  | .ofNat n => Nat.beq n 0
  | .negSucc _ => false

/-- Whether two integers are the same. -/
def intSame : ℤ → ℤ → Bool
  | .ofNat m, .ofNat n => Nat.beq m n
  | .negSucc m, .negSucc n => Nat.beq m n
  | .ofNat _, .negSucc _ => false
  | .negSucc _, .ofNat _ => false

theorem intZero_eq : ∀ {i : ℤ}, intZero i = true → i = 0
  | .ofNat _, h => congrArg Int.ofNat (Nat.eq_of_beq_eq_true h)
  | .negSucc _, h => nomatch h

theorem intSame_eq : ∀ {i j : ℤ}, intSame i j = true → i = j
  | .ofNat _, .ofNat _, h => congrArg Int.ofNat (Nat.eq_of_beq_eq_true h)
  | .negSucc _, .negSucc _, h => congrArg Int.negSucc (Nat.eq_of_beq_eq_true h)
  | .ofNat _, .negSucc _, h => nomatch h
  | .negSucc _, .ofNat _, h => nomatch h

/-- Integers as coefficients; `inv` says whether there are inverses. -/
def intCoef (inv : Bool) : Coef ℤ where
  nat := Int.ofNat
  add := Int.add
  mul := Int.mul
  neg := Int.neg
  inv i := i
  isZero := intZero
  same := intSame
  hasNeg := true
  hasInv := inv
  hasQuot := false

/-- Negation and subtraction of a ring. -/
def ringOps {R : Type u} [Ring R] : Ops R := ⟨fun a => -a, fun a b => a - b, fun _ => 0, fun _ _ => 0⟩

theorem int_law {R : Type u} [CommRing R] (inv : Bool) : Lawful (intCoef inv) (Int.cast : ℤ → R) where
  nat := Int.cast_natCast
  add := Int.cast_add
  mul := Int.cast_mul
  isZero c h := by rw [intZero_eq h, Int.cast_zero]
  same c d h := congrArg _ (intSame_eq h)

theorem cast_neg_one {R : Type u} [Ring R] (a : R) : ((-1 : ℤ) : R) * a = -a := by
  rw [Int.cast_neg, Int.cast_one, neg_one_mul]

theorem ring_law {R : Type u} [CommRing R] : LawfulOps (intCoef false) (Int.cast : ℤ → R) ringOps where
  toLawful := int_law false
  neg _ a := (cast_neg_one a).symm
  sub _ a b := (sub_eq_add_neg a b).trans (congrArg _ (cast_neg_one b).symm)
  inv_neg _ h := nomatch h
  div h := nomatch h
  inv_mul h := nomatch h
  inv_inv h := nomatch h
  inv_pow h := nomatch h
  inv_nat h := nomatch h

theorem ring_eq {R : Type u} [CommRing R] (ρ : List R) (a b : Term) (h : check (intCoef false) a b = true) :
    Term.denote ringOps ρ a = Term.denote ringOps ρ b := eq_of_check ring_law ρ h

/-! ## Fields -/

/-- The operations of a field. -/
def fieldOps {K : Type u} [Field K] : Ops K := ⟨fun a => -a, fun a b => a - b, fun a => a⁻¹, fun a b => a / b⟩

theorem field_law {K : Type u} [Field K] : LawfulOps (intCoef true) (Int.cast : ℤ → K) fieldOps where
  toLawful := int_law true
  neg _ a := (cast_neg_one a).symm
  sub _ a b := (sub_eq_add_neg a b).trans (congrArg _ (cast_neg_one b).symm)
  inv_neg _ _ _ := inv_neg.trans (cast_neg_one _).symm
  div _ := div_eq_mul_inv
  inv_mul _ := mul_inv
  inv_inv _ := inv_inv
  inv_pow _ a n := (inv_pow a n).symm
  inv_nat h := nomatch h

theorem field_eq {K : Type u} [Field K] (ρ : List K) (a b : Term) (h : check (intCoef true) a b = true) :
    Term.denote fieldOps ρ a = Term.denote fieldOps ρ b := eq_of_check field_law ρ h

/-! ## Fields of characteristic zero -/

/-- A fraction: numerator, and denominator less one. -/
abbrev Frac := ℤ × ℕ

/-- Fractions as coefficients. -/
def fracCoef : Coef Frac where
  nat n := (Int.ofNat n, 0)
  add | (m, d), (n, e) => cond (Nat.beq d e) (Int.add m n, d) <|
    (Int.add (Int.mul m (Int.ofNat (Nat.add e 1))) (Int.mul n (Int.ofNat (Nat.add d 1))),
      Nat.add (Nat.add (Nat.mul d e) d) e)
  mul | (m, d), (n, e) => (Int.mul m n, Nat.add (Nat.add (Nat.mul d e) d) e)
  neg | (m, d) => (Int.neg m, d)
  inv
    | (.ofNat 0, _) => (0, 0)
    | (.ofNat (n + 1), d) => (Int.ofNat (d + 1), n)
    | (.negSucc n, d) => (Int.negSucc d, n)
  isZero | (m, _) => intZero m
  same | (m, d), (n, e) => intSame (Int.mul m (Int.ofNat (Nat.add e 1))) (Int.mul n (Int.ofNat (Nat.add d 1)))
  hasNeg := true
  hasInv := true
  hasQuot := true

section
variable {K : Type u} [Field K] [CharZero K]

/-- The fraction in a field. -/
def Frac.cast : Frac → K
  | (m, d) => m / (d + 1 : ℕ)

theorem den_ne_zero (d : ℕ) : ((d + 1 : ℕ) : K) ≠ 0 := Nat.cast_ne_zero.mpr (Nat.succ_ne_zero d)

omit [CharZero K] in
theorem den_mul (d e : ℕ) : ((d * e + d + e + 1 : ℕ) : K) = (d + 1 : ℕ) * (e + 1 : ℕ) := by
  rw [← Nat.cast_mul, Nat.mul_add_one, Nat.add_one_mul]
  exact congrArg _ (by omega)

theorem frac_law : LawfulOps fracCoef (Frac.cast : Frac → K) fieldOps where
  nat n := by
    show ((Int.ofNat n : ℤ) : K) / ((0 + 1 : ℕ) : K) = n
    rw [show ((Int.ofNat n : ℤ) : K) = n from Int.cast_natCast n, Nat.zero_add, Nat.cast_one, div_one]
  add := by
    intro ⟨m, d⟩ ⟨n, e⟩
    show Frac.cast (cond (Nat.beq d e) (m + n, d) (m * (e + 1 : ℕ) + n * (d + 1 : ℕ), d * e + d + e)) =
      (m : K) / (d + 1 : ℕ) + (n : K) / (e + 1 : ℕ)
    cases h : Nat.beq d e with
    | true =>
      show ((m + n : ℤ) : K) / (d + 1 : ℕ) = _
      rw [Nat.eq_of_beq_eq_true h, Int.cast_add, add_div]
    | false =>
      show ((m * (e + 1 : ℕ) + n * (d + 1 : ℕ) : ℤ) : K) / ((d * e + d + e + 1 : ℕ) : K) = _
      rw [div_add_div _ _ (den_ne_zero d) (den_ne_zero e), den_mul, Int.cast_add, Int.cast_mul, Int.cast_mul,
        Int.cast_natCast, Int.cast_natCast, mul_comm (n : K)]
  mul := by
    intro ⟨m, d⟩ ⟨n, e⟩
    show ((m * n : ℤ) : K) / ((d * e + d + e + 1 : ℕ) : K) = (m : K) / (d + 1 : ℕ) * ((n : K) / (e + 1 : ℕ))
    rw [div_mul_div_comm, den_mul, Int.cast_mul]
  isZero := by
    intro ⟨m, d⟩ h
    show (m : K) / _ = 0
    rw [intZero_eq h, Int.cast_zero, zero_div]
  same := by
    intro ⟨m, d⟩ ⟨n, e⟩ h
    show (m : K) / (d + 1 : ℕ) = (n : K) / (e + 1 : ℕ)
    have h : m * (e + 1 : ℕ) = n * (d + 1 : ℕ) := intSame_eq h
    rw [div_eq_div_iff (den_ne_zero d) (den_ne_zero e), ← Int.cast_natCast (e + 1), ← Int.cast_natCast (d + 1),
      ← Int.cast_mul, ← Int.cast_mul, h]
  neg _ a := by
    show -a = ((-1 : ℤ) : K) / ((0 + 1 : ℕ) : K) * a
    rw [Nat.zero_add, Nat.cast_one, div_one, cast_neg_one]
  sub _ a b := by
    show a - b = a + ((-1 : ℤ) : K) / ((0 + 1 : ℕ) : K) * b
    rw [Nat.zero_add, Nat.cast_one, div_one, cast_neg_one, sub_eq_add_neg]
  inv_neg _ _ a := by
    show (-a)⁻¹ = ((-1 : ℤ) : K) / ((0 + 1 : ℕ) : K) * a⁻¹
    rw [Nat.zero_add, Nat.cast_one, div_one, cast_neg_one, inv_neg]
  div _ := div_eq_mul_inv
  inv_mul _ := mul_inv
  inv_inv _ := inv_inv
  inv_pow _ a n := (inv_pow a n).symm
  inv_nat _ c := by
    show _ = (c : K)⁻¹
    cases c with
    | zero =>
      show ((0 : ℤ) : K) / ((0 + 1 : ℕ) : K) = _
      rw [Int.cast_zero, zero_div, Nat.cast_zero, inv_zero]
    | succ n =>
      show (((0 + 1 : ℕ) : ℤ) : K) / ((n + 1 : ℕ) : K) = _
      rw [Int.cast_natCast, Nat.zero_add, Nat.cast_one, one_div]

theorem frac_eq (ρ : List K) (a b : Term) (h : check fracCoef a b = true) :
    Term.denote fieldOps ρ a = Term.denote fieldOps ρ b := eq_of_check frac_law ρ h
end

end Elementary.Ring
