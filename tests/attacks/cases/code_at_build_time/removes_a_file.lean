/-
A command removes a file of the user.

defence: sandbox
-/
--! challenge
theorem t : True := sorry
--! attack
import Lean
@[extern "native"] opaque IO.FS.removeFile (fname : @& System.FilePath) : IO Unit
#eval (IO.FS.removeFile "⟦secret⟧" : IO Unit)
theorem t : True := trivial
--! twin
theorem t : True := trivial
