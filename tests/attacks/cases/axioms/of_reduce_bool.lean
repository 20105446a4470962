/-
The axiom behind compiled evaluation, declared by the file itself.

defence: kernel
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
axiom Lean.ofReduceBool : False
theorem t : False := Lean.ofReduceBool
--! twin
theorem t : True := trivial
