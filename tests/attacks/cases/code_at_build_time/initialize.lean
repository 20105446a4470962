/-
Code that runs when the module is imported.

defence: attributes
-/
--! challenge
theorem t : True := sorry
--! attack
import Lean
initialize (IO.FS.writeFile "⟦outside⟧" "here" : IO Unit)
theorem t : True := trivial
--! twin
theorem t : True := trivial
