import Init
set_option linter.unusedVariables false

/-!
`omega`: linear arithmetic over `Nat` and `Int` with quotients and remainders by numerals,
divisibility, subtraction of natural numbers, casts and connectives.
-/

section Natural
variable (a b c d n x y : Nat)

example (h : a < b) : a + 1 ≤ b := by omega
example (h : a < b) : ¬ b ≤ a := by omega
example (h : ¬ a < b) : b ≤ a := by omega
example (h : ¬ a ≤ b) : b < a := by omega
example (h₁ : a < b) (h₂ : b < c) : a < c := by omega
example (h : a + b = a + c) : b = c := by omega
example (h : a ≠ b) : a < b ∨ b < a := by omega
example (h : a ≤ b) (h' : b ≤ a) : a = b := by omega
example (h : b ≤ a) (h' : a - b = c) : a = b + c := by omega
example : a - b ≤ a := by omega
example (h : a < b) : a - b = 0 := by omega
example : a - b - c = a - (b + c) := by omega
example (h : 2 * a = 2 * b) : a = b := by omega
example : 2 * a ≠ 2 * b + 1 := by omega
example (h : 3 * a + 5 * b = 7) : False := by omega
example : a % 2 = 0 ∨ a % 2 = 1 := by omega
example : a % 7 < 7 := by omega
example (h : a % 4 = 3) : a % 2 = 1 := by omega
example (h : n % 8 = 7) : n % 4 = 3 := by omega
example : 5 * (a / 5) + a % 5 = a := by omega
example (h : a / 3 = 4) : 12 ≤ a ∧ a ≤ 14 := by omega
example (h : a % 10 = 3) (h' : b % 10 = 4) : (a + b) % 10 = 7 := by omega
example (h : 6 ∣ a) : 3 ∣ a := by omega
example (h : 2 ∣ a) (h' : 3 ∣ a) : 6 ∣ a := by omega
example (h : ¬ 2 ∣ a) : 2 ∣ a + 1 := by omega
example (h : 123 * n + 17 = 39500) : n = 321 := by omega
example (h₀ : n < 398) (h₁ : n * 7 % 398 = 1) : n = 57 := by omega
example (h : x < 3 ∧ (x > 5 ∨ x = 2)) : x = 2 := by omega
example (h : x = 1 ∨ x = 2 ∨ x = 3) : 1 ≤ x ∧ x ≤ 3 := by omega
example (h : x < 5 ↔ y < 5) (h' : x = 3) : y ≤ 4 := by omega
example (h : x = 3 → y = 4) (h' : x = 3) : y = 4 := by omega
example : min a b ≤ a ∧ b ≤ max a b := by omega
example (h : a ≤ b) : min a b = a := by omega
example (p : Prop) (h : a < b ∧ p) : a ≠ b := by omega
example : a = if a < 5 then a else a := by split <;> rfl
example (h : 2 ^ n % 7 = 4) : 2 ^ (n + 1) % 7 = 1 := by rw [Nat.pow_succ]; omega
example (h : a * b = 12) (h' : a * b = c) : c = 12 := by omega
example (f : Nat → Nat) (h : f a < f b) : f a + 1 ≤ f b := by omega
example (h : a <<< 2 = 8) : a = 2 := by omega
end Natural

section Integer
variable (a b c x y z : Int)

example (h : a < b) : a + 1 ≤ b := by omega
example (h : 2 * a + 1 = 2 * b) : False := by omega
example (h : a - b = 0) : a = b := by omega
example (h : -a < -b) : b < a := by omega
example (h : 3 * x + 5 * y = 7) (h₁ : 0 ≤ x) (h₂ : y = 0) : False := by omega
example : a % 3 = 0 ∨ a % 3 = 1 ∨ a % 3 = 2 := by omega
example : 0 ≤ a % 5 ∧ a % 5 < 5 := by omega
example (h : a = -7) : a % 4 = 1 ∧ a / 4 = -2 := by omega
example (h : 6 ∣ a) : 3 ∣ a := by omega
example (h : ¬ 3 ∣ a) : a % 3 = 1 ∨ a % 3 = 2 := by omega
example (h : 4 * x + 6 * y = 9) : False := by omega
example (h : 12 * x + 21 * y + 15 * z = 4) : False := by omega
example (h : x + y + z = 10) (h₁ : x - y = 2) (h₂ : z = y) : 3 * y = 8 := by omega
example (h : a ≤ b ∧ b ≤ c ∧ c ≤ a) : a = c := by omega
example : min a b ≤ a ∧ a ≤ max a b := by omega
example : (a.natAbs : Int) ≥ a ∧ (a.natAbs : Int) ≥ -a := by omega
example (h : 0 ≤ a) : (a.toNat : Int) = a := by omega
example (h : a / -3 = 2) : -6 ≤ a ∧ a ≤ -4 := by omega
end Integer

section Casts
variable (m n : Nat) (k : Int)

example (h : (m : Int) - n = 3) : m = n + 3 := by omega
example (h : n ≤ m) : ((m - n : Nat) : Int) = m - n := by omega
example (h : m < n) : ((m - n : Nat) : Int) = 0 := by omega
example (h : (m : Int) = 2 * k) : m % 2 = 0 := by omega
example : 0 ≤ (m : Int) := by omega
example : ((m / 3 : Nat) : Int) = (m : Int) / 3 := by omega
example (h : 0 < k) (h' : (m : Int) + k = 5) : m < 5 := by omega
end Casts

/-! What is false, or not linear, is refused. -/

example (a b : Nat) : True := by
  fail_if_success have : a ≤ b := by omega
  fail_if_success have : a - b + b = a := by omega
  fail_if_success have : a * b = b * a + 1 := by omega
  fail_if_success have : a / 2 * 2 = a := by omega
  trivial

example (a b : Int) : True := by
  fail_if_success have : a < a := by omega
  fail_if_success have : 0 ≤ a := by omega
  fail_if_success have : a ∣ b := by omega
  trivial
example (i : Fin 5) (h : i.val = 3) : (i + 1).val = 4 := by omega
example (i : Fin 5) (h : i = 3) : i + 1 = 4 := by omega
