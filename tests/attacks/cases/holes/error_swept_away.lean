/-
The error message that stands for a hole is removed from the list of messages.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
import Lean
open Lean Elab Command
syntax (name := quiet) "#quiet " command : command
@[command_elab quiet] def elabQuiet : CommandElab := fun stx => do
  let before := (← get).messages
  elabCommand (stx.getArg 1)
  modify fun s => { s with messages := before }
set_option Elab.async false
#quiet theorem t : False := nobody
--! twin
theorem t : True := trivial
