/-
Bounds that no number meets.

defence: vacuous
-/
--! challenge
import Elementary
theorem t (n : Nat) (h : n < 3) (k : 5 < n) : n = n + 1 := sorry
--! twin challenge
import Elementary
theorem t (n : Nat) (h : n < 6) (k : 4 < n) : n = 5 := sorry
--! attack
import Elementary
theorem t (n : Nat) (h : n < 3) (k : 5 < n) : n = n + 1 := by omega
--! twin
import Elementary
theorem t (n : Nat) (h : n < 6) (k : 4 < n) : n = 5 := by omega
