prelude
import Init.Data.Int.DivMod

/-!
# Divisibility of integers, and balanced remainders
-/

set_option linter.unusedVariables false

namespace Int

/-! ## Divisibility -/

@[simp] protected theorem dvd_refl (n : Int) : n ∣ n := ⟨1, (Int.mul_one n).symm⟩

@[simp] protected theorem dvd_zero (n : Int) : n ∣ 0 := ⟨0, (Int.mul_zero n).symm⟩

@[simp] protected theorem one_dvd (n : Int) : 1 ∣ n := ⟨n, (Int.one_mul n).symm⟩

@[simp] protected theorem dvd_mul_right (a b : Int) : a ∣ a * b := ⟨b, rfl⟩

@[simp] protected theorem dvd_mul_left (a b : Int) : b ∣ a * b := ⟨a, Int.mul_comm a b⟩

protected theorem dvd_trans {a b c : Int} (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c :=
  h₁.elim fun d e => h₂.elim fun d' e' => ⟨d * d', by rw [e', e, Int.mul_assoc]⟩

protected theorem dvd_add {a b c : Int} (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b + c :=
  h₁.elim fun d e => h₂.elim fun d' e' => ⟨d + d', by rw [e, e', Int.mul_add]⟩

protected theorem dvd_sub {a b c : Int} (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b - c :=
  h₁.elim fun d e => h₂.elim fun d' e' => ⟨d - d', by rw [e, e', Int.mul_sub]⟩

protected theorem dvd_neg {a b : Int} : a ∣ -b ↔ a ∣ b := by
  refine ⟨fun h => h.elim fun c e => ⟨-c, ?_⟩, fun h => h.elim fun c e => ⟨-c, ?_⟩⟩
  · rw [Int.mul_neg, ← e, Int.neg_neg]
  · rw [Int.mul_neg, ← e]

protected theorem neg_dvd {a b : Int} : -a ∣ b ↔ a ∣ b := by
  refine ⟨fun h => h.elim fun c e => ⟨-c, ?_⟩, fun h => h.elim fun c e => ⟨-c, ?_⟩⟩
  · rw [Int.mul_neg, e, Int.neg_mul]
  · rw [Int.neg_mul_neg, e]

theorem dvd_mul_of_dvd_left {a b : Int} (h : a ∣ b) (c : Int) : a ∣ b * c :=
  Int.dvd_trans h (Int.dvd_mul_right b c)

theorem dvd_mul_of_dvd_right {a b : Int} (h : a ∣ b) (c : Int) : a ∣ c * b :=
  Int.dvd_trans h (Int.dvd_mul_left c b)

@[simp] protected theorem zero_dvd {n : Int} : 0 ∣ n ↔ n = 0 :=
  ⟨fun h => h.elim fun c e => e.trans (Int.zero_mul c), fun h => h ▸ Int.dvd_zero 0⟩

theorem ofNat_dvd {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := by
  refine ⟨fun h => h.elim fun c e => ⟨natAbs c, ?_⟩, fun h => h.elim fun c e => ⟨c, congrArg ofNat e⟩⟩
  have e' := congrArg natAbs e
  rw [natAbs_mul] at e'
  exact e'

@[simp, norm_cast] theorem natCast_dvd_natCast {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := ofNat_dvd

theorem ofNat_dvd_left {n : Nat} {z : Int} : (n : Int) ∣ z ↔ n ∣ natAbs z := by
  rw [← ofNat_dvd]
  cases natAbs_eq z with
  | inl e => rw [← e]
  | inr e => rw [← Int.dvd_neg (b := (natAbs z : Int)), ← e]

theorem dvd_natAbs {a b : Int} : a ∣ natAbs b ↔ a ∣ b := by
  cases natAbs_eq b with
  | inl e => rw [← e]
  | inr e => rw [← Int.dvd_neg (b := (natAbs b : Int)), ← e]

theorem dvd_of_emod_eq_zero {a b : Int} (h : b % a = 0) : a ∣ b :=
  ⟨b / a, by
    have e := emod_add_mul_ediv b a
    rw [h, Int.zero_add] at e; exact e.symm⟩

theorem emod_eq_zero_of_dvd {a b : Int} (h : a ∣ b) : b % a = 0 :=
  h.elim fun c e => by rw [e, mul_emod_right]

theorem dvd_iff_emod_eq_zero {a b : Int} : a ∣ b ↔ b % a = 0 :=
  ⟨emod_eq_zero_of_dvd, dvd_of_emod_eq_zero⟩

theorem emod_pos_of_not_dvd {a b : Int} (h : ¬ a ∣ b) : a = 0 ∨ 0 < b % a :=
  (Int.lt_trichotomy 0 (b % a)).elim Or.inr fun h' => h'.elim
    (fun e => absurd (dvd_of_emod_eq_zero e.symm) h) fun hneg =>
      Or.inl (Decidable.byContradiction fun h0 => Int.not_le.2 hneg (emod_nonneg b h0))

instance decidableDvd : DecidableRel (α := Int) (· ∣ ·) :=
  fun _ _ => decidable_of_decidable_of_iff dvd_iff_emod_eq_zero.symm

theorem emod_emod_of_dvd (n : Int) {m k : Int} (h : m ∣ k) : n % k % m = n % m :=
  h.elim fun c e => by
    have h' := add_mul_emod_self_left (n % k) m (c * (n / k))
    rw [← Int.mul_assoc, ← e, emod_add_mul_ediv] at h'
    exact h'.symm

protected theorem mul_ediv_cancel' {a b : Int} (h : a ∣ b) : a * (b / a) = b := by
  have e := emod_add_mul_ediv b a
  rw [emod_eq_zero_of_dvd h, Int.zero_add] at e
  exact e

protected theorem ediv_mul_cancel {a b : Int} (h : b ∣ a) : a / b * b = a := by
  rw [Int.mul_comm]; exact Int.mul_ediv_cancel' h

theorem add_ediv_of_dvd_right {a b c : Int} (h : c ∣ b) : (a + b) / c = a / c + b / c := by
  cases Decidable.em (c = 0) with
  | inl hc => rw [hc, Int.ediv_zero, Int.ediv_zero, Int.ediv_zero]; rfl
  | inr hc =>
    have e := add_mul_ediv_left a (b / c) hc
    rw [Int.mul_ediv_cancel' h] at e
    exact e

theorem add_ediv_of_dvd_left {a b c : Int} (h : c ∣ a) : (a + b) / c = a / c + b / c := by
  rw [Int.add_comm, add_ediv_of_dvd_right h, Int.add_comm]

theorem neg_ediv_of_dvd {a b : Int} (h : b ∣ a) : (-a) / b = -(a / b) := by
  cases Decidable.em (b = 0) with
  | inl hb => rw [hb, Int.ediv_zero, Int.ediv_zero]; rfl
  | inr hb =>
    refine h.elim fun c e => ?_
    rw [e, ← Int.mul_neg, mul_ediv_cancel_left _ hb, mul_ediv_cancel_left _ hb]

theorem sub_ediv_of_dvd (a : Int) {b c : Int} (h : c ∣ b) : (a - b) / c = a / c - b / c := by
  rw [Int.sub_eq_add_neg, add_ediv_of_dvd_right (Int.dvd_neg.2 h), neg_ediv_of_dvd h]
  rfl

protected theorem mul_ediv_assoc (a : Int) {b c : Int} (h : c ∣ b) : a * b / c = a * (b / c) := by
  cases Decidable.em (c = 0) with
  | inl hc => rw [hc, Int.ediv_zero, Int.ediv_zero, Int.mul_zero]
  | inr hc =>
    refine h.elim fun d e => ?_
    rw [e, Int.mul_left_comm, mul_ediv_cancel_left _ hc, mul_ediv_cancel_left _ hc]

protected theorem mul_ediv_assoc' (b : Int) {a c : Int} (h : c ∣ a) : a * b / c = a / c * b := by
  rw [Int.mul_comm, Int.mul_ediv_assoc b h, Int.mul_comm]

theorem ediv_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a / b :=
  (eq_ofNat_of_zero_le ha).elim fun m e => (eq_ofNat_of_zero_le hb).elim fun n e' => by
    rw [e, e']; exact ofNat_zero_le _

theorem ediv_nonneg_iff_of_pos {a b : Int} (h : 0 < b) : 0 ≤ a / b ↔ 0 ≤ a := by
  refine ⟨fun h' => ?_, fun h' => ediv_nonneg h' (Int.le_of_lt h)⟩
  exact Int.le_trans (Int.mul_nonneg (Int.le_of_lt h) h') (mul_ediv_self_le (Int.ne_of_gt h))

theorem le_of_dvd {a b : Int} (bpos : 0 < b) (h : a ∣ b) : a ≤ b :=
  h.elim fun c e => Int.not_lt.1 fun hlt => by
    have ha : 0 < a := Int.lt_trans bpos hlt
    have hc : 0 < c := Int.not_le.1 fun hc => by
      have h' := Int.mul_le_mul_of_nonneg_left hc (Int.le_of_lt ha)
      rw [← e, Int.mul_zero] at h'
      exact Int.not_le.2 bpos h'
    have h' := Int.mul_le_mul_of_nonneg_left (a := 1) hc (Int.le_of_lt ha)
    rw [← e, Int.mul_one] at h'
    exact Int.not_le.2 hlt h'

/-! ## Balanced remainders -/

theorem dvd_bmod_sub_self {x : Int} {m : Nat} : (m : Int) ∣ bmod x m - x := by
  have h : (m : Int) ∣ x % m - x := ⟨-(x / m), by
    rw [emod_def, Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.add_right_comm, Int.add_right_neg,
      Int.zero_add, Int.mul_neg]⟩
  show (m : Int) ∣ (if x % m < (m + 1) / 2 then x % m else x % m - m) - x
  cases Decidable.em (x % (m : Int) < (m + 1) / 2) with
  | inl h' => rw [if_pos h']; exact h
  | inr h' =>
    rw [if_neg h', Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.add_right_comm]
    exact Int.dvd_add h (Int.dvd_neg.2 (Int.dvd_refl _))

end Int
