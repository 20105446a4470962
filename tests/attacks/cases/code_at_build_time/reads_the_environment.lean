/-
A command looks for a secret among the environment variables.

defence: compile
reason: no such variable
-/
--! challenge
theorem t : True := sorry
--! attack
import Lean
#eval show IO Unit from do
  match ← IO.getEnv "ATTACK_SECRET" with
  | some secret => IO.println secret
  | none => throw (IO.userError "no such variable")
theorem t : True := trivial
--! twin
theorem t : True := trivial
