import Elementary
set_option linter.unusedVariables false

/-! Identities of polynomials over the integers and the natural numbers. -/

universe u

section
variable (a b c x y z : ℤ) (m n k : ℕ)

example : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by ring
example : (a - b) * (a + b) = a ^ 2 - b * b := by ring
example : (a - b) * (b - c) * (c - a) = -(a - b) * (c - b) * (c - a) := by ring
example : a ^ (n + 2) = a * a ^ n * a := by ring
example : (a + b) ^ 5 - (a - b) ^ 5 = 10 * a ^ 4 * b + 20 * a ^ 2 * b ^ 3 + 2 * b ^ 5 := by ring
example : x ^ 3 + y ^ 3 + z ^ 3 - 3 * x * y * z
    = (x + y + z) * (x ^ 2 + y ^ 2 + z ^ 2 - x * y - y * z - z * x) := by ring
example : (a + b) ^ 7 - a ^ 7 - b ^ 7
    = 7 * a * b * (a + b) * (a ^ 2 + a * b + b ^ 2) ^ 2 := by ring
example : ((m + n : ℕ) : ℤ) ^ 2 - (m : ℤ) ^ 2 = n * (2 * m + n) := by ring
example (f : ℕ → ℤ) : f (n + 1) * 2 - f n = f (n + 1) + f (n + 1) - f n := by ring
example : (m + n) ^ 3 = m ^ 3 + 3 * m ^ 2 * n + 3 * m * n ^ 2 + n ^ 3 := by ring
example : 2 ^ (n + 1) = 2 * 2 ^ n := by ring
example : (m + n) * k = k * n + m * k := by ring
example : a * 0 + 1 * b = b := by ring
example (h : a = b + 1) : a * a = b * b + 2 * b + 1 := by rw [h]; ring

example : True := by
  fail_if_success have : a + b = a + 2 * b := by ring
  fail_if_success have : m - n + n = m := by ring
  fail_if_success have : a < b := by ring
  trivial
end

/-! Linear combinations of equations. -/

section
variable (a b x y z : ℤ)

example (h₁ : x + y = 3) (h₂ : x - y = 1) : x * x - y * y = 3 := by
  linear_combination (x - y) * h₁ + 3 * h₂
example (h₀ : (x - y) ^ 2 + (y - z) ^ 2 + (z - x) ^ 2 = x * y * z) :
    x ^ 3 + y ^ 3 + z ^ 3
      = (x + y + z + 6) * (x ^ 2 + y ^ 2 + z ^ 2 - x * y - y * z - z * x) := by
  linear_combination -3 * h₀
example (f : ℕ → ℤ) (h : ∀ n, f (n + 1) = f n + a) : f 2 = f 0 + 2 * a := by
  linear_combination h 1 + h 0
example (h : a = b) : b = a := by linear_combination -h
example (h : a = b) : True := by
  fail_if_success have : a = b + 1 := by linear_combination h
  trivial
end

/-! Any commutative semiring, ring or field. -/

section
variable {R : Type} [CommRing R] (a b c : R) (n : ℕ)
example : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by ring
example : (a - b) * (a + b) = a ^ 2 - b ^ 2 := by ring
example : (a - b) ^ 3 = a ^ 3 - 3 * a ^ 2 * b + 3 * a * b ^ 2 - b ^ 3 := by ring
example : a ^ (n + 2) = a * a ^ n * a := by ring
example : a ^ (2 * n) - b ^ (2 * n) = (a ^ n - b ^ n) * (a ^ n + b ^ n) := by ring
example (h : a + b = 3) (h' : a - b = 1) : a * a - b * b = 3 := by linear_combination (a - b) * h + 3 * h'
example : 2 • a + a = 3 * a := by ring
example : (n + 1 : R) * (n + 1) = n ^ 2 + 2 * n + 1 := by ring
example : ((n + 1 : ℕ) : R) ^ 2 = n ^ 2 + 2 * n + 1 := by ring
end
section
variable {S : Type} [CommSemiring S] (a b c : S)
example : (a + b + c) ^ 2 = a ^ 2 + b ^ 2 + c ^ 2 + 2 * (a * b + b * c + c * a) := by ring
example : 0 * a + 1 * b + 7 = b + 3 + 4 := by ring
end
section
variable {K : Type} [Field K] (a b c : K)
example : a / b + c / b = (a + c) / b := by ring
example : (a * b)⁻¹ = b⁻¹ * a⁻¹ := by ring
example : a / (b / c) = a * c / b := by ring
example : (a / b) ^ 2 = a ^ 2 / b ^ 2 := by ring
example : a / (-b) = -(a / b) := by ring
example (ha : a ≠ 0) (hb : b ≠ 0) : a / b + b / a = (a ^ 2 + b ^ 2) / (a * b) := by rw [div_add_div _ _ hb ha]; ring
end
section
variable {K : Type} [Field K] [CharZero K] (a b c : K)
example : a / 2 + a / 2 = a := by ring
example : a / 3 + a / 6 = a / 2 := by ring
example : (a + b) / 2 - (a - b) / 2 = b := by ring
example : (2 : K)⁻¹ * 4 = 2 := by ring
example (h : a = b) : a / 2 = b / 2 := by linear_combination h / 2
end
section
variable {K : Type} [LinearOrderedField K] (a b c : K)
example : a / 2 + a / 2 = a := by ring
end
example (a b : ℚ) : (a + b) / 2 * ((a + b) / 2) - a * b = ((a - b) / 2) ^ 2 := by ring
example (a : ℚ) : 0.5 * a = a / 2 := by ring
example : True := by
  fail_if_success have (R : Type) [CommRing R] (x y : R) : x + y = y + 2 * x := by ring
  fail_if_success have (R : Type) [Ring R] (x y : R) : x * y = y * x := by ring
  fail_if_success have (K : Type) [Field K] (x : K) : x * x⁻¹ = 1 := by ring
  fail_if_success have (K : Type) [Field K] (x : K) : x / 2 + x / 2 = x := by ring
  trivial
