import Elementary
open Nat

/-! `omega`: linear arithmetic over ℕ and ℤ with quotients and remainders by numerals. -/

example (a b : ℕ) (h : a < b) : a + 1 ≤ b := by omega
example (a b c : ℕ) (h : b ≤ a) (h' : a - b = c) : a = b + c := by omega
example (a b : ℤ) (h : 2 * a + 3 * b = 1) (h' : a = 5 * b) : False := by omega
example (n : ℕ) (h : n % 4 = 3) : n % 2 = 1 := by omega
example (n : ℤ) (h : 6 ∣ n) : 3 ∣ n := by omega
example (x y : ℤ) (h : x < 5 ↔ y < 5) (h' : x = 3) : y ≤ 4 := by omega

-- It names a counterexample in its atoms where the facts do not suffice,
example (a b : ℕ) : a ≤ b := by omega
example (a b : ℕ) : a - b + b = a := by omega
example (x y : ℤ) (h : x < y) : x + 2 ≤ y := by omega
-- takes a product of variables as an atom,
example (a b : ℕ) (h : a * b = 0) : a * b < 1 := by omega
example (a b : ℤ) : a * b = b * a + 1 := by omega
-- and says when there is nothing for it.
example (p : ℕ → Prop) (h : p 1) : p 2 := by omega
