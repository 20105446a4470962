prelude
import Init.SimpLemmas

/-!
# Natural numbers: addition and multiplication

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

protected theorem mul_add_one (n m : Nat) : n * (m + 1) = n * m + n := rfl

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

protected theorem add_one_mul (n m : Nat) : (n + 1) * m = n * m + m := succ_mul n m

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

end Nat
