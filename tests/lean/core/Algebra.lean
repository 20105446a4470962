import Elementary
open Nat
set_option linter.unusedVariables false

/-! Mathlib's general names, for natural numbers and integers. -/

section
variable (a b c : ℤ) (k m n : ℕ)

example : m + n = n + m := by rw [add_comm]
example : a * (b + c) = c * a + b * a := by rw [mul_add, mul_comm a b, mul_comm a c, add_comm]
example : a ^ (n + 1) = a * a ^ n := by rw [pow_succ, mul_comm]
example : 2 ^ (n + 1) = 2 * 2 ^ n := by rw [pow_succ, mul_comm]
example : (a - b) * (a + b) = a ^ 2 - b ^ 2 := by rw [sq_sub_sq, mul_comm]
example : (m + n) ^ 2 = m ^ 2 + 2 * m * n + n ^ 2 := add_sq m n
example (h : a - b = 0) : a = b := sub_eq_zero.mp h
example (h : a * b = 0) (ha : a ≠ 0) : b = 0 := (mul_eq_zero.mp h).resolve_left ha
example (h : m * n = m * k) (hm : m ≠ 0) : n = k := mul_left_cancel₀ hm h
example (h : a ^ 3 = 0) : a = 0 := (pow_eq_zero_iff (by decide)).mp h
example (ha : 0 < a) (hb : 0 < b) : 0 < a * b := mul_pos ha hb
example (ha : 0 < a) : 0 < a ^ n := pow_pos ha n
example : 0 ≤ (a - b) ^ 2 := sq_nonneg (a - b)
example (h : m ≤ n) (h' : n ≤ m) : m = n := le_antisymm h h'
example (h : a < b) (h' : b ≤ c) : a < c := lt_of_lt_of_le h h'
example (h : 0 < m) : m ≠ 0 := ne_of_gt h
example (h : a ∣ b) : a ∣ b * c := dvd_mul_of_dvd_left h c
example (h : m ∣ n) (h' : n ∣ k) : m ∣ k := dvd_trans h h'
example (h : a ∣ b) (h' : a ∣ c) : a ∣ b - c := dvd_sub h h'
example (h : m ≤ n) : a ^ m ∣ a ^ n := pow_dvd_pow a h
example : a * b * c = c * (b * a) := by simp [mul_comm, mul_left_comm]
example : a * b * c = c * (b * a) := by ac_rfl
end
