import Elementary
example (a b : ℤ) (h : a - b = 3) : a = b + 3 := by linarith
example (a b c : ℤ) (h : ∀ x : ℤ, x ≤ c) (h' : b < a): b < c := by linarith [h a]
example (x : ℕ) (h : 3 ≤ x) (h' : x < 6) : x * x = 9 ∨ x * x = 16 ∨ x * x = 25 := by interval_cases x <;> simp
example (x : ℕ) (h : 3 ≤ x) (h' : x < 6) : x * x ≤ 25 := by
  interval_cases x
  · show 3 * 3 ≤ 25; decide
  · show 4 * 4 ≤ 25; decide
  · show 5 * 5 ≤ 25; decide
example (x : ℤ) (h : -2 ≤ x) (h' : x < 3) : x ^ 2 ≤ 4 := by interval_cases x <;> decide
example (n : ℕ) : n ^ 2 % 3 ≠ 2 := by
  interval_cases h : n % 3 <;> simp [Nat.pow_mod, h]
example (x : ℕ) (h : x < 100) : x * x < 10000 := by interval_cases x <;> decide
example (a b : ℤ) : 0 ≤ a ^ 2 + b * b := by positivity
example (a b : ℤ) (ha : 0 < a) : 0 < a * a + b ^ 2 * a := by positivity
example (a : ℕ) (ha : 0 < a) : 0 < a * a ^ 3 := by positivity
example (x : ℤ) (h : 0 ≤ x) : ∃ n : ℕ, x = n := by lift x to ℕ using h; exact ⟨x, rfl⟩
example (a b : ℕ) (h : a < b) : (a : ℤ) < b := by zify at h; exact h
example (a b : ℕ) (h : (a : ℤ) + 1 = b) : a + 1 = b := by zify; exact h
example (a b : ℕ) : (if a ≤ b then a else b) ≤ a := by split_ifs with h; exact Nat.le_refl a; omega
example (a b c : ℕ) : (if a ≤ b then if b ≤ c then 1 else 2 else 3) ≤ 3 := by split_ifs <;> omega
example (a b : ℕ) (h : a = b) : a + 1 = b + 1 := by apply_fun (· + 1) at h; exact h
example : ∃ a b : ℕ, a + b = 3 := by existsi 1, 2; rfl
