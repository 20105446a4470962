/-
A `variable` adds a hypothesis to the theorem.

defence: statement
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
variable (h : False)
include h
theorem t : False := h
--! twin
variable (p : Prop)
theorem u (h : p) : p := h
theorem t : True := trivial
