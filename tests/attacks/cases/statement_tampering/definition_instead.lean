/-
A definition in place of the theorem.

defence: statement
-/
--! challenge
theorem t : True := sorry
--! attack
def t : True := trivial
--! twin
theorem t : True := trivial
