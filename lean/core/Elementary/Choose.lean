import Elementary.BigOperators.Ring
import Elementary.Prime
/-!
Binomial coefficients: how they come from factorials, their symmetry, their sums, and the binomial theorem.
-/
universe u

namespace Nat
@[simp, norm_cast] theorem cast_id (n : ℕ) : (Nat.cast n : ℕ) = n := rfl
theorem choose_succ_self (n : ℕ) : choose n (n + 1) = 0 := choose_eq_zero_of_lt (Nat.lt_succ_self n)
theorem choose_pos : ∀ {n k : ℕ}, k ≤ n → 0 < choose n k
  | _, 0, _ => by rw [choose_zero_right]; exact Nat.zero_lt_one
  | n + 1, k + 1, h => by rw [choose_succ_succ]; exact Nat.add_pos_left (choose_pos (Nat.le_of_succ_le_succ h)) _
theorem choose_eq_zero_iff {n k : ℕ} : choose n k = 0 ↔ n < k :=
  ⟨fun h => Nat.lt_of_not_le fun hle => Nat.ne_of_gt (choose_pos hle) h, choose_eq_zero_of_lt⟩
theorem succ_mul_choose_eq : ∀ n k, (n + 1) * choose n k = choose (n + 1) (k + 1) * (k + 1)
  | 0, 0 => rfl
  | 0, k + 1 => by rw [choose_zero_succ, choose_eq_zero_of_lt (show 0 + 1 < k + 1 + 1 by omega)]; rw [Nat.zero_mul]
  | n + 1, 0 => by rw [choose_zero_right, choose_one_right, Nat.mul_one]
  | n + 1, k + 1 => by
    have h₁ := succ_mul_choose_eq n k
    have h₂ := succ_mul_choose_eq n (k + 1)
    have e : choose (n + 1 + 1) (k + 1 + 1) = choose (n + 1) (k + 1) + choose (n + 1) (k + 1 + 1) := choose_succ_succ _ _
    have e' : choose (n + 1) (k + 1) = choose n k + choose n (k + 1) := choose_succ_succ _ _
    have h₃ : (n + 1) * choose (n + 1) (k + 1) = (n + 1) * choose n k + (n + 1) * choose n (k + 1) := by rw [e', Nat.mul_add]
    have s₁ : (n + 1 + 1) * choose (n + 1) (k + 1) = (n + 1) * choose (n + 1) (k + 1) + choose (n + 1) (k + 1) := Nat.succ_mul _ _
    have s₂ : choose (n + 1) (k + 1) * (k + 1 + 1) = choose (n + 1) (k + 1) * (k + 1) + choose (n + 1) (k + 1) := Nat.mul_succ _ _
    rw [e, s₁, Nat.add_mul (choose (n + 1) (k + 1)), s₂, h₃, h₁, h₂, Nat.add_right_comm]
open Nat in
theorem choose_mul_factorial_mul_factorial : ∀ {n k}, k ≤ n → choose n k * k ! * (n - k)! = n !
  | n, 0, _ => by rw [choose_zero_right, factorial_zero, Nat.mul_one, Nat.one_mul, Nat.sub_zero]
  | n + 1, k + 1, h => by
    rw [factorial_succ k, ← Nat.mul_assoc, ← succ_mul_choose_eq, Nat.add_sub_add_right, Nat.mul_assoc (n + 1), Nat.mul_assoc (n + 1),
      choose_mul_factorial_mul_factorial (Nat.le_of_succ_le_succ h), factorial_succ]
open Nat in
theorem choose_eq_factorial_div_factorial {n k : ℕ} (hk : k ≤ n) : choose n k = n ! / (k ! * (n - k)!) := by
  rw [← choose_mul_factorial_mul_factorial hk, Nat.mul_assoc, Nat.mul_div_cancel _ (Nat.mul_pos (factorial_pos k) (factorial_pos _))]
open Nat in
theorem factorial_mul_factorial_dvd_factorial {n k : ℕ} (hk : k ≤ n) : k ! * (n - k)! ∣ n ! := by
  rw [← choose_mul_factorial_mul_factorial hk, Nat.mul_assoc]; exact Nat.dvd_mul_left _ _
@[simp] theorem choose_symm {n k : ℕ} (hk : k ≤ n) : choose n (n - k) = choose n k := by
  rw [choose_eq_factorial_div_factorial hk, choose_eq_factorial_div_factorial (Nat.sub_le n k), Nat.sub_sub_self hk, Nat.mul_comm]
theorem choose_symm_of_eq_add {n a b : ℕ} (h : n = a + b) : choose n a = choose n b := by
  rw [← choose_symm (show b ≤ n by omega)]; exact congrArg _ (by omega)
theorem choose_symm_add {a b : ℕ} : choose (a + b) a = choose (a + b) b := choose_symm_of_eq_add rfl
theorem choose_succ_self_right (n : ℕ) : choose (n + 1) n = n + 1 := by
  rw [choose_symm_of_eq_add (b := 1) rfl, choose_one_right]
theorem choose_two_right (n : ℕ) : choose n 2 = n * (n - 1) / 2 := by
  cases n with
  | zero => rfl
  | succ n =>
    have := succ_mul_choose_eq n 1
    rw [choose_one_right] at this
    rw [Nat.add_sub_cancel, this, Nat.mul_div_cancel _ (by decide)]
theorem choose_mul_succ_eq (n k : ℕ) : choose n k * (n + 1) = choose (n + 1) k * (n + 1 - k) := by
  by_cases h : k ≤ n
  · have h₁ := succ_mul_choose_eq n (n - k)
    rw [choose_symm h, choose_symm_of_eq_add (show n + 1 = (n - k + 1) + k by omega)] at h₁
    rw [Nat.mul_comm, h₁]; exact congrArg _ (by omega)
  · rw [choose_eq_zero_of_lt (by omega), show n + 1 - k = 0 by omega, Nat.zero_mul, Nat.mul_zero]
theorem choose_le_choose {a b : ℕ} (c : ℕ) (h : a ≤ b) : choose a c ≤ choose b c := by
  induction h with
  | refl => exact Nat.le_refl _
  | step _ ih => cases c with
    | zero => rw [choose_zero_right, choose_zero_right]
    | succ c => exact Nat.le_trans ih (by rw [choose_succ_succ]; exact Nat.le_add_left _ _)
/-- A prime divides the binomial coefficients between the ends of its row. -/
theorem Prime.dvd_choose_self {p k : ℕ} (hp : p.Prime) (hk : k ≠ 0) (hkp : k < p) : p ∣ choose p k := by
  have h := choose_mul_factorial_mul_factorial (Nat.le_of_lt hkp)
  have d : p ∣ choose p k * factorial k * factorial (p - k) := h ▸ hp.dvd_factorial.mpr (Nat.le_refl p)
  rcases hp.dvd_mul.mp d with d | d
  · refine (hp.dvd_mul.mp d).resolve_right fun d => ?_
    exact Nat.not_le_of_lt hkp (hp.dvd_factorial.mp d)
  · have := hp.dvd_factorial.mp d
    omega
end Nat

open Finset BigOperators

/-- The binomial theorem. -/
theorem add_pow {R : Type u} [CommSemiring R] (x y : R) (n : ℕ) : (x + y) ^ n = ∑ m ∈ range (n + 1), x ^ m * y ^ (n - m) * (n.choose m) := by
  induction n with
  | zero => rw [pow_zero, sum_range_one, pow_zero, pow_zero, Nat.choose_self, Nat.cast_one, mul_one, mul_one]
  | succ n ih =>
    have right : y * (∑ m ∈ range (n + 1), x ^ m * y ^ (n - m) * (n.choose m)) =
        (∑ m ∈ range (n + 1), x ^ (m + 1) * y ^ (n - m) * (n.choose (m + 1))) + y ^ (n + 1) := by
      rw [sum_range_succ', mul_add, mul_sum, sum_range_succ (fun m => x ^ (m + 1) * y ^ (n - m) * (n.choose (m + 1))),
        Nat.choose_succ_self, Nat.cast_zero, mul_zero, add_zero, pow_zero, one_mul, Nat.sub_zero, Nat.choose_zero_right, Nat.cast_one,
        mul_one, ← pow_succ']
      refine congrArg (· + y ^ (n + 1)) (sum_congr rfl fun m hm => ?_)
      have e : n - m = n - (m + 1) + 1 := by have := mem_range.mp hm; omega
      rw [e, pow_succ y, mul_comm y, mul_right_comm, mul_assoc (x ^ (m + 1))]
    rw [pow_succ', add_mul, ih, right, sum_range_succ' (fun m => x ^ m * y ^ (n + 1 - m) * ((n + 1).choose m)), ← add_assoc, pow_zero, one_mul, Nat.choose_zero_right, Nat.cast_one, mul_one, Nat.sub_zero]
    refine congrArg (· + y ^ (n + 1)) ?_
    rw [mul_sum, ← sum_add_distrib]
    refine sum_congr rfl fun m _ => ?_
    rw [Nat.choose_succ_succ, Nat.cast_add, mul_add, Nat.add_sub_add_right, pow_succ', mul_assoc x, mul_assoc x, mul_assoc x]

namespace Nat
theorem sum_range_choose (n : ℕ) : ∑ m ∈ range (n + 1), n.choose m = 2 ^ n := by
  have h := add_pow 1 1 n
  rw [show (1 : ℕ) + 1 = 2 from rfl] at h
  rw [h]
  exact sum_congr rfl fun m _ => by rw [Nat.one_pow, Nat.one_pow, Nat.one_mul, Nat.one_mul]; rfl
theorem sum_Icc_choose (n k : ℕ) : ∑ m ∈ Icc k n, m.choose k = (n + 1).choose (k + 1) := by
  induction n with
  | zero => cases k with
    | zero => rfl
    | succ k => rw [Icc_eq_empty (Nat.not_succ_le_zero k), sum_empty, choose_eq_zero_of_lt (by omega)]
  | succ n ih =>
    by_cases h : k ≤ n + 1
    · rw [sum_Icc_succ_top h, ih, choose_succ_succ (n + 1) k, Nat.add_comm]
    · rw [Icc_eq_empty h, sum_empty, choose_eq_zero_of_lt (by omega)]
end Nat
theorem Int.alternating_sum_range_choose_of_ne {n : ℕ} (h : n ≠ 0) : ∑ m ∈ range (n + 1), (-1 : ℤ) ^ m * (n.choose m) = 0 := by
  have e := add_pow (-1 : ℤ) 1 n
  rw [show (-1 : ℤ) + 1 = 0 from rfl, zero_pow h] at e
  rw [e]
  exact sum_congr rfl fun m _ => by rw [one_pow, mul_one]
