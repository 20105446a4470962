prelude
import Init.Data.Int.Abs

/-!
# Division and remainder of integers

`a % b` is never negative for `b ≠ 0`, and `a % b + b * (a / b) = a` for all `a` and `b`. These two facts
and `a % b < b` determine both operations (`Int.ediv_emod_unique`).
-/

set_option linter.unusedVariables false

namespace Int

/-! ## The defining properties -/

theorem ofNat_ediv (m n : Nat) : ((m / n : Nat) : Int) = (m : Int) / n := rfl

theorem ofNat_emod (m n : Nat) : ((m % n : Nat) : Int) = (m : Int) % n := rfl

@[simp, norm_cast] theorem natCast_ediv (m n : Nat) : ((m / n : Nat) : Int) = (m : Int) / n := rfl

@[simp, norm_cast] theorem natCast_emod (m n : Nat) : ((m % n : Nat) : Int) = (m : Int) % n := rfl

theorem natCast_div (m n : Nat) : ((m / n : Nat) : Int) = (m : Int) / n := rfl

theorem natCast_mod (m n : Nat) : ((m % n : Nat) : Int) = (m : Int) % n := rfl

@[simp] protected theorem ediv_zero : (a : Int) → a / 0 = 0
  | ofNat m => congrArg ofNat (Nat.div_zero m)
  | negSucc _ => rfl

@[simp] theorem emod_zero : (a : Int) → a % 0 = a
  | ofNat m => congrArg ofNat (Nat.mod_zero m)
  | negSucc m => congrArg negSucc (Nat.mod_zero m)

@[simp] protected theorem zero_ediv : (b : Int) → 0 / b = 0
  | ofNat n => congrArg ofNat (Nat.zero_div n)
  | negSucc n => congrArg (fun k => -ofNat k) (Nat.zero_div (n + 1))

@[simp] theorem zero_emod (b : Int) : 0 % b = 0 := rfl

@[simp] protected theorem emod_neg (a b : Int) : a % -b = a % b := by
  cases a with
  | ofNat m => show ofNat (m % natAbs (-b)) = ofNat (m % natAbs b); rw [natAbs_neg]
  | negSucc m =>
    show subNatNat (natAbs (-b)) (Nat.succ (m % natAbs (-b))) = subNatNat (natAbs b) (Nat.succ (m % natAbs b))
    rw [natAbs_neg]

@[simp] protected theorem ediv_neg : (a b : Int) → a / -b = -(a / b)
  | ofNat m, ofNat 0 => by
    show ofNat m / 0 = -(ofNat m / 0)
    rw [Int.ediv_zero]; rfl
  | ofNat m, ofNat (Nat.succ n) => rfl
  | ofNat m, negSucc n => (Int.neg_neg _).symm
  | negSucc m, ofNat 0 => rfl
  | negSucc m, ofNat (Nat.succ n) => rfl
  | negSucc m, negSucc n => rfl

private theorem negSucc_emod_add (m n : Nat) :
    subNatNat (n + 1) (Nat.succ (m % (n + 1))) + ofNat (n + 1) * negSucc (m / (n + 1))
      = negSucc m := by
  have e : m % (n + 1) + (n + 1) * (m / (n + 1)) = m := Nat.mod_add_div m (n + 1)
  have hq : negSucc (m / (n + 1)) = subNatNat 0 (m / (n + 1) + 1) := rfl
  have hm : negSucc m = subNatNat 0 (m + 1) := rfl
  rw [hq, hm, ← subNatNat_zero (n + 1), subNatNat_mul_subNatNat, subNatNat_add_subNatNat,
    subNatNat_eq_iff, Nat.mul_zero, Nat.zero_mul, Nat.zero_mul, Nat.add_zero, Nat.add_zero,
    Nat.add_zero, Nat.zero_add, Nat.mul_succ (n + 1)]
  show n + 1 + (m + 1) = m % (n + 1) + 1 + ((n + 1) * (m / (n + 1)) + (n + 1))
  rw [← Nat.add_assoc, Nat.add_right_comm (m % (n + 1)), ← Nat.add_assoc (m % (n + 1)), e,
    Nat.add_comm (n + 1)]

theorem emod_add_mul_ediv : (a b : Int) → a % b + b * (a / b) = a
  | ofNat m, ofNat n => congrArg ofNat (Nat.mod_add_div m n)
  | ofNat m, negSucc n => by
    have h : ofNat m / negSucc n = -(ofNat m / ofNat (n + 1)) := rfl
    have h' : negSucc n = -ofNat (n + 1) := rfl
    rw [h, h', Int.neg_mul_neg, Int.emod_neg]
    exact congrArg ofNat (Nat.mod_add_div m (n + 1))
  | negSucc m, ofNat 0 => by
    show negSucc m % 0 + 0 * (negSucc m / 0) = negSucc m
    rw [emod_zero, Int.zero_mul, Int.add_zero]
  | negSucc m, ofNat (Nat.succ n) => negSucc_emod_add m n
  | negSucc m, negSucc n => by
    have h' : negSucc n = -ofNat (n + 1) := rfl
    rw [h', Int.emod_neg, Int.ediv_neg, Int.neg_mul_neg]
    exact negSucc_emod_add m n

theorem emod_add_ediv (a b : Int) : a % b + b * (a / b) = a := emod_add_mul_ediv a b

theorem mul_ediv_add_emod (a b : Int) : b * (a / b) + a % b = a :=
  (Int.add_comm _ _).trans (emod_add_mul_ediv a b)

theorem ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := mul_ediv_add_emod a b

theorem emod_add_ediv' (a b : Int) : a % b + a / b * b = a := by
  rw [Int.mul_comm]; exact emod_add_mul_ediv a b

theorem ediv_add_emod' (a b : Int) : a / b * b + a % b = a := by
  rw [Int.mul_comm]; exact mul_ediv_add_emod a b

theorem emod_def (a b : Int) : a % b = a - b * (a / b) := by
  have h := Int.add_sub_cancel (a % b) (b * (a / b))
  rw [emod_add_mul_ediv] at h
  exact h.symm

theorem emod_nonneg : (a : Int) → {b : Int} → b ≠ 0 → 0 ≤ a % b
  | ofNat m, _, _ => ofNat_zero_le _
  | negSucc m, b, h => by
    show NonNeg (subNatNat (natAbs b) (Nat.succ (m % natAbs b)) - 0)
    rw [Int.sub_zero, nonNeg_subNatNat]
    exact Nat.mod_lt m (natAbs_pos.2 h)

theorem emod_lt_of_pos (a : Int) {b : Int} (h : 0 < b) : a % b < b :=
  (eq_ofNat_of_zero_le (Int.le_of_lt h)).elim fun n e => by
    rw [e] at h ⊢
    have hn : 0 < n := ofNat_lt.1 h
    cases a with
    | ofNat m => exact ofNat_lt.2 (Nat.mod_lt m hn)
    | negSucc m =>
      show subNatNat n (Nat.succ (m % n)) < ofNat n
      rw [← subNatNat_zero, subNatNat_lt_iff]
      exact Nat.lt_add_of_pos_right (Nat.succ_pos _)

theorem emod_lt (a : Int) {b : Int} (h : b ≠ 0) : a % b < natAbs b := by
  cases natAbs_eq b with
  | inl e =>
    have hp : 0 < (natAbs b : Int) := ofNat_lt.2 (natAbs_pos.2 h)
    have h' := emod_lt_of_pos a hp
    rw [← e] at h' ⊢
    exact h'
  | inr e =>
    have hp : 0 < (natAbs b : Int) := ofNat_lt.2 (natAbs_pos.2 h)
    have h' := emod_lt_of_pos a hp
    have e' : a % b = a % (natAbs b : Int) := by
      have e₂ := Int.emod_neg a (natAbs b : Int)
      rw [← e] at e₂
      exact e₂
    rw [e']; exact h'

theorem mul_ediv_self_le {x k : Int} (h : k ≠ 0) : k * (x / k) ≤ x := by
  have h' := Int.add_le_add_right (emod_nonneg x h) (k * (x / k))
  rw [Int.zero_add, emod_add_mul_ediv] at h'
  exact h'

theorem lt_mul_ediv_self_add {x k : Int} (h : 0 < k) : x < k * (x / k) + k := by
  have h' := Int.add_lt_add_left (emod_lt_of_pos x h) (k * (x / k))
  rw [mul_ediv_add_emod] at h'
  exact h'

/-- Quotients of equal numbers with remainders from `0` to the divisor are ordered one way. -/
theorem ediv_le_of_eq {b q r q' r' : Int} (h : 0 < b) (hr : 0 ≤ r) (hr' : r' < b)
    (e : r + b * q = r' + b * q') : q ≤ q' :=
  Int.not_lt.1 fun hlt => by
    have h₁ : b * (q' + 1) ≤ b * q := Int.mul_le_mul_of_nonneg_left hlt (Int.le_of_lt h)
    rw [Int.mul_add, Int.mul_one] at h₁
    have h₂ : r' + b * q' < b * q' + b := by
      rw [Int.add_comm]; exact Int.add_lt_add_left hr' _
    have h₃ : b * q ≤ r + b * q := by
      have h₄ := Int.add_le_add_right hr (b * q)
      rw [Int.zero_add] at h₄; exact h₄
    rw [e] at h₃
    exact Int.lt_irrefl _ (Int.lt_of_lt_of_le h₂ (Int.le_trans h₁ h₃))

/-- The quotient and the remainder are the only integers with their defining property. -/
protected theorem ediv_emod_unique {a b r q : Int} (h : 0 < b) :
    a / b = q ∧ a % b = r ↔ r + b * q = a ∧ 0 ≤ r ∧ r < b := by
  refine ⟨fun ⟨e, e'⟩ => ?_, fun ⟨e, h₁, h₂⟩ => ?_⟩
  · rw [← e, ← e']
    exact ⟨emod_add_mul_ediv a b, emod_nonneg a (Int.ne_of_gt h), emod_lt_of_pos a h⟩
  · have e' := (emod_add_mul_ediv a b).trans e.symm
    have hq : a / b = q := Int.le_antisymm
      (ediv_le_of_eq h (emod_nonneg a (Int.ne_of_gt h)) h₂ e')
      (ediv_le_of_eq h h₁ (emod_lt_of_pos a h) e'.symm)
    rw [hq] at e'
    exact ⟨hq, Int.add_right_cancel e'⟩

theorem emod_eq_of_lt {a b : Int} (h₁ : 0 ≤ a) (h₂ : a < b) : a % b = a :=
  ((Int.ediv_emod_unique (Int.lt_of_le_of_lt h₁ h₂)).2
    ⟨by rw [Int.mul_zero, Int.add_zero], h₁, h₂⟩).2

theorem ediv_eq_zero_of_lt {a b : Int} (h₁ : 0 ≤ a) (h₂ : a < b) : a / b = 0 :=
  ((Int.ediv_emod_unique (Int.lt_of_le_of_lt h₁ h₂)).2
    ⟨by rw [Int.mul_zero, Int.add_zero], h₁, h₂⟩).1

/-- A divisor may be replaced by a positive one with the same remainders. -/
theorem emod_natAbs (a b : Int) : a % (natAbs b : Int) = a % b := by
  cases natAbs_eq b with
  | inl e => exact congrArg (a % ·) e.symm
  | inr e =>
    have h := Int.emod_neg a (natAbs b : Int)
    rw [← e] at h
    exact h.symm

theorem add_mul_emod_self_of_pos {a b c : Int} (h : 0 < c) : (a + b * c) % c = a % c :=
  ((Int.ediv_emod_unique h).2 ⟨by
    show a % c + c * (a / c + b) = a + b * c
    rw [Int.mul_add, ← Int.add_assoc, emod_add_mul_ediv, Int.mul_comm c],
    emod_nonneg a (Int.ne_of_gt h), emod_lt_of_pos a h⟩).2

@[simp] theorem add_mul_emod_self {a b c : Int} : (a + b * c) % c = a % c := by
  cases Int.lt_trichotomy 0 c with
  | inl h => exact add_mul_emod_self_of_pos h
  | inr h =>
    cases h with
    | inl h => rw [← h, Int.mul_zero, Int.add_zero]
    | inr h =>
      have h' := add_mul_emod_self_of_pos (a := a) (b := -b) (Int.neg_pos_of_neg h)
      rw [Int.neg_mul_neg, Int.emod_neg, Int.emod_neg] at h'
      exact h'

@[simp] theorem add_mul_emod_self_right (a b c : Int) : (a + b * c) % c = a % c := add_mul_emod_self

@[simp] theorem add_mul_emod_self_left (a b c : Int) : (a + b * c) % b = a % b := by
  rw [Int.mul_comm, add_mul_emod_self]

@[simp] theorem add_emod_right {a b : Int} : (a + b) % b = a % b := by
  have h := add_mul_emod_self_left a b 1
  rw [Int.mul_one] at h; exact h

@[simp] theorem add_emod_left {a b : Int} : (a + b) % a = b % a := by
  rw [Int.add_comm, add_emod_right]

@[simp] theorem mul_emod_left (a b : Int) : a * b % b = 0 := by
  have h := add_mul_emod_self (a := 0) (b := a) (c := b)
  rw [Int.zero_add, zero_emod] at h; exact h

@[simp] theorem mul_emod_right (a b : Int) : a * b % a = 0 := by
  rw [Int.mul_comm, mul_emod_left]

@[simp] theorem emod_self {a : Int} : a % a = 0 := by
  have h := mul_emod_left 1 a
  rw [Int.one_mul] at h; exact h

@[simp] theorem emod_one (a : Int) : a % 1 = 0 := by
  have h := mul_emod_left a 1
  rw [Int.mul_one] at h; exact h

theorem add_mul_ediv_right (a b : Int) {c : Int} (h : c ≠ 0) : (a + b * c) / c = a / c + b := by
  have e₁ := emod_add_mul_ediv (a + b * c) c
  rw [add_mul_emod_self] at e₁
  have e₂ : a % c + c * (a / c + b) = a + b * c := by
    rw [Int.mul_add, ← Int.add_assoc, emod_add_mul_ediv, Int.mul_comm c]
  exact Int.eq_of_mul_eq_mul_left h (Int.add_left_cancel (e₁.trans e₂.symm))

theorem add_mul_ediv_left (a : Int) {b : Int} (c : Int) (h : b ≠ 0) :
    (a + b * c) / b = a / b + c := by
  rw [Int.mul_comm, add_mul_ediv_right a c h]

@[simp] theorem mul_ediv_cancel (a : Int) {b : Int} (h : b ≠ 0) : a * b / b = a := by
  have e := add_mul_ediv_right 0 a h
  rw [Int.zero_add, Int.zero_ediv, Int.zero_add] at e
  exact e

@[simp] theorem mul_ediv_cancel_left {a : Int} (b : Int) (h : a ≠ 0) : a * b / a = b := by
  rw [Int.mul_comm, mul_ediv_cancel b h]

@[simp] protected theorem ediv_one (a : Int) : a / 1 = a := by
  have e := mul_ediv_cancel a (b := 1) Int.zero_ne_one.symm
  rw [Int.mul_one] at e
  exact e

protected theorem ediv_self {a : Int} (h : a ≠ 0) : a / a = 1 := by
  have e := mul_ediv_cancel 1 h
  rw [Int.one_mul] at e
  exact e

/-! ## Remainders of sums and products -/

@[simp] theorem emod_emod (a b : Int) : a % b % b = a % b := by
  have h := add_mul_emod_self_left (a % b) b (a / b)
  rw [emod_add_mul_ediv] at h
  exact h.symm

@[simp] theorem emod_add_emod (m n k : Int) : (m % n + k) % n = (m + k) % n := by
  have h := add_mul_emod_self_left (m % n + k) n (m / n)
  rw [Int.add_right_comm, emod_add_mul_ediv] at h
  exact h.symm

@[simp] theorem add_emod_emod (m n k : Int) : (m + n % k) % k = (m + n) % k := by
  rw [Int.add_comm, emod_add_emod, Int.add_comm]

theorem add_emod (a b n : Int) : (a + b) % n = (a % n + b % n) % n := by
  rw [add_emod_emod, emod_add_emod]

theorem mul_emod (a b n : Int) : a * b % n = a % n * (b % n) % n := by
  have h₁ : a * b % n = a % n * b % n := by
    have h := add_mul_emod_self_left (a % n * b) n (a / n * b)
    rw [← Int.mul_assoc, ← Int.add_mul, emod_add_mul_ediv] at h
    exact h
  have h₂ : a % n * b % n = a % n * (b % n) % n := by
    have h := add_mul_emod_self_left (a % n * (b % n)) n (a % n * (b / n))
    rw [Int.mul_left_comm, ← Int.mul_add, emod_add_mul_ediv] at h
    exact h
  exact h₁.trans h₂

theorem neg_emod_emod (a n : Int) : (-(a % n)) % n = (-a) % n := by
  have h := add_mul_emod_self_left (-a) n (a / n)
  have e : -a + n * (a / n) = -(a % n) := by
    rw [emod_def, Int.neg_sub, Int.sub_eq_add_neg, Int.add_comm]
  rw [e] at h
  exact h

theorem sub_emod (a b n : Int) : (a - b) % n = (a % n - b % n) % n := by
  rw [Int.sub_eq_add_neg, Int.sub_eq_add_neg, ← emod_add_emod a, ← add_emod_emod _ (-b),
    ← neg_emod_emod b, add_emod_emod]

theorem emod_add_cancel_right {m n k : Int} (i : Int) (h : (m + i) % n = (k + i) % n) :
    m % n = k % n := by
  have h' : ((m + i) + -i) % n = ((k + i) + -i) % n := by
    rw [add_emod, h, ← add_emod]
  rw [Int.add_neg_cancel_right, Int.add_neg_cancel_right] at h'
  exact h'

end Int
