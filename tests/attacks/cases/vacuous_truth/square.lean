/-
A square below zero, which takes more than linear arithmetic to see.

defence: vacuous
-/
--! challenge
import Elementary
theorem t (a : Int) (h : a * a < 0) : a = a + 1 := sorry
--! twin challenge
import Elementary
theorem t (a : Int) (h : a * a < 1) : 0 ≤ a * a := sorry
--! attack
import Elementary
theorem t (a : Int) (h : a * a < 0) : a = a + 1 := by nlinarith [mul_self_nonneg a]
--! twin
import Elementary
theorem t (a : Int) (h : a * a < 1) : 0 ≤ a * a := mul_self_nonneg a
