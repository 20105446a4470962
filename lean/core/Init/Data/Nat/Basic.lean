prelude
import Init.SimpLemmas

/-!
# Natural numbers: addition, multiplication, order and subtraction

The lemmas everything else in arithmetic rests on. They are proved by hand, because the tactics that
would prove them (`omega`, `simp` with arithmetic) are themselves built from these lemmas.
-/

set_option linter.unusedVariables false

namespace Nat

/-! ## Constructors -/

protected theorem succ_inj {m n : Nat} : succ m = succ n ↔ m = n := ⟨Nat.succ.inj, congrArg succ⟩

theorem succ_ne_zero (n : Nat) : succ n ≠ 0 := fun h => Nat.noConfusion h

theorem succ_ne_self (n : Nat) : succ n ≠ n := fun h =>
  Nat.not_succ_le_self n (h.symm ▸ Nat.le_refl n)

protected theorem le_step {n m : Nat} (h : n ≤ m) : n ≤ succ m := Nat.le.step h

/-! ## Addition -/

@[simp] protected theorem zero_add (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg succ ih

theorem add_succ (n m : Nat) : n + succ m = succ (n + m) := rfl

theorem add_one (n : Nat) : n + 1 = succ n := rfl

@[simp] theorem succ_eq_add_one (n : Nat) : succ n = n + 1 := rfl

@[simp] theorem add_one_ne_zero (n : Nat) : n + 1 ≠ 0 := fun h => Nat.noConfusion h

theorem zero_ne_add_one (n : Nat) : 0 ≠ n + 1 := fun h => Nat.noConfusion h

theorem succ_add (n m : Nat) : succ n + m = succ (n + m) := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg succ ih

theorem succ_add_eq_add_succ (a b : Nat) : succ a + b = a + succ b := succ_add a b

theorem one_add (n : Nat) : 1 + n = succ n := (succ_add 0 n).trans (congrArg succ (Nat.zero_add n))

protected theorem add_comm (n m : Nat) : n + m = m + n := by
  induction m with
  | zero => exact (Nat.zero_add n).symm
  | succ m ih => exact (congrArg succ ih).trans (succ_add m n).symm

protected theorem add_assoc (n m k : Nat) : n + m + k = n + (m + k) := by
  induction k with
  | zero => rfl
  | succ k ih => exact congrArg succ ih

protected theorem add_left_comm (n m k : Nat) : n + (m + k) = m + (n + k) := by
  rw [← Nat.add_assoc, Nat.add_comm n m, Nat.add_assoc]

protected theorem add_right_comm (n m k : Nat) : n + m + k = n + k + m := by
  rw [Nat.add_assoc, Nat.add_comm m k, ← Nat.add_assoc]

protected theorem add_left_cancel {n m k : Nat} (h : n + m = n + k) : m = k := by
  induction n with
  | zero => rw [Nat.zero_add, Nat.zero_add] at h; exact h
  | succ n ih => rw [succ_add, succ_add] at h; exact ih (Nat.succ.inj h)

protected theorem add_right_cancel {n m k : Nat} (h : n + m = k + m) : n = k := by
  rw [Nat.add_comm n m, Nat.add_comm k m] at h; exact Nat.add_left_cancel h

protected theorem add_left_cancel_iff {m k n : Nat} : n + m = n + k ↔ m = k :=
  ⟨Nat.add_left_cancel, fun h => congrArg (n + ·) h⟩

protected theorem add_right_cancel_iff {m k n : Nat} : m + n = k + n ↔ m = k :=
  ⟨Nat.add_right_cancel, fun h => congrArg (· + n) h⟩

theorem eq_zero_of_add_eq_zero : {n m : Nat} → n + m = 0 → n = 0 ∧ m = 0
  | _, 0, h => ⟨h, rfl⟩
  | _, succ _, h => Nat.noConfusion h

protected theorem eq_zero_of_add_eq_zero_right {n m : Nat} (h : n + m = 0) : n = 0 :=
  (eq_zero_of_add_eq_zero h).1

protected theorem eq_zero_of_add_eq_zero_left {n m : Nat} (h : n + m = 0) : m = 0 :=
  (eq_zero_of_add_eq_zero h).2

/-! ## Multiplication -/

@[simp] protected theorem mul_zero (n : Nat) : n * 0 = 0 := rfl

theorem mul_succ (n m : Nat) : n * succ m = n * m + n := rfl

theorem mul_add_one (n m : Nat) : n * (m + 1) = n * m + n := rfl

@[simp] protected theorem zero_mul (n : Nat) : 0 * n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [mul_succ, ih]

theorem succ_mul (n m : Nat) : succ n * m = n * m + m := by
  induction m with
  | zero => rfl
  | succ m ih =>
    rw [mul_succ, mul_succ, ih, Nat.add_assoc, Nat.add_assoc, Nat.add_succ m n, Nat.add_succ n m,
      Nat.add_comm m n]

theorem add_one_mul (n m : Nat) : (n + 1) * m = n * m + m := succ_mul n m

protected theorem mul_comm (n m : Nat) : n * m = m * n := by
  induction m with
  | zero => exact (Nat.zero_mul n).symm
  | succ m ih => rw [mul_succ, succ_mul, ih]

@[simp] protected theorem mul_one (n : Nat) : n * 1 = n := Nat.zero_add n

@[simp] protected theorem one_mul (n : Nat) : 1 * n = n := (Nat.mul_comm 1 n).trans (Nat.mul_one n)

protected theorem left_distrib (n m k : Nat) : n * (m + k) = n * m + n * k := by
  induction k with
  | zero => rfl
  | succ k ih => rw [Nat.add_succ, mul_succ, mul_succ, ih, Nat.add_assoc]

protected theorem mul_add (k m n : Nat) : k * (m + n) = k * m + k * n := Nat.left_distrib k m n

protected theorem right_distrib (n m k : Nat) : (n + m) * k = n * k + m * k := by
  rw [Nat.mul_comm, Nat.left_distrib, Nat.mul_comm k n, Nat.mul_comm k m]

protected theorem add_mul (n m k : Nat) : (n + m) * k = n * k + m * k := Nat.right_distrib n m k

protected theorem mul_assoc (n m k : Nat) : n * m * k = n * (m * k) := by
  induction k with
  | zero => rfl
  | succ k ih => rw [mul_succ, mul_succ, Nat.left_distrib, ih]

protected theorem mul_left_comm (n m k : Nat) : n * (m * k) = m * (n * k) := by
  rw [← Nat.mul_assoc, Nat.mul_comm n m, Nat.mul_assoc]

protected theorem mul_right_comm (n m k : Nat) : n * m * k = n * k * m := by
  rw [Nat.mul_assoc, Nat.mul_comm m k, ← Nat.mul_assoc]

protected theorem mul_two (n : Nat) : n * 2 = n + n := by
  rw [Nat.mul_succ, Nat.mul_one]

protected theorem two_mul (n : Nat) : 2 * n = n + n := by
  rw [Nat.mul_comm, Nat.mul_two]

/-! ## Order -/

attribute [simp, refl] Nat.le_refl
attribute [simp] Nat.lt_irrefl Nat.lt_add_one Nat.zero_le

theorem le_of_lt_add_one {n m : Nat} : n < m + 1 → n ≤ m := le_of_succ_le_succ

theorem lt_add_one_of_le {n m : Nat} : n ≤ m → n < m + 1 := succ_le_succ

theorem succ_lt_succ {n m : Nat} (h : n < m) : succ n < succ m := succ_le_succ h

theorem lt_succ_of_lt {n m : Nat} (h : n < m) : n < succ m := Nat.le_step h

theorem lt_of_succ_lt_succ {n m : Nat} (h : succ n < succ m) : n < m := le_of_succ_le_succ h

theorem lt_of_succ_le {n m : Nat} (h : succ n ≤ m) : n < m := h

theorem succ_le_of_lt {n m : Nat} (h : n < m) : succ n ≤ m := h

theorem succ_le_iff {m n : Nat} : succ m ≤ n ↔ m < n := Iff.rfl

theorem lt_succ_iff {m n : Nat} : m < succ n ↔ m ≤ n := ⟨le_of_lt_succ, lt_succ_of_le⟩

theorem lt_add_one_iff {m n : Nat} : m < n + 1 ↔ m ≤ n := lt_succ_iff

theorem add_one_le_iff {n m : Nat} : n + 1 ≤ m ↔ n < m := Iff.rfl

theorem le_of_succ_le {n m : Nat} (h : succ n ≤ m) : n ≤ m := Nat.le_trans (le_succ n) h

theorem lt.step {n m : Nat} (h : n < m) : n < succ m := Nat.le_step h

protected theorem le_of_lt {n m : Nat} (h : n < m) : n ≤ m := le_of_succ_le h

protected theorem le_of_eq {n m : Nat} (h : n = m) : n ≤ m := h ▸ Nat.le_refl n

protected theorem le_rfl {n : Nat} : n ≤ n := Nat.le_refl n

protected theorem not_le_of_gt {n m : Nat} (h : n > m) : ¬ n ≤ m :=
  fun h' => Nat.lt_irrefl m (Nat.lt_of_lt_of_le h h')

protected theorem not_le_of_lt {a b : Nat} (h : a < b) : ¬ b ≤ a := Nat.not_le_of_gt h

protected theorem not_lt_of_ge {a b : Nat} (h : b ≥ a) : ¬ b < a := fun h' => Nat.not_le_of_gt h' h

protected theorem not_lt_of_le {a b : Nat} (h : a ≤ b) : ¬ b < a := Nat.not_lt_of_ge h

protected theorem lt_of_not_ge {a b : Nat} (h : ¬ b ≥ a) : b < a :=
  (Nat.lt_or_ge b a).elim id (fun h' => absurd h' h)

protected theorem le_of_not_lt {a b : Nat} (h : ¬ a < b) : b ≤ a :=
  (Nat.lt_or_ge a b).elim (fun h' => absurd h' h) id

protected theorem le_of_not_gt {a b : Nat} (h : ¬ b > a) : b ≤ a := Nat.le_of_not_lt h

protected theorem ge_of_not_lt {a b : Nat} (h : ¬ a < b) : a ≥ b := Nat.le_of_not_lt h

protected theorem gt_of_not_le {a b : Nat} (h : ¬ a ≤ b) : a > b := Nat.lt_of_not_le h

@[simp] protected theorem not_le {n m : Nat} : ¬ n ≤ m ↔ m < n :=
  ⟨Nat.lt_of_not_le, Nat.not_le_of_gt⟩

@[simp] protected theorem not_lt {n m : Nat} : ¬ n < m ↔ m ≤ n :=
  ⟨Nat.le_of_not_lt, Nat.not_lt_of_ge⟩

protected theorem ne_of_gt {a b : Nat} (h : b < a) : a ≠ b :=
  fun e => Nat.lt_irrefl a (by rw [e] at h ⊢; exact h)

protected theorem ne_of_lt {a b : Nat} (h : a < b) : a ≠ b := (Nat.ne_of_gt h).symm

protected theorem ne_of_lt' {a b : Nat} (h : a < b) : b ≠ a := Nat.ne_of_gt h

protected theorem lt_asymm {a b : Nat} (h : a < b) : ¬ b < a :=
  fun h' => Nat.lt_irrefl a (Nat.lt_trans h h')

protected theorem le_total (m n : Nat) : m ≤ n ∨ n ≤ m :=
  (Nat.lt_or_ge m n).elim (fun h => Or.inl (Nat.le_of_lt h)) Or.inr

protected theorem lt_trichotomy (a b : Nat) : a < b ∨ a = b ∨ b < a :=
  (Nat.lt_or_ge a b).elim Or.inl fun h =>
    (Nat.eq_or_lt_of_le h).elim (fun e => Or.inr (Or.inl e.symm)) fun h' => Or.inr (Or.inr h')

protected theorem lt_or_gt_of_ne {a b : Nat} (h : a ≠ b) : a < b ∨ a > b :=
  (Nat.lt_trichotomy a b).elim Or.inl fun h' => h'.elim (fun e => absurd e h) Or.inr

protected theorem lt_or_lt_of_ne {a b : Nat} (h : a ≠ b) : a < b ∨ b < a := Nat.lt_or_gt_of_ne h

protected theorem ne_iff_lt_or_gt {a b : Nat} : a ≠ b ↔ a < b ∨ a > b :=
  ⟨Nat.lt_or_gt_of_ne, fun h => h.elim Nat.ne_of_lt Nat.ne_of_gt⟩

protected theorem lt_or_eq_of_le {n m : Nat} (h : n ≤ m) : n < m ∨ n = m :=
  (Nat.eq_or_lt_of_le h).elim Or.inr Or.inl

protected theorem le_iff_lt_or_eq {n m : Nat} : n ≤ m ↔ n < m ∨ n = m :=
  ⟨Nat.lt_or_eq_of_le, fun h => h.elim Nat.le_of_lt Nat.le_of_eq⟩

protected theorem lt_iff_le_not_le {m n : Nat} : m < n ↔ m ≤ n ∧ ¬ n ≤ m :=
  ⟨fun h => ⟨Nat.le_of_lt h, Nat.not_le_of_gt h⟩, fun h => Nat.lt_of_not_le h.2⟩

protected theorem lt_iff_le_and_ne {m n : Nat} : m < n ↔ m ≤ n ∧ m ≠ n :=
  ⟨fun h => ⟨Nat.le_of_lt h, Nat.ne_of_lt h⟩, fun h => Nat.lt_of_le_of_ne h.1 h.2⟩

protected theorem le_antisymm_iff {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨Nat.le_of_eq h, Nat.le_of_eq h.symm⟩, fun h => Nat.le_antisymm h.1 h.2⟩

protected theorem eq_iff_le_and_ge {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a := Nat.le_antisymm_iff

theorem eq_zero_of_le_zero {n : Nat} (h : n ≤ 0) : n = 0 := Nat.le_antisymm h (zero_le n)

@[simp] protected theorem le_zero_eq (a : Nat) : (a ≤ 0) = (a = 0) :=
  propext ⟨eq_zero_of_le_zero, Nat.le_of_eq⟩

protected theorem le_zero {i : Nat} : i ≤ 0 ↔ i = 0 := ⟨eq_zero_of_le_zero, Nat.le_of_eq⟩

protected theorem pos_of_ne_zero {n : Nat} (h : n ≠ 0) : 0 < n :=
  Nat.lt_of_le_of_ne (zero_le n) h.symm

theorem ne_zero_of_lt {a b : Nat} (h : b < a) : a ≠ 0 :=
  Nat.ne_of_gt (Nat.lt_of_le_of_lt (zero_le b) h)

protected theorem pos_iff_ne_zero {n : Nat} : 0 < n ↔ n ≠ 0 := ⟨ne_zero_of_lt, Nat.pos_of_ne_zero⟩

protected theorem ne_zero_iff_zero_lt {n : Nat} : n ≠ 0 ↔ 0 < n := Nat.pos_iff_ne_zero.symm

theorem eq_zero_or_pos : (n : Nat) → n = 0 ∨ 0 < n
  | 0 => Or.inl rfl
  | succ n => Or.inr (zero_lt_succ n)

theorem eq_zero_of_not_pos {n : Nat} (h : ¬ 0 < n) : n = 0 := eq_zero_of_le_zero (Nat.le_of_not_lt h)

theorem add_one_pos (n : Nat) : 0 < n + 1 := zero_lt_succ n

theorem exists_eq_succ_of_ne_zero : {n : Nat} → n ≠ 0 → ∃ k, n = succ k
  | 0, h => absurd rfl h
  | succ n, _ => ⟨n, rfl⟩

theorem exists_eq_add_one_of_ne_zero {n : Nat} (h : n ≠ 0) : ∃ k, n = k + 1 :=
  exists_eq_succ_of_ne_zero h

theorem le.dest {n m : Nat} (h : n ≤ m) : ∃ k, n + k = m := by
  induction h with
  | refl => exact ⟨0, rfl⟩
  | step _ ih => exact ih.elim fun k e => ⟨succ k, congrArg succ e⟩

theorem le_add_right : (n k : Nat) → n ≤ n + k
  | n, 0 => Nat.le_refl n
  | n, succ k => Nat.le_step (le_add_right n k)

theorem le_add_left (n m : Nat) : n ≤ m + n := Nat.add_comm n m ▸ le_add_right n m

theorem le.intro {n m k : Nat} (h : n + k = m) : n ≤ m := h ▸ le_add_right n k

theorem le_add_right_of_le {n m k : Nat} (h : n ≤ m) : n ≤ m + k :=
  Nat.le_trans h (le_add_right m k)

theorem le_add_left_of_le {n m k : Nat} (h : n ≤ m) : n ≤ k + m :=
  Nat.le_trans h (le_add_left m k)

theorem lt_add_left (c : Nat) {a b : Nat} (h : a < b) : a < c + b := le_add_left_of_le h

theorem lt_add_right (c : Nat) {a b : Nat} (h : a < b) : a < b + c := le_add_right_of_le h

theorem lt_add_of_pos_right {k n : Nat} (h : 0 < k) : n < n + k :=
  (exists_eq_succ_of_ne_zero (Nat.ne_of_gt h)).elim fun j e =>
    e ▸ succ_le_succ (le_add_right n j)

theorem lt_add_of_pos_left {k n : Nat} (h : 0 < k) : n < k + n :=
  Nat.add_comm n k ▸ lt_add_of_pos_right h

protected theorem add_le_add_left {n m : Nat} (h : n ≤ m) (k : Nat) : k + n ≤ k + m := by
  induction h with
  | refl => exact Nat.le_refl _
  | step _ ih => exact Nat.le_step ih

protected theorem add_le_add_right {n m : Nat} (h : n ≤ m) (k : Nat) : n + k ≤ m + k := by
  rw [Nat.add_comm n k, Nat.add_comm m k]; exact Nat.add_le_add_left h k

protected theorem add_le_add {a b c d : Nat} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Nat.le_trans (Nat.add_le_add_right h₁ c) (Nat.add_le_add_left h₂ b)

protected theorem add_lt_add_left {n m : Nat} (h : n < m) (k : Nat) : k + n < k + m :=
  Nat.add_le_add_left (n := succ n) h k

protected theorem add_lt_add_right {n m : Nat} (h : n < m) (k : Nat) : n + k < m + k := by
  rw [Nat.add_comm n k, Nat.add_comm m k]; exact Nat.add_lt_add_left h k

protected theorem add_lt_add {a b c d : Nat} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  Nat.lt_trans (Nat.add_lt_add_right h₁ c) (Nat.add_lt_add_left h₂ b)

protected theorem add_lt_add_of_le_of_lt {a b c d : Nat} (h₁ : a ≤ b) (h₂ : c < d) :
    a + c < b + d :=
  Nat.lt_of_le_of_lt (Nat.add_le_add_right h₁ c) (Nat.add_lt_add_left h₂ b)

protected theorem add_lt_add_of_lt_of_le {a b c d : Nat} (h₁ : a < b) (h₂ : c ≤ d) :
    a + c < b + d :=
  Nat.lt_of_lt_of_le (Nat.add_lt_add_right h₁ c) (Nat.add_le_add_left h₂ b)

protected theorem le_of_add_le_add_left {a b c : Nat} (h : a + b ≤ a + c) : b ≤ c :=
  (le.dest h).elim fun k e => by
    rw [Nat.add_assoc] at e; exact le.intro (Nat.add_left_cancel e)

protected theorem le_of_add_le_add_right {a b c : Nat} (h : a + b ≤ c + b) : a ≤ c := by
  rw [Nat.add_comm a b, Nat.add_comm c b] at h; exact Nat.le_of_add_le_add_left h

@[simp] protected theorem add_le_add_iff_left {m k n : Nat} : n + m ≤ n + k ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_left, fun h => Nat.add_le_add_left h n⟩

@[simp] protected theorem add_le_add_iff_right {m k n : Nat} : m + n ≤ k + n ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_right, fun h => Nat.add_le_add_right h n⟩

protected theorem lt_of_add_lt_add_left {k n m : Nat} (h : n + k < n + m) : k < m :=
  Nat.le_of_add_le_add_left (a := n) h

protected theorem lt_of_add_lt_add_right {k n m : Nat} (h : k + n < m + n) : k < m := by
  rw [Nat.add_comm k n, Nat.add_comm m n] at h; exact Nat.lt_of_add_lt_add_left h

@[simp] protected theorem add_lt_add_iff_left {k n m : Nat} : k + n < k + m ↔ n < m :=
  ⟨Nat.lt_of_add_lt_add_left, fun h => Nat.add_lt_add_left h k⟩

@[simp] protected theorem add_lt_add_iff_right {k n m : Nat} : n + k < m + k ↔ n < m :=
  ⟨Nat.lt_of_add_lt_add_right, fun h => Nat.add_lt_add_right h k⟩

theorem add_pos_left {m : Nat} (h : 0 < m) (n : Nat) : 0 < m + n :=
  Nat.lt_of_lt_of_le h (le_add_right m n)

/-! ## Order and multiplication -/

protected theorem mul_le_mul_left {m n : Nat} (k : Nat) (h : m ≤ n) : k * m ≤ k * n :=
  (le.dest h).elim fun d e => e ▸ (Nat.left_distrib k m d).symm ▸ le_add_right _ _

protected theorem mul_le_mul_right {m n : Nat} (k : Nat) (h : m ≤ n) : m * k ≤ n * k := by
  rw [Nat.mul_comm m k, Nat.mul_comm n k]; exact Nat.mul_le_mul_left k h

protected theorem mul_le_mul {p q m n : Nat} (h₁ : p ≤ m) (h₂ : q ≤ n) : p * q ≤ m * n :=
  Nat.le_trans (Nat.mul_le_mul_right q h₁) (Nat.mul_le_mul_left m h₂)

protected theorem mul_lt_mul_of_pos_left {n m k : Nat} (h : n < m) (hk : 0 < k) :
    k * n < k * m :=
  Nat.lt_of_lt_of_le (lt_add_of_pos_right hk) (Nat.mul_le_mul_left (m := succ n) k h)

protected theorem mul_lt_mul_of_pos_right {n m k : Nat} (h : n < m) (hk : 0 < k) :
    n * k < m * k := by
  rw [Nat.mul_comm n k, Nat.mul_comm m k]; exact Nat.mul_lt_mul_of_pos_left h hk

protected theorem le_of_mul_le_mul_left {a b c : Nat} (h : c * a ≤ c * b) (hc : 0 < c) : a ≤ b :=
  Nat.le_of_not_lt fun hlt => Nat.not_le_of_gt (Nat.mul_lt_mul_of_pos_left hlt hc) h

protected theorem le_of_mul_le_mul_right {a b c : Nat} (h : a * c ≤ b * c) (hc : 0 < c) : a ≤ b :=
  Nat.le_of_not_lt fun hlt => Nat.not_le_of_gt (Nat.mul_lt_mul_of_pos_right hlt hc) h

protected theorem lt_of_mul_lt_mul_left {a b c : Nat} (h : a * b < a * c) : b < c :=
  Nat.lt_of_not_le fun hle => Nat.not_le_of_gt h (Nat.mul_le_mul_left a hle)

protected theorem lt_of_mul_lt_mul_right {a b c : Nat} (h : b * a < c * a) : b < c :=
  Nat.lt_of_not_le fun hle => Nat.not_le_of_gt h (Nat.mul_le_mul_right a hle)

protected theorem eq_of_mul_eq_mul_left {m k n : Nat} (hn : 0 < n) (h : n * m = n * k) : m = k :=
  Nat.le_antisymm (Nat.le_of_mul_le_mul_left (Nat.le_of_eq h) hn)
    (Nat.le_of_mul_le_mul_left (Nat.le_of_eq h.symm) hn)

protected theorem eq_of_mul_eq_mul_right {n m k : Nat} (hm : 0 < m) (h : n * m = k * m) :
    n = k := by
  rw [Nat.mul_comm n m, Nat.mul_comm k m] at h; exact Nat.eq_of_mul_eq_mul_left hm h

protected theorem eq_zero_of_mul_eq_zero : {n m : Nat} → n * m = 0 → n = 0 ∨ m = 0
  | 0, _, _ => Or.inl rfl
  | succ _, 0, _ => Or.inr rfl
  | succ n, succ m, h => Nat.noConfusion (h : succ (succ n * m + n) = 0)

protected theorem mul_eq_zero {m n : Nat} : n * m = 0 ↔ n = 0 ∨ m = 0 :=
  ⟨Nat.eq_zero_of_mul_eq_zero, fun h => h.elim (fun e => e ▸ Nat.zero_mul m)
    (fun e => e ▸ Nat.mul_zero n)⟩

protected theorem mul_ne_zero {n m : Nat} (hn : n ≠ 0) (hm : m ≠ 0) : n * m ≠ 0 :=
  fun h => (Nat.eq_zero_of_mul_eq_zero h).elim hn hm

/-! ## Predecessor and subtraction -/

@[simp] theorem pred_zero : pred 0 = 0 := rfl

@[simp] theorem pred_succ (n : Nat) : pred (succ n) = n := rfl

theorem succ_pred {a : Nat} (h : a ≠ 0) : succ (pred a) = a :=
  (exists_eq_succ_of_ne_zero h).elim fun k e => e.symm ▸ rfl

@[simp] protected theorem sub_zero (n : Nat) : n - 0 = n := rfl

theorem sub_succ (n m : Nat) : n - succ m = pred (n - m) := rfl

theorem succ_sub_succ (n m : Nat) : succ n - succ m = n - m := succ_sub_succ_eq_sub n m

theorem add_one_sub_one (n : Nat) : n + 1 - 1 = n := rfl

theorem sub_one (n : Nat) : n - 1 = pred n := rfl

@[simp] protected theorem sub_self : (n : Nat) → n - n = 0
  | 0 => rfl
  | succ n => (succ_sub_succ_eq_sub n n).trans (Nat.sub_self n)

@[simp] protected theorem zero_sub : (n : Nat) → 0 - n = 0
  | 0 => rfl
  | succ n => congrArg pred (Nat.zero_sub n)

protected theorem add_sub_add_right (n k m : Nat) : n + k - (m + k) = n - m := by
  induction k with
  | zero => rfl
  | succ k ih => exact (succ_sub_succ_eq_sub (n + k) (m + k)).trans ih

protected theorem add_sub_add_left (k n m : Nat) : k + n - (k + m) = n - m := by
  rw [Nat.add_comm k n, Nat.add_comm k m, Nat.add_sub_add_right]

@[simp] protected theorem add_sub_cancel {n m : Nat} : n + m - m = n :=
  (congrArg (n + m - ·) (Nat.zero_add m).symm).trans (Nat.add_sub_add_right n m 0)

@[simp] protected theorem add_sub_cancel_left {n m : Nat} : n + m - n = m := by
  rw [Nat.add_comm]; exact Nat.add_sub_cancel

protected theorem add_sub_of_le {a b : Nat} (h : a ≤ b) : a + (b - a) = b :=
  (le.dest h).elim fun k e => by rw [← e, Nat.add_sub_cancel_left]

protected theorem sub_add_cancel {n m : Nat} (h : m ≤ n) : n - m + m = n := by
  rw [Nat.add_comm]; exact Nat.add_sub_of_le h

protected theorem add_sub_assoc {m k : Nat} (h : k ≤ m) (n : Nat) : n + m - k = n + (m - k) :=
  (le.dest h).elim fun l e => by
    rw [← e, Nat.add_sub_cancel_left, Nat.add_left_comm, Nat.add_sub_cancel_left]

protected theorem sub_add_comm {n m k : Nat} (h : k ≤ n) : n + m - k = n - k + m := by
  rw [Nat.add_comm, Nat.add_sub_assoc h, Nat.add_comm]

protected theorem sub_eq_of_eq_add {a b c : Nat} (h : a = c + b) : a - b = c :=
  h ▸ Nat.add_sub_cancel

protected theorem eq_sub_of_add_eq {a b c : Nat} (h : a + b = c) : a = c - b :=
  (Nat.sub_eq_of_eq_add h.symm).symm

protected theorem eq_add_of_sub_eq {a b c : Nat} (hle : b ≤ a) (h : a - b = c) : a = c + b :=
  h ▸ (Nat.sub_add_cancel hle).symm

protected theorem sub_eq_iff_eq_add {a b c : Nat} (h : b ≤ a) : a - b = c ↔ a = c + b :=
  ⟨Nat.eq_add_of_sub_eq h, Nat.sub_eq_of_eq_add⟩

protected theorem sub_sub (n m k : Nat) : n - m - k = n - (m + k) := by
  induction k with
  | zero => rfl
  | succ k ih => exact congrArg pred ih

protected theorem sub_right_comm (m n k : Nat) : m - n - k = m - k - n := by
  rw [Nat.sub_sub, Nat.sub_sub, Nat.add_comm]

theorem le_of_sub_eq_zero : {n m : Nat} → n - m = 0 → n ≤ m
  | 0, m, _ => zero_le m
  | succ n, 0, h => Nat.noConfusion h
  | succ n, succ m, h => succ_le_succ (le_of_sub_eq_zero (succ_sub_succ_eq_sub n m ▸ h))

theorem sub_eq_zero_of_le {n m : Nat} (h : n ≤ m) : n - m = 0 :=
  (le.dest h).elim fun k e => by
    rw [← e, ← Nat.sub_sub, Nat.sub_self, Nat.zero_sub]

protected theorem sub_eq_zero_iff_le {n m : Nat} : n - m = 0 ↔ n ≤ m :=
  ⟨le_of_sub_eq_zero, sub_eq_zero_of_le⟩

protected theorem sub_pos_of_lt {m n : Nat} (h : m < n) : 0 < n - m :=
  Nat.pos_of_ne_zero fun e => Nat.not_le_of_gt h (le_of_sub_eq_zero e)

protected theorem lt_of_sub_pos {m n : Nat} (h : 0 < n - m) : m < n :=
  Nat.lt_of_not_le fun hle => Nat.ne_of_gt h (sub_eq_zero_of_le hle)

protected theorem sub_pos_iff_lt {m n : Nat} : 0 < n - m ↔ m < n :=
  ⟨Nat.lt_of_sub_pos, Nat.sub_pos_of_lt⟩

theorem sub_ne_zero_of_lt {a b : Nat} (h : a < b) : b - a ≠ 0 := Nat.ne_of_gt (Nat.sub_pos_of_lt h)

theorem sub_add_eq (a b c : Nat) : a - (b + c) = a - b - c := (Nat.sub_sub a b c).symm

protected theorem sub_le_sub_right {n m : Nat} (h : n ≤ m) (k : Nat) : n - k ≤ m - k := by
  induction k with
  | zero => exact h
  | succ k ih => exact pred_le_pred ih

protected theorem sub_le_sub_left {n m : Nat} (h : n ≤ m) (k : Nat) : k - m ≤ k - n :=
  (le.dest h).elim fun d e => by rw [← e, ← Nat.sub_sub]; exact sub_le _ _

protected theorem le_sub_of_add_le {a b c : Nat} (h : a + b ≤ c) : a ≤ c - b := by
  rw [← @Nat.add_sub_cancel a b]; exact Nat.sub_le_sub_right h b

protected theorem add_le_of_le_sub {a b c : Nat} (hle : b ≤ c) (h : a ≤ c - b) : a + b ≤ c :=
  Nat.sub_add_cancel hle ▸ Nat.add_le_add_right h b

protected theorem le_sub_iff_add_le {a b c : Nat} (h : b ≤ c) : a ≤ c - b ↔ a + b ≤ c :=
  ⟨Nat.add_le_of_le_sub h, Nat.le_sub_of_add_le⟩

protected theorem sub_le_of_le_add {a b c : Nat} (h : a ≤ c + b) : a - b ≤ c := by
  rw [← @Nat.add_sub_cancel c b]; exact Nat.sub_le_sub_right h b

protected theorem le_add_of_sub_le {a b c : Nat} (h : a - b ≤ c) : a ≤ c + b :=
  (Nat.le_total b a).elim (fun hba => Nat.sub_add_cancel hba ▸ Nat.add_le_add_right h b)
    (fun hab => le_add_left_of_le hab)

protected theorem sub_le_iff_le_add {a b c : Nat} : a - b ≤ c ↔ a ≤ c + b :=
  ⟨Nat.le_add_of_sub_le, Nat.sub_le_of_le_add⟩

protected theorem mul_pred (n m : Nat) : n * pred m = n * m - n := by
  cases m with
  | zero => rw [pred_zero, Nat.mul_zero, Nat.zero_sub]
  | succ m => rw [pred_succ, mul_succ, Nat.add_sub_cancel]

protected theorem mul_sub (k m n : Nat) : k * (m - n) = k * m - k * n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sub_succ, Nat.mul_pred, ih, mul_succ, Nat.sub_sub]

protected theorem sub_mul (n m k : Nat) : (n - m) * k = n * k - m * k := by
  rw [Nat.mul_comm, Nat.mul_sub, Nat.mul_comm k n, Nat.mul_comm k m]

/-! ## Minimum and maximum -/

instance : Max Nat := maxOfLe

protected theorem min_def {n m : Nat} : min n m = if n ≤ m then n else m := rfl

protected theorem max_def {n m : Nat} : max n m = if n ≤ m then m else n := rfl

/-! ## Powers -/

@[simp] protected theorem pow_zero (b : Nat) : b ^ 0 = 1 := rfl

protected theorem pow_succ {b n : Nat} : b ^ (n + 1) = b ^ n * b := rfl

protected theorem pow_add_one {b n : Nat} : b ^ (n + 1) = b ^ n * b := rfl

/-! ## Induction principles -/

/-- Strong induction: to prove `motive n`, `motive m` may be used for every smaller `m`. -/
@[elab_as_elim] protected theorem strongRecOn' {motive : Nat → Prop} (n : Nat)
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) : motive n :=
  have below : ∀ k, ∀ m, m < k → motive m := fun k => by
    induction k with
    | zero => exact fun m h => absurd h (not_lt_zero m)
    | succ k ih => exact fun m h => ind m fun j hj => ih j (Nat.lt_of_lt_of_le hj (le_of_lt_succ h))
  below (succ n) n (lt_succ_self n)

end Nat
