import Init
set_option linter.unusedVariables false

/-! Natural numbers: lemmas under their official names and statements, simplification, decision. -/

variable (a b c d k m n : Nat)

example : a + b = b + a := Nat.add_comm a b
example : a + b + c = a + (b + c) := Nat.add_assoc a b c
example : a * (b + c) = a * b + a * c := Nat.left_distrib a b c
example : a * b * c = a * (b * c) := Nat.mul_assoc a b c
example (h : a ≤ b) (h' : b ≤ a) : a = b := Nat.le_antisymm h h'
example (h : ¬ a < b) : b ≤ a := Nat.le_of_not_lt h
example (h : b ≤ a) : a - b + b = a := Nat.sub_add_cancel h
example (h : a + b = a + c) : b = c := Nat.add_left_cancel h
example : b * (a / b) + a % b = a := Nat.div_add_mod a b
example (h : b > 0) : a % b < b := Nat.mod_lt a h
example : (a + b) % n = (a % n + b % n) % n := Nat.add_mod a b n
example : a * b % n = (a % n) * (b % n) % n := Nat.mul_mod a b n
example : a ^ b % n = (a % n) ^ b % n := Nat.pow_mod a b n
example : a ^ (n + 1) = a ^ n * a := Nat.pow_succ
example : a ^ (m + n) = a ^ m * a ^ n := Nat.pow_add a m n
example : (a * b) ^ n = a ^ n * b ^ n := Nat.mul_pow a b n
example (h : 1 < b) : n < b ^ n := Nat.lt_pow_self h
example : Nat.gcd a b = Nat.gcd b a := Nat.gcd_comm a b
example : Nat.gcd a b ∣ a ∧ Nat.gcd a b ∣ b := ⟨Nat.gcd_dvd_left a b, Nat.gcd_dvd_right a b⟩
example (h : k ∣ m) (h' : k ∣ n) : k ∣ Nat.gcd m n := Nat.dvd_gcd h h'
example : Nat.gcd m n * Nat.lcm m n = m * n := Nat.gcd_mul_lcm m n
example (h : a ∣ b) (h' : b ∣ a) : a = b := Nat.dvd_antisymm h h'
example (h : 0 < b) (h' : a ∣ b) : a ≤ b := Nat.le_of_dvd h h'
example (h : Nat.Coprime k n) (h' : k ∣ m * n) : k ∣ m := h.dvd_of_dvd_mul_right h'
example (h : c ∣ b) : a % b % c = a % c := Nat.mod_mod_of_dvd a h

example : a + 0 = a ∧ 0 + a = a ∧ a * 1 = a ∧ a * 0 = 0 := by simp
example : a + 2 ≤ a + 5 := by simp
example (h : a + 2 = 5) : a = 3 := by simp at h; exact h
example : 3 + 4 * 5 = 23 ∧ 23 / 4 = 5 ∧ 23 % 4 = 3 ∧ 23 - 40 = 0 := by simp
example : ¬ 3 ∣ 10 := by decide
example : ∀ x, x < 20 → x * x % 4 = 0 ∨ x * x % 4 = 1 := by decide
example (h : n ≠ 0) : ∃ k, n = k + 1 := by
  cases n with
  | zero => exact absurd rfl h
  | succ k => exact ⟨k, rfl⟩

theorem sum_of_odd_numbers (s : Nat → Nat) (h₀ : s 0 = 0) (h : ∀ n, s (n + 1) = s n + (2 * n + 1)) :
    s n = n * n := by
  induction n with
  | zero => exact h₀
  | succ n ih =>
    rw [h, ih, Nat.mul_add, Nat.add_mul]
    omega

example (P : Nat → Prop) (h₀ : P 0) (h₁ : P 1) (h : ∀ n, P n → P (n + 1) → P (n + 2)) : P n :=
  Nat.twoStepInduction h₀ h₁ h n

example (P : Nat → Prop) (h : ∀ n, (∀ m, m < n → P m) → P n) : P n :=
  Nat.strong_induction_on n h

/-- info: 'sum_of_odd_numbers' depends on axioms: [propext] -/
#guard_msgs in
#print axioms sum_of_odd_numbers
