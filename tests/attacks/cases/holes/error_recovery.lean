/-
An error after which Lean goes on with a hole.

defence: compile
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
theorem t : False := by
  have h : 1 = 2 := nobody
  exact absurd h (by decide)
--! twin
theorem t : True := trivial
