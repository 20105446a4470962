import Elementary

/-! Evaluation of closed arithmetic, and simplification with numerals. -/

example : 17 * 18 % 4 = 2 := by norm_num
example : 5 ^ 2005 % 100 = 25 := by norm_num
example : 1999 ^ 2000 % 5 = 1 := by norm_num
example : (19 ^ 19 + 99 ^ 99) % 10 = 8 := by norm_num
example : (33818 ^ 2 + 33819 ^ 2 + 33820 ^ 2 + 33821 ^ 2 + 33822 ^ 2) % 17 = 0 := by norm_num
example : Nat.gcd 180 168 = 12 := by norm_num
example : Nat.lcm 9999 100001 = 90900909 := by norm_num
example : ¬ 7 ∣ 100 := by norm_num
example : 13 ∣ 1001 := by norm_num
example : 2 ^ 100 < 3 ^ 70 := by norm_num
example : 10 - 20 = 0 := by norm_num
example : (10 : ℤ) - 20 = -10 := by norm_num
example : (-7 : ℤ) % 4 = 1 ∧ (-7 : ℤ) / 4 = -2 := by norm_num
example : (-3 : ℤ) ^ 3 = -27 := by norm_num
example : ¬ (7 : ℤ) ∣ 100 := by norm_num
example : (3 : ℤ) < 4 ∧ ¬ (4 : ℤ) ≤ 3 ∧ (3 : ℤ) ≠ 4 := by norm_num
example (x : ℕ) (h : x + 2 ^ 3 = 5 + 4) : x = 1 := by norm_num at h; exact h
example (x : ℕ) (h : x = 3) : x ^ 2 + 1 = 10 := by norm_num [h]
example (x : ℕ) (h : 2 = 3) : x = 1 := by norm_num at h
example (f : ℕ → ℕ) (h : ∀ x, f x = 2 * x) : f 3 + f 4 = 14 := by norm_num [h]
example (s : ℕ → ℕ → ℕ) (h : ∀ a b, 0 < a ∧ 0 < b → s a b = a ^ b + b ^ a) : s 2 6 = 100 := by
  norm_num [h]
example (x y : ℤ) (h₀ : x % 19 = 4) (h₁ : y % 19 = 7) : (x + 1) ^ 2 * (y + 5) ^ 3 % 19 = 13 := by
  norm_num [Int.mul_emod, Int.pow_emod, Int.add_emod, h₀, h₁]
example : ∀ x, x < 50 → x ^ 2 % 4 = 0 ∨ x ^ 2 % 4 = 1 := by decide +kernel
example : ∃ x, x < 50 ∧ x ^ 2 = 1764 := by decide +kernel

example : True := by
  fail_if_success have : 2 ^ 10 = 1023 := by norm_num
  fail_if_success have : 7 ∣ 100 := by norm_num
  trivial
