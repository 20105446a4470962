prelude
import Init.Data.Nat.Order

/-!
# Natural numbers: subtraction, minimum and maximum, powers, induction
-/

set_option linter.unusedVariables false

namespace Nat

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
