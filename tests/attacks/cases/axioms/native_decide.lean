/-
Compiled code decides, and is another function than the one that is reasoned about.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
def yes : Bool := true
@[implemented_by yes] def no : Bool := false
theorem lie : no = true := by native_decide
theorem t : False := Bool.noConfusion (lie : false = true)
--! twin
theorem t : True := trivial
