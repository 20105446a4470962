import Init
import Elementary.Notation

/-!
# Algebra under Mathlib's general names

Lemmas such as `add_comm`, `pow_succ` and `mul_pos`, for every type that obeys the laws; here these are
the natural numbers and the integers. Mathlib states them for its hierarchy of algebraic structures;
this library has no such hierarchy, only the laws themselves (`Elementary.SemiringLaws`,
`Elementary.RingLaws`, `Elementary.OrderLaws`), but a proof that uses the lemmas reads the same.
-/

set_option linter.unusedVariables false
set_option linter.unusedSectionVars false
universe u

namespace Elementary

/-- The laws of a commutative semiring. -/
class SemiringLaws (R : Type u) [Add R] [Mul R] [OfNat R 0] [OfNat R 1] [OfNat R 2] [Pow R ℕ] : Prop where
  add_comm : ∀ a b : R, a + b = b + a
  add_assoc : ∀ a b c : R, a + b + c = a + (b + c)
  add_zero : ∀ a : R, a + 0 = a
  mul_comm : ∀ a b : R, a * b = b * a
  mul_assoc : ∀ a b c : R, a * b * c = a * (b * c)
  mul_one : ∀ a : R, a * 1 = a
  mul_zero : ∀ a : R, a * 0 = 0
  mul_add : ∀ a b c : R, a * (b + c) = a * b + a * c
  one_add_one : (1 : R) + 1 = 2
  pow_zero : ∀ a : R, a ^ 0 = 1
  pow_succ : ∀ (a : R) (n : ℕ), a ^ (n + 1) = a ^ n * a
  add_left_cancel : ∀ {a b c : R}, a + b = a + c → b = c
  mul_eq_zero : ∀ {a b : R}, a * b = 0 ↔ a = 0 ∨ b = 0
  mul_left_cancel₀ : ∀ {a b c : R}, a ≠ 0 → a * b = a * c → b = c

/-- The laws of negation and subtraction. -/
class RingLaws (R : Type u) [Add R] [Sub R] [Neg R] [OfNat R 0] : Prop where
  sub_eq_add_neg : ∀ a b : R, a - b = a + -b
  add_neg_cancel : ∀ a : R, a + -a = 0

/-- The laws of a total order. -/
class OrderLaws (R : Type u) [LE R] [LT R] : Prop where
  le_refl : ∀ a : R, a ≤ a
  le_trans : ∀ {a b c : R}, a ≤ b → b ≤ c → a ≤ c
  le_antisymm : ∀ {a b : R}, a ≤ b → b ≤ a → a = b
  le_total : ∀ a b : R, a ≤ b ∨ b ≤ a
  not_le : ∀ {a b : R}, ¬ a ≤ b ↔ b < a

/-- How order, addition and multiplication fit together. -/
class OrderedLaws (R : Type u) [Add R] [Mul R] [OfNat R 0] [OfNat R 1] [LE R] [LT R] : Prop where
  add_le_add_left : ∀ {b c : R}, b ≤ c → ∀ a : R, a + b ≤ a + c
  mul_nonneg : ∀ {a b : R}, 0 ≤ a → 0 ≤ b → 0 ≤ a * b
  mul_pos : ∀ {a b : R}, 0 < a → 0 < b → 0 < a * b
  zero_lt_one : (0 : R) < 1

instance : SemiringLaws ℕ where
  add_comm := Nat.add_comm
  add_assoc := Nat.add_assoc
  add_zero := Nat.add_zero
  mul_comm := Nat.mul_comm
  mul_assoc := Nat.mul_assoc
  mul_one := Nat.mul_one
  mul_zero := Nat.mul_zero
  mul_add := Nat.mul_add
  one_add_one := rfl
  pow_zero := Nat.pow_zero
  pow_succ _ _ := Nat.pow_succ
  add_left_cancel := Nat.add_left_cancel
  mul_eq_zero := Nat.mul_eq_zero
  mul_left_cancel₀ ha := Nat.eq_of_mul_eq_mul_left (Nat.pos_of_ne_zero ha)

instance : SemiringLaws ℤ where
  add_comm := Int.add_comm
  add_assoc := Int.add_assoc
  add_zero := Int.add_zero
  mul_comm := Int.mul_comm
  mul_assoc := Int.mul_assoc
  mul_one := Int.mul_one
  mul_zero := Int.mul_zero
  mul_add := Int.mul_add
  one_add_one := rfl
  pow_zero := Int.pow_zero
  pow_succ := Int.pow_succ
  add_left_cancel := Int.add_left_cancel
  mul_eq_zero := Int.mul_eq_zero
  mul_left_cancel₀ := Int.eq_of_mul_eq_mul_left

instance : RingLaws ℤ where
  sub_eq_add_neg _ _ := rfl
  add_neg_cancel := Int.add_neg_cancel

instance : OrderLaws ℕ where
  le_refl := Nat.le_refl
  le_trans := Nat.le_trans
  le_antisymm := Nat.le_antisymm
  le_total := Nat.le_total
  not_le := Nat.not_le

instance : OrderLaws ℤ where
  le_refl := Int.le_refl
  le_trans := Int.le_trans
  le_antisymm := Int.le_antisymm
  le_total := Int.le_total
  not_le := Int.not_le

instance : OrderedLaws ℕ where
  add_le_add_left h a := Nat.add_le_add_left h a
  mul_nonneg _ _ := Nat.zero_le _
  mul_pos := Nat.mul_pos
  zero_lt_one := Nat.zero_lt_one

instance : OrderedLaws ℤ where
  add_le_add_left h a := Int.add_le_add_left h a
  mul_nonneg := Int.mul_nonneg
  mul_pos := Int.mul_pos
  zero_lt_one := Int.zero_lt_one

end Elementary

open Elementary

/-! ## Semirings -/

section
variable {R : Type u} [Add R] [Mul R] [OfNat R 0] [OfNat R 1] [OfNat R 2] [Pow R ℕ] [SemiringLaws R]

theorem add_comm (a b : R) : a + b = b + a := SemiringLaws.add_comm a b
theorem add_assoc (a b c : R) : a + b + c = a + (b + c) := SemiringLaws.add_assoc a b c
theorem add_zero (a : R) : a + 0 = a := SemiringLaws.add_zero a
theorem zero_add (a : R) : 0 + a = a := (add_comm 0 a).trans (add_zero a)
theorem add_left_comm (a b c : R) : a + (b + c) = b + (a + c) := by
  rw [← add_assoc, add_comm a, add_assoc]
theorem add_right_comm (a b c : R) : a + b + c = a + c + b := by
  rw [add_assoc, add_comm b, ← add_assoc]
theorem mul_comm (a b : R) : a * b = b * a := SemiringLaws.mul_comm a b
theorem mul_assoc (a b c : R) : a * b * c = a * (b * c) := SemiringLaws.mul_assoc a b c
theorem mul_one (a : R) : a * 1 = a := SemiringLaws.mul_one a
theorem one_mul (a : R) : 1 * a = a := (mul_comm 1 a).trans (mul_one a)
theorem mul_zero (a : R) : a * 0 = 0 := SemiringLaws.mul_zero a
theorem zero_mul (a : R) : 0 * a = 0 := (mul_comm 0 a).trans (mul_zero a)
theorem mul_left_comm (a b c : R) : a * (b * c) = b * (a * c) := by
  rw [← mul_assoc, mul_comm a, mul_assoc]
theorem mul_right_comm (a b c : R) : a * b * c = a * c * b := by
  rw [mul_assoc, mul_comm b, ← mul_assoc]
theorem mul_add (a b c : R) : a * (b + c) = a * b + a * c := SemiringLaws.mul_add a b c
theorem add_mul (a b c : R) : (a + b) * c = a * c + b * c := by
  rw [mul_comm, mul_add, mul_comm c, mul_comm c]
theorem left_distrib (a b c : R) : a * (b + c) = a * b + a * c := mul_add a b c
theorem right_distrib (a b c : R) : (a + b) * c = a * c + b * c := add_mul a b c
theorem one_add_one_eq_two : (1 : R) + 1 = 2 := SemiringLaws.one_add_one
theorem two_mul (n : R) : 2 * n = n + n := by
  rw [← one_add_one_eq_two, add_mul, one_mul]
theorem mul_two (n : R) : n * 2 = n + n := (mul_comm n 2).trans (two_mul n)
theorem add_left_cancel {a b c : R} (h : a + b = a + c) : b = c := SemiringLaws.add_left_cancel h
theorem add_right_cancel {a b c : R} (h : a + b = c + b) : a = c := by
  rw [add_comm a, add_comm c] at h; exact add_left_cancel h
theorem add_left_inj (a : R) {b c : R} : b + a = c + a ↔ b = c :=
  ⟨add_right_cancel, fun h => by rw [h]⟩
theorem add_right_inj (a : R) {b c : R} : a + b = a + c ↔ b = c :=
  ⟨add_left_cancel, fun h => by rw [h]⟩
theorem mul_eq_zero {a b : R} : a * b = 0 ↔ a = 0 ∨ b = 0 := SemiringLaws.mul_eq_zero
theorem mul_ne_zero {a b : R} (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 :=
  fun h => (mul_eq_zero.1 h).elim ha hb
theorem mul_left_cancel₀ {a b c : R} (ha : a ≠ 0) (h : a * b = a * c) : b = c :=
  SemiringLaws.mul_left_cancel₀ ha h
theorem mul_right_cancel₀ {a b c : R} (hb : b ≠ 0) (h : a * b = c * b) : a = c := by
  rw [mul_comm a, mul_comm c] at h; exact mul_left_cancel₀ hb h
theorem mul_self_eq_zero {a : R} : a * a = 0 ↔ a = 0 :=
  mul_eq_zero.trans ⟨fun h => h.elim id id, Or.inl⟩

theorem pow_zero (a : R) : a ^ 0 = 1 := SemiringLaws.pow_zero a
theorem pow_succ (a : R) (n : ℕ) : a ^ (n + 1) = a ^ n * a := SemiringLaws.pow_succ a n
theorem pow_succ' (a : R) (n : ℕ) : a ^ (n + 1) = a * a ^ n := (pow_succ a n).trans (mul_comm _ _)
theorem pow_one (a : R) : a ^ 1 = a := by
  rw [show 1 = 0 + 1 from rfl, pow_succ, pow_zero, one_mul]
theorem pow_two (a : R) : a ^ 2 = a * a := by
  rw [show 2 = 1 + 1 from rfl, pow_succ, pow_one]
theorem sq (a : R) : a ^ 2 = a * a := pow_two a
theorem pow_add (a : R) (m n : ℕ) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [Nat.add_zero, pow_zero, mul_one]
  | succ n ih => rw [← Nat.add_assoc, pow_succ, pow_succ, ih, mul_assoc]
theorem pow_mul (a : R) (m n : ℕ) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rw [Nat.mul_zero, pow_zero, pow_zero]
  | succ n ih => rw [Nat.mul_add_one, pow_add, ih, pow_succ]
theorem mul_pow (a b : R) (n : ℕ) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, pow_zero, mul_one]
  | succ n ih =>
    rw [pow_succ, pow_succ, pow_succ, ih, mul_assoc, mul_assoc, mul_left_comm (b ^ n)]
theorem one_pow (n : ℕ) : (1 : R) ^ n = 1 := by
  induction n with
  | zero => exact pow_zero 1
  | succ n ih => rw [pow_succ, ih, mul_one]
theorem zero_pow {n : ℕ} (h : n ≠ 0) : (0 : R) ^ n = 0 := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => rw [pow_succ, mul_zero]
theorem pow_eq_zero_iff {a : R} {n : ℕ} (hn : n ≠ 0) : a ^ n = 0 ↔ a = 0 := by
  refine ⟨fun h => ?_, fun h => by rw [h, zero_pow hn]⟩
  induction n with
  | zero => exact absurd rfl hn
  | succ n ih =>
    rw [pow_succ] at h
    refine (mul_eq_zero.1 h).elim (fun h' => ?_) id
    cases n with
    | zero =>
      rw [pow_zero] at h'
      rw [← mul_one a, h', mul_zero]
    | succ n => exact ih (Nat.succ_ne_zero n) h'
theorem add_sq (a b : R) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by
  rw [pow_two, pow_two, pow_two, mul_add, add_mul, add_mul, mul_comm b a, mul_assoc 2, two_mul,
    add_assoc, add_assoc, add_assoc]
end

/-! ## Subtraction -/

section
variable {R : Type u} [Add R] [Sub R] [Neg R] [Mul R] [OfNat R 0] [OfNat R 1] [OfNat R 2] [Pow R ℕ]
  [SemiringLaws R] [RingLaws R]

theorem sub_eq_add_neg (a b : R) : a - b = a + -b := RingLaws.sub_eq_add_neg a b
theorem add_neg_cancel (a : R) : a + -a = 0 := RingLaws.add_neg_cancel a
theorem neg_add_cancel (a : R) : -a + a = 0 := (add_comm _ _).trans (add_neg_cancel a)
theorem sub_self (a : R) : a - a = 0 := (sub_eq_add_neg a a).trans (add_neg_cancel a)
theorem neg_eq_of_add_eq_zero_right {a b : R} (h : a + b = 0) : -a = b :=
  add_left_cancel (a := a) ((add_neg_cancel a).trans h.symm)
theorem neg_neg (a : R) : - -a = a := neg_eq_of_add_eq_zero_right (neg_add_cancel a)
theorem neg_zero : -(0 : R) = 0 := neg_eq_of_add_eq_zero_right (add_zero 0)
theorem sub_zero (a : R) : a - 0 = a := by rw [sub_eq_add_neg, neg_zero, add_zero]
theorem zero_sub (a : R) : 0 - a = -a := by rw [sub_eq_add_neg, zero_add]
theorem sub_add_cancel (a b : R) : a - b + b = a := by
  rw [sub_eq_add_neg, add_assoc, neg_add_cancel, add_zero]
theorem add_sub_cancel_right (a b : R) : a + b - b = a := by
  rw [sub_eq_add_neg, add_assoc, add_neg_cancel, add_zero]
theorem add_sub_cancel_left (a b : R) : a + b - a = b := by
  rw [add_comm, add_sub_cancel_right]
theorem neg_mul (a b : R) : -a * b = -(a * b) := by
  refine (neg_eq_of_add_eq_zero_right ?_).symm
  rw [← add_mul, add_neg_cancel, zero_mul]
theorem mul_neg (a b : R) : a * -b = -(a * b) := by rw [mul_comm, neg_mul, mul_comm]
theorem neg_mul_neg (a b : R) : -a * -b = a * b := by rw [neg_mul, mul_neg, neg_neg]
theorem mul_sub (a b c : R) : a * (b - c) = a * b - a * c := by
  rw [sub_eq_add_neg, mul_add, mul_neg, ← sub_eq_add_neg]
theorem sub_mul (a b c : R) : (a - b) * c = a * c - b * c := by
  rw [mul_comm, mul_sub, mul_comm c, mul_comm c]
theorem neg_add (a b : R) : -(a + b) = -a + -b := by
  refine neg_eq_of_add_eq_zero_right ?_
  rw [add_assoc, add_left_comm b, add_neg_cancel, add_zero, add_neg_cancel]
theorem neg_sub (a b : R) : -(a - b) = b - a := by
  rw [sub_eq_add_neg, neg_add, neg_neg, add_comm, ← sub_eq_add_neg]
theorem sub_eq_zero {a b : R} : a - b = 0 ↔ a = b :=
  ⟨fun h => by rw [← sub_add_cancel a b, h, zero_add], fun h => by rw [h, sub_self]⟩
theorem sub_eq_iff_eq_add {a b c : R} : a - b = c ↔ a = c + b :=
  ⟨fun h => by rw [← h, sub_add_cancel], fun h => by rw [h, add_sub_cancel_right]⟩
theorem sub_ne_zero {a b : R} : a - b ≠ 0 ↔ a ≠ b :=
  ⟨fun h e => h (sub_eq_zero.2 e), fun h e => h (sub_eq_zero.1 e)⟩
theorem neg_sq (a : R) : (-a) ^ 2 = a ^ 2 := by rw [pow_two, pow_two, neg_mul_neg]
theorem sq_sub_sq (a b : R) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [pow_two, pow_two, add_mul, mul_sub, mul_sub, mul_comm b a, sub_eq_add_neg, sub_eq_add_neg,
    sub_eq_add_neg, add_assoc, ← add_assoc (-(a * b)), neg_add_cancel, zero_add]
end

/-! ## Order -/

section
variable {R : Type u} [LE R] [LT R] [OrderLaws R]

theorem le_refl (a : R) : a ≤ a := OrderLaws.le_refl a
theorem le_rfl {a : R} : a ≤ a := le_refl a
theorem le_trans {a b c : R} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := OrderLaws.le_trans h₁ h₂
theorem le_antisymm {a b : R} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := OrderLaws.le_antisymm h₁ h₂
theorem le_total (a b : R) : a ≤ b ∨ b ≤ a := OrderLaws.le_total a b
theorem not_le {a b : R} : ¬ a ≤ b ↔ b < a := OrderLaws.not_le
theorem not_lt {a b : R} : ¬ a < b ↔ b ≤ a :=
  ⟨fun h => Classical.byContradiction fun h' => h (not_le.1 h'), fun h h' => not_le.2 h' h⟩
theorem le_of_eq {a b : R} (h : a = b) : a ≤ b := h ▸ le_refl a
theorem le_of_lt {a b : R} (h : a < b) : a ≤ b :=
  (le_total a b).elim id fun h' => absurd h' (not_le.2 h)
theorem lt_irrefl (a : R) : ¬ a < a := fun h => not_le.2 h (le_refl a)
theorem lt_of_lt_of_le {a b c : R} (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  not_le.1 fun h => not_le.2 h₁ (le_trans h₂ h)
theorem lt_of_le_of_lt {a b c : R} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  not_le.1 fun h => not_le.2 h₂ (le_trans h h₁)
theorem lt_trans {a b c : R} (h₁ : a < b) (h₂ : b < c) : a < c := lt_of_lt_of_le h₁ (le_of_lt h₂)
theorem lt_asymm {a b : R} (h : a < b) : ¬ b < a := fun h' => lt_irrefl a (lt_trans h h')
theorem ne_of_lt {a b : R} (h : a < b) : a ≠ b := fun e => lt_irrefl b (e ▸ h)
theorem ne_of_gt {a b : R} (h : a > b) : a ≠ b := (ne_of_lt h).symm
theorem lt_of_le_of_ne {a b : R} (h₁ : a ≤ b) (h₂ : a ≠ b) : a < b :=
  not_le.1 fun h => h₂ (le_antisymm h₁ h)
theorem lt_or_ge (a b : R) : a < b ∨ a ≥ b :=
  Classical.byCases (fun h : b ≤ a => Or.inr h) fun h => Or.inl (not_le.1 h)
theorem lt_or_le (a b : R) : a < b ∨ b ≤ a := lt_or_ge a b
theorem le_or_gt (a b : R) : a ≤ b ∨ a > b :=
  Classical.byCases Or.inl fun h => Or.inr (not_le.1 h)
theorem lt_trichotomy (a b : R) : a < b ∨ a = b ∨ b < a :=
  (lt_or_ge a b).elim Or.inl fun h => Or.inr <|
    Classical.byCases Or.inl fun e => Or.inr (lt_of_le_of_ne h fun h' => e h'.symm)
theorem lt_or_gt_of_ne {a b : R} (h : a ≠ b) : a < b ∨ a > b :=
  (lt_trichotomy a b).elim Or.inl fun h' => h'.elim (fun e => absurd e h) Or.inr
theorem le_of_not_gt {a b : R} (h : ¬ b < a) : a ≤ b := not_lt.1 h
theorem lt_of_not_ge {a b : R} (h : ¬ b ≤ a) : a < b := not_le.1 h
theorem le_iff_lt_or_eq {a b : R} : a ≤ b ↔ a < b ∨ a = b :=
  ⟨fun h => Classical.byCases Or.inr fun e => Or.inl (lt_of_le_of_ne h e),
    fun h => h.elim le_of_lt le_of_eq⟩
theorem lt_iff_le_and_ne {a b : R} : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨le_of_lt h, ne_of_lt h⟩, fun h => lt_of_le_of_ne h.1 h.2⟩
end

/-! ## Order and arithmetic -/

section
variable {R : Type u} [Add R] [Mul R] [OfNat R 0] [OfNat R 1] [OfNat R 2] [Pow R ℕ] [LE R] [LT R]
  [SemiringLaws R] [OrderLaws R] [OrderedLaws R]

private theorem add_le_add_right' {b c : R} (h : b ≤ c) (a : R) : b + a ≤ c + a := by
  rw [add_comm b, add_comm c]; exact OrderedLaws.add_le_add_left h a
theorem add_le_add {a b c d : R} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  le_trans (add_le_add_right' h₁ c) (OrderedLaws.add_le_add_left h₂ b)
theorem add_lt_add_of_lt_of_le {a b c d : R} (h₁ : a < b) (h₂ : c ≤ d) : a + c < b + d :=
  lt_of_le_of_ne (add_le_add (le_of_lt h₁) h₂) fun e => by
    have h : b + c ≤ a + c := e ▸ OrderedLaws.add_le_add_left h₂ b
    have h' : a + c ≤ b + c := add_le_add_right' (le_of_lt h₁) c
    exact ne_of_lt h₁ (add_right_cancel (le_antisymm h' h))
theorem add_lt_add {a b c d : R} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  add_lt_add_of_lt_of_le h₁ (le_of_lt h₂)
theorem add_nonneg {a b : R} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b := by
  have h := add_le_add ha hb
  rw [add_zero] at h; exact h
theorem add_pos {a b : R} (ha : 0 < a) (hb : 0 < b) : 0 < a + b := by
  have h := add_lt_add ha hb
  rw [add_zero] at h; exact h
theorem mul_nonneg {a b : R} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := OrderedLaws.mul_nonneg ha hb
theorem mul_pos {a b : R} (ha : 0 < a) (hb : 0 < b) : 0 < a * b := OrderedLaws.mul_pos ha hb
theorem zero_lt_one : (0 : R) < 1 := OrderedLaws.zero_lt_one
theorem one_pos : (0 : R) < 1 := zero_lt_one
theorem zero_le_one : (0 : R) ≤ 1 := le_of_lt zero_lt_one
theorem pow_pos {a : R} (h : 0 < a) (n : ℕ) : 0 < a ^ n := by
  induction n with
  | zero => rw [pow_zero]; exact zero_lt_one
  | succ n ih => rw [pow_succ]; exact mul_pos ih h
theorem pow_nonneg {a : R} (h : 0 ≤ a) (n : ℕ) : 0 ≤ a ^ n := by
  induction n with
  | zero => rw [pow_zero]; exact zero_le_one
  | succ n ih => rw [pow_succ]; exact mul_nonneg ih h
end

theorem sq_nonneg (a : ℤ) : 0 ≤ a ^ 2 := Int.sq_nonneg a
theorem mul_self_nonneg (a : ℤ) : 0 ≤ a * a := Int.mul_self_nonneg a
theorem sub_nonneg {a b : ℤ} : 0 ≤ a - b ↔ b ≤ a := Int.sub_nonneg
theorem sub_pos {a b : ℤ} : 0 < a - b ↔ b < a := Int.sub_pos
