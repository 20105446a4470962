prelude
import Init.Data.Rat.Fraction

/-!
# Rational numbers: the laws of a field

On fractions, each law is an identity of integers.
-/

set_option linter.unusedVariables false

namespace Rat

/-! ## The laws of a field -/

protected theorem add_comm (a b : Rat) : a + b = b + a := by
  simp only [add_def', Int.add_comm, Nat.mul_comm]

@[simp] protected theorem add_zero (a : Rat) : a + 0 = a := by
  rw [add_def', zero_num, zero_den, Int.zero_mul, Int.add_zero, Nat.mul_one]
  exact (congrArg (mkRat · a.den) (Int.mul_one a.num)).trans (mkRat_self a)

@[simp] protected theorem zero_add (a : Rat) : 0 + a = a := by rw [Rat.add_comm, Rat.add_zero]

protected theorem add_assoc (a b c : Rat) : a + b + c = a + (b + c) := by
  have ha := Int.natCast_ne_zero.2 a.den_nz; have hb := Int.natCast_ne_zero.2 b.den_nz
  have hc := Int.natCast_ne_zero.2 c.den_nz
  rw [← num_divInt_den a, ← num_divInt_den b, ← num_divInt_den c, divInt_add_divInt _ _ ha hb,
    divInt_add_divInt _ _ (Int.mul_ne_zero ha hb) hc, divInt_add_divInt _ _ hb hc,
    divInt_add_divInt _ _ ha (Int.mul_ne_zero hb hc), Int.mul_assoc]
  congr 1
  simp only [Int.add_mul, Int.mul_add, Int.mul_comm, Int.mul_left_comm, Int.mul_assoc, Int.add_assoc]

protected theorem add_left_comm (a b c : Rat) : a + (b + c) = b + (a + c) := by
  rw [← Rat.add_assoc, Rat.add_comm a, Rat.add_assoc]

protected theorem neg_add_cancel (a : Rat) : -a + a = 0 := by
  rw [add_def', neg_num, neg_den, Int.neg_mul, Int.add_left_neg, zero_mkRat]

protected theorem add_neg_cancel (a : Rat) : a + -a = 0 := by rw [Rat.add_comm, Rat.neg_add_cancel]

protected theorem add_right_cancel {a b : Rat} (c : Rat) (h : a + c = b + c) : a = b := by
  have h := congrArg (· + -c) h
  simp only [Rat.add_assoc, Rat.add_neg_cancel, Rat.add_zero] at h
  exact h

protected theorem add_left_cancel {a b : Rat} (c : Rat) (h : c + a = c + b) : a = b := by
  rw [Rat.add_comm c, Rat.add_comm c] at h
  exact Rat.add_right_cancel c h

@[simp] protected theorem neg_neg (a : Rat) : - -a = a := ext (Int.neg_neg a.num) rfl

@[simp] protected theorem neg_zero : -(0 : Rat) = 0 := rfl

@[simp] protected theorem sub_self (a : Rat) : a - a = 0 := by rw [Rat.sub_eq_add_neg, Rat.add_neg_cancel]

@[simp] protected theorem sub_zero (a : Rat) : a - 0 = a := by rw [Rat.sub_eq_add_neg, Rat.neg_zero, Rat.add_zero]

protected theorem neg_add (a b : Rat) : -(a + b) = -a + -b := by
  refine Rat.add_right_cancel (a + b) ?_
  rw [Rat.neg_add_cancel, Rat.add_comm a, Rat.add_assoc, ← Rat.add_assoc (-b), Rat.neg_add_cancel, Rat.zero_add,
    Rat.neg_add_cancel]

protected theorem neg_sub (a b : Rat) : -(a - b) = b - a := by
  rw [Rat.sub_eq_add_neg, Rat.neg_add, Rat.neg_neg, Rat.add_comm, Rat.sub_eq_add_neg]

protected theorem sub_add_cancel (a b : Rat) : a - b + b = a := by
  rw [Rat.sub_eq_add_neg, Rat.add_assoc, Rat.neg_add_cancel, Rat.add_zero]

protected theorem add_sub_cancel (a b : Rat) : a + b - b = a := by
  rw [Rat.sub_eq_add_neg, Rat.add_assoc, Rat.add_neg_cancel, Rat.add_zero]

protected theorem mul_comm (a b : Rat) : a * b = b * a := by
  simp only [mul_def', Int.mul_comm, Nat.mul_comm]

@[simp] protected theorem zero_mul (a : Rat) : 0 * a = 0 := by rw [mul_def, zero_num, Int.zero_mul, normalize_zero]

@[simp] protected theorem mul_zero (a : Rat) : a * 0 = 0 := by rw [Rat.mul_comm, Rat.zero_mul]

@[simp] protected theorem mul_one (a : Rat) : a * 1 = a := by
  rw [mul_def', one_num, one_den, Int.mul_one, Nat.mul_one, mkRat_self]

@[simp] protected theorem one_mul (a : Rat) : 1 * a = a := by rw [Rat.mul_comm, Rat.mul_one]

protected theorem mul_assoc (a b c : Rat) : a * b * c = a * (b * c) := by
  rw [← mkRat_self a, ← mkRat_self b, ← mkRat_self c]
  simp only [mkRat_mul_mkRat, Int.mul_assoc, Nat.mul_assoc]

protected theorem mul_left_comm (a b c : Rat) : a * (b * c) = b * (a * c) := by
  rw [← Rat.mul_assoc, Rat.mul_comm a, Rat.mul_assoc]

protected theorem mul_add (a b c : Rat) : a * (b + c) = a * b + a * c := by
  have ha := Int.natCast_ne_zero.2 a.den_nz; have hb := Int.natCast_ne_zero.2 b.den_nz
  have hc := Int.natCast_ne_zero.2 c.den_nz
  rw [← num_divInt_den a, ← num_divInt_den b, ← num_divInt_den c, divInt_add_divInt _ _ hb hc,
    divInt_mul_divInt _ _ ha (Int.mul_ne_zero hb hc), divInt_mul_divInt _ _ ha hb, divInt_mul_divInt _ _ ha hc,
    divInt_add_divInt _ _ (Int.mul_ne_zero ha hb) (Int.mul_ne_zero ha hc), ← divInt_mul_left ha]
  congr 1 <;> simp only [Int.mul_add, Int.mul_left_comm, Int.mul_assoc]

protected theorem add_mul (a b c : Rat) : (a + b) * c = a * c + b * c := by
  rw [Rat.mul_comm, Rat.mul_add, Rat.mul_comm c, Rat.mul_comm c]

protected theorem neg_mul (a b : Rat) : -a * b = -(a * b) := by
  refine Rat.add_right_cancel (a * b) ?_
  rw [← Rat.add_mul, Rat.neg_add_cancel, Rat.neg_add_cancel, Rat.zero_mul]

protected theorem mul_neg (a b : Rat) : a * -b = -(a * b) := by
  rw [Rat.mul_comm, Rat.neg_mul, Rat.mul_comm]

protected theorem mul_sub (a b c : Rat) : a * (b - c) = a * b - a * c := by
  rw [Rat.sub_eq_add_neg, Rat.mul_add, Rat.mul_neg, ← Rat.sub_eq_add_neg]

protected theorem sub_mul (a b c : Rat) : (a - b) * c = a * c - b * c := by
  rw [Rat.mul_comm, Rat.mul_sub, Rat.mul_comm c, Rat.mul_comm c]

protected theorem zero_ne_one : (0 : Rat) ≠ 1 := fun h => Int.zero_ne_one (congrArg Rat.num h)

@[simp] theorem num_eq_zero {q : Rat} : q.num = 0 ↔ q = 0 :=
  ⟨fun h => by rw [← num_divInt_den q, h, zero_divInt], fun h => h ▸ rfl⟩

theorem num_ne_zero {q : Rat} : q.num ≠ 0 ↔ q ≠ 0 := not_congr num_eq_zero

protected theorem mul_inv_cancel (a : Rat) (h : a ≠ 0) : a * a⁻¹ = 1 := by
  have ha := Int.natCast_ne_zero.2 a.den_nz
  have hn := num_ne_zero.2 h
  rw [← num_divInt_den a, inv_divInt, divInt_mul_divInt _ _ ha hn, Int.mul_comm,
    divInt_self' (Int.mul_ne_zero ha hn)]

protected theorem inv_mul_cancel (a : Rat) (h : a ≠ 0) : a⁻¹ * a = 1 := by
  rw [Rat.mul_comm, Rat.mul_inv_cancel a h]

@[simp] protected theorem inv_inv (a : Rat) : a⁻¹⁻¹ = a := by
  rw [← num_divInt_den a, inv_divInt, inv_divInt]

protected theorem mul_eq_zero {a b : Rat} : a * b = 0 ↔ a = 0 ∨ b = 0 := by
  rw [← num_divInt_den a, ← num_divInt_den b,
    divInt_mul_divInt _ _ (Int.natCast_ne_zero.2 a.den_nz) (Int.natCast_ne_zero.2 b.den_nz),
    divInt_eq_zero (Int.mul_ne_zero (Int.natCast_ne_zero.2 a.den_nz) (Int.natCast_ne_zero.2 b.den_nz)),
    divInt_eq_zero (Int.natCast_ne_zero.2 a.den_nz), divInt_eq_zero (Int.natCast_ne_zero.2 b.den_nz), Int.mul_eq_zero]

protected theorem mul_ne_zero {a b : Rat} (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 := fun h =>
  (Rat.mul_eq_zero.1 h).elim ha hb

protected theorem div_mul_cancel {a b : Rat} (hb : b ≠ 0) : a / b * b = a := by
  rw [div_def, Rat.mul_assoc, Rat.inv_mul_cancel b hb, Rat.mul_one]

protected theorem mul_div_cancel {a b : Rat} (hb : b ≠ 0) : a * b / b = a := by
  rw [div_def, Rat.mul_assoc, Rat.mul_inv_cancel b hb, Rat.mul_one]

theorem divInt_eq_div (n d : Int) : n /. d = n / d := by
  by_cases h : d = 0
  · rw [h, divInt_zero, div_def, show ((0 : Int) : Rat) = 0 from rfl, Rat.inv_zero, Rat.mul_zero]
  rw [div_def, intCast_eq_divInt n, intCast_eq_divInt d, inv_divInt,
    divInt_mul_divInt _ _ Int.one_ne_zero h, Int.mul_one, Int.one_mul]

theorem mkRat_eq_div (n : Int) (d : Nat) : mkRat n d = n / d := divInt_eq_div n d

theorem num_div_den (r : Rat) : (r.num : Rat) / (r.den : Rat) = r := by
  rw [← mkRat_eq_div, mkRat_self]

/-! ## Powers -/

theorem pow_def (q : Rat) (n : Nat) : q ^ n =
    ⟨q.num ^ n, q.den ^ n, Nat.ne_of_gt (Nat.pow_pos q.den_pos), by rw [Int.natAbs_pow]; exact q.reduced.pow n n⟩ := rfl

@[simp] protected theorem pow_zero (q : Rat) : q ^ 0 = 1 := rfl

protected theorem pow_succ (q : Rat) (n : Nat) : q ^ (n + 1) = q ^ n * q := by
  rw [mul_def']; exact (mkRat_self (q ^ (n + 1))).symm

@[simp] protected theorem pow_one (q : Rat) : q ^ 1 = q := by
  rw [Rat.pow_succ, Rat.pow_zero, Rat.one_mul]

protected theorem zpow_natCast (q : Rat) (n : Nat) : q ^ (n : Int) = q ^ n := rfl

@[simp] protected theorem zpow_zero (q : Rat) : q ^ (0 : Int) = 1 := rfl

protected theorem zpow_neg (q : Rat) (n : Int) : q ^ (-n : Int) = (q ^ n)⁻¹ := by
  match n with
  | .ofNat 0 => exact (by rw [inv_def]; rfl : (1 : Rat)⁻¹ = 1).symm
  | .ofNat (n + 1) => rfl
  | .negSucc n => exact (Rat.inv_inv _).symm

end Rat
