/-
A recursion that never ends, with a hole where its end is to be proved.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
theorem loop (n : Nat) : False := loop (n + 1)
termination_by n
decreasing_by sorry
theorem t : False := loop 0
--! twin
theorem loop (n : Nat) : True := if h : n = 0 then trivial else loop (n - 1)
termination_by n
decreasing_by omega
theorem t : True := loop 3
