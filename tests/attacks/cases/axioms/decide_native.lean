/-
The same through an option of `decide`.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
def yes : Bool := true
@[implemented_by yes] def no : Bool := false
theorem lie : no = true := by decide +native
theorem t : False := Bool.noConfusion (lie : false = true)
--! twin
theorem t : True := trivial
