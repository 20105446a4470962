import Elementary.Notation
/-!
Factorials and binomial coefficients; `n !` is written where the namespace `Nat` is open.
-/

namespace Nat
/-- The product of the first `n` positive numbers. -/
def factorial : ℕ → ℕ
  | 0 => 1
  | n + 1 => (n + 1) * factorial n
@[inherit_doc] scoped notation:10000 n "!" => Nat.factorial n

@[simp] theorem factorial_zero : 0! = 1 := rfl
theorem factorial_succ (n : ℕ) : (n + 1)! = (n + 1) * n ! := rfl
@[simp] theorem factorial_one : 1! = 1 := rfl
@[simp] theorem factorial_two : 2! = 2 := rfl
theorem factorial_pos : ∀ n : ℕ, 0 < n !
  | 0 => Nat.zero_lt_one
  | n + 1 => Nat.mul_pos (Nat.succ_pos n) (factorial_pos n)
theorem factorial_ne_zero (n : ℕ) : n ! ≠ 0 := Nat.ne_of_gt (factorial_pos n)
theorem mul_factorial_pred {n : ℕ} (hn : n ≠ 0) : n * (n - 1)! = n ! := by
  cases n with
  | zero => contradiction
  | succ n => rfl
theorem factorial_dvd_factorial {m n : ℕ} (h : m ≤ n) : m ! ∣ n ! := by
  induction h with
  | refl => exact Nat.dvd_refl _
  | step _ ih => exact Nat.dvd_trans ih (Nat.dvd_mul_left _ _)
theorem dvd_factorial {m n : ℕ} (hm : 0 < m) (h : m ≤ n) : m ∣ n ! := by
  cases m with
  | zero => contradiction
  | succ m => exact Nat.dvd_trans (Nat.dvd_mul_right _ _) (factorial_dvd_factorial h)
theorem factorial_le {m n : ℕ} (h : m ≤ n) : m ! ≤ n ! := Nat.le_of_dvd (factorial_pos n) (factorial_dvd_factorial h)
theorem self_le_factorial : ∀ n : ℕ, n ≤ n !
  | 0 => Nat.zero_le _
  | n + 1 => Nat.le_mul_of_pos_right _ (factorial_pos n)

/-- The number of ways to choose `k` of `n` things. -/
def choose : ℕ → ℕ → ℕ
  | _, 0 => 1
  | 0, _ + 1 => 0
  | n + 1, k + 1 => choose n k + choose n (k + 1)
@[simp] theorem choose_zero_right (n : ℕ) : choose n 0 = 1 := by cases n <;> rfl
@[simp] theorem choose_zero_succ (k : ℕ) : choose 0 (k + 1) = 0 := rfl
theorem choose_succ_succ (n k : ℕ) : choose (n + 1) (k + 1) = choose n k + choose n (k + 1) := rfl
theorem choose_succ_succ' (n k : ℕ) : choose (n + 1) (k + 1) = choose n k + choose n (k + 1) := rfl
theorem choose_eq_zero_of_lt : ∀ {n k : ℕ}, n < k → choose n k = 0
  | _, 0, h => absurd h (Nat.not_lt_zero _)
  | 0, _ + 1, _ => rfl
  | n + 1, k + 1, h => by
    rw [choose_succ_succ, choose_eq_zero_of_lt (Nat.lt_of_succ_lt_succ h), choose_eq_zero_of_lt (by omega)]
@[simp] theorem choose_self (n : ℕ) : choose n n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [choose_succ_succ, ih, choose_eq_zero_of_lt (Nat.lt_succ_self n)]
@[simp] theorem choose_one_right (n : ℕ) : choose n 1 = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [choose_succ_succ, ih, choose_zero_right, Nat.add_comm]
end Nat
