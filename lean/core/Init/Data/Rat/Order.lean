prelude
import Init.Data.Rat.Field

/-!
# Rational numbers: order, and integers and natural numbers among them
-/

set_option linter.unusedVariables false

namespace Rat

private theorem den_cast_pos (q : Rat) : 0 < (q.den : Int) := Int.natCast_pos.2 q.den_pos

/-! ## Order by cross products and by differences -/

protected theorem not_le {a b : Rat} : ¬a ≤ b ↔ b < a := by
  show ¬(b.blt a = false) ↔ b.blt a = true
  cases b.blt a <;> simp

protected theorem not_lt {a b : Rat} : ¬a < b ↔ b ≤ a := by
  show ¬(a.blt b = true) ↔ a.blt b = false
  cases a.blt b <;> simp

protected theorem lt_iff (a b : Rat) : a < b ↔ a.num * b.den < b.num * a.den := decide_eq_true_iff

protected theorem le_iff (a b : Rat) : a ≤ b ↔ a.num * b.den ≤ b.num * a.den := by
  rw [← Rat.not_lt, Rat.lt_iff, Int.not_lt]

@[simp] theorem num_nonneg {q : Rat} : 0 ≤ q.num ↔ 0 ≤ q := by
  rw [Rat.le_iff, zero_num, zero_den, Int.zero_mul]
  exact (iff_of_eq (congrArg (0 ≤ ·) (Int.mul_one q.num))).symm

@[simp] theorem num_pos {q : Rat} : 0 < q.num ↔ 0 < q := by
  rw [Rat.lt_iff, zero_num, zero_den, Int.zero_mul]
  exact (iff_of_eq (congrArg (0 < ·) (Int.mul_one q.num))).symm

theorem num_neg' {q : Rat} : q.num < 0 ↔ q < 0 := by
  rw [Rat.lt_iff, zero_num, zero_den, Int.zero_mul]
  exact (iff_of_eq (congrArg (· < 0) (Int.mul_one q.num))).symm

@[simp] theorem divInt_nonneg_iff_of_pos_right {a b : Int} (hb : 0 < b) : 0 ≤ a /. b ↔ 0 ≤ a := by
  have c := num_div_den_cross a (Int.ne_of_gt hb)
  rw [← num_nonneg]
  constructor <;> intro h
  · refine Int.le_of_mul_le_mul_left (c := ((a /. b).den : Int)) ?_ (den_cast_pos (a /. b))
    rw [Int.mul_zero, Int.mul_comm, ← c]; exact Int.mul_nonneg h (Int.le_of_lt hb)
  · refine Int.le_of_mul_le_mul_left (c := b) ?_ hb
    rw [Int.mul_zero, Int.mul_comm, c]; exact Int.mul_nonneg h (Int.le_of_lt (den_cast_pos (a /. b)))

theorem divInt_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a /. b := by
  rcases Int.lt_or_eq_of_le hb with h | h
  · rwa [divInt_nonneg_iff_of_pos_right h]
  · rw [← h, divInt_zero]; exact (Rat.le_iff 0 0).2 (Int.le_refl _)

protected theorem le_iff_sub_nonneg (a b : Rat) : a ≤ b ↔ 0 ≤ b - a := by
  rw [sub_def', ← divInt_ofNat, divInt_nonneg_iff_of_pos_right, Rat.le_iff, Int.sub_nonneg]
  rw [Int.natCast_mul]; exact Int.mul_pos (den_cast_pos b) (den_cast_pos a)

protected theorem lt_iff_sub_pos (a b : Rat) : a < b ↔ 0 < b - a := by
  rw [← Rat.not_le, ← Rat.not_le, Rat.le_iff_sub_nonneg b a, Rat.le_iff_sub_nonneg (b - a) 0,
    Rat.sub_eq_add_neg 0, Rat.neg_sub, Rat.zero_add]

/-! ## A total order -/

@[simp] protected theorem le_refl {a : Rat} : a ≤ a := (Rat.le_iff a a).2 (Int.le_refl _)

protected theorem le_rfl {a : Rat} : a ≤ a := Rat.le_refl

protected theorem le_of_eq {a b : Rat} (h : a = b) : a ≤ b := h ▸ Rat.le_refl

protected theorem le_total {a b : Rat} : a ≤ b ∨ b ≤ a := by
  rw [Rat.le_iff, Rat.le_iff]; exact Int.le_total _ _

protected theorem le_antisymm {a b : Rat} (hab : a ≤ b) (hba : b ≤ a) : a = b := by
  rw [Rat.le_iff] at hab hba
  exact eq_iff_mul_eq_mul.2 (Int.le_antisymm hab hba)

protected theorem add_nonneg {a b : Rat} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b := by
  rw [add_def', ← divInt_ofNat, divInt_nonneg_iff_of_pos_right]
  · exact Int.add_nonneg (Int.mul_nonneg (num_nonneg.2 ha) (Int.le_of_lt (den_cast_pos b)))
      (Int.mul_nonneg (num_nonneg.2 hb) (Int.le_of_lt (den_cast_pos a)))
  · rw [Int.natCast_mul]; exact Int.mul_pos (den_cast_pos a) (den_cast_pos b)

protected theorem mul_nonneg {a b : Rat} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  rw [mul_def', ← divInt_ofNat, divInt_nonneg_iff_of_pos_right]
  · exact Int.mul_nonneg (num_nonneg.2 ha) (num_nonneg.2 hb)
  · rw [Int.natCast_mul]; exact Int.mul_pos (den_cast_pos a) (den_cast_pos b)

protected theorem le_trans {a b c : Rat} (hab : a ≤ b) (hbc : b ≤ c) : a ≤ c := by
  rw [Rat.le_iff_sub_nonneg] at hab hbc ⊢
  have h := Rat.add_nonneg hbc hab
  rwa [Rat.sub_eq_add_neg, Rat.add_assoc, Rat.sub_eq_add_neg b, ← Rat.add_assoc (-b), Rat.neg_add_cancel,
    Rat.zero_add, ← Rat.sub_eq_add_neg] at h

protected theorem le_of_lt {a b : Rat} (h : a < b) : a ≤ b := Rat.le_total.resolve_right (Rat.not_le.2 h)

@[simp] protected theorem lt_irrefl {a : Rat} : ¬a < a := Rat.not_lt.2 Rat.le_refl

protected theorem ne_of_lt {a b : Rat} (h : a < b) : a ≠ b := fun e => Rat.lt_irrefl (e ▸ h)

protected theorem ne_of_gt {a b : Rat} (h : a < b) : b ≠ a := (Rat.ne_of_lt h).symm

protected theorem lt_of_le_of_ne {a b : Rat} (h : a ≤ b) (hne : a ≠ b) : a < b :=
  Rat.not_le.1 fun h' => hne (Rat.le_antisymm h h')

protected theorem lt_of_not_ge {a b : Rat} (h : ¬b ≤ a) : a < b := Rat.not_le.1 h

protected theorem lt_of_lt_of_le {a b c : Rat} (h : a < b) (h' : b ≤ c) : a < c :=
  Rat.not_le.1 fun w => Rat.not_le.2 h (Rat.le_trans h' w)

protected theorem lt_of_le_of_lt {a b c : Rat} (h : a ≤ b) (h' : b < c) : a < c :=
  Rat.not_le.1 fun w => Rat.not_le.2 h' (Rat.le_trans w h)

protected theorem lt_trans {a b c : Rat} (h : a < b) (h' : b < c) : a < c := Rat.lt_of_lt_of_le h (Rat.le_of_lt h')

protected theorem lt_iff_le_not_ge (a b : Rat) : a < b ↔ a ≤ b ∧ ¬b ≤ a :=
  ⟨fun h => ⟨Rat.le_of_lt h, Rat.not_le.2 h⟩, fun h => Rat.not_le.1 h.2⟩

protected theorem lt_iff_le_and_ne {a b : Rat} : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨Rat.le_of_lt h, Rat.ne_of_lt h⟩, fun h => Rat.lt_of_le_of_ne h.1 h.2⟩

protected theorem lt_or_ge (a b : Rat) : a < b ∨ b ≤ a :=
  (Decidable.em (a < b)).imp_right Rat.not_lt.1

/-! ## Order and arithmetic -/

protected theorem add_le_add_left {a b c : Rat} : c + a ≤ c + b ↔ a ≤ b := by
  rw [Rat.le_iff_sub_nonneg, Rat.le_iff_sub_nonneg a, Rat.sub_eq_add_neg, Rat.neg_add, Rat.add_comm c, Rat.add_assoc,
    ← Rat.add_assoc c, Rat.add_neg_cancel, Rat.zero_add, ← Rat.sub_eq_add_neg]

protected theorem add_le_add_right {a b c : Rat} : a + c ≤ b + c ↔ a ≤ b := by
  rw [Rat.add_comm a, Rat.add_comm b, Rat.add_le_add_left]

protected theorem add_lt_add_left {a b c : Rat} : c + a < c + b ↔ a < b := by
  rw [← Rat.not_le, Rat.add_le_add_left, Rat.not_le]

protected theorem add_lt_add_right {a b c : Rat} : a + c < b + c ↔ a < b := by
  rw [← Rat.not_le, Rat.add_le_add_right, Rat.not_le]

protected theorem neg_le_neg {a b : Rat} (h : a ≤ b) : -b ≤ -a := by
  rw [Rat.le_iff_sub_nonneg] at h ⊢
  rwa [Rat.sub_eq_add_neg, Rat.neg_neg, Rat.add_comm, ← Rat.sub_eq_add_neg]

protected theorem mul_pos {a b : Rat} (ha : 0 < a) (hb : 0 < b) : 0 < a * b :=
  Rat.lt_of_le_of_ne (Rat.mul_nonneg (Rat.le_of_lt ha) (Rat.le_of_lt hb))
    (Rat.mul_ne_zero (Rat.ne_of_gt ha) (Rat.ne_of_gt hb)).symm

protected theorem mul_le_mul_of_nonneg_left {a b c : Rat} (h : a ≤ b) (hc : 0 ≤ c) : c * a ≤ c * b := by
  rw [Rat.le_iff_sub_nonneg] at h ⊢
  rw [← Rat.mul_sub]; exact Rat.mul_nonneg hc h

protected theorem mul_le_mul_of_nonneg_right {a b c : Rat} (h : a ≤ b) (hc : 0 ≤ c) : a * c ≤ b * c := by
  rw [Rat.mul_comm a, Rat.mul_comm b]; exact Rat.mul_le_mul_of_nonneg_left h hc

protected theorem mul_lt_mul_of_pos_left {a b c : Rat} (h : a < b) (hc : 0 < c) : c * a < c * b := by
  rw [Rat.lt_iff_sub_pos] at h ⊢
  rw [← Rat.mul_sub]; exact Rat.mul_pos hc h

protected theorem mul_lt_mul_of_pos_right {a b c : Rat} (h : a < b) (hc : 0 < c) : a * c < b * c := by
  rw [Rat.mul_comm a, Rat.mul_comm b]; exact Rat.mul_lt_mul_of_pos_left h hc

protected theorem le_of_mul_le_mul_left {a b c : Rat} (h : c * a ≤ c * b) (hc : 0 < c) : a ≤ b :=
  Rat.not_lt.1 fun w => Rat.not_le.2 (Rat.mul_lt_mul_of_pos_left w hc) h

protected theorem le_of_mul_le_mul_right {a b c : Rat} (h : a * c ≤ b * c) (hc : 0 < c) : a ≤ b := by
  rw [Rat.mul_comm a, Rat.mul_comm b] at h; exact Rat.le_of_mul_le_mul_left h hc

protected theorem lt_of_mul_lt_mul_left {a b c : Rat} (h : c * a < c * b) (hc : 0 ≤ c) : a < b :=
  Rat.not_le.1 fun w => Rat.not_le.2 h (Rat.mul_le_mul_of_nonneg_left w hc)

protected theorem lt_of_mul_lt_mul_right {a b c : Rat} (h : a * c < b * c) (hc : 0 ≤ c) : a < b := by
  rw [Rat.mul_comm a, Rat.mul_comm b] at h; exact Rat.lt_of_mul_lt_mul_left h hc

protected theorem mul_lt_mul_left {a b c : Rat} (hc : 0 < c) : c * a < c * b ↔ a < b :=
  ⟨fun h => Rat.lt_of_mul_lt_mul_left h (Rat.le_of_lt hc), fun h => Rat.mul_lt_mul_of_pos_left h hc⟩

protected theorem mul_lt_mul_right {a b c : Rat} (hc : 0 < c) : a * c < b * c ↔ a < b :=
  ⟨fun h => Rat.lt_of_mul_lt_mul_right h (Rat.le_of_lt hc), fun h => Rat.mul_lt_mul_of_pos_right h hc⟩

protected theorem zero_lt_one : (0 : Rat) < 1 := (Rat.lt_iff 0 1).2 Int.zero_lt_one

protected theorem inv_pos {a : Rat} : 0 < a⁻¹ ↔ 0 < a := by
  have pos (b : Rat) (h : 0 < b) : 0 < b⁻¹ := by
    refine Rat.lt_of_mul_lt_mul_left (c := b) ?_ (Rat.le_of_lt h)
    rw [Rat.mul_zero, Rat.mul_inv_cancel b (Rat.ne_of_gt h)]; exact Rat.zero_lt_one
  exact ⟨fun h => Rat.inv_inv a ▸ pos _ h, pos a⟩

protected theorem div_lt_iff {a b c : Rat} (hb : 0 < b) : a / b < c ↔ a < c * b := by
  rw [← Rat.mul_lt_mul_right hb, Rat.div_mul_cancel (Rat.ne_of_gt hb)]

protected theorem lt_div_iff {a b c : Rat} (hc : 0 < c) : a < b / c ↔ a * c < b := by
  rw [← Rat.mul_lt_mul_right hc, Rat.div_mul_cancel (Rat.ne_of_gt hc)]

protected theorem pow_pos {a : Rat} {n : Nat} (h : 0 < a) : 0 < a ^ n := by
  induction n with
  | zero => exact Rat.zero_lt_one
  | succ n ih => rw [Rat.pow_succ]; exact Rat.mul_pos ih h

protected theorem pow_nonneg {a : Rat} {n : Nat} (h : 0 ≤ a) : 0 ≤ a ^ n := by
  induction n with
  | zero => exact Rat.le_of_lt Rat.zero_lt_one
  | succ n ih => rw [Rat.pow_succ]; exact Rat.mul_nonneg ih h

/-! ## Integers and natural numbers as rational numbers -/

@[norm_cast] theorem intCast_natCast (n : Nat) : ((n : Int) : Rat) = n := rfl

@[simp, norm_cast] theorem intCast_inj {a b : Int} : (a : Rat) = (b : Rat) ↔ a = b :=
  ⟨fun h => congrArg Rat.num h, fun h => h ▸ rfl⟩

@[simp, norm_cast] theorem natCast_inj {a b : Nat} : (a : Rat) = (b : Rat) ↔ a = b :=
  intCast_inj.trans Int.natCast_inj

@[simp, norm_cast] theorem intCast_eq_zero_iff {a : Int} : (a : Rat) = 0 ↔ a = 0 := intCast_inj

@[simp, norm_cast] theorem natCast_eq_zero_iff {a : Nat} : (a : Rat) = 0 ↔ a = 0 := natCast_inj

@[simp] theorem ofNat_eq_ofNat {a b : Nat} :
    no_index (OfNat.ofNat a : Rat) = no_index (OfNat.ofNat b : Rat) ↔ a = b := natCast_inj

@[simp, norm_cast] theorem intCast_ofNat {a : Nat} :
    (no_index (OfNat.ofNat a : Int) : Rat) = OfNat.ofNat a := rfl

@[simp, norm_cast] theorem natCast_ofNat {a : Nat} :
    (no_index (OfNat.ofNat a : Nat) : Rat) = OfNat.ofNat a := rfl

protected theorem intCast_zero : ((0 : Int) : Rat) = (0 : Rat) := rfl

protected theorem intCast_one : ((1 : Int) : Rat) = (1 : Rat) := rfl

@[simp, norm_cast] protected theorem intCast_add (a b : Int) : ((a + b : Int) : Rat) = (a : Rat) + (b : Rat) := by
  have h : (a : Rat) + b = mkRat (a * 1 + b * 1) 1 := add_def' a b
  rw [h, Int.mul_one, Int.mul_one]; exact (mkRat_self ((a + b : Int) : Rat)).symm

@[simp, norm_cast] protected theorem intCast_neg (a : Int) : ((-a : Int) : Rat) = -(a : Rat) := rfl

@[simp, norm_cast] protected theorem intCast_sub (a b : Int) : ((a - b : Int) : Rat) = (a : Rat) - (b : Rat) := by
  rw [Int.sub_eq_add_neg, Rat.intCast_add, Rat.intCast_neg, Rat.sub_eq_add_neg]

@[simp, norm_cast] protected theorem intCast_mul (a b : Int) : ((a * b : Int) : Rat) = (a : Rat) * (b : Rat) := by
  rw [mul_def']; exact (mkRat_self _).symm

@[simp, norm_cast] theorem intCast_pow (a : Int) (n : Nat) : ((a ^ n : Int) : Rat) = (a : Rat) ^ n :=
  ext rfl (Nat.one_pow n).symm

@[simp, norm_cast] theorem natCast_add (a b : Nat) : ((a + b : Nat) : Rat) = (a : Rat) + (b : Rat) :=
  Rat.intCast_add a b

@[simp, norm_cast] theorem natCast_mul (a b : Nat) : ((a * b : Nat) : Rat) = (a : Rat) * (b : Rat) :=
  Rat.intCast_mul a b

@[simp, norm_cast] theorem natCast_pow (a b : Nat) : ((a ^ b : Nat) : Rat) = (a : Rat) ^ b := by
  rw [← intCast_natCast, Int.natCast_pow, intCast_pow, intCast_natCast]

@[norm_cast] theorem intCast_le_intCast {a b : Int} : (a : Rat) ≤ (b : Rat) ↔ a ≤ b := by
  rw [Rat.le_iff]; show a * 1 ≤ b * 1 ↔ a ≤ b; rw [Int.mul_one, Int.mul_one]

@[norm_cast] theorem intCast_lt_intCast {a b : Int} : (a : Rat) < (b : Rat) ↔ a < b := by
  rw [← Rat.not_le, intCast_le_intCast, Int.not_le]

@[norm_cast] theorem natCast_le_natCast {a b : Nat} : (a : Rat) ≤ (b : Rat) ↔ a ≤ b :=
  intCast_le_intCast.trans Int.ofNat_le

@[norm_cast] theorem natCast_lt_natCast {a b : Nat} : (a : Rat) < (b : Rat) ↔ a < b :=
  intCast_lt_intCast.trans Int.ofNat_lt

theorem intCast_nonneg {a : Int} : 0 ≤ (a : Rat) ↔ 0 ≤ a := intCast_le_intCast

theorem natCast_nonneg {a : Nat} : 0 ≤ (a : Rat) := intCast_nonneg.2 (Int.natCast_nonneg a)

theorem intCast_pos {a : Int} : 0 < (a : Rat) ↔ 0 < a := intCast_lt_intCast

theorem natCast_pos {a : Nat} : 0 < (a : Rat) ↔ 0 < a := intCast_pos.trans Int.natCast_pos

theorem intCast_nonpos {a : Int} : (a : Rat) ≤ 0 ↔ a ≤ 0 := intCast_le_intCast

theorem intCast_neg_iff {a : Int} : (a : Rat) < 0 ↔ a < 0 := intCast_lt_intCast

/-! ## Literals with a decimal point -/

theorem ofScientific_true_def {m e : Nat} : Rat.ofScientific m true e = mkRat m (10 ^ e) := by
  rw [Rat.ofScientific, if_pos rfl, normalize_eq_mkRat]

theorem ofScientific_false_def {m e : Nat} : Rat.ofScientific m false e = (m * 10 ^ e : Nat) := by
  rw [Rat.ofScientific, if_neg Bool.noConfusion]

theorem ofScientific_def {m : Nat} {s : Bool} {e : Nat} : Rat.ofScientific m s e =
    if s then mkRat m (10 ^ e) else (m * 10 ^ e : Nat) := by
  cases s
  · rw [ofScientific_false_def, if_neg Bool.noConfusion]
  · rw [ofScientific_true_def, if_pos rfl]

@[simp] theorem ofScientific_ofNat_ofNat {m : Nat} {s : Bool} {e : Nat} :
    Rat.ofScientific (no_index (OfNat.ofNat m)) s (no_index (OfNat.ofNat e)) = OfScientific.ofScientific m s e := rfl

/-! ## Rounding -/

/-- `a.floor` is the greatest of the integers up to `a`. -/
theorem le_floor_iff {z : Int} {a : Rat} : z ≤ a.floor ↔ (z : Rat) ≤ a := by
  show z ≤ a.num / a.den ↔ _
  rw [Int.le_ediv_iff_mul_le (den_cast_pos a), Rat.le_iff, num_intCast, den_intCast]
  exact iff_of_eq (congrArg (z * a.den ≤ ·) (Int.mul_one a.num).symm)

theorem floor_le (a : Rat) : (a.floor : Rat) ≤ a := le_floor_iff.1 (Int.le_refl _)

theorem lt_floor_add_one (a : Rat) : a < ((a.floor + 1 : Int) : Rat) :=
  Rat.not_le.1 fun h => Int.not_le.2 (Int.lt_succ a.floor) (le_floor_iff.2 h)

@[simp] theorem floor_intCast (z : Int) : (z : Rat).floor = z := Int.ediv_one z

theorem ceil_eq_neg_floor_neg (a : Rat) : a.ceil = -(-a).floor := rfl

/-- `a.ceil` is the least of the integers from `a` on. -/
theorem ceil_le_iff {z : Int} {a : Rat} : a.ceil ≤ z ↔ a ≤ (z : Rat) := by
  rw [ceil_eq_neg_floor_neg, ← Int.neg_le_neg_iff, Int.neg_neg, le_floor_iff, Rat.intCast_neg]
  exact ⟨fun h => by have h := Rat.neg_le_neg h; rwa [Rat.neg_neg, Rat.neg_neg] at h, Rat.neg_le_neg⟩

theorem le_ceil (a : Rat) : a ≤ (a.ceil : Rat) := ceil_le_iff.1 (Int.le_refl _)

@[simp] theorem ceil_intCast (z : Int) : (z : Rat).ceil = z := by
  rw [ceil_eq_neg_floor_neg, ← Rat.intCast_neg, floor_intCast, Int.neg_neg]

end Rat
