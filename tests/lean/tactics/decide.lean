import Elementary
open Nat

/-! `decide`: propositions that a decision procedure evaluates to true. -/

example : 2 + 2 = 4 := by decide
example : ¬3 ∣ 10 := by decide
example : ∀ x < 10, x * x < 100 := by decide
example : ∃ x < 10, x * x = 49 := by decide
example : ∀ a b : Bool, (a && b) = (b && a) := by decide
example : ∀ i : Fin 5, i.val < 5 := by decide
example : (2 : Fin 5) + 4 = 1 := by decide
example : "ab" ≠ "ba" := by decide
example : [1, 2, 3] ≠ [1, 3] := by decide
example : 2 ∈ [1, 2, 3] := by decide
example : (-7 : ℤ) / 2 = -4 ∧ (-7 : ℤ) % 2 = 1 := by decide
example : Nat.gcd 12 18 = 6 := by decide
example : ((1, 2) : ℕ × ℕ) = (1, 2) := by decide
example : (some 3 : Option ℕ) ≠ none := by decide
-- The kernel alone evaluates much more.
example : 10 ∣ 10 ^ 30 := by decide +kernel
example : ∀ x < 300, ∀ y < 3, (x + y) ^ 2 = x ^ 2 + 2 * x * y + y ^ 2 := by decide +kernel
example : 2 ^ 200 % 1000007 = 2 ^ 200 % 1000007 + 0 := by decide +kernel

-- False propositions, and such as no procedure decides:
example : 2 + 2 = 5 := by decide
example : ∀ x < 10, x * x < 50 := by decide +kernel
example : ∀ n : ℕ, n = n + 0 := by decide
example (n : ℕ) : n = n + 0 := by decide
