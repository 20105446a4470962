/-
A false numerical hypothesis.

defence: vacuous
-/
--! challenge
theorem t (h : 2 + 2 = 5) (n : Nat) : n = 0 := sorry
--! twin challenge
theorem t (h : 2 + 2 = 4) (n : Nat) : n = n := sorry
--! attack
theorem t (h : 2 + 2 = 5) (n : Nat) : n = 0 := absurd h (by decide)
--! twin
theorem t (h : 2 + 2 = 4) (n : Nat) : n = n := rfl
