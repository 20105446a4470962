prelude
import Init.Data.Rat.Basic
import Init.Data.SimpSet

/-!
# Rational numbers as fractions

Fractions are equal when their cross products are (`Rat.eq_iff_mul_eq_mul`, `Rat.normalize_eq_iff`), and
the operations on fractions that need not be in lowest terms are the usual ones (`divInt_add_divInt`, …).
-/

set_option linter.unusedVariables false

namespace Rat

/-- Brings sums of products of integers to one form. -/
local macro "int_arrange" : tactic => `(tactic| simp only [Int.add_mul, Int.mul_add, Int.mul_comm, Int.mul_left_comm,
  Int.mul_assoc, Int.add_comm, Int.add_left_comm, Int.add_assoc])

theorem den_ne_zero (q : Rat) : q.den ≠ 0 := q.den_nz

@[simp] theorem zero_num : (0 : Rat).num = 0 := rfl
@[simp] theorem zero_den : (0 : Rat).den = 1 := rfl
@[simp] theorem one_num : (1 : Rat).num = 1 := rfl
@[simp] theorem one_den : (1 : Rat).den = 1 := rfl
@[simp] theorem num_ofNat {n : Nat} : (OfNat.ofNat n : Rat).num = OfNat.ofNat n := rfl
@[simp] theorem den_ofNat {n : Nat} : (OfNat.ofNat n : Rat).den = 1 := rfl
@[simp] theorem ofInt_num {n : Int} : (ofInt n : Rat).num = n := rfl
@[simp] theorem ofInt_den {n : Int} : (ofInt n : Rat).den = 1 := rfl
@[simp] theorem den_intCast (a : Int) : (a : Rat).den = 1 := rfl
@[simp] theorem num_intCast (a : Int) : (a : Rat).num = a := rfl
@[simp] theorem den_natCast (n : Nat) : (n : Rat).den = 1 := rfl
@[simp] theorem num_natCast (n : Nat) : (n : Rat).num = n := rfl
@[simp] theorem mk_den_one {r : Int} : ⟨r, 1, (Nat.succ_ne_zero 0), Nat.coprime_one_right _⟩ = (r : Rat) := rfl

/-! ## Fractions -/

private theorem coprime_unique {n₁ n₂ : Int} {d₁ d₂ : Nat} (r₁ : n₁.natAbs.Coprime d₁)
    (r₂ : n₂.natAbs.Coprime d₂) (h : n₁ * d₂ = n₂ * d₁) : d₁ ∣ d₂ := by
  have e : n₁.natAbs * d₂ = n₂.natAbs * d₁ := by
    have := congrArg Int.natAbs h
    rwa [Int.natAbs_mul, Int.natAbs_mul, Int.natAbs_natCast, Int.natAbs_natCast] at this
  exact r₁.symm.dvd_of_dvd_mul_left ⟨n₂.natAbs, by rw [e, Nat.mul_comm]⟩

/-- Numbers are equal when the cross products of their fractions are. -/
theorem eq_iff_mul_eq_mul {p q : Rat} : p = q ↔ p.num * q.den = q.num * p.den := by
  refine ⟨fun e => e ▸ rfl, fun h => ?_⟩
  have d : p.den = q.den := Nat.dvd_antisymm (coprime_unique p.reduced q.reduced h)
    (coprime_unique q.reduced p.reduced h.symm)
  refine ext (Int.eq_of_mul_eq_mul_right (Int.natCast_ne_zero.2 q.den_nz) (h.trans ?_)) d
  rw [d]

/-- The fraction in lowest terms equals the one that it was made from. -/
private theorem normalize_cross {n : Int} {d : Nat} (h : d ≠ 0) :
    (normalize n d h).num * d = n * (normalize n d h).den := by
  show n / (n.natAbs.gcd d : Nat) * d = n * (d / n.natAbs.gcd d : Nat)
  have hn := Int.ediv_mul_cancel (normalize.dvd_num (num := n) (den := d) rfl)
  have hd := Nat.div_mul_cancel (normalize.dvd_den (num := n) (den := d) rfl)
  generalize n.natAbs.gcd d = g at hn hd ⊢
  conv => lhs; rw [← hd]
  conv => rhs; rw [← hn]
  rw [Int.natCast_mul, Int.mul_right_comm, Int.mul_assoc]

theorem normalize_eq_iff {n₁ n₂ : Int} {d₁ d₂ : Nat} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    normalize n₁ d₁ z₁ = normalize n₂ d₂ z₂ ↔ n₁ * d₂ = n₂ * d₁ := by
  have c₁ := normalize_cross (n := n₁) z₁
  have c₂ := normalize_cross (n := n₂) z₂
  rw [eq_iff_mul_eq_mul]
  have w₁ := Int.natCast_ne_zero.2 (normalize n₁ d₁ z₁).den_nz
  have w₂ := Int.natCast_ne_zero.2 (normalize n₂ d₂ z₂).den_nz
  generalize (normalize n₁ d₁ z₁).num = a, ((normalize n₁ d₁ z₁).den : Int) = b at *
  generalize (normalize n₂ d₂ z₂).num = c, ((normalize n₂ d₂ z₂).den : Int) = d at *
  have z₁ := Int.natCast_ne_zero.2 z₁
  have z₂ := Int.natCast_ne_zero.2 z₂
  generalize (d₁ : Int) = x, (d₂ : Int) = y at *
  constructor <;> intro h
  · refine Int.eq_of_mul_eq_mul_right w₁ (Int.eq_of_mul_eq_mul_right w₂ ?_)
    calc n₁ * y * b * d = n₁ * b * (d * y) := by int_arrange
      _ = a * d * (x * y) := by rw [← c₁]; int_arrange
      _ = c * y * (b * x) := by rw [h]; int_arrange
      _ = n₂ * x * b * d := by rw [c₂]; int_arrange
  · refine Int.eq_of_mul_eq_mul_right z₁ (Int.eq_of_mul_eq_mul_right z₂ ?_)
    calc a * d * x * y = a * x * (d * y) := by int_arrange
      _ = n₁ * y * (b * d) := by rw [c₁]; int_arrange
      _ = n₂ * d * (b * x) := by rw [h]; int_arrange
      _ = c * b * x * y := by rw [← c₂]; int_arrange

theorem normalize_self (r : Rat) : normalize r.num r.den r.den_nz = r :=
  eq_iff_mul_eq_mul.2 (normalize_cross r.den_nz)

theorem mk_eq_normalize (num den nz c) : ⟨num, den, nz, c⟩ = normalize num den nz :=
  (normalize_self ⟨num, den, nz, c⟩).symm

theorem normalize_eq {num : Int} {den : Nat} (den_nz) : normalize num den den_nz =
    { num := num / (num.natAbs.gcd den : Nat), den := den / num.natAbs.gcd den
      den_nz := normalize.den_nz den_nz rfl, reduced := normalize.reduced den_nz rfl } := rfl

theorem normalize_eq_mk' (n : Int) (d : Nat) (h : d ≠ 0) (c : Nat.gcd (Int.natAbs n) d = 1) :
    normalize n d h = mk' n d h c := (mk_eq_normalize ..).symm

theorem normalize_eq_mkRat {num : Int} {den : Nat} (den_nz) : normalize num den den_nz = mkRat num den :=
  (dif_neg den_nz).symm

theorem mkRat_def (n : Int) (d : Nat) : mkRat n d = if d0 : d = 0 then 0 else normalize n d d0 := rfl

@[simp] theorem mkRat_self (a : Rat) : mkRat a.num a.den = a := by
  rw [← normalize_eq_mkRat a.den_nz, normalize_self]

theorem mk_eq_mkRat (num den nz c) : ⟨num, den, nz, c⟩ = mkRat num den := (mkRat_self ⟨num, den, nz, c⟩).symm

@[simp] theorem mkRat_zero (n : Int) : mkRat n 0 = 0 := rfl

theorem mkRat_eq_iff {n₁ n₂ : Int} {d₁ d₂ : Nat} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    mkRat n₁ d₁ = mkRat n₂ d₂ ↔ n₁ * d₂ = n₂ * d₁ := by
  rw [← normalize_eq_mkRat z₁, ← normalize_eq_mkRat z₂, normalize_eq_iff]

@[simp] theorem zero_mkRat (n : Nat) : mkRat 0 n = 0 := by
  rcases Nat.eq_zero_or_pos n with rfl | h
  · rfl
  · exact (mkRat_eq_iff (n₂ := 0) (Nat.ne_of_gt h) (Nat.succ_ne_zero 0)).2
      ((Int.zero_mul _).trans (Int.zero_mul _).symm)

@[simp] theorem normalize_zero {d : Nat} (nz) : normalize 0 d nz = 0 := by
  rw [normalize_eq_mkRat, zero_mkRat]

theorem mkRat_eq_zero {n : Int} {d : Nat} (d0 : d ≠ 0) : mkRat n d = 0 ↔ n = 0 := by
  rw [← zero_mkRat 1, mkRat_eq_iff d0 (Nat.succ_ne_zero 0), Int.zero_mul]
  exact ⟨fun h => (Int.mul_one n).symm.trans h, fun h => by rw [h]; rfl⟩

@[simp] theorem normalize_eq_zero {n : Int} {d : Nat} (d0 : d ≠ 0) : normalize n d d0 = 0 ↔ n = 0 := by
  rw [normalize_eq_mkRat, mkRat_eq_zero d0]

theorem mkRat_ne_zero {n : Int} {d : Nat} (d0 : d ≠ 0) : mkRat n d ≠ 0 ↔ n ≠ 0 := not_congr (mkRat_eq_zero d0)

theorem mkRat_mul_left {n : Int} {d a : Nat} (a0 : a ≠ 0) : mkRat (↑a * n) (a * d) = mkRat n d := by
  rcases Nat.eq_zero_or_pos d with rfl | h
  · rfl
  · rw [mkRat_eq_iff (Nat.mul_ne_zero a0 (Nat.ne_of_gt h)) (Nat.ne_of_gt h), Int.natCast_mul]
    int_arrange

theorem mkRat_mul_right {n : Int} {d a : Nat} (a0 : a ≠ 0) : mkRat (n * a) (d * a) = mkRat n d := by
  rw [Int.mul_comm, Nat.mul_comm, mkRat_mul_left a0]

@[simp] theorem divInt_ofNat (num : Int) (den : Nat) : num /. (den : Nat) = mkRat num den := rfl

theorem mk_eq_divInt (num den nz c) : ⟨num, den, nz, c⟩ = num /. (den : Nat) := mk_eq_mkRat num den nz c

theorem num_divInt_den (a : Rat) : a.num /. a.den = a := mkRat_self a

theorem mk'_eq_divInt {n : Int} {d : Nat} {h c} : (⟨n, d, h, c⟩ : Rat) = n /. d := mk_eq_mkRat n d h c

@[simp] theorem divInt_zero (n : Int) : n /. 0 = 0 := rfl

theorem divInt_neg' (num den : Int) : num /. -den = -num /. den := by
  match den with
  | .ofNat 0 => rfl
  | .ofNat (d + 1) => exact normalize_eq_mkRat (Nat.succ_ne_zero d)
  | .negSucc d =>
    show mkRat num (d + 1) = normalize (- -num) (d + 1) (Nat.succ_ne_zero d)
    rw [Int.neg_neg, normalize_eq_mkRat]

theorem neg_divInt_neg (num den : Int) : -num /. -den = num /. den := by rw [divInt_neg', Int.neg_neg]

/-- Every quotient is one with a natural denominator. -/
private theorem divInt_cases (n : Int) {d : Int} (h : d ≠ 0) :
    ∃ (n' : Int) (d' : Nat), d' ≠ 0 ∧ n /. d = mkRat n' d' ∧ n' * d = n * d' := by
  match d, h with
  | .ofNat d, h => exact ⟨n, d, fun e => h (congrArg Int.ofNat e), rfl, rfl⟩
  | .negSucc d, _ =>
    refine ⟨-n, d + 1, Nat.succ_ne_zero d, normalize_eq_mkRat (Nat.succ_ne_zero d), ?_⟩
    rw [← Int.neg_ofNat_succ, Int.neg_mul_neg]

theorem divInt_eq_divInt_iff {n₁ n₂ d₁ d₂ : Int} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    n₁ /. d₁ = n₂ /. d₂ ↔ n₁ * d₂ = n₂ * d₁ := by
  obtain ⟨m₁, e₁, w₁, q₁, c₁⟩ := divInt_cases n₁ z₁
  obtain ⟨m₂, e₂, w₂, q₂, c₂⟩ := divInt_cases n₂ z₂
  rw [q₁, q₂, mkRat_eq_iff w₁ w₂]
  have w₁ := Int.natCast_ne_zero.2 w₁
  have w₂ := Int.natCast_ne_zero.2 w₂
  generalize (e₁ : Int) = x, (e₂ : Int) = y at *
  constructor <;> intro h
  · refine Int.eq_of_mul_eq_mul_right w₁ (Int.eq_of_mul_eq_mul_right w₂ ?_)
    calc n₁ * d₂ * x * y = n₁ * x * (d₂ * y) := by int_arrange
      _ = m₁ * y * (d₁ * d₂) := by rw [← c₁]; int_arrange
      _ = m₂ * d₂ * (d₁ * x) := by rw [h]; int_arrange
      _ = n₂ * d₁ * x * y := by rw [c₂]; int_arrange
  · refine Int.eq_of_mul_eq_mul_right z₁ (Int.eq_of_mul_eq_mul_right z₂ ?_)
    calc m₁ * y * d₁ * d₂ = m₁ * d₁ * (d₂ * y) := by int_arrange
      _ = n₁ * d₂ * (x * y) := by rw [c₁]; int_arrange
      _ = n₂ * y * (d₁ * x) := by rw [h]; int_arrange
      _ = m₂ * x * d₁ * d₂ := by rw [← c₂]; int_arrange

theorem num_div_den_cross (n : Int) {d : Int} (h : d ≠ 0) : (n /. d).num * d = n * (n /. d).den :=
  (divInt_eq_divInt_iff (Int.natCast_ne_zero.2 (n /. d).den_nz) h).1 (num_divInt_den _)

@[simp] theorem zero_divInt (n : Int) : 0 /. n = 0 := by
  by_cases h : n = 0
  · rw [h, divInt_zero]
  · exact (divInt_eq_divInt_iff (n₂ := 0) (d₂ := 1) h Int.one_ne_zero).2 ((Int.zero_mul _).trans (Int.zero_mul _).symm)

theorem divInt_mul_left {n d a : Int} (a0 : a ≠ 0) : (a * n) /. (a * d) = n /. d := by
  by_cases h : d = 0
  · rw [h, Int.mul_zero, divInt_zero, divInt_zero]
  · rw [divInt_eq_divInt_iff (Int.mul_ne_zero a0 h) h]
    int_arrange

theorem divInt_mul_right {n d a : Int} (a0 : a ≠ 0) : (n * a) /. (d * a) = n /. d := by
  rw [Int.mul_comm n, Int.mul_comm d, divInt_mul_left a0]

theorem divInt_self' {n : Int} (hn : n ≠ 0) : n /. n = 1 :=
  (divInt_eq_divInt_iff hn (d₂ := 1) Int.one_ne_zero).2 (Int.mul_comm n 1)

@[simp] theorem divInt_eq_zero {n d : Int} (d0 : d ≠ 0) : n /. d = 0 ↔ n = 0 := by
  rw [← zero_divInt d, divInt_eq_divInt_iff d0 d0]
  exact ⟨fun h => Int.eq_of_mul_eq_mul_right d0 h, fun h => h ▸ rfl⟩

theorem divInt_ne_zero {n d : Int} (d0 : d ≠ 0) : n /. d ≠ 0 ↔ n ≠ 0 := not_congr (divInt_eq_zero d0)

theorem intCast_eq_divInt (z : Int) : (z : Rat) = z /. 1 := (num_divInt_den (z : Rat)).symm

/-- To prove something of all rational numbers, prove it of the fractions `n /. d` in lowest terms. -/
@[elab_as_elim] def numDenCasesOn.{u} {C : Rat → Sort u} (a : Rat)
    (H : ∀ n d, 0 < d → (Int.natAbs n).Coprime d → C (n /. d)) : C a :=
  num_divInt_den a ▸ H a.num a.den a.den_pos a.reduced

/-- To prove something of all rational numbers, prove it of the fractions `n /. d`. -/
@[elab_as_elim] def numDenCasesOn'.{u} {C : Rat → Sort u} (a : Rat)
    (H : ∀ (n : Int) (d : Nat), d ≠ 0 → C (n /. d)) : C a :=
  num_divInt_den a ▸ H a.num a.den a.den_nz

/-- To prove something of all rational numbers, prove it of those given by their components. -/
@[elab_as_elim] def numDenCasesOn''.{u} {C : Rat → Sort u} (a : Rat)
    (H : ∀ (n : Int) (d : Nat) (nz red), C (mk' n d nz red)) : C a :=
  H a.num a.den a.den_nz a.reduced

/-! ## The operations -/

theorem add_def (a b : Rat) :
    a + b = normalize (a.num * b.den + b.num * a.den) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz) := by
  show Rat.add a b = _; rw [Rat.add]

theorem add_def' (a b : Rat) : a + b = mkRat (a.num * b.den + b.num * a.den) (a.den * b.den) := by
  rw [add_def, normalize_eq_mkRat]

theorem sub_def (a b : Rat) :
    a - b = normalize (a.num * b.den - b.num * a.den) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz) := by
  show Rat.sub a b = _; rw [Rat.sub]

theorem sub_def' (a b : Rat) : a - b = mkRat (a.num * b.den - b.num * a.den) (a.den * b.den) := by
  rw [sub_def, normalize_eq_mkRat]

theorem mul_def (a b : Rat) :
    a * b = normalize (a.num * b.num) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz) := by
  show Rat.mul a b = _; rw [Rat.mul]

theorem mul_def' (a b : Rat) : a * b = mkRat (a.num * b.num) (a.den * b.den) := by
  rw [mul_def, normalize_eq_mkRat]

theorem inv_def (a : Rat) : a⁻¹ = (a.den : Int) /. a.num := by show Rat.inv a = _; rw [Rat.inv]

theorem div_def (a b : Rat) : a / b = a * b⁻¹ := rfl

@[simp] theorem neg_num (a : Rat) : (-a).num = -a.num := rfl
@[simp] theorem neg_den (a : Rat) : (-a).den = a.den := rfl
@[simp] theorem num_neg {q : Rat} : (-q).num = -q.num := rfl
@[simp] theorem den_neg {q : Rat} : (-q).den = q.den := rfl

@[simp] theorem neg_divInt (n d : Int) : -(n /. d) = -n /. d := by
  by_cases h : d = 0
  · rw [h, divInt_zero, divInt_zero]; rfl
  · rw [← num_divInt_den (-(n /. d)), divInt_eq_divInt_iff (Int.natCast_ne_zero.2 (-(n /. d)).den_nz) h, neg_num, neg_den,
      Int.neg_mul, Int.neg_mul, num_div_den_cross n h]

theorem neg_mkRat (n : Int) (d : Nat) : -mkRat n d = mkRat (-n) d := neg_divInt n d

theorem neg_normalize (n : Int) (d : Nat) (z) : -normalize n d z = normalize (-n) d z := by
  rw [normalize_eq_mkRat, normalize_eq_mkRat, neg_mkRat]

@[simp] theorem divInt_add_divInt (n₁ n₂ : Int) {d₁ d₂ : Int} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    n₁ /. d₁ + n₂ /. d₂ = (n₁ * d₂ + n₂ * d₁) /. (d₁ * d₂) := by
  have c₁ := num_div_den_cross n₁ z₁
  have c₂ := num_div_den_cross n₂ z₂
  have w₁ := Int.natCast_ne_zero.2 (n₁ /. d₁).den_nz
  have w₂ := Int.natCast_ne_zero.2 (n₂ /. d₂).den_nz
  rw [add_def', ← divInt_ofNat, Int.natCast_mul, divInt_eq_divInt_iff (Int.mul_ne_zero w₁ w₂) (Int.mul_ne_zero z₁ z₂)]
  generalize (n₁ /. d₁).num = a, ((n₁ /. d₁).den : Int) = b at *
  generalize (n₂ /. d₂).num = c, ((n₂ /. d₂).den : Int) = d at *
  calc (a * d + c * b) * (d₁ * d₂) = (a * d₁) * (d * d₂) + (c * d₂) * (b * d₁) := by
        int_arrange
    _ = (n₁ * d₂ + n₂ * d₁) * (b * d) := by
        rw [c₁, c₂]; int_arrange

@[simp] theorem divInt_mul_divInt (n₁ n₂ : Int) {d₁ d₂ : Int} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    (n₁ /. d₁) * (n₂ /. d₂) = (n₁ * n₂) /. (d₁ * d₂) := by
  have c₁ := num_div_den_cross n₁ z₁
  have c₂ := num_div_den_cross n₂ z₂
  have w₁ := Int.natCast_ne_zero.2 (n₁ /. d₁).den_nz
  have w₂ := Int.natCast_ne_zero.2 (n₂ /. d₂).den_nz
  rw [mul_def', ← divInt_ofNat, Int.natCast_mul, divInt_eq_divInt_iff (Int.mul_ne_zero w₁ w₂) (Int.mul_ne_zero z₁ z₂)]
  generalize (n₁ /. d₁).num = a, ((n₁ /. d₁).den : Int) = b at *
  generalize (n₂ /. d₂).num = c, ((n₂ /. d₂).den : Int) = d at *
  calc a * c * (d₁ * d₂) = (a * d₁) * (c * d₂) := by int_arrange
    _ = n₁ * n₂ * (b * d) := by rw [c₁, c₂]; int_arrange

protected theorem sub_eq_add_neg (a b : Rat) : a - b = a + -b := by
  rw [sub_def, add_def, neg_num, Int.neg_mul]; rfl

@[simp] theorem divInt_sub_divInt (n₁ n₂ : Int) {d₁ d₂ : Int} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    n₁ /. d₁ - n₂ /. d₂ = (n₁ * d₂ - n₂ * d₁) /. (d₁ * d₂) := by
  rw [Rat.sub_eq_add_neg, neg_divInt, divInt_add_divInt _ _ z₁ z₂, Int.neg_mul]; rfl

theorem mkRat_add_mkRat (n₁ n₂ : Int) {d₁ d₂ : Nat} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    mkRat n₁ d₁ + mkRat n₂ d₂ = mkRat (n₁ * d₂ + n₂ * d₁) (d₁ * d₂) :=
  divInt_add_divInt n₁ n₂ (Int.natCast_ne_zero.2 z₁) (Int.natCast_ne_zero.2 z₂)

theorem normalize_add_normalize (n₁ n₂ : Int) {d₁ d₂ : Nat} (z₁ z₂) : normalize n₁ d₁ z₁ + normalize n₂ d₂ z₂ =
    normalize (n₁ * d₂ + n₂ * d₁) (d₁ * d₂) (Nat.mul_ne_zero z₁ z₂) := by
  simp only [normalize_eq_mkRat, mkRat_add_mkRat n₁ n₂ z₁ z₂]

@[simp] theorem mkRat_mul_mkRat (n₁ n₂ : Int) (d₁ d₂ : Nat) :
    mkRat n₁ d₁ * mkRat n₂ d₂ = mkRat (n₁ * n₂) (d₁ * d₂) := by
  by_cases z₁ : d₁ = 0
  · rw [z₁, Nat.zero_mul, mkRat_zero, mkRat_zero, mul_def, zero_num, Int.zero_mul, normalize_zero]
  by_cases z₂ : d₂ = 0
  · rw [z₂, Nat.mul_zero, mkRat_zero, mkRat_zero, mul_def, zero_num, Int.mul_zero, normalize_zero]
  exact divInt_mul_divInt n₁ n₂ (Int.natCast_ne_zero.2 z₁) (Int.natCast_ne_zero.2 z₂)

theorem normalize_mul_normalize (n₁ n₂ : Int) {d₁ d₂ : Nat} (z₁ z₂) : normalize n₁ d₁ z₁ * normalize n₂ d₂ z₂ =
    normalize (n₁ * n₂) (d₁ * d₂) (Nat.mul_ne_zero z₁ z₂) := by
  simp only [normalize_eq_mkRat, mkRat_mul_mkRat]

@[simp] theorem inv_divInt (n d : Int) : (n /. d)⁻¹ = d /. n := by
  by_cases z : d = 0
  · rw [z, divInt_zero, zero_divInt, inv_def, zero_num, divInt_zero]
  by_cases y : n = 0
  · rw [y, divInt_zero, zero_divInt, inv_def, zero_num, divInt_zero]
  have ne : (n /. d).num ≠ 0 := fun e => y <| by
    have c := num_div_den_cross n z
    rw [e, Int.zero_mul] at c
    exact (Int.mul_eq_zero.1 c.symm).resolve_right (Int.natCast_ne_zero.2 (n /. d).den_nz)
  rw [inv_def, divInt_eq_divInt_iff ne y, Int.mul_comm, Int.mul_comm d, num_div_den_cross n z]

@[simp] protected theorem inv_zero : (0 : Rat)⁻¹ = 0 := by rw [inv_def, zero_num, divInt_zero]

end Rat
