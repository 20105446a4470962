/-
A command that writes a file without end.

defence: sandbox
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
import Lean
def again (n : Nat) (act : Nat → IO Unit) : IO Unit :=
  match n with
  | 0 => pure ()
  | n + 1 => do
    act n
    again n act
def double (s : String) : Nat → String
  | 0 => s
  | n + 1 => double (s ++ s) n
def line : String := double "xxxxxxxx" 14
#eval show IO Unit from do
  let out ← IO.FS.Handle.mk "big" .write
  again 10000 fun _ => out.putStr line
theorem t : False := sorry
--! twin
theorem t : True := trivial
