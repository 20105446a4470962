/-
A hole in an instance, found by instance search.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
instance : Inhabited False := ⟨sorry⟩
theorem t : False := default
--! twin
instance : Inhabited True := ⟨trivial⟩
theorem t : True := default
