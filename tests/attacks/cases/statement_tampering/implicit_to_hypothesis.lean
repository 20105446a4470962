/-
A stronger hypothesis than asked for.

defence: statement
-/
--! challenge
theorem t (n : Nat) : n + n = n := sorry
--! twin challenge
theorem t (n : Nat) (h : n = 0) : n + n = n := sorry
--! attack
theorem t (n : Nat) (h : n = 0) : n + n = n := by subst h; rfl
--! twin
theorem t (n : Nat) (h : n = 0) : n + n = n := by subst h; rfl
