prelude
import Init.Data.Nat.Simproc

/-!
# Further lemmas about natural numbers

Order and subtraction, minimum and maximum, powers, quotients, and induction principles. Linear
statements are proved by `omega`.
-/

set_option linter.unusedVariables false
universe u

/-- Recursion on natural numbers with cases written `0` and `n + 1`. -/
@[elab_as_elim, induction_eliminator] protected noncomputable abbrev Nat.recAux
    {motive : Nat → Sort u} (zero : motive 0) (succ : (n : Nat) → motive n → motive (n + 1))
    (t : Nat) : motive t :=
  Nat.rec zero succ t

/-- Case distinction on natural numbers with cases written `0` and `n + 1`. -/
@[elab_as_elim, cases_eliminator] protected abbrev Nat.casesAuxOn {motive : Nat → Sort u} (t : Nat)
    (zero : motive 0) (succ : (n : Nat) → motive (n + 1)) : motive t :=
  Nat.casesOn t zero succ

namespace Nat

instance : Std.Associative (α := Nat) (· + ·) := ⟨Nat.add_assoc⟩
instance : Std.Commutative (α := Nat) (· + ·) := ⟨Nat.add_comm⟩
instance : Std.LawfulIdentity (α := Nat) (· + ·) 0 where
  left_id := Nat.zero_add
  right_id := Nat.add_zero
instance : Std.Associative (α := Nat) (· * ·) := ⟨Nat.mul_assoc⟩
instance : Std.Commutative (α := Nat) (· * ·) := ⟨Nat.mul_comm⟩
instance : Std.LawfulIdentity (α := Nat) (· * ·) 1 where
  left_id := Nat.one_mul
  right_id := Nat.mul_one

instance : Trans (α := Nat) (β := Nat) (γ := Nat) (· < ·) (· < ·) (· < ·) := ⟨Nat.lt_trans⟩
instance : Trans (α := Nat) (β := Nat) (γ := Nat) (· ≤ ·) (· ≤ ·) (· ≤ ·) := ⟨Nat.le_trans⟩
instance : Trans (α := Nat) (β := Nat) (γ := Nat) (· < ·) (· ≤ ·) (· < ·) := ⟨Nat.lt_of_lt_of_le⟩
instance : Trans (α := Nat) (β := Nat) (γ := Nat) (· ≤ ·) (· < ·) (· < ·) := ⟨Nat.lt_of_le_of_lt⟩
instance : Trans (α := Nat) (β := Nat) (γ := Nat) (· ∣ ·) (· ∣ ·) (· ∣ ·) := ⟨Nat.dvd_trans⟩

/-! ## Order -/

theorem one_le_iff_ne_zero {n : Nat} : 1 ≤ n ↔ n ≠ 0 := by omega

@[simp] theorem lt_one_iff {n : Nat} : n < 1 ↔ n = 0 := by omega

theorem one_le_of_lt {a b : Nat} (h : a < b) : 1 ≤ b := by omega

theorem pos_of_lt {n m : Nat} (h : n < m) : 0 < m := by omega

theorem le_one_iff_eq_zero_or_eq_one {n : Nat} : n ≤ 1 ↔ n = 0 ∨ n = 1 := by omega

theorem le_succ_iff {m n : Nat} : m ≤ succ n ↔ m ≤ n ∨ m = succ n := by omega

theorem lt_succ_iff_lt_or_eq {a b : Nat} : a < succ b ↔ a < b ∨ a = b := by omega

theorem eq_of_lt_succ_of_not_lt {a b : Nat} (h₁ : a < b + 1) (h₂ : ¬ a < b) : a = b := by omega

theorem eq_of_le_of_lt_succ {n m : Nat} (h₁ : n ≤ m) (h₂ : m < n + 1) : m = n := by omega

theorem succ_le_succ_iff {a b : Nat} : succ a ≤ succ b ↔ a ≤ b := by omega

theorem succ_lt_succ_iff {a b : Nat} : succ a < succ b ↔ a < b := by omega

protected theorem lt_of_lt_of_eq {n m k : Nat} (h : n < m) (e : m = k) : n < k := by omega

protected theorem zero_lt_of_ne_zero {n : Nat} (h : n ≠ 0) : 0 < n := by omega

protected theorem two_pos : 0 < 2 := by omega

protected theorem zero_lt_two : 0 < 2 := by omega

protected theorem zero_lt_one : 0 < 1 := by omega

protected theorem add_eq_zero_iff {n m : Nat} : n + m = 0 ↔ n = 0 ∧ m = 0 := by omega

@[simp] protected theorem add_eq_left {a b : Nat} : a + b = a ↔ b = 0 := by omega

@[simp] protected theorem add_eq_right {a b : Nat} : a + b = b ↔ a = 0 := by omega

@[simp] protected theorem add_left_inj {m k n : Nat} : m + n = k + n ↔ m = k := by omega

@[simp] protected theorem add_right_inj {m k n : Nat} : n + m = n + k ↔ m = k := by omega

/-! ## Subtraction -/

theorem pred_eq_sub_one {n : Nat} : pred n = n - 1 := rfl

theorem succ_sub_one (n : Nat) : succ n - 1 = n := rfl

theorem sub_one_add_one {a : Nat} (h : a ≠ 0) : a - 1 + 1 = a := by omega

theorem sub_one_lt {n : Nat} (h : n ≠ 0) : n - 1 < n := by omega

theorem sub_one_lt_of_lt {n m : Nat} (h : m < n) : n - 1 < n := by omega

theorem succ_sub {m n : Nat} (h : n ≤ m) : succ m - n = succ (m - n) := by omega

protected theorem sub_lt_sub_left {k m n : Nat} (h₁ : k < m) (h₂ : k < n) : m - n < m - k := by omega

protected theorem sub_lt_sub_right {a b c : Nat} (h : c ≤ a) (hab : a < b) : a - c < b - c := by omega

protected theorem sub_sub_self {n m : Nat} (h : m ≤ n) : n - (n - m) = m := by omega

protected theorem sub_add_sub_cancel {a b c : Nat} (h₁ : b ≤ a) (h₂ : c ≤ b) :
    a - b + (b - c) = a - c := by omega

protected theorem lt_sub_iff_add_lt {a b c : Nat} : a < c - b ↔ a + b < c := by omega

protected theorem lt_sub_of_add_lt {a b c : Nat} (h : a + b < c) : a < c - b := by omega

protected theorem add_lt_of_lt_sub {a b c : Nat} (h : a < c - b) : a + b < c := by omega

protected theorem sub_lt_iff_lt_add {a b c : Nat} (h : b ≤ a) : a - b < c ↔ a < c + b := by omega

protected theorem sub_lt_left_of_lt_add {n k m : Nat} (H : n ≤ k) (h : k < n + m) : k - n < m := by
  omega

protected theorem sub_eq_iff_eq_add' {a b c : Nat} (h : b ≤ a) : a - b = c ↔ a = b + c := by omega

protected theorem add_sub_cancel' {n m : Nat} (h : m ≤ n) : m + (n - m) = n := by omega

protected theorem sub_ne_zero_iff_lt {a b : Nat} : a - b ≠ 0 ↔ b < a := by omega

protected theorem le_sub_one_iff_lt {n m : Nat} (h : 0 < m) : n ≤ m - 1 ↔ n < m := by omega

theorem le_sub_one_of_lt {a b : Nat} (h : a < b) : a ≤ b - 1 := by omega

theorem lt_of_le_sub_one {m n : Nat} (h : 0 < m) (h' : n ≤ m - 1) : n < m := by omega

/-! ## Minimum and maximum -/

protected theorem min_le_left (a b : Nat) : min a b ≤ a := by omega

protected theorem min_le_right (a b : Nat) : min a b ≤ b := by omega

protected theorem le_max_left (a b : Nat) : a ≤ max a b := by omega

protected theorem le_max_right (a b : Nat) : b ≤ max a b := by omega

protected theorem le_min {a b c : Nat} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by omega

protected theorem lt_min {a b c : Nat} : a < min b c ↔ a < b ∧ a < c := by omega

protected theorem max_le {a b c : Nat} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by omega

protected theorem max_lt {a b c : Nat} : max a b < c ↔ a < c ∧ b < c := by omega

protected theorem min_comm (a b : Nat) : min a b = min b a := by omega

protected theorem max_comm (a b : Nat) : max a b = max b a := by omega

protected theorem min_eq_left {a b : Nat} (h : a ≤ b) : min a b = a := by omega

protected theorem min_eq_right {a b : Nat} (h : b ≤ a) : min a b = b := by omega

protected theorem max_eq_left {a b : Nat} (h : b ≤ a) : max a b = a := by omega

protected theorem max_eq_right {a b : Nat} (h : a ≤ b) : max a b = b := by omega

@[simp] protected theorem min_self (a : Nat) : min a a = a := by omega

@[simp] protected theorem max_self (a : Nat) : max a a = a := by omega

@[simp] protected theorem min_zero (a : Nat) : min a 0 = 0 := by omega

@[simp] protected theorem zero_min (a : Nat) : min 0 a = 0 := by omega

@[simp] protected theorem max_zero (a : Nat) : max a 0 = a := by omega

@[simp] protected theorem zero_max (a : Nat) : max 0 a = a := by omega

/-! ## Powers -/

@[simp] protected theorem pow_one (a : Nat) : a ^ 1 = a := Nat.one_mul a

protected theorem pow_two (b : Nat) : b ^ 2 = b * b := by
  rw [Nat.pow_succ, Nat.pow_one]

protected theorem pow_succ' {m n : Nat} : m ^ succ n = m * m ^ n := by
  rw [Nat.pow_succ, Nat.mul_comm]

protected theorem pow_add_one' {m n : Nat} : m ^ (n + 1) = m * m ^ n := Nat.pow_succ'

@[simp] protected theorem one_pow (n : Nat) : 1 ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_succ, ih]

protected theorem zero_pow {n : Nat} (h : 0 < n) : 0 ^ n = 0 := by
  cases n with
  | zero => exact absurd h (Nat.lt_irrefl 0)
  | succ n => rw [Nat.pow_succ, Nat.mul_zero]

protected theorem pow_add (a m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [Nat.add_zero, Nat.pow_zero, Nat.mul_one]
  | succ n ih => rw [← Nat.add_assoc, Nat.pow_succ, Nat.pow_succ, ih, Nat.mul_assoc]

protected theorem pow_mul (a m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rw [Nat.mul_zero, Nat.pow_zero, Nat.pow_zero]
  | succ n ih => rw [Nat.mul_succ, Nat.pow_add, ih, Nat.pow_succ]

protected theorem pow_mul' (a m n : Nat) : a ^ (m * n) = (a ^ n) ^ m := by
  rw [Nat.mul_comm, Nat.pow_mul]

protected theorem pow_right_comm (a m n : Nat) : (a ^ m) ^ n = (a ^ n) ^ m := by
  rw [← Nat.pow_mul, Nat.pow_mul']

protected theorem mul_pow (a b n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [Nat.pow_succ, Nat.pow_succ, Nat.pow_succ, ih, Nat.mul_assoc, Nat.mul_assoc,
      Nat.mul_left_comm (b ^ n)]

protected theorem pow_le_pow_left {m n : Nat} (h : m ≤ n) (i : Nat) : m ^ i ≤ n ^ i := by
  induction i with
  | zero => exact Nat.le_refl 1
  | succ i ih => exact Nat.mul_le_mul ih h

protected theorem le_mul_of_pos_right {n : Nat} (m : Nat) (h : 0 < n) : m ≤ m * n :=
  Nat.le_trans (Nat.le_of_eq (Nat.mul_one m).symm) (Nat.mul_le_mul_left m h)

protected theorem le_mul_of_pos_left {n : Nat} (m : Nat) (h : 0 < n) : m ≤ n * m := by
  rw [Nat.mul_comm]; exact Nat.le_mul_of_pos_right m h

protected theorem pow_le_pow_right {n m i : Nat} (hn : n > 0) (h : i ≤ m) : n ^ i ≤ n ^ m := by
  obtain ⟨k, rfl⟩ := Nat.le.dest h
  rw [Nat.pow_add]
  exact Nat.le_mul_of_pos_right _ (Nat.pow_pos hn)

protected theorem pow_lt_pow_left {a b n : Nat} (h : a < b) (hn : n ≠ 0) : a ^ n < b ^ n := by
  cases n with
  | zero => exact absurd rfl hn
  | succ n =>
    have h₁ : a ^ n * a ≤ b ^ n * a := Nat.mul_le_mul_right a (Nat.pow_le_pow_left (Nat.le_of_lt h) n)
    have h₂ : b ^ n * a < b ^ n * b :=
      Nat.mul_lt_mul_of_pos_left h (Nat.pow_pos (Nat.lt_of_le_of_lt (Nat.zero_le a) h))
    exact Nat.lt_of_le_of_lt h₁ h₂

protected theorem pow_lt_pow_right {a m n : Nat} (ha : 1 < a) (h : m < n) : a ^ m < a ^ n := by
  have h₁ : a ^ (m + 1) ≤ a ^ n := Nat.pow_le_pow_right (Nat.lt_trans Nat.zero_lt_one ha) h
  have h₂ : a ^ m * 1 < a ^ m * a :=
    Nat.mul_lt_mul_of_pos_left ha (Nat.pow_pos (Nat.lt_trans Nat.zero_lt_one ha))
  rw [Nat.mul_one] at h₂
  exact Nat.lt_of_lt_of_le h₂ h₁

theorem pow_dvd_pow {m n : Nat} (a : Nat) (h : m ≤ n) : a ^ m ∣ a ^ n := by
  obtain ⟨k, rfl⟩ := Nat.le.dest h
  exact ⟨a ^ k, Nat.pow_add a m k⟩

theorem pow_dvd_pow_left {a b : Nat} (h : a ∣ b) (n : Nat) : a ^ n ∣ b ^ n := by
  obtain ⟨c, rfl⟩ := h
  exact ⟨c ^ n, Nat.mul_pow a c n⟩

theorem lt_two_pow_self {n : Nat} : n < 2 ^ n := by
  induction n with
  | zero => exact Nat.zero_lt_one
  | succ n ih => rw [Nat.pow_succ]; omega

theorem lt_pow_self {n b : Nat} (h : 1 < b) : n < b ^ n :=
  Nat.lt_of_lt_of_le lt_two_pow_self (Nat.pow_le_pow_left h n)

theorem one_lt_two_pow {n : Nat} (h : n ≠ 0) : 1 < 2 ^ n := by
  have h₁ := lt_two_pow_self (n := n)
  omega

theorem one_le_two_pow {n : Nat} : 1 ≤ 2 ^ n := Nat.pow_pos Nat.two_pos

protected theorem two_pow_pos (w : Nat) : 0 < 2 ^ w := Nat.pow_pos Nat.two_pos

theorem pos_pow_of_pos {b : Nat} (n : Nat) (h : 0 < b) : 0 < b ^ n := Nat.pow_pos h

/-! ## Products -/

protected theorem mul_self_le_mul_self {m n : Nat} (h : m ≤ n) : m * m ≤ n * n :=
  Nat.mul_le_mul h h

protected theorem mul_self_lt_mul_self {m n : Nat} (h : m < n) : m * m < n * n :=
  Nat.lt_of_le_of_lt (Nat.mul_le_mul_left m (Nat.le_of_lt h))
    (Nat.mul_lt_mul_of_pos_right h (Nat.lt_of_le_of_lt (Nat.zero_le m) h))

protected theorem mul_self_inj {m n : Nat} : m * m = n * n ↔ m = n := by
  refine ⟨fun h => ?_, fun h => by rw [h]⟩
  cases Nat.lt_trichotomy m n with
  | inl hlt => exact absurd h (Nat.ne_of_lt (Nat.mul_self_lt_mul_self hlt))
  | inr h' =>
    cases h' with
    | inl e => exact e
    | inr hlt => exact absurd h (Nat.ne_of_gt (Nat.mul_self_lt_mul_self hlt))

protected theorem mul_left_cancel {m k n : Nat} (hn : 0 < n) (h : n * m = n * k) : m = k :=
  Nat.eq_of_mul_eq_mul_left hn h

protected theorem mul_right_cancel {n m k : Nat} (hm : 0 < m) (h : n * m = k * m) : n = k :=
  Nat.eq_of_mul_eq_mul_right hm h

protected theorem mul_left_cancel_iff {n : Nat} (hn : 0 < n) {m k : Nat} : n * m = n * k ↔ m = k :=
  ⟨Nat.eq_of_mul_eq_mul_left hn, fun h => by rw [h]⟩

protected theorem mul_le_mul_left_iff {a b c : Nat} (h : 0 < a) : a * b ≤ a * c ↔ b ≤ c :=
  ⟨fun h' => Nat.le_of_mul_le_mul_left h' h, fun h' => Nat.mul_le_mul_left a h'⟩

protected theorem mul_lt_mul_left {a b c : Nat} (a0 : 0 < a) : a * b < a * c ↔ b < c :=
  ⟨Nat.lt_of_mul_lt_mul_left, fun h => Nat.mul_lt_mul_of_pos_left h a0⟩

protected theorem mul_lt_mul_right {a b c : Nat} (a0 : 0 < a) : b * a < c * a ↔ b < c :=
  ⟨Nat.lt_of_mul_lt_mul_right, fun h => Nat.mul_lt_mul_of_pos_right h a0⟩

protected theorem mul_pos_iff_of_pos_left {a b : Nat} (h : 0 < a) : 0 < a * b ↔ 0 < b :=
  ⟨fun h' => Nat.pos_of_ne_zero fun e => by rw [e, Nat.mul_zero] at h'; exact Nat.lt_irrefl 0 h',
    Nat.mul_pos h⟩

protected theorem pos_of_mul_pos {a b : Nat} (h : 0 < a * b) : 0 < b :=
  Nat.pos_of_ne_zero fun e => by rw [e, Nat.mul_zero] at h; exact Nat.lt_irrefl 0 h

theorem eq_one_of_mul_eq_one_right {m n : Nat} (h : m * n = 1) : m = 1 :=
  eq_one_of_dvd_one ⟨n, h.symm⟩

theorem eq_one_of_mul_eq_one_left {m n : Nat} (h : m * n = 1) : n = 1 :=
  eq_one_of_mul_eq_one_right ((Nat.mul_comm n m).trans h)

/-! ## Quotients and remainders -/

theorem mod_two_eq_zero_or_one (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := by omega

@[simp] theorem mod_two_ne_zero {n : Nat} : ¬ n % 2 = 0 ↔ n % 2 = 1 := by omega

@[simp] theorem mod_two_ne_one {n : Nat} : ¬ n % 2 = 1 ↔ n % 2 = 0 := by omega

theorem sub_mod_eq_zero_of_mod_eq {m n k : Nat} (h : m % k = n % k) : (m - n) % k = 0 := by
  have hm := div_add_mod m k
  have hn := div_add_mod n k
  rw [h] at hm
  have e : m - n = k * (m / k - n / k) := by
    rw [Nat.mul_sub]
    omega
  rw [e, mul_mod_right]

theorem add_mod_eq_add_mod_right {m n d : Nat} (i : Nat) (h : m % d = n % d) :
    (m + i) % d = (n + i) % d := by
  rw [add_mod, h, ← add_mod]

theorem add_mod_eq_add_mod_left {m n d : Nat} (i : Nat) (h : m % d = n % d) :
    (i + m) % d = (i + n) % d := by
  rw [add_mod, h, ← add_mod]

/-! ## Induction principles -/

/-- Strong induction. -/
@[elab_as_elim] theorem strongInductionOn {motive : Nat → Prop} (n : Nat)
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) : motive n := Nat.strongRecOn' n ind

/-- Strong induction. -/
@[elab_as_elim] protected theorem strong_induction_on {p : Nat → Prop} (n : Nat)
    (h : ∀ n, (∀ m, m < n → p m) → p n) : p n := Nat.strongRecOn' n h

/-- Induction that starts at `m`. -/
@[elab_as_elim] theorem le_induction {m : Nat} {P : (n : Nat) → m ≤ n → Prop}
    (base : P m (Nat.le_refl m))
    (succ : ∀ (n : Nat) (hmn : m ≤ n), P n hmn → P (n + 1) (Nat.le_succ_of_le hmn)) :
    ∀ (n : Nat) (hmn : m ≤ n), P n hmn := fun n hmn => by
  induction hmn with
  | refl => exact base
  | step h ih => exact succ _ h ih

/-- Induction by steps of two. -/
@[elab_as_elim] theorem twoStepInduction {P : Nat → Prop} (zero : P 0) (one : P 1)
    (more : ∀ n, P n → P (n + 1) → P (n + 2)) (n : Nat) : P n :=
  have both : ∀ k, P k ∧ P (k + 1) := fun k => by
    induction k with
    | zero => exact ⟨zero, one⟩
    | succ k ih => exact ⟨ih.2, more k ih.1 ih.2⟩
  (both n).1

end Nat
