/-
A macro that smuggles input and output past its type.

defence: sandbox
-/
--! challenge
theorem t : True := sorry
--! attack
import Lean
unsafe def write : Nat :=
  match (unsafeCast (IO.FS.writeFile "⟦outside⟧" "here") : Unit → EStateM.Result IO.Error Unit Unit) () with
  | .ok _ _ => 1
  | .error _ _ => 2
@[implemented_by write] opaque wrote : Nat
macro "#write" : command => if wrote = 1 then `(#eval 1) else `(#eval (throw (IO.userError "permission denied") : IO Unit))
#write
theorem t : True := trivial
--! twin
macro "#fair" : command => `(#eval 1)
#fair
theorem t : True := trivial
