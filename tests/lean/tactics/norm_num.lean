import Elementary
open Nat

/-! `norm_num`: evaluation of numerals, in goals and hypotheses, over ℕ, ℤ and any ordered field. -/

example : 5 ^ 2005 % 100 = 25 := by norm_num
example : (-7 : ℤ) % 4 = 1 ∧ (-7 : ℤ) / 4 = -2 := by norm_num
example : 2 ^ 100 < 3 ^ 70 ∧ ¬ (5 : ℤ) < 3 ∧ (-3 : ℤ) ≠ 2 := by norm_num
example : Nat.gcd 180 168 = 12 ∧ Nat.lcm 9999 100001 = 90900909 := by norm_num
example : 13 ∣ 1001 ∧ ¬ 7 ∣ 100 ∧ ¬ (7 : ℤ) ∣ 100 := by norm_num
example : Nat.Prime 97 ∧ ¬ Nat.Prime 91 ∧ Nat.Coprime 14 15 := by norm_num
example : 6 ! = 720 ∧ Nat.choose 10 3 = 120 := by norm_num
example : Even 8 ∧ ¬ Even 7 ∧ Odd (9 : ℤ) := by norm_num
example : (10 : ℤ) ≡ 3 [ZMOD 7] := by norm_num
example : |(-3 : ℤ)| = 3 := by norm_num

section Field
variable {K : Type} [Field K] [LinearOrder K] [IsStrictOrderedRing K]
example : (2 : K) / 3 < 4 / 5 := by norm_num
example : (2 : K) ≠ 0 ∧ (1 : K) + 1 = 2 := by norm_num
end Field

-- In hypotheses it evaluates what is closed, and a false one closes the goal.
example (x : ℕ) (h : x = Nat.lcm 4 6 + 5 ! + 17 % 5) : x = 134 := by norm_num at h; exact h
example (p : Prop) (h : Nat.Prime 9) : p := by norm_num at h
example (p : Prop) (h : (3 : ℤ) ∣ 10) : p := by norm_num at h
example (x : ℤ) (p : ℕ → Prop) (h : p (2 ^ 5 + 1) ∧ x < 3 - 4) : p 33 := by
  norm_num at h
  trace_state
  exact h.1
-- It also rewrites with what it is given, and leaves what is not closed.
example (f : ℕ → ℕ) (h : ∀ x, f x = 2 * x) : f 3 + f 4 = 14 := by norm_num [h]
example (p : ℕ) (h : p = 7) : Nat.Prime p := by norm_num [h]
example (x : ℕ) (h : x = 7) : Nat.Prime 5 ∧ x + 2 * 3 = 13 := by
  norm_num
  trace_state
  exact h
-- A false statement is not proved, and one without numerals not changed.
example : 2 ^ 10 = 1023 := by norm_num
example : Nat.Prime 91 := by norm_num
example (x y : ℤ) (h : x < y) : x ≤ y := by norm_num
