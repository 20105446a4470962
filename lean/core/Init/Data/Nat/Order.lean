prelude
import Init.Data.Nat.Basic

/-!
# The order of the natural numbers
-/

set_option linter.unusedVariables false

namespace Nat

/-! ## Order -/

attribute [simp, refl] Nat.le_refl
attribute [simp] Nat.zero_lt_succ
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

@[simp] theorem add_one_pos (n : Nat) : 0 < n + 1 := zero_lt_succ n

theorem exists_eq_succ_of_ne_zero : {n : Nat} → n ≠ 0 → ∃ k, n = succ k
  | 0, h => absurd rfl h
  | succ n, _ => ⟨n, rfl⟩

theorem exists_eq_add_one_of_ne_zero {n : Nat} (h : n ≠ 0) : ∃ k, n = k + 1 :=
  exists_eq_succ_of_ne_zero h

theorem le.dest {n m : Nat} (h : n ≤ m) : ∃ k, n + k = m := by
  induction h with
  | refl => exact ⟨0, rfl⟩
  | step _ ih => exact ih.elim fun k e => ⟨succ k, congrArg succ e⟩

@[simp] theorem le_add_right : (n k : Nat) → n ≤ n + k
  | n, 0 => Nat.le_refl n
  | n, succ k => Nat.le_step (le_add_right n k)

@[simp] theorem le_add_left (n m : Nat) : n ≤ m + n := Nat.add_comm n m ▸ le_add_right n m

theorem le.intro {n m k : Nat} (h : n + k = m) : n ≤ m := h ▸ le_add_right n k

theorem le_add_right_of_le {n m k : Nat} (h : n ≤ m) : n ≤ m + k :=
  Nat.le_trans h (le_add_right m k)

theorem le_add_left_of_le {n m k : Nat} (h : n ≤ m) : n ≤ k + m :=
  Nat.le_trans h (le_add_left m k)

theorem lt_add_left (c : Nat) {a b : Nat} (h : a < b) : a < c + b := le_add_left_of_le h

theorem lt_add_right (c : Nat) {a b : Nat} (h : a < b) : a < b + c := le_add_right_of_le h

protected theorem lt_add_of_pos_right {k n : Nat} (h : 0 < k) : n < n + k :=
  (exists_eq_succ_of_ne_zero (Nat.ne_of_gt h)).elim fun j e =>
    e ▸ succ_le_succ (le_add_right n j)

protected theorem lt_add_of_pos_left {k n : Nat} (h : 0 < k) : n < k + n :=
  Nat.add_comm n k ▸ Nat.lt_add_of_pos_right h

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
  Nat.lt_of_lt_of_le (Nat.lt_add_of_pos_right hk) (Nat.mul_le_mul_left (m := succ n) k h)

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

@[simp] protected theorem mul_eq_zero {m n : Nat} : n * m = 0 ↔ n = 0 ∨ m = 0 :=
  ⟨Nat.eq_zero_of_mul_eq_zero, fun h => h.elim (fun e => e ▸ Nat.zero_mul m)
    (fun e => e ▸ Nat.mul_zero n)⟩

protected theorem mul_ne_zero {n m : Nat} (hn : n ≠ 0) (hm : m ≠ 0) : n * m ≠ 0 :=
  fun h => (Nat.eq_zero_of_mul_eq_zero h).elim hn hm

end Nat
