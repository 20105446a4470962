prelude
import Init.Data.Nat.Lemmas

/-!
# Further lemmas about integers

Linear statements are proved by `omega`.
-/

set_option linter.unusedVariables false

namespace Int

instance : Std.Associative (α := Int) (· + ·) := ⟨Int.add_assoc⟩
instance : Std.Commutative (α := Int) (· + ·) := ⟨Int.add_comm⟩
instance : Std.LawfulIdentity (α := Int) (· + ·) 0 where
  left_id := Int.zero_add
  right_id := Int.add_zero
instance : Std.Associative (α := Int) (· * ·) := ⟨Int.mul_assoc⟩
instance : Std.Commutative (α := Int) (· * ·) := ⟨Int.mul_comm⟩
instance : Std.LawfulIdentity (α := Int) (· * ·) 1 where
  left_id := Int.one_mul
  right_id := Int.mul_one

instance : Trans (α := Int) (β := Int) (γ := Int) (· < ·) (· < ·) (· < ·) := ⟨Int.lt_trans⟩
instance : Trans (α := Int) (β := Int) (γ := Int) (· ≤ ·) (· ≤ ·) (· ≤ ·) := ⟨Int.le_trans⟩
instance : Trans (α := Int) (β := Int) (γ := Int) (· < ·) (· ≤ ·) (· < ·) := ⟨Int.lt_of_lt_of_le⟩
instance : Trans (α := Int) (β := Int) (γ := Int) (· ≤ ·) (· < ·) (· < ·) := ⟨Int.lt_of_le_of_lt⟩

/-! ## Order and addition -/

@[simp] protected theorem add_right_inj {i j : Int} (k : Int) : k + i = k + j ↔ i = j := by omega

@[simp] protected theorem add_left_inj {i j : Int} (k : Int) : i + k = j + k ↔ i = j := by omega

@[simp] protected theorem neg_eq_zero {a : Int} : -a = 0 ↔ a = 0 := by omega

@[simp] protected theorem neg_le_neg_iff {a b : Int} : -a ≤ -b ↔ b ≤ a := by omega

@[simp] protected theorem neg_lt_neg_iff {a b : Int} : -a < -b ↔ b < a := by omega

@[simp] protected theorem neg_pos {a : Int} : 0 < -a ↔ a < 0 := by omega

@[simp] protected theorem neg_nonneg {a : Int} : 0 ≤ -a ↔ a ≤ 0 := by omega

protected theorem neg_nonpos_iff (a : Int) : -a ≤ 0 ↔ 0 ≤ a := by omega

@[simp] protected theorem neg_lt_zero_iff {a : Int} : -a < 0 ↔ 0 < a := by omega

protected theorem sub_le_iff_le_add {a b c : Int} : a - c ≤ b ↔ a ≤ b + c := by omega

protected theorem sub_lt_iff_lt_add {a b c : Int} : a - c < b ↔ a < b + c := by omega

protected theorem lt_sub_iff_add_lt {a b c : Int} : a < b - c ↔ a + c < b := by omega

protected theorem eq_sub_iff_add_eq {a b c : Int} : a = b - c ↔ a + c = b := by omega

protected theorem sub_sub_sub_cancel_left (a b c : Int) : a - b - (a - c) = c - b := by omega

protected theorem sub_neg_of_lt {a b : Int} (h : a < b) : a - b < 0 := by omega

protected theorem lt_of_sub_neg {a b : Int} (h : a - b < 0) : a < b := by omega

protected theorem sub_nonpos_of_le {a b : Int} (h : a ≤ b) : a - b ≤ 0 := by omega

protected theorem le_of_sub_nonpos {a b : Int} (h : a - b ≤ 0) : a ≤ b := by omega

@[simp] theorem pred_self_lt (a : Int) : a - 1 < a := by omega

protected theorem le_sub_one_of_lt {a b : Int} (h : a < b) : a ≤ b - 1 := by omega

protected theorem pos_iff_one_le {a : Int} : 0 < a ↔ 1 ≤ a := by omega

protected theorem le_of_not_le {a b : Int} (h : ¬ a ≤ b) : b ≤ a := by omega

/-! ## Absolute values -/

theorem natAbs_lt_natAbs_of_nonneg_of_lt {a b : Int} (h₁ : 0 ≤ a) (h₂ : a < b) :
    natAbs a < natAbs b := by omega

theorem natAbs_sub_comm (a b : Int) : natAbs (a - b) = natAbs (b - a) := by omega

theorem natAbs_add_le (a b : Int) : natAbs (a + b) ≤ natAbs a + natAbs b := by omega

@[simp] theorem toNat_of_nonpos {a : Int} (h : a ≤ 0) : toNat a = 0 := by omega

theorem toNat_le {a : Int} {n : Nat} : toNat a ≤ n ↔ a ≤ n := by omega

theorem lt_toNat {n : Nat} {a : Int} : n < toNat a ↔ (n : Int) < a := by omega

theorem self_le_toNat (a : Int) : a ≤ toNat a := by omega

/-! ## Products -/

@[simp] protected theorem mul_eq_mul_left_iff {a b c : Int} (h : c ≠ 0) : c * a = c * b ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_left h, fun e => by rw [e]⟩

protected theorem mul_self_nonneg (a : Int) : 0 ≤ a * a := by
  cases Int.le_total 0 a with
  | inl h => exact Int.mul_nonneg h h
  | inr h =>
    rw [← Int.neg_mul_neg]
    exact Int.mul_nonneg (by omega) (by omega)

protected theorem pow_two (a : Int) : a ^ 2 = a * a := by
  show 1 * a * a = a * a
  rw [Int.one_mul]

protected theorem sq_nonneg (a : Int) : 0 ≤ a ^ 2 := by
  rw [Int.pow_two]; exact Int.mul_self_nonneg a

protected theorem mul_le_mul {a b c d : Int} (hac : a ≤ c) (hbd : b ≤ d) (nn_b : 0 ≤ b)
    (nn_c : 0 ≤ c) : a * b ≤ c * d :=
  Int.le_trans (Int.mul_le_mul_of_nonneg_right hac nn_b) (Int.mul_le_mul_of_nonneg_left hbd nn_c)

protected theorem mul_pos_of_neg_of_neg {a b : Int} (ha : a < 0) (hb : b < 0) : 0 < a * b := by
  rw [← Int.neg_mul_neg]
  exact Int.mul_pos (by omega) (by omega)

protected theorem mul_neg_of_pos_of_neg {a b : Int} (ha : 0 < a) (hb : b < 0) : a * b < 0 := by
  have h := Int.mul_pos ha (Int.neg_pos_of_neg hb)
  rw [Int.mul_neg] at h
  omega

protected theorem mul_neg_of_neg_of_pos {a b : Int} (ha : a < 0) (hb : 0 < b) : a * b < 0 := by
  rw [Int.mul_comm]; exact Int.mul_neg_of_pos_of_neg hb ha

protected theorem pos_of_mul_pos_left {a b : Int} (h : 0 < a * b) (hb : 0 < b) : 0 < a :=
  Int.not_le.1 fun ha => by
    have h' := Int.mul_le_mul_of_nonneg_right ha (Int.le_of_lt hb)
    rw [Int.zero_mul] at h'
    exact Int.not_le.2 h h'

theorem eq_one_or_neg_one_of_mul_eq_one {m n : Int} (h : m * n = 1) : m = 1 ∨ m = -1 := by
  have e := congrArg natAbs h
  rw [natAbs_mul] at e
  have e' : natAbs m = 1 := Nat.eq_one_of_dvd_one ⟨natAbs n, e.symm⟩
  omega

theorem natAbs_dvd_natAbs {a b : Int} : natAbs a ∣ natAbs b ↔ a ∣ b := by
  rw [← ofNat_dvd, dvd_natAbs]
  cases natAbs_eq a with
  | inl e => rw [← e]
  | inr e => rw [← Int.neg_dvd (a := (natAbs a : Int)), ← e]

/-! ## Powers -/

@[simp] protected theorem one_pow {n : Nat} : (1 : Int) ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, ih]; rfl

@[simp] protected theorem pow_one (a : Int) : a ^ 1 = a := Int.one_mul a

protected theorem zero_pow {n : Nat} (h : n ≠ 0) : (0 : Int) ^ n = 0 := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => rw [Int.pow_succ, Int.mul_zero]

protected theorem pow_add (a : Int) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [Nat.add_zero, Int.pow_zero, Int.mul_one]
  | succ n ih => rw [← Nat.add_assoc, Int.pow_succ, Int.pow_succ, ih, Int.mul_assoc]

protected theorem mul_pow {a b : Int} {n : Nat} : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [Int.pow_succ, Int.pow_succ, Int.pow_succ, ih, Int.mul_assoc, Int.mul_assoc,
      Int.mul_left_comm (b ^ n)]

protected theorem pow_mul (a : Int) (m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.mul_succ, Int.pow_add, ih, Int.pow_succ]

/-! ## Quotients and remainders -/

theorem emod_two_eq (x : Int) : x % 2 = 0 ∨ x % 2 = 1 := by omega

theorem emod_two_eq_zero_or_one (n : Int) : n % 2 = 0 ∨ n % 2 = 1 := by omega

private theorem emod_emod_eq_of_dvd_sub {m n k : Int} (h : k ∣ m - n) : m % k = n % k := by
  obtain ⟨c, e⟩ := h
  have e' : m = n + k * c := by omega
  rw [e', add_mul_emod_self_left]

private theorem emod_emod_eq_iff {m n k : Int} : m % k = n % k ↔ k ∣ m - n := by
  refine ⟨fun h => ?_, emod_emod_eq_of_dvd_sub⟩
  have h' := sub_emod m n k
  rw [h, Int.sub_self, zero_emod] at h'
  exact dvd_of_emod_eq_zero h'

theorem emod_eq_emod_iff_emod_sub_eq_zero {m n k : Int} : m % n = k % n ↔ (m - k) % n = 0 := by
  rw [emod_emod_eq_iff, dvd_iff_emod_eq_zero]

theorem pow_emod (a : Int) (n : Nat) (m : Int) : a ^ n % m = (a % m) ^ n % m := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [Int.pow_succ, Int.pow_succ, mul_emod, ih, mul_emod ((a % m) ^ n), emod_emod]

theorem dvd_self_sub_of_emod_eq {a b c : Int} (h : a % b = c) : b ∣ a - c := by
  have h' := emod_add_mul_ediv a b
  rw [h] at h'
  exact ⟨a / b, by omega⟩

theorem dvd_sub_of_emod_eq {a b c : Int} (h : a % b = c) : b ∣ a - c := dvd_self_sub_of_emod_eq h

/-! ## Greatest common divisor -/

/-- The greatest common divisor of the absolute values. -/
def gcd (m n : Int) : Nat := Nat.gcd (natAbs m) (natAbs n)

theorem gcd_dvd_left {a b : Int} : (gcd a b : Int) ∣ a :=
  ofNat_dvd_left.2 (Nat.gcd_dvd_left _ _)

theorem gcd_dvd_right {a b : Int} : (gcd a b : Int) ∣ b :=
  ofNat_dvd_left.2 (Nat.gcd_dvd_right _ _)

theorem gcd_comm (a b : Int) : gcd a b = gcd b a := Nat.gcd_comm _ _

theorem dvd_coe_gcd {a b c : Int} (h₁ : c ∣ a) (h₂ : c ∣ b) : c ∣ gcd a b := by
  rw [← natAbs_dvd_natAbs]
  exact Nat.dvd_gcd (natAbs_dvd_natAbs.2 h₁) (natAbs_dvd_natAbs.2 h₂)

/-- The least common multiple of the absolute values. -/
def lcm (m n : Int) : Nat := Nat.lcm (natAbs m) (natAbs n)

end Int
