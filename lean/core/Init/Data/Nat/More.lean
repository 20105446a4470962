prelude
import Init.Data.Nat.Dvd

/-!
# Odds and ends about natural numbers that proofs ask for by name
-/

set_option linter.unusedVariables false

namespace Nat

theorem lt_iff_add_one_le {m n : Nat} : m < n ↔ m + 1 ≤ n := Iff.rfl

theorem succ_pred_eq_of_pos {v : Nat} (h : 0 < v) : succ (pred v) = v := succ_pred (Nat.ne_of_gt h)

theorem two_mul_ne_two_mul_add_one {n m : Nat} : 2 * n ≠ 2 * m + 1 := by omega

protected theorem mul_sub_one (n m : Nat) : n * (m - 1) = n * m - n := by
  rw [Nat.mul_sub, Nat.mul_one]

protected theorem sub_one_mul (n m : Nat) : (n - 1) * m = n * m - m := by
  rw [Nat.sub_mul, Nat.one_mul]

theorem mul_add_mod (a b c : Nat) : (a * b + c) % a = c % a := by
  rw [Nat.add_comm, add_mul_mod_self_left]

theorem mul_add_mod' (a b c : Nat) : (a * b + c) % b = c % b := by
  rw [Nat.mul_comm, mul_add_mod]

theorem le_mul_self (n : Nat) : n ≤ n * n := by
  cases n with
  | zero => exact Nat.le_refl 0
  | succ n => exact Nat.le_mul_of_pos_right _ (Nat.succ_pos n)

theorem le_self_pow {n : Nat} (hn : n ≠ 0) (m : Nat) : m ≤ m ^ n := by
  cases n with
  | zero => exact absurd rfl hn
  | succ n =>
    cases eq_zero_or_pos m with
    | inl h => rw [h]; exact Nat.zero_le _
    | inr h => rw [Nat.pow_succ]; exact Nat.le_mul_of_pos_left m (Nat.pow_pos h)

theorem one_le_pow (n m : Nat) (h : 0 < m) : 1 ≤ m ^ n := Nat.pow_pos h

protected theorem pow_lt_pow_succ {a n : Nat} (h : 1 < a) : a ^ n < a ^ (n + 1) :=
  Nat.pow_lt_pow_right h (Nat.lt_succ_self n)

theorem lt_of_pow_lt_pow_left {a b n : Nat} (h : a ^ n < b ^ n) : a < b :=
  Nat.lt_of_not_le fun hle => Nat.not_le_of_gt h (Nat.pow_le_pow_left hle n)

theorem le_of_pow_le_pow_left {a b n : Nat} (hn : n ≠ 0) (h : a ^ n ≤ b ^ n) : a ≤ b :=
  Nat.le_of_not_lt fun hlt => Nat.not_le_of_gt (Nat.pow_lt_pow_left hlt hn) h

protected theorem pow_eq_zero {a n : Nat} : a ^ n = 0 ↔ a = 0 ∧ n ≠ 0 := by
  refine ⟨fun h => ⟨?_, fun e => ?_⟩, fun h => ?_⟩
  · cases eq_zero_or_pos a with
    | inl e => exact e
    | inr ha => exact absurd h (Nat.ne_of_gt (Nat.pow_pos ha))
  · rw [e] at h; exact Nat.noConfusion h
  · rw [h.1]; exact Nat.zero_pow (Nat.pos_of_ne_zero h.2)

theorem lcm_ne_zero {m n : Nat} (hm : m ≠ 0) (hn : n ≠ 0) : lcm m n ≠ 0 :=
  Nat.ne_of_gt (lcm_pos (Nat.pos_of_ne_zero hm) (Nat.pos_of_ne_zero hn))

theorem Coprime.lcm_eq_mul {m n : Nat} (H : Coprime m n) : lcm m n = m * n := by
  have h := gcd_mul_lcm m n
  rw [H.gcd_eq_one, Nat.one_mul] at h
  exact h

protected theorem min_assoc (a b c : Nat) : min (min a b) c = min a (min b c) := by omega

protected theorem max_assoc (a b c : Nat) : max (max a b) c = max a (max b c) := by omega

end Nat
