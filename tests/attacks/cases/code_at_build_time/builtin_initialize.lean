/-
The same under its other name.

defence: attributes
-/
--! challenge
theorem t : True := sorry
--! attack
import Lean
builtin_initialize (IO.FS.writeFile "⟦outside⟧" "here" : IO Unit)
theorem t : True := trivial
--! twin
theorem t : True := trivial
