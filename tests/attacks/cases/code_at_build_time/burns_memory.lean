/-
A command that asks for more memory than there is.

defence: undecided
seconds: 60
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
import Lean
def double (s : String) : Nat → String
  | 0 => s
  | n + 1 => double (s ++ s) n
#eval (IO.println (double "xxxxxxxx" 40).length : IO Unit)
theorem t : False := sorry
--! twin
theorem t : True := trivial
