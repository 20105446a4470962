/-
A hypothesis and its negation.

defence: vacuous
-/
--! challenge
theorem t (p : Prop) (h : p) (k : ¬p) : 1 = 2 := sorry
--! twin challenge
theorem t (p q : Prop) (h : p) (k : p → ¬q) : ¬q := sorry
--! attack
theorem t (p : Prop) (h : p) (k : ¬p) : 1 = 2 := absurd h k
--! twin
theorem t (p q : Prop) (h : p) (k : p → ¬q) : ¬q := k h
