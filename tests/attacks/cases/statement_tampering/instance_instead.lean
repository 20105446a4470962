/-
An instance in place of the theorem.

defence: statement
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
instance t : Inhabited Nat := ⟨0⟩
--! twin
theorem t : True := trivial
